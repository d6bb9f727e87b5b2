import { expect, test } from 'vitest';
import { recoverDraft } from '../../../src/domain/recovery/unreadable-draft';

const about = { title: 'Discovery call', leadName: 'Acme', startsAt: 5 };
const shown = ['Discovery call', 'Acme'];

test.each<[what: string, stored: unknown, texts: string[], about: string[]]>([
  [
    'a kind of a newer version',
    { id: 'a', about, content: { kind: 'checklist', leadId: 'lead_1', items: [{ words: 'Call Dana', done: false }] } },
    ['Call Dana'],
    shown,
  ],
  [
    'a note whose base has another shape',
    {
      ...{ id: 'a', about, revision: 'two' },
      content: { kind: 'meeting-note', meetingId: 'acti_1', html: '<p>Pilot</p>', base: { html: '<p>Old</p>' } },
    },
    ['<p>Pilot</p>'],
    shown,
  ],
  ['words without a content', { id: 'a', text: 'Call', due: '2026-11-28T10:00:00Z' }, ['Call'], []],
  ['the same words twice', { id: 'a', content: { text: 'Call', sent: { text: 'Call' } } }, ['Call'], []],
  ['nothing that is a word', { id: 'a', content: { leadId: 'lead_1', text: ' ', count: 5 } }, [], []],
])('of %s its words are saved, and no ids', (_, stored, texts, lines) => {
  expect(recoverDraft(stored)).toMatchObject({ id: 'a', texts, about: lines });
});

test('what is in a depth without end is no reason to fail, and what has no id is no draft', () => {
  const round: Record<string, unknown> = { text: 'Call' };
  round.round = round;
  expect(recoverDraft({ id: 'a', content: round })?.texts).toEqual(['Call']);
  expect([null, 7, 'text', {}, { id: 7 }, []].map(recoverDraft)).toEqual(Array(6).fill(null));
});
