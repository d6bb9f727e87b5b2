import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Guest } from '../../../../src/domain/answers';
import type { LeadBrief, LeadCard, Person } from '../../../../src/domain/panel-state';
import { Meant } from '../../../../src/panel/drafts/context/meant';
import { type Writing, WritingContext } from '../../../../src/panel/drafts/context/write-context';
import { GuestList } from '../../../../src/panel/features/guests/GuestList';
import { LeadHeader } from '../../../../src/panel/features/lead/LeadHeader';
import { PeopleList } from '../../../../src/panel/features/people/PeopleList';
import { brief, card, knownLead, person } from '../cards';
import { actions, DrawnBrief, namesOf, textOf, viewer } from '../draw';

const choices = {
  outcomes: [],
  playbooks: [],
  leadStatuses: [
    { id: 'stat_0', name: 'Potential' },
    { id: 'stat_1', name: 'Qualified' },
  ],
  pipelines: [],
  roleId: null,
  readOnly: false,
};

function inWriting(view: preact.JSX.Element, changes: Partial<Writing> = {}): string {
  const writing: Writing = {
    writer: actions.writer,
    where: 'here',
    choices,
    guarded: (_, act) => act(new Meant()),
    needChoices() {},
    copy: actions.copy,
    ...changes,
  };
  return renderToString(<WritingContext.Provider value={writing}>{view}</WritingContext.Provider>);
}

const controls = (html: string) =>
  [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? tag);

describe('next steps', () => {
  const none = { opportunities: { shown: [], count: 0 } };
  const drawn = (changes: Partial<LeadBrief> = {}, writing: Partial<Writing> = {}, of: Partial<LeadCard> = {}) =>
    inWriting(
      <DrawnBrief card={card(of)} brief={brief({ ...none, ...changes })} actions={actions} viewer={viewer} />,
      writing,
    );

  test('each task has a box and another day, named after it; a field takes a new one', () => {
    const html = drawn();
    expect(controls(html)).toEqual(['Done: Send the proposal', 'New task']);
    expect(namesOf(html, 'button')).toContain('Postpone: Send the proposal, Overdue 3 days');
  });

  test('a lead without a task has the field all the same', () => {
    const html = drawn({ tasks: { shown: [], count: 0 } });
    expect(textOf(html)).toContain('No open task.');
    expect(controls(html)).toEqual(['New task']);
  });

  test.each<[string, Partial<Writing>, Partial<LeadCard>]>([
    ['another place is for writing', { where: 'elsewhere' }, {}],
    ['writing is switched off', { where: 'read-only' }, {}],
    ['there is no lead to write to', {}, { leadId: null }],
  ])('nothing can be changed where %s', (_, writing, of) => {
    const html = drawn({}, writing, of);
    expect(controls(html)).toEqual([]);
    expect(namesOf(html, 'button')).toEqual([
      'Copy the brief',
      'Copy my scheduling link',
      'Revised offer – you to Dana Doe 12 Nov',
    ]);
    expect(textOf(html)).toContain('Send the proposal Robin Rep Overdue 3 days');
  });
});

describe('the lead’s status', () => {
  const drawn = (lead: Parameters<typeof knownLead>[0], writing: Partial<Writing> = {}) =>
    inWriting(
      <LeadHeader card={card({ lead: knownLead(lead) })} leads={1} retry={() => {}} viewer={viewer} />,
      writing,
    );
  const options = (html: string) =>
    [...html.matchAll(/<option([^>]*)>(.*?)<\/option>/g)].map(([, marks, name]) =>
      /selected/.test(marks ?? '') ? `*${name}` : name,
    );

  test.each<[string, Parameters<typeof knownLead>[0], Partial<Writing>, string, string[]]>([
    ['one of the list', {}, {}, 'Qualified', ['Potential', '*Qualified']],
    [
      'one that is not in the list',
      { statusId: 'stat_9', status: 'Old' },
      {},
      'Old',
      ['*Old', 'Potential', 'Qualified'],
    ],
    ['none', { statusId: null, status: null }, {}, 'No status', ['*No status', 'Potential', 'Qualified']],
    ['one while the list is on its way', {}, { choices: null }, 'Qualified', ['*Qualified']],
  ])('%s', (_, lead, writing, face, choice) => {
    const html = drawn(lead, writing);
    expect(controls(html)).toEqual(['Lead status']);
    expect(/<bdi aria-hidden[^>]*>(.*?)<\/bdi>/.exec(html)?.[1]).toBe(face);
    expect(options(html)).toEqual(choice);
  });

  test.each(['elsewhere', 'read-only'] as const)('is only read where writing is %s', (where) => {
    const html = drawn({}, { where });
    expect(controls(html)).toEqual([]);
    expect(textOf(html)).toContain('Qualified');
  });
});

describe('someone whom Close does not know', () => {
  const email = 'lee.else@else.example';
  const stranger: Guest = { email, contacts: [] };
  const known: Guest = {
    email: 'dana@acme.example',
    contacts: [{ name: 'Dana Doe', title: null, leadId: 'lead_1', leadName: 'Acme', leadUrl: null }],
  };

  test('among the guests can be created, nobody else', () => {
    const view = <GuestList near={null} emails={null} guests={[known, stranger]} viewer={viewer} />;
    expect(namesOf(inWriting(view), 'button')).toEqual(['Log it on the lead', `Create ${email} in Close`]);
    expect(namesOf(inWriting(view, { where: 'elsewhere' }), 'button')).toEqual([]);
    expect(namesOf(inWriting(view, { where: 'read-only' }), 'button')).toEqual([]);
  });

  test.each<[string, Partial<Person>, string[]]>([
    ['of a meeting can be added', { role: 'unknown', name: 'Lee Else', email }, ['Add Lee Else to Close']],
    ['and has no name neither', { role: 'unknown', name: null, email }, [`Add ${email} to Close`]],
    ['and has no address cannot', { role: 'unknown', email: null }, []],
    ['is not a contact', { role: 'contact', email }, []],
    ['is not of one’s own team', { role: 'user', email }, []],
  ])('%s', (_, changes, names) => {
    const view = (
      <PeopleList card={card({ meeting: { people: [person(changes)] } })} copy={actions.copy} viewer={viewer} />
    );
    expect(namesOf(inWriting(view), 'button').filter((name) => name.startsWith('Add'))).toEqual(names);
  });
});
