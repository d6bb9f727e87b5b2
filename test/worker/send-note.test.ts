import { describe, expect, test } from 'vitest';
import { sendDraft } from '../../src/background/drafts/send-draft';
import type { DraftContent, NoteVersion } from '../../src/domain/draft';
import { type Fault, faults } from '../fakes/close-server/fault';
import { sandboxId } from '../fakes/close-server/records';
import { useDraftsWorker } from './drafts-worker';

const worker = useDraftsWorker();
const body = (words: string) => `<body><p>${words}</p></body>`;
const WRITTEN = body('They want a pilot');

function inClose() {
  const meeting = worker.now.sandbox.data.meetings.find(({ title }) => title === 'Discovery call');
  if (!meeting) throw new Error('the sample has no discovery call');
  return meeting;
}

function versionInClose(): NoteVersion {
  const { user_note_html: html, user_note_date_updated: date } = inClose();
  return {
    html: typeof html === 'string' ? html : null,
    updatedAt: typeof date === 'string' ? Date.parse(date) : null,
  };
}

function note(html = WRITTEN, base = versionInClose()): DraftContent {
  return { kind: 'meeting-note', meetingId: inClose().id, leadId: null, html, base };
}

const send = (revision = 1, changes: { overwrite?: NoteVersion; id?: string } = {}) =>
  sendDraft({ id: 'draft-one', revision, overwrite: null, again: false, ...changes }, worker.now.context);
const refusal = (reason: string) => ({ ok: false, failure: { reason } });

test('a note is read in Close again, saved once, and its draft goes', async () => {
  await worker.now.keep(note());
  const result = await send();
  expect(result).toEqual({
    ok: true,
    value: { kind: 'meeting-note', note: versionInClose(), savedAt: worker.now.clock.at },
  });
  expect(versionInClose().html).toBe(WRITTEN);
  expect(await worker.now.drafts()).toEqual([]);
  const path = `/api/v1/activity/meeting/${inClose().id}/`;
  expect(worker.now.sandbox.requests.map(({ method, path: at }) => `${method} ${at}`)).toEqual([
    `GET ${path}`,
    `PUT ${path}`,
  ]);
  expect(worker.now.meetings.get(inClose().id)?.userNoteHtml).toBe(WRITTEN);
});

describe('nothing is sent', () => {
  test('when an administrator has set read only', async () => {
    await worker.now.keep(note());
    worker.now.world.readOnly = true;
    expect(await send()).toEqual(refusal('read-only'));
    expect(worker.now.sandbox.requests).toEqual([]);
  });

  test('without a key of the draft’s organization, whatever other key there is', async () => {
    await worker.now.keep(note());
    worker.now.world.accounts = worker.now.world.accounts.map((one) => ({ ...one, organizationId: 'orga_other' }));
    expect(await send()).toEqual(refusal('needs-key'));
    expect(worker.now.sandbox.requests).toEqual([]);
  });

  test('when another panel has typed on', async () => {
    await worker.now.keep(note());
    await worker.now.keep(note(body('They want two pilots')), { revision: 1 });
    expect(await send()).toEqual(refusal('changed-elsewhere'));
    expect(worker.now.sandbox.requests).toEqual([]);
  });

  test('of a draft that was never there', async () => {
    expect(await send()).toEqual(refusal('changed-elsewhere'));
  });

  test('when the meeting is gone', async () => {
    await worker.now.keep(note());
    worker.now.sandbox.data.meetings.splice(0);
    expect(await send()).toEqual(refusal('not-found'));
    expect(await worker.now.drafts()).toHaveLength(1);
  });

  const unreadable: [what: string, fault: Fault, reason: string][] = [
    ['Close is down', { kind: 'status', status: 503 }, 'close-down'],
    ['a hotel answers', { kind: 'html' }, 'not-close'],
    ['nothing answers', { kind: 'reset' }, 'unreachable'],
    ['the answer breaks off', { kind: 'reset-mid-body' }, 'cut-off'],
    ['it takes too long', { kind: 'hang' }, 'timed-out'],
    ['the user may not see it', faults.notAllowed, 'not-allowed'],
  ];
  test.each(unreadable)('when the note cannot be read again: %s', async (_what, fault, reason) => {
    await worker.now.keep(note());
    worker.now.sandbox.setFault('/activity/meeting/', fault, { method: 'GET' });
    expect(await send()).toEqual(refusal(reason));
    expect(worker.now.writes()).toEqual([]);
    expect(await worker.now.drafts()).toHaveLength(1);
  });
});

