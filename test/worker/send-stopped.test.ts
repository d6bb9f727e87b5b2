import { beforeEach, describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/background/drafts/check-draft';
import type { SendContext } from '../../src/background/drafts/send-context';
import { sendDraft } from '../../src/background/drafts/send-draft';
import { createKeyedMutex } from '../../src/background/storage/keyed-mutex';
import { createSingleFlight } from '../../src/background/storage/single-flight';
import type { DraftContent } from '../../src/domain/draft';
import type { WriteResult, Written } from '../../src/domain/write-result';
import { sampleLeads } from '../fakes/sample-data/leads';
import { type DraftsWorker, useDraftsWorker } from './drafts-worker';

/**
 * The browser stops the worker at any moment. Here it stops before or after each single step of a sending: whatever it waits for
 * never comes, and a new worker, which knows only what is stored, gets the user's next click.
 */

const worker = useDraftsWorker();
const leadId = sampleLeads.acme.id;
const person = { kind: 'person', email: 'n.ewcomer@acme-robotics.example', name: 'Nina', title: '' } as const;

const kinds: [kind: string, content: (now: DraftsWorker) => DraftContent, inClose: (now: DraftsWorker) => number][] = [
  [
    'a meeting’s note',
    ({ sandbox }) => {
      const meeting = sandbox.data.meetings.find(({ title }) => title === 'Discovery call');
      const base = {
        html: String(meeting?.user_note_html),
        updatedAt: Date.parse(String(meeting?.user_note_date_updated)) || null,
      };
      const html = '<body><p>A pilot</p></body>';
      return { kind: 'meeting-note', meetingId: meeting?.id ?? '', leadId, html, base };
    },
    ({ sandbox }) =>
      sandbox.data.meetings.filter(({ user_note_html: html }) => html === '<body><p>A pilot</p></body>').length,
  ],
  [
    'a task',
    () => ({ kind: 'task', leadId, text: 'Send the offer', date: null, assigneeId: null }),
    ({ sandbox }) => sandbox.data.tasks.filter(({ text }) => text === 'Send the offer').length,
  ],
  [
    'a lead’s note',
    () => ({ kind: 'lead-note', leadId, html: '<body><p>Hi</p></body>' }),
    ({ sandbox }) => sandbox.data.notes.filter(({ note_html: html }) => html === '<body><p>Hi</p></body>').length,
  ],
  [
    'a contact',
    () => ({ ...person, leadId, leadName: sampleLeads.acme.name }),
    ({ sandbox }) => sandbox.data.contacts.filter(({ emails }) => JSON.stringify(emails).includes(person.email)).length,
  ],
  [
    'a lead',
    () => ({ ...person, leadId: null, leadName: 'Newco' }),
    ({ sandbox }) => sandbox.data.leads.filter(({ name }) => name === 'Newco').length,
  ],
];

/** More steps than any sending has; where it has fewer it simply ends. */
const steps = Array.from({ length: 16 }, (_, step) => step);

/** A context whose worker stops at one step; `stopped` resolves then. */
function stoppingAt(stop: { step: number; done: boolean }, context: SendContext) {
  let count = 0;
  let tell = () => {};
  const stopped = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const never = () => {
    tell();
    return new Promise<never>(() => {});
  };
  const watched = <T extends object>(parts: T): T =>
    new Proxy(parts, {
      get(target, name, receiver) {
        const part: unknown = Reflect.get(target, name, receiver);
        if (typeof part !== 'function') return part;
        return async (...args: unknown[]) => {
          const isLast = count++ === stop.step;
          if (isLast && !stop.done) return never();
          const result: unknown = await Reflect.apply(part, target, args);
          return isLast ? never() : result;
        };
      },
    });
  const { drafts, memory, known, createClient } = context;
  const stopping: SendContext = {
    ...context,
    drafts: watched(drafts),
    memory: watched(memory),
    known: watched(known),
    createClient: (account) => watched(createClient(account)),
  };
  return { stopping, stopped };
}

/** A worker that has just started: nothing of the one before is in its memory. */
function startWorker(context: SendContext) {
  const fresh = { ...context, mutex: createKeyedMutex(), flights: createSingleFlight() };
  const request = { id: 'draft-one', revision: 1, overwrite: null };
  return {
    send: (again = false): Promise<WriteResult<Written>> => sendDraft({ ...request, again }, fresh),
    check: (): Promise<WriteResult<Written>> => checkDraft({ id: 'draft-one' }, fresh),
  };
}

describe.each(kinds)('%s', (_kind, content, inClose) => {
  beforeEach(() => worker.now.keep(content(worker.now)));

  describe.each([
    ['before', false],
    ['after', true],
  ] as const)('stopped %s', (_when, done) => {
    test.each(steps)('step %i: nothing is lost, and nothing is made twice', async (step) => {
      const { stopping, stopped } = stoppingAt({ step, done }, worker.now.context);
      const first = startWorker(stopping);
      await Promise.race([stopped, first.send()]);
      // Either Close has it or the user still has the draft.
      expect(inClose(worker.now) + (await worker.now.drafts()).length).toBeGreaterThan(0);

      const { send, check } = startWorker(worker.now.context);
      let result = await send();
      if (!result.ok && result.failure.reason === 'uncertain') result = await check();
      if (!result.ok && result.failure.reason === 'uncertain') result = await send(true);
      // What has gone with all its traces is no longer known under its name: Close has answered and the draft is away.
      if (!result.ok) expect(result.failure).toEqual({ reason: 'changed-elsewhere' });
      expect(inClose(worker.now)).toBe(1);
      expect(await worker.now.drafts()).toEqual([]);
    });
  });
});
