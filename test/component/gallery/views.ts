import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failureWords } from '../../../src/words/failure-words';
import { words } from '../../../src/words/words';
import { faults } from '../../fakes/close-server/fault';
import { meetingOf } from '../../fakes/close-server/steps';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { kim, people } from '../../fakes/sample-data/people';
import { cells } from '../pages/opportunity';
import { find } from '../pages/panel';
import { saveButton, typeNote } from '../pages/writing';
import { OPTIONS, type View } from './view';

/** Every view in every state, one line each: `gallery.test.ts` looks at all of them, `npm run gallery` takes their pictures. */

const { commands, drafts, failed, guests, nextSteps, notFound, options, story, writing } = words;
const { note, outcome, refused } = writing;
const { opportunity, templates, wrapUp } = words;
const { person, task } = nextSteps;
const grid = 'https://calendar.google.com/calendar/u/0/r/week';
const ito = 's.ito@acme-robotics.example';
const stranger = 'lee.park@polar-foundry.example';
const minute = 60_000;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
const field = (name: string) => page.getByRole('textbox', { name, exact: true }).first();
const click = (name: string | RegExp) => button(name).click();
const bySearch = '/activity/meeting/';
const popup = { place: 'popup' } as const;

const found: View[] = [
  { name: 'loading', at: 'Loading, and it stays so', shows: words.loading.title, waits: true },
  {
    name: 'before',
    at: 'discoveryCall',
    shows: /^Revised offer/,
    steps: [
      ['it begins', (world) => world.turnClock(20 * minute), words.moment.came.during.says],
      ['during', () => click(words.moment.came.during.show), outcome.title],
      ['all of the story', () => click(story.more(7)), /^Custom activity/],
      ['an activity unfolded', () => click(/^Revised offer/), /What Mikael asked about service times/],
      ['the other opportunities', () => click(opportunity.more(3)), opportunity.fewer],
    ],
  },
  {
    name: 'several leads',
    at: 'jointWorkshop',
    shows: 'Beta Optics Ltd',
    steps: [['the one that is gone', () => page.getByRole('tab').nth(2).click(), words.lead.gone]],
  },
  { name: 'after, all outcomes in a menu', at: 'kickoffYesterday', shows: outcome.noPlaybook },
  {
    name: 'after, outcomes of its playbook',
    at: 'followUpYesterday',
    shows: 'Pilot agreed',
    steps: [
      ['chosen and held', () => page.getByRole('radio', { name: 'Pilot agreed' }).click(), writing.undo],
      [
        'refused',
        (world) => {
          world.close.setFault('/activity/meeting/acti_', faults.notAllowed, { method: 'PUT' });
          return world.turnClock(6000);
        },
        refused['not-allowed'].text,
      ],
    ],
  },
  { name: 'after, an outcome suggested', at: 'autofilledYesterday', shows: outcome.suggested.medium },
  { name: 'after, a colleague’s notes', at: 'kimsNotes', shows: /the trial goes on/ },
  { name: 'after, a deleted outcome', at: 'pricingLastWeek', shows: outcome.title },
  { name: 'canceled', at: 'demoCanceled', shows: words.meeting.status.canceled },
  { name: 'with little in Close', at: 'untitled', shows: words.meeting.untitled },
  { name: 'a call link of somebody else’s', at: 'lookalikeJoin', shows: words.meeting.openLink },
  { name: 'hostile', at: 'hostileMarkup', shows: /NNNN/ },
  { name: 'two hundred guests', at: 'allHands', shows: 'All hands' },
  { name: 'Outlook', at: 'renewalReview', shows: 'Beta Optics Ltd' },
  {
    name: 'the nearest one',
    at: 'standup',
    shows: /Not the one you opened/,
    arrange: ({ close }) => {
      close.settings.recurring = 'series';
      close.data.meetings = close.data.meetings.filter(
        ({ starts_at }) => Date.parse(String(starts_at)) !== close.events.standup.startsAt,
      );
    },
  },
  { name: 'read only', at: 'Read only', shows: /^Revised offer/ },
  { name: 'a lead that did not load', at: 'A lead that cannot be asked for', shows: words.lead.failed },
  {
    name: 'from memory',
    at: grid,
    with: { keeping: 'always' },
    shows: words.noEvent['nothing-open'].title,
    steps: [
      [
        'offline',
        async ({ host, close }) => {
          // The meetings of the week are here before the network goes.
          await expect.poll(() => host.send('recallToday')).toMatchObject({ value: expect.anything() });
          host.setOnline(false);
          await host.goTo(close.events.discoveryCall.url);
        },
        `${failureWords('offline').title}.`,
      ],
    ],
  },
];