describe('Close refuses', () => {
  test('all but the notetaker', async () => {
    await worker.now.keep(note());
    worker.now.sandbox.settings.writes = 'forbidden-plain';
    expect(await send()).toEqual(refusal('not-notetaker'));
  });

  test('all but the notetaker, with the status of a bad key', async () => {
    await worker.now.keep(note());
    worker.now.sandbox.settings.writes = 'unauthorized';
    expect(await send()).toEqual(refusal('not-notetaker'));
  });

  test('the key', async () => {
    await worker.now.keep(note());
    worker.now.sandbox.setFault(null, faults.keyRejected);
    expect(await send()).toEqual(refusal('key-rejected'));
  });

  test('the key, between reading and saving', async () => {
    await worker.now.keep(note());
    worker.now.sandbox.setFault('/activity/', faults.keyRejected, { method: 'PUT' });
    worker.now.sandbox.setFault('/me/', faults.keyRejected);
    expect(await send()).toEqual(refusal('key-rejected'));
  });

  test('the markup, in its own words', async () => {
    await worker.now.keep(note('They want a pilot'));
    const result = await send();
    expect(result).toMatchObject({ ok: false, failure: { reason: 'invalid', fields: [{ field: 'user_note_html' }] } });
  });

  test('too many requests at once', async () => {
    await worker.now.keep(note());
    worker.now.break('/activity/', faults.rateLimited, 'PUT');
    expect(await send()).toEqual({
      ok: false,
      failure: { reason: 'rate-limited', until: expect.any(Number) },
    });
    expect(await send()).toMatchObject({ ok: true });
  });

  test('and the draft stays each time', async () => {
    await worker.now.keep(note());
    for (const fault of [
      faults.notAllowed,
      faults.keyRejected,
      faults.rateLimited,
      faults.planLimit,
      faults.notFound,
    ]) {
      worker.now.break('/activity/', fault, 'PUT');
      expect((await send()).ok).toBe(false);
    }
    expect(await worker.now.drafts()).toMatchObject([{ id: 'draft-one', revision: 1, sentAt: null }]);
    expect(await send()).toMatchObject({ ok: true });
  });
});

describe('a colleague has changed the note meanwhile', () => {
  const theirs = body('Kim was here');
  const changed = async () => {
    await worker.now.keep(note());
    worker.now.clock.at += 60_000;
    worker.now.sandbox.editNoteAs(worker.now.colleague.id, inClose().id, theirs);
  };

  test('both versions are there and nothing was written', async () => {
    await changed();
    expect(await send()).toEqual({ ok: false, failure: { reason: 'conflict', theirs: versionInClose() } });
    expect(worker.now.writes()).toEqual([]);
    expect(await worker.now.drafts()).toHaveLength(1);
  });

  test('the user has seen it and replaces it', async () => {
    await changed();
    expect(await send(1, { overwrite: versionInClose() })).toMatchObject({ ok: true });
    expect(versionInClose().html).toBe(WRITTEN);
  });

  test('what the user has seen is no longer what is there', async () => {
    await changed();
    const seen = versionInClose();
    worker.now.sandbox.editNoteAs(worker.now.colleague.id, inClose().id, body('Kim was here again'));
    const result = await send(1, { overwrite: seen });
    expect(result).toMatchObject({ failure: { reason: 'conflict', theirs: { html: body('Kim was here again') } } });
    expect(versionInClose().html).toBe(body('Kim was here again'));
  });

  test('the user took it over into their own', async () => {
    await changed();
    await worker.now.keep(note(body('Kim was here. They want a pilot')), { revision: 1 });
    expect(await send(2)).toMatchObject({ ok: true });
  });

  test('another spelling of the same is no change', async () => {
    await worker.now.keep(note());
    const spelt = String(versionInClose().html).replaceAll('><', '>\n<');
    worker.now.clock.at += 60_000;
    worker.now.sandbox.editNoteAs(worker.now.colleague.id, inClose().id, spelt);
    expect(await send()).toMatchObject({ ok: true });
  });

  test('the very same words are as good as saved', async () => {
    await worker.now.keep(note());
    worker.now.sandbox.editNoteAs(worker.now.colleague.id, inClose().id, WRITTEN);
    expect(await send()).toMatchObject({ ok: true });
    expect(worker.now.writes()).toEqual([]);
    expect(await worker.now.drafts()).toEqual([]);
  });
});

