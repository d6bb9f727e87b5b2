import { beforeEach, describe, expect, test } from 'vitest';
import { createDraftStore } from '../../src/background/drafts/draft-store';
import type { DraftContent, DraftInput } from '../../src/domain/draft';
import { type DraftScope, isDraftAbout } from '../../src/domain/draft';
import { memoryStores } from './fake-platform';

const about = { title: '', leadName: 'Acme', startsAt: null };
const task = (text: string, leadId = 'lead_1'): DraftContent => ({
  kind: 'task',
  leadId,
  text,
  date: null,
  assigneeId: null,
});
const input = (text: string, revision = 0, id = 'draft-one'): DraftInput => ({
  id,
  revision,
  content: task(text),
  about,
});
const chosen = { organizationId: 'orga_1', sent: null };

let clock = 0;
let ids = 0;
function setUp() {
  const database = new Map<string, unknown>();
  return {
    database,
    store: createDraftStore(memoryStores(database).drafts, { now: () => ++clock, newId: () => `copy-${++ids}` }),
  };
}
let { database, store } = setUp();
beforeEach(() => ({ database, store } = setUp()));

describe('keeping', () => {
  test('two panels that begin with the same draft and type on both stay', async () => {
    const first = await store.keep(input('Call'), chosen);
    const mine = await store.keep(input('Call me', first.revision), chosen);
    const theirs = await store.keep(input('Call them', first.revision), chosen);
    expect(mine.id).toBe('draft-one');
    expect(theirs.id).not.toBe('draft-one');
    const texts = (await store.readAll()).map(({ content }) => content.kind === 'task' && content.text);
    expect(texts).toEqual(['Call them', 'Call me']);
  });

  test('two messages at once, the second counting ahead, are one draft', async () => {
    const { revision } = await store.keep(input('C'), chosen);
    await Promise.all([store.keep(input('Ca', revision), chosen), store.keep(input('Call', revision + 1), chosen)]);
    expect(await store.readAll()).toMatchObject([{ id: 'draft-one', revision: 3, content: task('Call') }]);
  });

  test('a key is the organization’s, so that a removed account takes its drafts along', async () => {
    await store.keep(input('Call'), chosen);
    expect([...database.keys()]).toEqual(['draft:orga_1:draft-one']);
  });

  test('an emptied draft is gone', async () => {
    const { revision } = await store.keep(input('Call'), chosen);
    expect(await store.keep(input('', revision), chosen)).toMatchObject({ id: 'draft-one', revision: 0 });
    expect(database.size).toBe(0);
  });

  test('without any organization it is refused, and nothing is lost silently', async () => {
    await expect(store.keep(input('Call'), { organizationId: null, sent: null })).rejects.toThrow('no organization');
  });

  test('the five hundred and first draft of an organization is refused; those that are there can be typed on', async () => {
    for (let count = 0; count < 500; count++) await store.keep(input('Call', 0, `draft-${count}`), chosen);
    await expect(store.keep(input('Call', 0, 'one-too-many'), chosen)).rejects.toThrow('too many');
    expect(await store.keep(input('Call back', 1, 'draft-7'), chosen)).toMatchObject({ revision: 2 });
    expect(await store.keep(input('Call'), { ...chosen, organizationId: 'orga_2' })).toMatchObject({ revision: 1 });
    await store.discard({ id: 'draft-8', revision: 1 });
    expect(await store.keep(input('Call', 0, 'one-more'), chosen)).toMatchObject({ revision: 1 });
  });

  test('nothing leaves that only the sender needs', async () => {
    await store.keep(input('Call'), chosen);
    await store.markSent({ id: 'draft-one', revision: 1 }, 5);
    expect(Object.keys((await store.readAll())[0] ?? {}).sort()).toEqual(
      ['about', 'content', 'id', 'keptAt', 'organizationId', 'revision', 'sentAt'].sort(),
    );
  });
});

describe('discarding', () => {
  test('takes the draft that was seen', async () => {
    await store.keep(input('Call'), chosen);
    await store.discard({ id: 'draft-one', revision: 1 });
    expect(await store.readAll()).toEqual([]);
  });

  test('leaves one that was typed on meanwhile', async () => {
    await store.keep(input('Call'), chosen);
    await store.keep(input('Call back', 1), chosen);
    await store.discard({ id: 'draft-one', revision: 1 });
    expect(await store.readAll()).toHaveLength(1);
  });
});