const nothing: View[] = [
  {
    name: 'nothing found',
    at: 'teamLunch',
    with: { guests: [people.dana.email, stranger] },
    shows: notFound.title,
    steps: [
      ['guests looked up', () => click(guests.look), guests.again],
      ['log it on the lead', () => click(words.logOnLead.open), words.logOnLead.hint],
      ['a new lead', () => click(person.createOf(stranger)), person.createLead],
    ],
  },
  { name: 'no key', at: 'No key yet', shows: words.needsKey.title },
  { name: 'no access', at: 'Close withheld by the user', shows: words.needsAccess.title },
  { name: 'reload this tab', at: 'A tab to be reloaded', with: popup, shows: words.reloadTab.title },
  { name: 'no calendar', at: 'A tab without a calendar', with: popup, shows: words.noEvent['not-a-calendar'].title },
  {
    name: 'not saved',
    at: `${grid.replace('week', 'eventedit')}`,
    with: popup,
    shows: words.noEvent['not-saved'].title,
  },
  { name: 'offline', at: 'Offline', shows: failed.offline.title },
  { name: 'Close is down', at: 'Close is down', shows: failed['close-down'].title },
  { name: 'rate limited', at: 'Too many requests', shows: failed['rate-limited'].title },
  { name: 'not allowed', at: 'A key without the right', shows: failed['not-allowed'].title },
  { name: 'not Close', at: 'A network’s sign-in page', shows: failed['not-close'].title },
];

const forms: View[] = [
  {
    name: 'note',
    at: 'discoveryCall',
    shows: /^Revised offer/,
    steps: [
      ['typing', () => typeNote(' And the price.'), /^Draft kept/],
      [
        'its link',
        async () => {
          await click(note.link);
          await field(note.address).fill('not an address');
          await userEvent.keyboard('{Enter}');
        },
        note.addressWrong,
      ],
      [
        'templates',
        async () => {
          await userEvent.keyboard('{Escape}');
          await click(templates.button);
        },
        templates.edit,
      ],
      [
        'discard',
        async () => {
          await click(note.cancel);
          await click(note.discard);
        },
        note.discardQuestion,
      ],
      [
        'refused',
        async ({ close }) => {
          await userEvent.keyboard('{Escape}');
          close.setFault('/activity/meeting/acti_', { kind: 'status', status: 500 }, { method: 'PUT' });
          await saveButton().click();
        },
        refused['close-down'].text,
      ],
      [
        'conflict',
        async ({ close }) => {
          close.clearFaults();
          close.editNoteAs(
            kim.id,
            String(meetingOf(close, close.events.discoveryCall).id),
            '<body><p>Kim was here with <strong>new</strong> words.</p></body>',
          );
          await click(refused['close-down'].action ?? '');
        },
        writing.conflict.title,
      ],
      ['saved', () => click(writing.conflict.replace), writing.saved],
    ],
  },
  {
    name: 'next steps',
    at: 'discoveryCall',
    shows: /^Revised offer/,
    steps: [
      [
        'a task done and held',
        () => page.getByRole('checkbox', { name: task.done('Send the revised proposal') }).click(),
        task.undo,
      ],
      [
        'other days of a task',
        () =>
          page
            .getByRole('button', { name: /^Postpone: / })
            .nth(1)
            .click(),
        task.nextWeek,
      ],
      ['a new one, understood', () => field(task.new).fill('call dana fri 9'), /Will be added|asTyped|Keep as typed/],
      [
        'its day',
        async () => {
          await field(task.new).fill('Send the safety sheet');
          await click(task.otherDay);
          await page
            .getByRole('button', { name: task.chooseDay(task.date) })
            .last()
            .click();
        },
        /^M/,
      ],
      ['a note on the lead', () => click(nextSteps.note.open), nextSteps.note.add],
    ],
  },
  {
    name: 'opportunity',
    at: 'discoveryCall',
    shows: /^Revised offer/,
    steps: [
      ['a new one', () => click(opportunity.add), nextSteps.cancel],
      [
        'an amount that is none',
        async () => {
          await field(opportunity.value).fill('much');
          await userEvent.keyboard('{Enter}');
        },
        /Type an amount like/,
      ],
      [
        'a colleague was there',
        async ({ close }) => {
          close.editOpportunityAs(kim.id, cells, { value: 2_000_000, value_formatted: '$20,000 annually' });
          await field(opportunity.value).fill('30,000');
          await userEvent.keyboard('{Enter}');
        },
        opportunity.conflict.title,
      ],
    ],
  },
  {
    name: 'people',
    at: 'discoveryCall',
    shows: /^Revised offer/,
    steps: [
      ['a new contact', () => click(person.addOf(ito)), person.createContact],
      [
        'for a new lead, without a name',
        async () => {
          await page.getByRole('radio', { name: person.newLead }).click();
          await field(person.leadName).fill('');
          await click(person.createLead);
        },
        person.leadNameMissing,
      ],
      [
        'refused',
        async ({ close }) => {
          close.setFault('/contact/', faults.notAllowed, { method: 'POST', times: 1 });
          await page.getByRole('radio', { name: person.addTo('Acme Robotics GmbH') }).click();
          await click(person.createContact);
        },
        refused['not-allowed'].text,
      ],
      [
        'unsure',
        async ({ close }) => {
          close.setFault('/contact/', { kind: 'reset-before' }, { method: 'POST', times: 1 });
          await click(person.createContact);
        },
        nextSteps.uncertain.person,
      ],
      ['a workflow to resume', () => click(/^Resume /), words.workflows.keep],
    ],
  },
  {
    name: 'command menu',
    at: 'discoveryCall',
    shows: /^Revised offer/,
    steps: [
      ['open', () => userEvent.keyboard('{Control>}k{/Control}'), commands.esc],
      ['typed', () => userEvent.keyboard('dana'), commands.search('dana')],
    ],
  },
];

