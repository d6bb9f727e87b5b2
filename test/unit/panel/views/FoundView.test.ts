import { describe, expect, test } from 'vitest';
import type { LeadCard, MeetingCard, Person } from '../../../../src/domain/panel-state';
import { words } from '../../../../src/words/words';
import { brief, card, found, knownLead, now, person } from '../cards';
import { cannotTell, draw, namesOf, textOf } from '../draw';

const minute = 60_000;
const hour = 60 * minute;

describe('the lead', () => {
  test.each<[string, Partial<LeadCard>, string, string]>([
    ['is named', {}, 'Acme Robotics GmbH', 'Qualified'],
    ['has no name', { lead: knownLead({ name: ' ', status: null }) }, 'Lead without a name', ''],
    ['is on its way', { lead: { kind: 'loading' } }, 'Lead is loading', ''],
    ['is gone', { lead: { kind: 'gone' } }, 'Lead not available', 'deleted in Close, or it is hidden'],
    ['did not load', { lead: { kind: 'failed' } }, 'Lead didn’t load', 'Try again'],
    ['is nobody', { leadId: null, lead: { kind: 'gone' } }, 'No lead', 'belongs to no lead'],
  ])('%s', (_, changes, heading, says) => {
    const html = draw(found(card(changes)));
    expect(namesOf(html, 'h1')).toEqual([heading]);
    expect(textOf(html)).toContain(says);
    expect(textOf(html)).toContain('Discovery call');
  });

  test.each<[string, Partial<Parameters<typeof knownLead>[0]>, string]>([
    ['website and time', {}, 'acme.example · 10:42 in Munich'],
    ['website alone', { clock: null }, 'acme.example'],
    ['time alone', { website: null, clock: { offset: -300, place: null } }, '04:42 local time'],
    ['neither', { website: null, clock: null }, ''],
  ])('has one line for its whereabouts: %s', (_, changes, line) => {
    const html = draw(found(card({ lead: knownLead(changes) })));
    expect(textOf(/<p[^>]*data-part="whereabouts">.*?<\/p>/s.exec(html)?.[0] ?? 'none')).toBe(line);
  });

  test('links to Close, in the heading and in the footer', () => {
    const html = draw(found(card()));
    expect(html).toMatch(/<h1[^>]*><a href="https:\/\/app\.close\.com\/lead\/lead_1\/"/);
    expect(namesOf(html, 'a')).toContain('Open in Close');
  });

  test('without an address is plain text', () => {
    const html = draw(
      found(
        card({
          lead: knownLead({ url: null, website: null }),
          meeting: { join: null, people: [person({ email: null })] },
        }),
      ),
    );
    expect(namesOf(html, 'a')).toEqual([]);
  });
});

describe('several leads', () => {
  const html = draw(
    found(
      card(),
      card({ lead: knownLead({ name: 'Beta Optics' }), meeting: { id: 'acti_2' } }),
      card({ lead: { kind: 'loading' }, meeting: { id: 'acti_3' } }),
    ),
  );
  const tabs = [...html.matchAll(/<button[^>]*role="tab".*?<\/button>/gs)].map(([tab]) => tab);

  test('are tabs named after them; one that is still loading says so', () => {
    expect(tabs.map((tab) => /aria-label="([^"]*)"/.exec(tab)?.[1] ?? textOf(tab))).toEqual([
      'Acme Robotics GmbH',
      'Beta Optics',
      'Lead 3, loading',
    ]);
  });

  test('one tab is selected, in the tab order, and tied to its panel', () => {
    expect(tabs.map((tab) => /aria-selected="(\w+)"/.exec(tab)?.[1])).toEqual(['true', 'false', 'false']);
    expect(tabs.map((tab) => /tabindex="(-?\d)"/i.exec(tab)?.[1])).toEqual(['0', '-1', '-1']);
    const [, tabId, panelId] = /id="([^"]*)"[^>]*aria-controls="([^"]*)"/.exec(tabs[0] ?? '') ?? [];
    expect(html).toContain(`role="tabpanel" id="${panelId}" aria-labelledby="${tabId}"`);
  });

  test('are counted below the name', () => {
    expect(textOf(html)).toContain('3 leads share this event');
  });

  test('one lead has no tabs', () => {
    expect(draw(found(card()))).not.toMatch(/role="tab/);
  });
});

