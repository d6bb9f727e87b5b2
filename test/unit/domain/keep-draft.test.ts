import { describe, expect, test } from 'vitest';
import type { DraftContent, DraftInput, NoteVersion } from '../../../src/domain/draft';
import { afterSending, decideKeeping, type KeepingOptions, type StoredDraft } from '../../../src/domain/keep-draft';

const old: NoteVersion = { html: '<body><p>Old</p></body>', updatedAt: 1000 };
const saved: NoteVersion = { html: '<body><p>Saved</p></body>', updatedAt: 2000 };
const html = (words: string) => `<body><p>${words}</p></body>`;
const note = (words: string, base: NoteVersion = old): DraftContent => ({
  kind: 'meeting-note',
  meetingId: 'acti_1',
  leadId: 'lead_1',
  html: html(words),
  base,
});
const task = (text: string): DraftContent => ({ kind: 'task', leadId: 'lead_1', text, date: null, assigneeId: null });
const person = (name: string): DraftContent => ({
  kind: 'person',
  email: 'dana@acme.test',
  name,
  title: '',
  leadId: 'lead_1',
  leadName: 'Acme',
});

const about = { title: 'Call', leadName: 'Acme', startsAt: null };
const input = (content: DraftContent, revision = 0, id = 'draft-one'): DraftInput => ({ id, revision, content, about });
const stored = (content: DraftContent, revision: number, changes: Partial<StoredDraft> = {}): StoredDraft => ({
  ...input(content, revision),
  organizationId: 'orga_stored',
  keptAt: 1,
  sentAt: null,
  sentContent: null,
  page: null,
  ...changes,
});
const decide = (draft: DraftInput, options: Partial<KeepingOptions> = {}) =>
  decideKeeping(draft, {
    stored: null,
    sent: null,
    organizationId: 'orga_chosen',
    now: 5000,
    newId: 'new-id-0',
    ...options,
  });
const sentAs = (content: DraftContent, revision: number, version: NoteVersion | null = null) => ({
  revision,
  organizationId: 'orga_sent',
  content,
  note: version,
});

describe('what is typed', () => {
  test('begins a draft of the chosen organization', () => {
    expect(decide(input(task('Call')))).toEqual({
      kind: 'put',
      draft: {
        ...input(task('Call'), 1),
        organizationId: 'orga_chosen',
        keptAt: 5000,
        sentAt: null,
        sentContent: null,
        page: null,
      },
    });
  });

  test('takes the place of what was typed before', () => {
    const keeping = decide(input(task('Call back'), 3), { stored: stored(task('Call'), 3) });
    expect(keeping).toMatchObject({
      kind: 'put',
      draft: { id: 'draft-one', revision: 4, organizationId: 'orga_stored', content: task('Call back'), keptAt: 5000 },
    });
  });

  test('goes on from words of the same page that were on the way when it left', () => {
    const last = { ...input(task('Call back today'), 4), page: 'page-a', isGuess: true };
    expect(decide(last, { stored: stored(task('Call back'), 4, { page: 'page-a' }) })).toMatchObject({
      kind: 'put',
      draft: { id: 'draft-one', revision: 5, content: task('Call back today') },
    });
  });

  test('stays beside the words of another page that came between the last two of a page that left', () => {
    const last = { ...input(task('Call back today'), 4), page: 'page-a', isGuess: true };
    for (const page of ['page-b', null])
      expect(decide(last, { stored: stored(task('Write instead'), 4, { page }) })).toMatchObject({
        kind: 'put',
        draft: { id: 'new-id-0', revision: 1, content: task('Call back today') },
      });
  });

  test('stays beside what another panel has typed meanwhile', () => {
    const keeping = decide(input(task('Mine'), 3), { stored: stored(task('Theirs'), 4) });
    expect(keeping).toMatchObject({
      kind: 'put',
      draft: { id: 'new-id-0', revision: 1, organizationId: 'orga_stored', content: task('Mine') },
    });
  });

  test('is not kept twice when an answer was lost and the panel says it again', () => {
    const there = stored(task('Call'), 4);
    expect(decide(input(task('Call'), 3), { stored: there })).toEqual({ kind: 'leave', answer: there });
  });

  test('has a revision of its own each time, also when nothing changed: a panel may have counted ahead', () => {
    const keeping = decide(input(task('Call'), 4), { stored: stored(task('Call'), 4) });
    expect(keeping).toMatchObject({ kind: 'put', draft: { revision: 5 } });
  });

  test('touches nothing that this version cannot read', () => {
    expect(decide(input(task('Call'), 0), { stored: 'unreadable' })).toMatchObject({
      kind: 'put',
      draft: { id: 'new-id-0' },
    });
  });

  test('for nobody is refused', () => {
    expect(decide(input(task('Call')), { organizationId: null })).toBeNull();
  });

  test('goes on without a key: the organization is known', () => {
    const keeping = decide(input(task('Call back'), 1), { organizationId: null, stored: stored(task('Call'), 1) });
    expect(keeping).toMatchObject({ kind: 'put', draft: { organizationId: 'orga_stored' } });
  });

  test('under a person’s address in another organization begins a draft there', () => {
    const theirs = stored(person('Dana'), 2, { id: 'person:dana@acme.test' });
    const keeping = decide(input(person('Dana Doe'), 0, 'person:dana@acme.test'), { stored: theirs });
    expect(keeping).toMatchObject({ kind: 'put', draft: { id: 'new-id-0', organizationId: 'orga_chosen' } });
  });
});

