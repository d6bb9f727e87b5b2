import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft, DraftContent } from '../../../../src/domain/draft';
import type { WriteResult, Written } from '../../../../src/domain/write-result';
import { Meant } from '../../../../src/panel/drafts/context/meant';
import { type DraftView, draftView } from '../../../../src/panel/drafts/machine/draft-view';
import { createDraftSync } from '../../../../src/panel/drafts/sync/draft-sync';

const meant = new Meant();

const note = (html: string): DraftContent => ({
  kind: 'meeting-note',
  meetingId: 'acti_1',
  leadId: 'lead_1',
  html,
  base: { html: null, updatedAt: null },
});

const saved: WriteResult<Written> = {
  ok: true,
  value: { kind: 'meeting-note', note: { html: 'x', updatedAt: 1 }, savedAt: 2 },
};

/** The worker's side of the contract, in memory: a draft is kept under its name or, if that is not the newest, under another. */
function worker(drafts: Draft[] = []) {
  const told: string[] = [];
  const answers: WriteResult<Written>[] = [];
  let other = 0;
  const at = {
    drafts,
    told,
    answers,
    /** What the worker remembers of drafts that are gone. */
    arrived: new Map<string, WriteResult<Written>>(),
    /** Answers to `keepDraft` wait for this. */
    held: Promise.resolve(),
    down: false,
    writer: {
      async keepDraft(input: Pick<Draft, 'id' | 'revision' | 'content' | 'about'>): Promise<Draft> {
        told.push(`keep ${input.id}@${input.revision} ${htmlOf(input.content)}`);
        await at.held;
        if (at.down) throw new Error('asleep');
        const index = drafts.findIndex(({ id }) => id === input.id);
        const fork = index >= 0 && drafts[index]?.revision !== input.revision;
        other += fork ? 1 : 0;
        const kept: Draft = {
          ...input,
          id: fork ? `fork${other}` : input.id,
          revision: fork ? 1 : input.revision + 1,
          organizationId: 'orga_1',
          keptAt: Date.now(),
          sentAt: null,
        };
        if (fork || index < 0) drafts.unshift(kept);
        else drafts[index] = kept;
        return kept;
      },
      getDrafts: () => Promise.resolve([...drafts]),
      async discardDraft({ id }: { id: string }) {
        told.push(`discard ${id}`);
        drafts.splice(0, drafts.length, ...drafts.filter((one) => one.id !== id));
      },
      async sendDraft({ id, revision }: { id: string; revision: number }): Promise<WriteResult<Written>> {
        told.push(`send ${id}@${revision}`);
        const answer = answers.shift() ?? saved;
        const index = drafts.findIndex((one) => one.id === id && one.revision === revision);
        if (index < 0) return { ok: false, failure: { reason: 'changed-elsewhere' } };
        if (answer.ok) drafts.splice(index, 1);
        return answer;
      },
      checkDraft: async ({ id }: { id: string }): Promise<WriteResult<Written>> =>
        at.arrived.get(id) ?? { ok: false, failure: { reason: 'changed-elsewhere' } },
    },
  };
  return at;
}

function begin(at: ReturnType<typeof worker>) {
  let ids = 0;
  const sync = createDraftSync({
    writer: at.writer,
    kind: 'meeting-note',
    subject: 'acti_1',
    about: () => ({ title: 'Call', leadName: null, startsAt: null }),
    newId: () => `draft${++ids}`,
  });
  const seen: { state: DraftView | null } = { state: null };
  const stop = sync.start((state) => {
    seen.state = draftView(state);
  });
  return { sync, seen, stop };
}

