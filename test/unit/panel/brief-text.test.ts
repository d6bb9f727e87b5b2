import { expect, test } from 'vitest';
import { briefText } from '../../../src/panel/features/brief-copy/brief-text';
import { brief, card, knownLead, person } from './cards';
import { viewer } from './draw';
import { email, known, pastMeeting } from './story';

test('the brief as text: lead, meeting, people, money, tasks, fields, last activity', () => {
  expect(briefText(card(), brief(), viewer)).toBe(
    `Acme Robotics GmbH
Lead status: Qualified
https://app.close.com/lead/lead_1/

Discovery call
Tue 24 Nov, 11:00–11:30

People
- Dana Doe, Contact, dana@acme.example

Opportunities
- $12,345 annually, Proposal · 60%, Robin Rep
- 3 more in Close

Next steps
- Send the proposal, Overdue 3 days, Robin Rep
- 1 more in Close

Plants: Munich, Gdańsk

Last touch: 12 days ago, Robin Rep wrote, no reply · “Revised offer”`,
  );
});

test('the meeting before this one, with what came of it', () => {
  const text = briefText(card(), brief({ story: known(email(), pastMeeting()) }), viewer);
  expect(text).toMatch(/Last touch: 12 days ago, .*\nLast time: Wed 4 Nov · Plant tour, Qualified, Wants two plants$/);
});

test('what Close does not have is left out, and names that are missing have words', () => {
  const nothing = { shown: [], count: 0 };
  const nobody = person({ name: ' ', email: null, role: 'unknown' });
  const bare = brief({ opportunities: nothing, tasks: nothing, fields: [], story: { kind: 'loading' } });
  const of = card({ lead: knownLead({ status: null, url: null }), meeting: { title: ' ', people: [nobody] } });
  expect(briefText(of, bare, viewer)).toBe(
    `Acme Robotics GmbH

Untitled meeting
Tue 24 Nov, 11:00–11:30

People
- Guest without a name, Not in Close`,
  );
});

test('someone whose name is their address is named once', () => {
  const people = [person({ name: null, email: 'dana@acme.example' })];
  expect(briefText(card({ meeting: { people } }), brief(), viewer)).toContain('- dana@acme.example, Contact\n');
});
