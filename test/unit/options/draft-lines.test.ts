import { describe, expect, test } from 'vitest';
import type { DraftContent } from '../../../src/domain/draft';
import { aboutDraft, draftNames, draftText, draftTitle } from '../../../src/options/drafts/draft-lines';
import { contents, draftOf, viewer } from './drafts';

const { meetingNote, leadNote, task, contact, lead } = contents;
const readHtml = (html: string) => html.replace(/<[^>]*>/g, '');

test.each<[string, DraftContent, string, string[], string]>([
  [
    'the note of a meeting',
    meetingNote,
    'Note of “Discovery call”',
    ['Acme Robotics GmbH', 'meeting of Tue 24 Nov'],
    'Pilot agreed.',
  ],
  ['a note on a lead', leadNote, 'Note on Acme Robotics GmbH', [], 'Pilot agreed.'],
  ['a task', task, 'Task for Acme Robotics GmbH', ['due Fri 27 Nov'], 'Send the proposal'],
  ['a task without a day', { ...task, date: null }, 'Task for Acme Robotics GmbH', [], 'Send the proposal'],
  ['a task of no day there is', { ...task, date: 'soon' }, 'Task for Acme Robotics GmbH', [], 'Send the proposal'],
  ['a contact', contact, 'New contact of Acme Robotics GmbH', [], 'Lee Else, CTO\nlee@else.example'],
  ['a lead', lead, 'New lead Else Ltd', [], 'lee@else.example'],
])('%s', (_, content, title, about, text) => {
  const draft = draftOf(content);
  expect(draftTitle(draft)).toBe(title);
  expect(aboutDraft(draft, viewer)).toEqual(about);
  expect(draftText(draft, readHtml)).toBe(text);
});

describe('what has no name', () => {
  const about = { title: ' ', leadName: null, startsAt: null };
  test.each<[string, DraftContent, string]>([
    ['a meeting', meetingNote, 'Note of “Untitled meeting”'],
    ['a lead', leadNote, 'Note on Lead without a name'],
    ['a new lead', { ...lead, leadName: '' }, 'New lead Lead without a name'],
  ])('%s', (_, content, title) => {
    expect(draftTitle(draftOf(content, { about }))).toBe(title);
    expect(aboutDraft(draftOf(content, { about }), viewer)).toEqual([]);
  });
});

test('no two drafts of a list have the same name', () => {
  const list = [draftOf(task), draftOf(meetingNote), draftOf({ ...task, text: 'Call' }), draftOf(leadNote)];
  expect(draftNames(list, viewer)).toEqual([
    'Task for Acme Robotics GmbH, due Fri 27 Nov (1 of 2)',
    'Note of “Discovery call”, Acme Robotics GmbH, meeting of Tue 24 Nov',
    'Task for Acme Robotics GmbH, due Fri 27 Nov (2 of 2)',
    'Note on Acme Robotics GmbH',
  ]);
});
