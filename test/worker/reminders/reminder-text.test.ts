import { expect, test } from 'vitest';
import { reminderText } from '../../../src/background/reminders/reminder-text';
import { workerWords } from '../../../src/words/worker-words';
import { lead, opportunity } from '../../unit/lookup/records';

const startsAt = Date.parse('2026-11-24T09:00:00Z');
const viewer = { now: startsAt, locale: 'en-GB', timeZone: 'UTC' };
const text = workerWords([]).reminder;
const event = {
  key: 'k',
  meetingId: 'acti_1',
  startsAt,
  endsAt: startsAt + 30 * 60_000,
  title: 'Demo',
  leads: [lead()],
};
const deal = opportunity({ status: 'active', valueFormatted: '$12,345 annually', statusLabel: 'Proposal' });

test('a notification says with whom, when and what to know first; nothing in a name breaks out of its line', () => {
  const say = (changes: Partial<typeof event>, names = true) =>
    reminderText({ ...event, ...changes }, { names, viewer, text });
  expect(say({ leads: [lead({ opportunities: [deal] })] })).toEqual({
    title: 'Acme',
    text: '09:00 – 09:30 · Demo\n$12,345 annually · Proposal',
  });
  expect(say({})).toEqual({ title: 'Acme', text: '09:00 – 09:30 · Demo\nQualified' });
  expect(say({ leads: [lead(), lead(), lead()] })).toEqual({ title: 'Acme and 2 more', text: '09:00 – 09:30 · Demo' });
  expect(say({ leads: [], title: ' ', endsAt: Number.NaN })).toEqual({ title: 'Untitled meeting', text: '09:00' });
  const hostile = lead({ name: `Evil\n\u202eCorp ${'x'.repeat(200)}`, statusLabel: null });
  const { title } = say({ leads: [hostile] });
  expect(title).toMatch(/^Evil Corp x+…$/);
  expect(title).toHaveLength(80);
  expect(say({ leads: [hostile] }, false)).toEqual({
    title: 'Meeting in Close',
    text: '09:00 – 09:30\nPress to see who it is with.',
  });
});