describe('the meeting', () => {
  test.each<[string, Partial<MeetingCard>, string]>([
    ['soon', {}, 'in 18 min'],
    ['running', { startsAt: now - minute }, 'now'],
    ['just over', { startsAt: now - hour, endsAt: now - 4 * minute, status: 'completed' }, 'ended 4 min ago'],
    ['long over', { startsAt: now - 900 * hour, endsAt: now - 899 * hour, status: 'completed' }, 'Completed'],
    ['canceled', { status: 'canceled' }, 'Canceled'],
    ['declined by the lead', { status: 'declined-by-lead' }, 'Declined by lead'],
    ['declined by us', { status: 'declined-by-org' }, 'Declined by us'],
  ])('that is %s says "%s"', (_, meeting, says) => {
    const pills = [...draw(found(card({ meeting }))).matchAll(/<span[^>]*data-tone[^>]*>.*?<\/span>/g)].map(([pill]) =>
      textOf(pill),
    );
    expect(pills).toContain(says);
  });

  test('without a title still has one', () => {
    expect(textOf(draw(found(card({ meeting: { title: '  ' } }))))).toContain('Untitled meeting');
  });

  test('of another day than the opened one says so', () => {
    const text = textOf(draw(found(card({ match: { by: 'series-id', occurrence: 'nearest' } }))));
    expect(text).toContain('Not the one you opened: nearest in Close is Tue 24 Nov.');
    expect(text).toContain('Matched by its series');
  });
});

const outcome = { id: 'outcome_1', name: 'Pilot agreed', deleted: false, suggested: null } as const;

describe('what came of the meeting, where it can only be read,', () => {
  const marks = (meeting: Partial<MeetingCard>, changes: Partial<LeadCard> = {}) =>
    [
      ...draw(found(card({ meeting, ...changes })), now, 'sidebar', { clickGuard: cannotTell }).matchAll(
        /<p[^>]*data-part="mark".*?<\/p>/gs,
      ),
    ].map(([row]) => textOf(row));
  const over = { startsAt: now - hour, endsAt: now - minute, status: 'completed' } as const;

  test.each<[string, Partial<MeetingCard>, string[]]>([
    ['has an outcome', { ...over, outcome }, ['Outcome: Pilot agreed']],
    ['had one that is gone', { ...over, outcome: { ...outcome, name: null, deleted: true } }, ['Outcome (deleted)']],
    ['has one whose name is on its way', { ...over, outcome: { ...outcome, name: null } }, ['']],
    ['has none', over, ['No outcome yet']],
    ['has none to have', {}, []],
    ['was called off', { ...over, status: 'canceled' }, []],
    ['keeps a workflow waiting', { pausedWorkflows: ['Nurture'] }, ['Workflow paused Nurture']],
    ['keeps two waiting', { pausedWorkflows: ['Nurture', 'Win back'] }, ['2 workflows paused Nurture, Win back']],
  ])('that %s', (_, meeting, says) => {
    expect(marks(meeting)).toEqual(says);
  });

  test('keeps its line while names are on their way', () => {
    expect(marks(over, { lead: { kind: 'loading' } })).toEqual(['']);
  });
});

