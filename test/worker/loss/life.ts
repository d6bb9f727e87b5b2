import { vi } from 'vitest';
import { type Draft, type DraftContent, type FieldContent, typedValueOf } from '../../../src/domain/draft';
import type { Opportunity } from '../../../src/domain/opportunity/opportunity';
import { seenOf } from '../../../src/domain/opportunity/opportunity-change';
import { seenIn } from '../../../src/domain/opportunity/value-base';
import type { WriteResult } from '../../../src/domain/write-result';
import { Meant } from '../../../src/panel/drafts/context/meant';
import type { SendResult } from '../../../src/panel/drafts/machine/draft-state';
import { createDraftSync } from '../../../src/panel/drafts/sync/draft-sync';
import type { Writer } from '../../../src/panel/host';
import { arm, meetingRead, type ServerFaultName, serverFaults, serverFaultWeights } from '../../soak/faults';
import { type Ending, judge, type Verdict, wordsIn } from '../../soak/oracle';
import { createRandom } from '../../soak/random';
import { createFakePlatform } from '../fake-platform';
import { accountIdOf, kimsAccount, robinsAccount } from '../worker-world';
import { createLossNetwork } from './network';
import { startStoppable } from './stoppable';
import { opportunityIn, type Subject, type SubjectName, scopeOf, subjects, textsInClose } from './subjects';

const names = Object.keys(subjects) as [SubjectName, ...SubjectName[]];
const faultNames = Object.keys(serverFaults) as ServerFaultName[];
const moments = ['after the last key', 'on its way', 'after the answer'] as const;

export type Life = {
  verdict: Verdict;
  /** How often each kind of them took effect. */
  faults: Record<string, number>;
  /** Which of Close's and the network's did. */
  ofServer: ReadonlySet<ServerFaultName>;
  writes: number;
  log: string[];
};

/**
 * One browser and one Close, over `steps` visits of a panel; `seed` draws what goes wrong, of Close's and the network's faults first those
 * that are not among `seen`. To be run with fake timers.
 */