const htmlOf = (content: DraftContent) => ('html' in content ? content.html : '');
const kept = (id: string, revision: number, html: string): Draft => ({
  id,
  revision,
  organizationId: 'orga_1',
  content: note(html),
  about: { title: 'Call', leadName: null, startsAt: null },
  keptAt: 5,
  sentAt: null,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('what is typed', () => {
  test('is kept at each key', async () => {
    const at = worker();
    const { sync } = begin(at);
    await pass(0);
    for (const html of ['a', 'ab', 'abc']) {
      sync.keep(note(html));
      await pass(0);
    }
    expect(at.told).toEqual(['keep draft1@0 a', 'keep draft1@1 ab', 'keep draft1@2 abc']);
  });

  test('is kept at most every 150 ms when it is long, the newest alone', async () => {
    const at = worker();
    const { sync } = begin(at);
    const long = 'x'.repeat(20_001);
    await pass(0);
    sync.keep(note(long));
    await pass(0);
    for (const html of ['a', 'ab', 'abc']) {
      sync.keep(note(long + html));
      await pass(40);
    }
    expect(at.told).toEqual([`keep draft1@0 ${long}`]);
    await pass(150);
    expect(at.told).toEqual([`keep draft1@0 ${long}`, `keep draft1@1 ${long}abc`]);
  });

  test('is tried again at once where the worker was just stopped', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    at.down = true;
    sync.keep(note('a'));
    await pass(0);
    at.down = false;
    await pass(20);
    expect(seen.state).toMatchObject({ unkept: false, draft: { content: note('a') } });
  });

  test('that the browser does not store is said to be not kept, is not sent, and goes on being tried', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    at.down = true;
    sync.keep(note('a'));
    const sent = sync.send(meant);
    await pass(2000);
    expect(await sent).toEqual({ ok: false, failure: { reason: 'not-kept' } });
    expect(seen.state).toMatchObject({ unkept: true, draft: null });
    expect(at.told.filter((one) => one.startsWith('send'))).toEqual([]);
    at.down = false;
    await pass(1000);
    expect(seen.state).toMatchObject({ unkept: false, draft: { content: note('a') } });
  });

  test('counts as not kept when the worker takes its time', async () => {
    const at = worker();
    let go = () => {};
    at.held = new Promise((resolve) => {
      go = resolve;
    });
    const { sync, seen } = begin(at);
    sync.keep(note('a'));
    await pass(700);
    expect(seen.state?.unkept).toBe(true);
    go();
    await pass(0);
    expect(seen.state?.unkept).toBe(false);
  });

  test('waits for the message under way', async () => {
    const at = worker();
    let go = () => {};
    at.held = new Promise((resolve) => {
      go = resolve;
    });
    const { sync } = begin(at);
    sync.keep(note('a'));
    await pass(0);
    sync.keep(note('ab'));
    await pass(1000);
    expect(at.told).toEqual(['keep draft1@0 a']);
    go();
    await pass(150);
    expect(at.told).toEqual(['keep draft1@0 a', 'keep draft1@1 ab']);
  });

  test('goes at once when the page is left, also with a message under way, and stays one draft', async () => {
    const at = worker();
    const { sync, stop } = begin(at);
    sync.keep(note('a'));
    await pass(0);
    sync.keep(note('ab'));
    sync.leave();
    sync.keep(note('abc'));
    stop();
    await pass(0);
    expect(at.told).toEqual(['keep draft1@0 a', 'keep draft1@1 ab', 'keep draft1@2 abc']);
    expect(at.drafts.map(({ id, content }) => `${id} ${htmlOf(content)}`)).toEqual(['draft1 abc']);
  });

  test('is tried again after its panel has gone, for as long as the worker does not answer', async () => {
    const at = worker();
    const { sync, stop } = begin(at);
    at.down = true;
    sync.keep(note('a'));
    await pass(5);
    sync.keep(note('ab'));
    stop();
    await pass(3000);
    at.down = false;
    await pass(2000);
    expect(at.drafts.map(({ id, content }) => `${id} ${htmlOf(content)}`)).toEqual(['draft1 ab']);
  });

  test('is tried again while the worker does not answer, and that is told', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    at.down = true;
    sync.keep(note('a'));
    expect(await sync.flush()).toBe(false);
    expect(seen.state?.unkept).toBe(true);
    at.down = false;
    await pass(1000);
    expect(seen.state).toMatchObject({ unkept: false, draft: { content: note('a') } });
  });

  test('goes on under the other name where another panel has kept something else', async () => {
    const at = worker([kept('old', 3, 'theirs')]);
    const { sync, seen } = begin(at);
    await pass(0);
    at.drafts[0] = kept('old', 4, 'theirs and more');
    sync.keep(note('mine'));
    await pass(0);
    sync.keep(note('mine and more'));
    await pass(150);
    expect(at.told).toEqual(['keep old@3 mine', 'keep fork1@1 mine and more']);
    expect(seen.state).toMatchObject({ draft: { id: 'fork1' }, others: [{ id: 'old' }] });
  });
});

describe('what was sent or discarded elsewhere', () => {
  test('is not this panel’s any more, and what is typed next is a new draft', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    await pass(0);
    sync.keep(note('a'));
    await pass(0);
    at.drafts.splice(0);
    sync.refresh();
    await pass(0);
    expect(seen.state).toMatchObject({ draft: null, gone: 1 });
    sync.keep(note('b'));
    await pass(0);
    expect(at.told.at(-1)).toBe('keep draft2@0 b');
    expect(seen.state?.gone).toBe(1);
  });

  test('stays while it is there, and while something newer is on its way', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    await pass(0);
    sync.refresh();
    await pass(0);
    sync.keep(note('a'));
    await pass(0);
    sync.refresh();
    await pass(0);
    at.drafts.splice(0);
    sync.keep(note('ab'));
    sync.refresh();
    await pass(0);
    await pass(0);
    expect(seen.state).toMatchObject({ gone: 0, draft: { content: note('ab') } });
  });
});