describe('Close reads what was before', () => {
  /** Our own save, and a second draft that goes on from it. */
  async function savedOnce() {
    await worker.now.keep(note());
    const first = await send();
    if (!first.ok || first.value.kind !== 'meeting-note') throw new Error('not saved');
    await worker.now.keep(note(body('They want two pilots'), first.value.note), { id: 'draft-two' });
  }
  const second = { id: 'draft-two' };

  test('it is read again until it is new enough', async () => {
    await savedOnce();
    worker.now.sandbox.settings.staleReads = 4;
    expect(await send(1, second)).toMatchObject({ ok: true });
    expect(worker.now.waits.length).toBeGreaterThan(0);
    expect(versionInClose().html).toBe(body('They want two pilots'));
  });

  test('it stays old: nothing is written, for a colleague’s change would be invisible', async () => {
    await savedOnce();
    worker.now.sandbox.settings.staleReads = 600;
    expect(await send(1, second)).toEqual(refusal('stale'));
    expect(worker.now.waits.reduce((sum, wait) => sum + wait, 0)).toBe(4000);
    expect(worker.now.writes()).toHaveLength(1);
    expect(await worker.now.drafts()).toHaveLength(1);
  });

  test('it stays old, and the user has decided', async () => {
    await savedOnce();
    worker.now.sandbox.settings.staleReads = 600;
    expect(await send(1, { ...second, overwrite: { html: null, updatedAt: null } })).toMatchObject({ ok: true });
    expect(versionInClose().html).toBe(body('They want two pilots'));
  });

  test('an old note that happens to be what was typed is not taken for saved', async () => {
    const before = versionInClose();
    await worker.now.keep(note());
    const saved = await send();
    if (!saved.ok || saved.value.kind !== 'meeting-note') throw new Error('not saved');
    worker.now.sandbox.settings.staleReads = 600;
    await worker.now.keep(note(before.html ?? '', saved.value.note), { id: 'draft-two' });
    expect(await send(1, second)).toEqual(refusal('stale'));
    expect(await worker.now.drafts()).toHaveLength(1);
  });
});

describe('the answer to the save is lost', () => {
  const arrived: [what: string, fault: Fault][] = [
    ['the connection breaks before the answer', { kind: 'lost-answer' }],
    ['the connection breaks within the answer', { kind: 'reset-mid-body' }],
    ['the answer is cut short', { kind: 'truncated' }],
    ['the answer takes too long', { kind: 'hang' }],
    ['the answer stops in the middle', { kind: 'stall' }],
    ['Close breaks down after its work', { kind: 'status', status: 500, carriedOut: true }],
    ['the answer is of another shape', { kind: 'edit', edit: () => ({ done: true }) }],
    [
      'the answer lacks the words',
      { kind: 'edit', edit: (meeting) => Object.assign({}, meeting, { user_note_html: null }) },
    ],
  ];
  test.each(arrived)('but Close has it: %s', async (_what, fault) => {
    await worker.now.keep(note());
    worker.now.break('/activity/', fault, 'PUT');
    expect(await send()).toMatchObject({ ok: true, value: { note: { html: WRITTEN } } });
    expect(worker.now.writes()).toHaveLength(1);
    expect(await worker.now.drafts()).toEqual([]);
  });

  const lost: [what: string, fault: Fault, reason: string][] = [
    ['no connection', { kind: 'reset-before' }, 'unreachable'],
    ['a hotel’s page', { kind: 'html' }, 'not-close'],
    ['a breakdown', { kind: 'status', status: 503 }, 'close-down'],
    ['too long', { kind: 'hang', carriedOut: false }, 'timed-out'],
    ['something else in Close’s place', { kind: 'status', status: 200, body: {}, carriedOut: false }, 'unexpected'],
  ];
  test.each(lost)('and Close does not have it: %s', async (_what, fault, reason) => {
    await worker.now.keep(note());
    worker.now.break('/activity/', fault, 'PUT');
    expect(await send()).toEqual(refusal(reason));
    expect(await worker.now.drafts()).toMatchObject([{ revision: 1, sentAt: null }]);
    expect(await send()).toMatchObject({ ok: true });
    expect(versionInClose().html).toBe(WRITTEN);
  });

  test('and Close cannot be asked either; the next try finds it there and sends nothing more', async () => {
    await worker.now.keep(note());
    worker.now.break('/activity/', { kind: 'lost-answer' }, 'PUT');
    const get = { method: 'GET', times: 1 };
    worker.now.sandbox.setFault('/activity/', { kind: 'reset-before' }, get);
    // The read before the save goes through.
    worker.now.sandbox.setFault('/activity/', { kind: 'delay', milliseconds: 0 }, get);
    expect(await send()).toEqual(refusal('unreachable'));
    expect(await send()).toMatchObject({ ok: true });
    expect(worker.now.writes()).toHaveLength(1);
  });
});