describe('what another version has stored', () => {
  const whole = {
    id: 'draft-old',
    revision: 3,
    organizationId: 'orga_1',
    content: task('Call'),
    about,
    keptAt: 7,
    sentAt: null,
  };
  const readable: [what: string, stored: unknown][] = [
    ['without what came later', whole],
    ['with fields that came later still', { ...whole, colour: 'red', content: { ...whole.content, mood: 1 } }],
    ['without words for the list', { ...whole, about: undefined }],
    ['without its time', { ...whole, keptAt: undefined }],
  ];
  test.each(readable)('is read %s', async (_what, stored) => {
    database.set('draft:orga_1:draft-old', stored);
    expect(await store.readAll()).toMatchObject([{ id: 'draft-old', revision: 3, content: task('Call') }]);
    expect((await store.readAll())[0]).not.toHaveProperty('colour');
  });

  test('what was typed into a lead’s field, when there were only those of leads, is a field’s still', async () => {
    const content = { kind: 'lead-field', leadId: 'lead_1', fieldId: 'cf_1', text: 'Bav' };
    database.set('draft:orga_1:draft-old', { ...whole, content });
    const field: DraftContent = { kind: 'field', leadId: 'lead_1', of: 'lead_1', field: 'cf_1', text: 'Bav' };
    expect(await store.readAll()).toMatchObject([{ content: field }]);
    expect(await store.readAll()).toHaveLength(1);
    expect(isDraftAbout({ content: field }, { kind: 'field', subject: 'lead_1 cf_1' })).toBe(true);
  });

  const unreadable: [what: string, stored: unknown][] = [
    ['of an unknown kind', { ...whole, content: { kind: 'poem', text: 'x' } }],
    ['that does not say whether it was sent', { ...whole, sentAt: undefined }],
    ['without a revision', { ...whole, revision: 'three' }],
    ['that is no draft at all', 'Call'],
  ];
  test.each(unreadable)('is neither shown nor touched when %s', async (_what, stored) => {
    database.set('draft:orga_1:draft-old', stored);
    expect(await store.readAll()).toEqual([]);
    expect(await store.find('draft-old')).toBeNull();
    await store.discard({ id: 'draft-old', revision: 3 });
    expect(await store.markSent({ id: 'draft-old', revision: 3 }, 5)).toBeNull();
    await store.settle('draft-old', task('Call'), null);
    const kept = await store.keep(input('Call back', 3, 'draft-old'), chosen);
    expect(kept.id).not.toBe('draft-old');
    expect(database.get('draft:orga_1:draft-old')).toEqual(stored);
  });

  test('is listed as unreadable beside what can be read, and alone is discarded as such', async () => {
    const { id } = await store.keep(input('Call'), chosen);
    database.set('draft:orga_1:draft-old', { ...whole, id: 'draft-old', content: { kind: 'poem', lines: ['Roses'] } });
    expect(await store.readUnreadable()).toMatchObject([{ id: 'draft-old', texts: ['Roses'] }]);
    await store.discardUnreadable(id);
    await store.discardUnreadable('draft-old');
    expect(await store.readUnreadable()).toEqual([]);
    expect(await store.readAll()).toMatchObject([{ id }]);
  });
});

describe('marking what goes out', () => {
  test('only as it was read: another revision is not what the user saw', async () => {
    await store.keep(input('Call'), chosen);
    expect(await store.markSent({ id: 'draft-one', revision: 2 }, 5)).toBeNull();
    expect(await store.find('draft-one')).toMatchObject({ sentAt: null });
  });

  test('does not count as typing, and stays while the user types on', async () => {
    await store.keep(input('Call'), chosen);
    expect(await store.markSent({ id: 'draft-one', revision: 1 }, 5)).toEqual({ sentAt: null, sentContent: null });
    await store.keep(input('Call back', 1), chosen);
    expect(await store.find('draft-one')).toMatchObject({ revision: 2, sentAt: 5, sentContent: task('Call') });
  });

  test('a second sending that was refused leaves the first one uncertain', async () => {
    await store.keep(input('Call'), chosen);
    await store.markSent({ id: 'draft-one', revision: 1 }, 5);
    const before = await store.markSent({ id: 'draft-one', revision: 1 }, 9);
    if (before) await store.unmark('draft-one', before);
    expect(await store.find('draft-one')).toMatchObject({ sentAt: 5, sentContent: task('Call') });
  });
});

test('a list is of one kind and one subject', async () => {
  await store.keep(input('Call'), chosen);
  await store.keep({ ...input('Other', 0, 'draft-two'), content: task('Other', 'lead_2') }, chosen);
  const all = await store.readAll();
  const about = (of: DraftScope) => all.filter((draft) => isDraftAbout(draft, of)).map(({ id }) => id);
  expect(about({ kind: 'task', subject: 'lead_2' })).toEqual(['draft-two']);
  expect(about({ kind: 'lead-note', subject: 'lead_2' })).toEqual([]);
});