describe('the way to join', () => {
  const join = (meeting: Partial<MeetingCard>) =>
    /<p[^>]*data-part="join">.*?<\/p>/s.exec(draw(found(card({ meeting }))))?.[0] ?? '';

  test('is the primary button, with the host in sight', () => {
    expect(join({})).toContain('data-kind="primary"');
    expect(textOf(join({}))).toBe('Join Zoom acme.zoom.us');
  });

  test('of a service that nothing proves is a plain link, with the host as it is', () => {
    const link = { url: 'https://xn--zom-xqa.example/j', host: 'xn--zom-xqa.example', service: null };
    expect(join({ join: link })).toContain('data-kind="secondary"');
    expect(textOf(join({ join: link }))).toBe('Open link xn--zom-xqa.example');
  });

  test.each<[string, Partial<MeetingCard>]>([
    ['canceled', { status: 'canceled' }],
    ['over', { startsAt: now - 2 * hour, endsAt: now - hour }],
  ])('steps back when the meeting is %s', (_, meeting) => {
    expect(join(meeting)).toContain('data-kind="secondary"');
  });

  test('is absent when there is no link', () => {
    expect(join({ join: null })).toBe('');
  });
});

describe('the people', () => {
  const rows = (people: Person[]) =>
    [...peopleOf(draw(found(card({ meeting: { people } })))).matchAll(/<li[^>]*>.*?<\/li>/gs)].map(([row]) =>
      textOf(row),
    );

  test.each<[Partial<Person>, string]>([
    [{}, 'DD Dana Doe Contact Going'],
    [{ answer: 'no' }, 'DD Dana Doe Contact Declined'],
    [{ answer: 'maybe' }, 'DD Dana Doe Contact Maybe'],
    [{ answer: 'none' }, 'DD Dana Doe Contact No reply'],
    [{ role: 'user', organizer: true }, 'DD Dana Doe Organizer · Your team Going'],
    [{ role: 'unknown', name: null }, '? dana@acme.example Not in Close Going Add'],
    [{ name: null, email: null }, '? Guest without a name Contact Going'],
  ])('%o', (changes, row) => {
    expect(rows([person(changes)])).toEqual([row]);
  });

  const contact = {
    id: 'cont_1',
    title: 'CTO',
    emails: ['d@acme.example'],
    custom: [],
    phones: [{ text: '+49 89 12', number: '+498912' }],
  };

  test('a contact’s title takes the place of the word', () => {
    expect(rows([person({ contact }), person({ contact: { ...contact, title: ' ' }, organizer: true })])).toEqual([
      'DD Dana Doe CTO Going',
      'DD Dana Doe Organizer · Contact Going',
    ]);
  });

  test.each<[string, Person, string[]]>([
    ['an address', person(), ['mailto:dana@acme.example']],
    ['a phone as well', person({ contact }), ['mailto:dana@acme.example', 'tel:+498912']],
    ['an address that only the lead knows', person({ email: null, contact }), ['mailto:d@acme.example', 'tel:+498912']],
    ['nothing', person({ email: null }), []],
    ['one’s own team', person({ role: 'user' }), []],
  ])('can be reached by %s', (_, who, links) => {
    const html = draw(found(card({ meeting: { people: [who] } })));
    expect([...html.matchAll(/href="((?:mailto|tel):[^"]*)"/g)].map(([, href]) => href)).toEqual(links);
    expect(namesOf(html, 'button').filter((name) => /^Copy \S+@/.test(name))).toHaveLength(links.length > 0 ? 1 : 0);
  });

  test('six are shown, the rest are counted', () => {
    const many = Array.from({ length: 20 }, (_, index) => person({ email: `${index}@acme.example` }));
    expect(rows(many)).toHaveLength(6);
    expect(namesOf(draw(found(card({ meeting: { people: many } }))), 'button')).toContain('+14 more');
    expect(namesOf(draw(found(card({ meeting: { people: many.slice(0, 6) } }))), 'button').join()).not.toContain(
      'more',
    );
  });

  test('nobody is said in words', () => {
    expect(textOf(draw(found(card({ meeting: { people: [] } }))))).toContain('Close lists nobody on this meeting.');
  });
});

describe('what comes later', () => {
  const sections = (changes: Partial<LeadCard>) => namesOf(draw(found(card(changes))), 'h2');

  test.each<[string, Partial<LeadCard>, boolean]>([
    ['has bars in its place while the lead is on its way', { lead: { kind: 'loading' }, brief: null }, true],
    ['leaves nothing where the lead is gone', { lead: { kind: 'gone' }, brief: null }, false],
    ['leaves nothing where the lead gave none', { brief: null }, false],
  ])('%s', (_, changes, bars) => {
    // What it will push down is not there yet.
    const below = bars ? [] : ['Meeting note', 'Outcome'];
    expect(sections(changes)).toEqual(['Discovery call', 'Before the meeting', 'Last time', 'People', ...below]);
    expect(draw(found(card(changes))).includes('brief-skeleton')).toBe(bars);
  });

  test('the lead’s three lines, and the two of its story, are there from the first', () => {
    const html = draw(found(card({ lead: { kind: 'loading' }, brief: null })));
    const head = /<main.*?(<header.*?<\/header>)/s.exec(html)?.[1] ?? '';
    expect(head.match(/data-part="skeleton"/g)).toHaveLength(5);
  });

  test('the line of the last touch is there before it is known', () => {
    const html = draw(found(card({ brief: brief({ story: { kind: 'loading' } }) })));
    expect(html).toMatch(/data-part="money".*<span[^>]* data-part="skeleton">.*<section[^>]* aria-busy="true">/s);
  });
});

describe('what is written of the meeting', () => {
  const description = 'Agenda:\n<b>Intro</b>';

  test('what outsiders wrote into the invitation is plain text, in a section of its own', () => {
    const html = draw(found(card({ meeting: { description } })));
    expect(/<div class="rich [^>]*>(.*?)<\/div>/s.exec(html)?.[1]).toBe('Agenda:\n&lt;b>Intro&lt;/b>');
    expect(namesOf(draw(found(card({ meeting: { description: ' \n' } }))), 'h2')).not.toContain('From the invitation');
  });

  test('the note is a textbox from the first paint on', () => {
    expect(/<div[^>]*role="textbox"[^>]*>/.exec(draw(found(card())))?.[0]).toMatch(
      /(?=.*aria-multiline="true")(?=.*aria-label="Meeting note")(?=.*contenteditable(?!="false"))(?=.*data-placeholder="Write a note…")/i,
    );
  });

  test.each<[string, { dock?: () => void }, string[], string]>([
    ['the side panel', { dock() {} }, ['Write in the side panel'], ''],
    ['the popup', {}, [], 'Open Sidecar’s popup to write.'],
  ])('where nothing can be written, the way leads to %s', (_, around, buttons, says) => {
    const html = draw(found(card()), now, 'sidebar', { clickGuard: cannotTell, ...around });
    expect(html).not.toMatch(/role="textbox"|<select[^>]*id=/);
    expect(namesOf(html, 'button').filter((name) => name.startsWith('Write'))).toEqual(buttons);
    expect(textOf(html)).toContain(says);
  });
});

describe('the outcome', () => {
  const section = (of: MeetingCard['outcome']) =>
    /<section[^>]*><div[^>]*><h2[^>]*><label.*?<\/section>/s.exec(
      draw(found(card({ meeting: { outcome: of } }))),
    )?.[0] ?? '';
  const options = (html: string) =>
    [...html.matchAll(/<option([^>]*)>(.*?)<\/option>/g)].map(
      ([, attributes = '', name]) =>
        `${name}${attributes.includes('selected') ? ', chosen' : ''}${attributes.includes('disabled') ? ', off' : ''}`,
    );

  test.each<[string, MeetingCard['outcome'], string[]]>([
    ['none', null, ['No outcome yet, chosen']],
    ['one', outcome, ['No outcome yet', 'Pilot agreed, chosen']],
    [
      'one that was deleted',
      { ...outcome, name: null, deleted: true },
      ['No outcome yet', 'Outcome (deleted), chosen, off'],
    ],
    [
      'one whose name is not here',
      { ...outcome, name: null },
      ['No outcome yet', 'Outcome, its name is loading, chosen'],
    ],
  ])('before the list is here: %s', (_, of, offered) => {
    expect(options(section(of))).toEqual(offered);
  });

  test('is a menu with its name, and says how sure Close’s AI was of it', () => {
    const html = section({ ...outcome, suggested: 'medium' });
    const [, id] = /<label for="([^"]*)">Outcome<\/label>/.exec(html) ?? [];
    expect(html).toContain(`<select id="${id}"`);
    expect(html).toContain(`aria-describedby="${id}-suggested"`);
    expect(textOf(html)).toContain('Suggested by Close’s AI, medium confidence');
    expect(textOf(section(outcome))).not.toContain('Suggested');
  });
});