describe('two at once', () => {
  test('a double click is one save with one answer', async () => {
    await worker.now.keep(note());
    const [one, two] = await Promise.all([send(), send()]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(worker.now.writes()).toHaveLength(1);
  });

  test('a second request for the same a moment later gets the same answer', async () => {
    await worker.now.keep(note());
    const one = await send();
    expect(await send()).toEqual(one);
    expect(worker.now.writes()).toHaveLength(1);
  });

  test('another revision of what has gone is another’s business', async () => {
    await worker.now.keep(note());
    await send();
    expect(await send(2)).toEqual(refusal('changed-elsewhere'));
  });

  test('two drafts of one meeting: the second sees the first as a change', async () => {
    await worker.now.keep(note());
    await worker.now.keep(note(body('Mine')), { id: 'draft-two' });
    const [one, two] = await Promise.all([send(), send(1, { id: 'draft-two' })]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toMatchObject({ failure: { reason: 'conflict', theirs: { html: WRITTEN } } });
    expect(await worker.now.drafts()).toMatchObject([{ id: 'draft-two' }]);
  });
});

describe('typing on while the note is on its way', () => {
  const more = body('They want a pilot, and soon');

  test('typed between the save and its answer: no conflict with one’s own words', async () => {
    await worker.now.keep(note());
    const base = versionInClose();
    const { createClient } = worker.now.context;
    worker.now.context.createClient = (account) => {
      const client = createClient(account);
      return {
        ...client,
        saveNote: async (id, html) => {
          const saved = await client.saveNote(id, html);
          await worker.now.keep(note(more, base), { revision: 1 });
          return saved;
        },
      };
    };
    expect(await send()).toMatchObject({ ok: true });
    worker.now.context.createClient = createClient;
    expect(await worker.now.drafts()).toMatchObject([{ revision: 2, content: { html: more, base: versionInClose() } }]);
    // The panel has not heard of the save yet and still names the note from before.
    const typed = body('They want a pilot, and soon, in Munich');
    await worker.now.keep(note(typed, base), { revision: 2 });
    expect(await send(3)).toMatchObject({ ok: true });
    expect(versionInClose().html).toBe(typed);
    expect(await worker.now.drafts()).toEqual([]);
  });

  test('typed before the answer, kept after the draft has gone: it goes on from the saved note', async () => {
    await worker.now.keep(note());
    const base = versionInClose();
    await send();
    const kept = await worker.now.keep(note(more, base), { revision: 1 });
    expect(kept).toMatchObject({ id: 'draft-one', revision: 2, content: { base: versionInClose() } });
    expect(await send(2)).toMatchObject({ ok: true });
    expect(versionInClose().html).toBe(more);
  });

  test('kept once more after it has gone, it is nothing', async () => {
    await worker.now.keep(note());
    const base = versionInClose();
    await send();
    expect(await worker.now.keep(note(WRITTEN, base), { revision: 1 })).toMatchObject({ revision: 0 });
    expect(await worker.now.drafts()).toEqual([]);
  });
});

test('a note that is taken away', async () => {
  await worker.now.keep(note('<body></body>'));
  expect(await send()).toMatchObject({ ok: true });
  expect(await worker.now.drafts()).toEqual([]);
});

test('a draft that cannot be stored or read is a refusal with words', async () => {
  await worker.now.keep(note());
  const broken = { ...worker.now.context.drafts, find: () => Promise.reject(new Error('no disk')) };
  const context = { ...worker.now.context, drafts: broken };
  const request = { id: 'draft-one', revision: 1, overwrite: null, again: false };
  expect(await sendDraft(request, context)).toEqual(refusal('unexpected'));
});

test('a meeting of nobody is not asked for', async () => {
  await worker.now.keep({ ...note(), meetingId: sandboxId('acti', 'Nowhere') } as DraftContent);
  expect(await send()).toEqual(refusal('not-found'));
});