const days: View[] = [
  {
    name: 'today',
    at: grid,
    with: { place: 'side-panel' },
    shows: 'Discovery call',
    steps: [
      [
        'days unfolded',
        () => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        },
        'Quarterly check-in',
      ],
      ['an outcome chosen', () => page.getByRole('radio', { name: 'Qualified' }).first().click(), writing.undo],
      ['find, nothing in the field', () => find(' '), words.find.empty],
      ['find, a person', () => find(people.ines.email), words.find.leads(1)],
      ['find, a meeting', ({ close }) => find(close.events.renewalReview.url), words.find.meetings(1)],
      ['find, nobody', () => find('Zyxwvut'), words.find.noLead],
      [
        'find, a link that says nothing',
        () => find('https://calendar.app.google/Token1'),
        words.find.unreadable['short-link'].title,
      ],
      ['find, all fields', () => click(words.find.more), words.find.calendarId],
    ],
  },
  { name: 'today, in the popup', at: grid, with: popup, shows: 'Discovery call' },
  {
    name: 'today, nothing',
    at: grid,
    with: popup,
    shows: wrapUp.nothing,
    arrange: ({ close }) => {
      close.data.meetings = [];
    },
  },
  {
    name: 'today, Close is down',
    at: grid,
    with: popup,
    shows: failed['close-down'].title,
    arrange: ({ close }) => {
      close.setFault(bySearch, { kind: 'status', status: 500 });
    },
  },
  { name: 'a meeting in the popup', at: 'jointWorkshop', with: popup, shows: 'Beta Optics Ltd' },
];

const ofOptions: View[] = [
  {
    name: 'options, first',
    at: OPTIONS,
    with: { apiKey: null },
    shows: options.connect.title,
    steps: [
      [
        'a key that Close does not know',
        async () => {
          await page.getByLabelText(options.connect.label).fill('api_mistyped.secret');
          await click(options.connect.button);
        },
        options.connect.failure['key-rejected'],
      ],
      [
        'connected',
        async () => {
          await page.getByLabelText(options.connect.label).fill(sandboxKeys.robin);
          await click(options.connect.button);
        },
        options.connected.title,
      ],
      ['searched', () => page.getByLabelText(options.sections.search).fill('meeting'), options.agenda.title],
      ['nothing found', () => page.getByLabelText(options.sections.search).fill('zzz'), options.sections.none('zzz')],
    ],
  },
  { name: 'options, drafts', at: OPTIONS, section: 'drafts', shows: drafts.none },
  { name: 'options, meetings', at: OPTIONS, section: 'meetings', shows: options.agenda.owedOnBadge.label },
  {
    name: 'options, notes',
    at: OPTIONS,
    section: 'notes',
    shows: options.fields.title,
    steps: [
      ['a field chosen', () => page.getByRole('checkbox', { name: 'Region' }).first().click(), options.fields.saved],
    ],
  },
  { name: 'options, appearance', at: OPTIONS, section: 'appearance', shows: options.language.label },
  { name: 'options, keyboard', at: OPTIONS, section: 'keyboard', shows: options.shortcuts.singleKeys.label },
  {
    name: 'options, privacy',
    at: OPTIONS,
    section: 'privacy',
    shows: options.diagnostics.title,
    steps: [['forget everything', () => click(options.forget.button), options.forget.question(0)]],
  },
];

export const views: readonly View[] = [...found, ...nothing, ...forms, ...days, ...ofOptions];