describe('nothing typed is nothing kept', () => {
  const nothing: [what: string, content: DraftContent][] = [
    ['the note as Close has it', note('Old')],
    ['the same in another spelling', { ...note('Old'), html: '<body>\n<p>Old</p></body>' } as DraftContent],
    ['an empty task', task('  ')],
    ['an empty note on the lead', { kind: 'lead-note', leadId: 'lead_1', html: '<body><p></p></body>' }],
  ];
  test.each(nothing)('%s', (_what, content) => {
    expect(decide(input(content))).toMatchObject({ kind: 'leave', answer: { id: 'draft-one', revision: 0 } });
    expect(decide(input(content, 2), { stored: stored(note('Typed'), 2) })).toMatchObject({
      kind: 'remove',
      answer: { id: 'draft-one', revision: 0 },
    });
  });

  test('but what another panel has typed stays', () => {
    const keeping = decide(input(note('Old'), 2), { stored: stored(note('Theirs'), 3) });
    expect(keeping).toMatchObject({ kind: 'leave', answer: { revision: 0 } });
  });

  test('and so does what may be in Close already', () => {
    const uncertain = stored(task('Call'), 2, { sentAt: 900, sentContent: task('Call') });
    expect(decide(input(task(''), 2), { stored: uncertain })).toMatchObject({
      kind: 'put',
      draft: { sentAt: 900, sentContent: task('Call') },
    });
  });
});

describe('typing on around a save', () => {
  test('a panel that still names the note from before the save goes on from the saved one', () => {
    const there = stored(note('Saved and', saved), 6);
    const keeping = decide(input(note('Saved and more', old), 6), { stored: there });
    expect(keeping).toMatchObject({ draft: { revision: 7, content: { base: saved } } });
  });

  test('a colleague’s note that the user has taken over is newer and counts', () => {
    const keeping = decide(input(note('Both', saved), 6), { stored: stored(note('Mine', old), 6) });
    expect(keeping).toMatchObject({ draft: { content: { base: saved } } });
  });

  test('words that come when the draft has just gone continue it', () => {
    const sent = sentAs(note('Saved'), 5, saved);
    expect(decide(input(note('Saved and more', old), 5), { sent })).toMatchObject({
      kind: 'put',
      draft: { id: 'draft-one', revision: 6, organizationId: 'orga_sent', content: { base: saved } },
    });
  });

  test('a message that says once more what was sent keeps nothing', () => {
    const sent = sentAs(note('Saved'), 5, saved);
    expect(decide(input(note('Saved'), 4), { sent })).toMatchObject({ kind: 'leave', answer: { revision: 0 } });
  });

  test('an older panel’s words stay, in its organization, and are no continuation', () => {
    const sent = sentAs(note('Saved'), 5, saved);
    expect(decide(input(note('Other'), 3), { sent })).toMatchObject({
      kind: 'put',
      draft: { id: 'new-id-0', revision: 1, organizationId: 'orga_sent', content: { base: old } },
    });
  });

  test('a draft that begins anew under its id is a new one', () => {
    const sent = sentAs(person('Dana'), 5);
    expect(decide(input(person('Dana'), 0), { sent })).toMatchObject({
      kind: 'put',
      draft: { id: 'draft-one', revision: 1, organizationId: 'orga_chosen' },
    });
  });
});

describe('when Close has what was sent', () => {
  test('nothing stays of a draft that is the same', () => {
    expect(afterSending(stored(note('Saved'), 5), note('Saved'), saved)).toBeNull();
    expect(afterSending(stored(task('Call'), 6), task('Call'), null)).toBeNull();
  });

  test('a note that was typed on begins with what Close has, under the same revision', () => {
    expect(afterSending(stored(note('Saved and more'), 6), note('Saved'), saved)).toMatchObject({
      revision: 6,
      content: { html: html('Saved and more'), base: saved },
    });
  });

  test('a task that was typed on is a new one, which was never sent', () => {
    const uncertain = stored(task('Call back'), 6, { sentAt: 900, sentContent: task('Call') });
    expect(afterSending(uncertain, task('Call'), null)).toMatchObject({
      content: task('Call back'),
      sentAt: null,
      sentContent: null,
    });
  });

  test('what was typed back to what Close has is nothing', () => {
    expect(afterSending(stored(note('Saved'), 6), note('Sent'), saved)).toBeNull();
  });
});