describe('what was there before', () => {
  test('is taken up, the newest first', async () => {
    const { seen } = begin(worker([kept('new', 2, 'b'), kept('old', 1, 'a')]));
    await pass(0);
    expect(seen.state).toMatchObject({ loaded: true, draft: { id: 'new' }, others: [{ id: 'old' }] });
  });

  test('stands aside for words that were typed before it came', async () => {
    const at = worker([kept('old', 1, 'a')]);
    const { sync, seen } = begin(at);
    sync.keep(note('b'));
    await pass(0);
    expect(at.told).toEqual(['keep draft1@0 b']);
    expect(seen.state).toMatchObject({ draft: { id: 'draft1' }, others: [{ id: 'old' }] });
  });

  test('can change places with the other one', async () => {
    const at = worker([kept('new', 2, 'b'), kept('old', 1, 'a')]);
    const { sync, seen } = begin(at);
    await pass(0);
    await sync.take(kept('old', 1, 'a'));
    expect(seen.state).toMatchObject({ draft: { id: 'old' }, others: [{ id: 'new' }] });
    sync.keep(note('a!'));
    await pass(0);
    expect(at.told).toEqual(['keep old@1 a!']);
  });

  test('goes when it is discarded, and what is typed next is another draft', async () => {
    const at = worker([kept('old', 1, 'a')]);
    const { sync, seen } = begin(at);
    await pass(0);
    expect(await sync.discard('emptied')).toBe(true);
    expect(seen.state?.draft).toBeNull();
    sync.keep(note('b'));
    await pass(0);
    expect(at.told).toEqual(['discard old', 'keep draft1@0 b']);
  });

  test('stays when something is typed while it is about to go', async () => {
    const at = worker();
    const { sync } = begin(at);
    sync.keep(note('a'));
    await pass(0);
    sync.keep(note('ab'));
    const gone = sync.discard('emptied');
    sync.keep(note('c'));
    await gone;
    await pass(150);
    expect(at.drafts.map(({ content }) => htmlOf(content))).toEqual(['c']);
  });
});

describe('sending', () => {
  test('keeps the newest words first, and forgets them when Close has them', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    sync.keep(note('a'));
    await pass(0);
    sync.keep(note('ab'));
    expect(await sync.send(meant)).toEqual(saved);
    expect(at.told).toEqual(['keep draft1@0 a', 'keep draft1@1 ab', 'send draft1@2']);
    expect(seen.state?.draft).toBeNull();
  });

  test('without a word to send, or with a worker that does not keep it, sends nothing', async () => {
    const at = worker();
    const { sync } = begin(at);
    expect(await sync.send(meant)).toMatchObject({ ok: false });
    at.down = true;
    sync.keep(note('a'));
    expect(await sync.send(meant)).toEqual({ ok: false, failure: { reason: 'not-kept' } });
    expect(at.told).toEqual(['keep draft1@0 a', 'keep draft1@0 a']);
  });

  test('waits as long as Close says, then sends again by itself', async () => {
    const at = worker();
    const { sync, seen } = begin(at);
    at.answers.push({ ok: false, failure: { reason: 'rate-limited', until: Date.now() + 5000 } });
    sync.keep(note('a'));
    const sent = sync.send(meant);
    await pass(4999);
    expect(at.told).toEqual(['keep draft1@0 a', 'send draft1@1']);
    expect(seen.state?.waitingUntil).not.toBeNull();
    await pass(1);
    expect(await sent).toEqual(saved);
    expect(seen.state?.waitingUntil).toBeNull();
  });

  test('does not send by itself what was typed while it waited', async () => {
    const at = worker();
    const { sync } = begin(at);
    at.answers.push({ ok: false, failure: { reason: 'rate-limited', until: Date.now() + 5000 } });
    sync.keep(note('a'));
    const sent = sync.send(meant);
    await pass(100);
    sync.keep(note('ab'));
    expect(await sent).toMatchObject({ failure: { reason: 'rate-limited' } });
    await pass(10_000);
    expect(at.told.filter((line) => line.startsWith('send'))).toEqual(['send draft1@1']);
  });

  test('what another panel has changed or sent begins anew, with not a word less', async () => {
    const at = worker([kept('old', 1, 'mine')]);
    const { sync, seen } = begin(at);
    await pass(0);
    at.drafts[0] = kept('old', 2, 'theirs');
    expect(await sync.send(meant)).toMatchObject({ failure: { reason: 'changed-elsewhere' } });
    await pass(150);
    expect(at.drafts.map(({ content }) => htmlOf(content)).toSorted()).toEqual(['mine', 'theirs']);
    expect(seen.state).toMatchObject({ draft: { content: note('mine') } });
  });

  test.each<[string, Partial<Draft> | null, string]>([
    ['is still there', {}, 'unexpected'],
    ['may be in Close', { sentAt: 7 }, 'uncertain'],
    ['is gone', null, 'changed-elsewhere'],
  ])('when the worker does not answer, a draft that %s is looked at', async (_, after, reason) => {
    const at = worker([kept('old', 1, 'a')]);
    const { sync } = begin(at);
    await pass(0);
    at.writer.sendDraft = () => {
      at.drafts.splice(0, 1, ...(after ? [{ ...kept('old', 1, 'a'), ...after }] : []));
      return Promise.reject(new Error('stopped'));
    };
    expect(await sync.send(meant)).toMatchObject({ ok: false, failure: { reason } });
  });
});