describe('a meeting that may not be the opened one', () => {
  const day = 24 * hour;
  const possible = { by: 'series-id', occurrence: 'possible' } as const;
  const candidate = (id: string, days: number, changes: Partial<LeadCard> = {}) =>
    card({ match: possible, ...changes, meeting: { id, startsAt: now + days * day, endsAt: now + days * day + hour } });

  test('one of two: both are a choice, each with its day and time, and nothing can be written', () => {
    const html = draw(found(candidate('acti_1', 0), candidate('acti_2', 1)));
    expect(namesOf(html, 'h1')).toEqual(['Two meetings of this series could be the one you opened']);
    const choices = namesOf(html, 'button').filter((name) => name.includes('Discovery call'));
    expect(choices).toEqual([
      'Tue 24 Nov, 10:42–11:42 now Discovery call Acme Robotics GmbH',
      'Wed 25 Nov, 10:42–11:42 tomorrow Discovery call Acme Robotics GmbH',
    ]);
    expect(html).not.toMatch(/<(?:select(?! aria-label="Moment")|textarea)|contenteditable/);
    expect(textOf(html)).toContain('Asked at 10:42');
  });

  test('several leads of one start are one choice', () => {
    const other = { lead: knownLead({ name: 'Beta Optics' }), leadId: 'lead_2' };
    const html = draw(found(candidate('acti_1', 0), candidate('acti_3', 0, other), candidate('acti_2', 1)));
    expect(namesOf(html, 'button').filter((name) => name.includes('Discovery call'))).toEqual([
      'Tue 24 Nov, 10:42–11:42 now Discovery call Acme Robotics GmbH, Beta Optics',
      'Wed 25 Nov, 10:42–11:42 tomorrow Discovery call Acme Robotics GmbH',
    ]);
  });

  test('one that is left, without its neighbours: a question all the same', () => {
    const html = draw(found(candidate('acti_1', 0)));
    expect(namesOf(html, 'h1')).toEqual(['One meeting of this series could be the one you opened']);
    expect(textOf(html)).toContain('Open it if it is the one you see in your calendar.');
  });

  test.each([
    ['nearest', 'Not the one you opened: nearest in Close is Tue 24 Nov.'],
    ['next', 'The link names no day. This is the current or next one, Tue 24 Nov.'],
    ['last', 'The link names no day. This is the last one in Close, Tue 24 Nov.'],
  ] as const)('the %s one is read, and written to only once it is chosen', (occurrence, says) => {
    const writable = namesOf(draw(found(card())), 'button');
    const html = draw(found(card({ match: { by: 'series-id', occurrence } })));
    expect(textOf(html)).toContain(says);
    expect(namesOf(html, 'button')).toContain('Use this one');
    expect(writable).toContain(words.nextSteps.note.open);
    expect(namesOf(html, 'button')).not.toContain(words.nextSteps.note.open);
    expect(html).not.toMatch(/<(?:select(?! aria-label="Moment")|textarea)|contenteditable/);
  });
});

function peopleOf(html: string): string {
  return /<ul[^>]*data-part="people".*?<\/ul>/s.exec(html)?.[0] ?? '';
}