export async function live(seed: number, steps: number, seen: ReadonlySet<ServerFaultName>): Promise<Life> {
  const random = createRandom(seed);
  const { close, fetch, network, statusOf } = createLossNetwork();
  const browser = createFakePlatform({ fetch });
  browser.database.set('accounts', [robinsAccount, kimsAccount]);
  let worker = startStoppable(browser);
  const faults: Record<string, number> = {};
  const ofServer = new Set(seen);
  const log: string[] = [];
  const notes = { typed: [], colleagues: [], givenUp: [], joined: [], onLead: [], sentAgain: [] } as {
    [Name in 'typed' | 'colleagues' | 'givenUp' | 'joined' | 'onLead' | 'sentAgain']: string[];
  };
  let made = 100_000 + seed * 1000;
  const count = (kind: string) => {
    faults[kind] = (faults[kind] ?? 0) + 1;
    log.push(`  ${kind}`);
  };
  const message = (name: string) => (payload?: unknown) => worker.send<never>(name, payload ?? null);
  const writer: Pick<
    Writer,
    'keepDraft' | 'getDrafts' | 'discardDraft' | 'sendDraft' | 'checkDraft' | 'setCustomField' | 'changeOpportunity'
  > = {
    keepDraft: message('keepDraft'),
    getDrafts: message('getDrafts'),
    discardDraft: message('discardDraft'),
    sendDraft: message('sendDraft'),
    checkDraft: message('checkDraft'),
    setCustomField: message('setCustomField'),
    changeOpportunity: message('changeOpportunity'),
  };

  function stopWorker() {
    count('worker stopped');
    worker.stop();
    worker = startStoppable(browser);
  }

  function drawFault(subject: SubjectName): ServerFaultName {
    const isNew = (fault: ServerFaultName) =>
      !ofServer.has(fault) && (serverFaults[fault].meets !== 'read' || subject === 'note');
    const [first, ...others] = faultNames.filter(isNew);
    return first ? random.pick([first, ...others]) : random.weighted(serverFaultWeights);
  }

  async function visit() {
    const name = random.pick(names);
    const subject: Subject = subjects[name];
    // One for each panel, for what they ask in one turn is one question.
    const own = { ...writer };
    const sync = createDraftSync({
      writer: own,
      kind: subject.kind,
      subject: scopeOf(name, close),
      about: () => ({ title: name, leadName: null, startsAt: null }),
    });
    let shown: Draft | null | undefined;
    let closed = false;
    const stop = sync.start((machine) => {
      if (machine.loaded) shown = machine.draft;
    });
    for (let turns = 0; shown === undefined && turns < 50; turns += 1) await pass();
    const before = shown ? wordsIn(subject.wordsOf(shown.content)) : before0(name);
    // Nobody knows whether Close has it: the form is locked, and pressed all the same nothing goes out.
    if (shown && shown.sentAt !== null) {
      const pressed = await pumped(sync.send(new Meant()));
      log.push(`${name} again: ${pressed.ok ? 'saved' : pressed.failure.reason}`);
      await decide(pressed, shown.content);
      return end();
    }
    const word = `w${++made}`;
    const { single = false } = subject;
    if (single) notes.givenUp.push(...before, ...before0(name));
    const content: DraftContent = baseOf(shown, subject.content(single ? word : [...before, word].join(' '), close));
    log.push(`${name}: ${word}`);
    sync.keep(content);
    notes.typed.push(word);
    await disturb('after the last key');
    const isOpen = () => !closed;

    async function disturb(at: (typeof moments)[number]) {
      if (!random.chance(0.35)) return;
      const kind = random.weighted({ panel: 3, worker: 4, key: 1, tab: 2 });
      if (kind === 'worker') return stopWorker();
      if (kind === 'key') {
        count('another key chosen');
        const account = random.pick([robinsAccount, kimsAccount]);
        return void (await pumped(worker.send('chooseAccount', accountIdOf(account)).catch(() => null)));
      }
      count(kind === 'tab' ? 'tab closed' : 'panel closed');
      if (kind === 'tab') sync.leave();
      if (!closed) stop();
      closed = true;
      log.push(`  ${at}`);
    }

    if (closed || !random.chance(0.75)) return void (closed || end());
    const offline = random.chance(0.1);
    if (offline) {
      network.online = false;
      browser.network.online = false;
      count('offline');
    }
    const drawn = random.chance(0.5) ? [drawFault(name)] : [];
    const read = name === 'note' ? meetingRead : subject.write;
    const met = arm(close, drawn, { write: subject.write, read });
    const isField = content.kind === 'field';
    const sending = content.kind === 'field' ? sendField(content) : sync.send(new Meant());
    // A double click.
    if (!isField && random.chance(0.3)) void sync.send(new Meant());
    await pass();
    if (name === 'note' && random.chance(0.3)) {
      const next = `w${++made}`;
      sync.keep({ ...content, ...('html' in content && { html: content.html.replace(word, `${word} ${next}`) }) });
      notes.typed.push(next);
      log.push(`  typed on: ${next}`);
    }
    await disturb('on its way');
    const result = await pumped(sending.catch((): SendResult => ({ ok: false, failure: { reason: 'unexpected' } })));
    for (const one of met()) {
      ofServer.add(one);
      count(serverFaults[one].kind);
    }
    log.push(`  ${result.ok ? 'saved' : result.failure.reason}`);
    heal();
    if (isOpen()) await decide(result, content);
    await disturb('after the answer');
    if (isOpen()) end();

    function end() {
      stop();
    }

    /** What the panel does with a field. `theirs`: what the user was shown of a colleague's, to be replaced. */
    async function sendField(sent: FieldContent, theirs?: Opportunity | string[]): Promise<WriteResult<unknown>> {
      await sync.flush();
      const answer = await setField(sent, theirs);
      if (answer.ok && isOpen()) await sync.discard('emptied');
      return answer;
    }

    function setField(
      { leadId, of, field, base = null, text }: FieldContent,
      theirs?: Opportunity | string[],
    ): Promise<WriteResult<unknown>> {
      const own = typedValueOf(field);
      if (own === null || !subject.own) {
        const seen = Array.isArray(theirs) ? theirs : base === null ? [] : [base];
        return writer.setCustomField({ leadId, of, fieldId: field, seen, value: text });
      }
      const seen = Array.isArray(theirs) || !theirs ? { ...opportunityIn(close), ...seenIn(own, base) } : theirs;
      const change = subject.own.read(text);
      return writer.changeOpportunity({ leadId, opportunityId: of, change, seen: seenOf(seen) });
    }

    async function decide(answer: WriteResult<unknown>, sent: DraftContent): Promise<void> {
      if (answer.ok) return;
      const { reason } = answer.failure;
      if (reason === 'field-overtaken' && sent.kind === 'field') {
        const { theirs } = answer.failure;
        notes.givenUp.push(...theirs.flatMap(wordsIn));
        await pumped(sendField(sent, theirs).catch(() => null));
        return;
      }
      if (reason === 'overtaken' && sent.kind === 'field') {
        const { theirs } = answer.failure;
        notes.givenUp.push(...wordsIn(subject.own?.of(theirs) ?? ''));
        await pumped(sendField(sent, theirs).catch(() => null));
        return;
      }
      if (reason === 'conflict') {
        notes.givenUp.push(...wordsIn(answer.failure.theirs.html ?? ''));
        await pumped(sync.send(new Meant(), { overwrite: answer.failure.theirs }));
      } else if (reason === 'uncertain') {
        const asked = await pumped(sync.check());
        if (!asked || asked.ok || asked.failure.reason !== 'uncertain' || random.chance(0.3)) return;
        notes.sentAgain.push(...wordsIn(subject.wordsOf(sent)));
        await pumped(sync.send(new Meant(), { again: true }));
      }
    }
  }

  /** What Close has in the field, which stands there when nothing else is kept. */
  function before0(name: SubjectName): string[] {
    const subject: Subject = subjects[name];
    if (subject.there) return wordsIn(subject.there(close) ?? '');
    const content = subject.content('', close);
    return content.kind === 'meeting-note' ? wordsIn(content.base.html ?? '') : [];
  }

  function heal() {
    network.online = true;
    browser.network.online = true;
    close.clearFaults();
  }

  for (let step = 0; step < steps; step += 1) {
    await visit();
    heal();
    await pumped(new Promise((resolve) => setTimeout(resolve, 2000)));
  }
  worker.stop();
  worker = startStoppable(browser);
  const drafts: Draft[] = await pumped(worker.send('getDrafts', null));
  const posts = close.requests.flatMap(({ method, path, body }, index) =>
    method === 'POST' && !path.endsWith('/data/search/')
      ? [{ path, body: body.replace(/"value":(\d+)00\b/, '"value":w$1'), status: statusOf(index) }]
      : [],
  );
  const ending: Ending = {
    ...notes,
    close: textsInClose(close),
    drafts: drafts.map(({ content }) =>
      Object.values(subjects)
        .map(({ wordsOf }) => wordsOf(content))
        .join(' '),
    ),
    posts,
  };
  const writes = close.requests.filter(({ method }) => method === 'PUT').length + posts.length;
  return { verdict: judge(ending), faults, ofServer, writes, log };
}

/** A draft that goes on keeps what its typing began with. */
function baseOf(shown: Draft | null | undefined, content: DraftContent): DraftContent {
  if (content.kind === 'field' && shown?.content.kind === 'field') return { ...content, base: shown.content.base };
  if (content.kind !== 'meeting-note' || shown?.content.kind !== 'meeting-note') return content;
  return { ...content, base: shown.content.base };
}

async function pass(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(20);
}

/** Lets time go by until it is answered. */
async function pumped<Value>(answer: Promise<Value>): Promise<Value> {
  let over = false;
  const end = () => {
    over = true;
  };
  answer.then(end, end);
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(200);
  }
  return answer;
}
