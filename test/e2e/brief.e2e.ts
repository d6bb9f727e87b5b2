import type { Frame } from '@playwright/test';
import { words } from '../../src/words/words';
import { faults } from '../fakes/close-server-fault';
import type { WireRecord } from '../fakes/close-server-records';
import { sandboxKeys } from '../fakes/sample-data-organization';
import type { Sandbox } from '../fakes/sandbox';
import { connect, test as connected, expect } from './connected';
import { test as fresh } from './fixtures';
import { rowOf, sectionOf } from './sections';
import { expectMeeting, type Panel, sidebarOf } from './sidebar';
import { outcomeBox } from './writing';

const { brief, people, lead: leadWords, meeting: meetingWords } = words;
const { outcome: outcomeWords } = words.writing;

connected.describe('the brief with everything in it', () => {
  connected('the lead: status, website, local time, page in Close', async ({ page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    const lead = sidebar.locator('.lead');
    const status = lead.getByRole('combobox', { name: words.nextSteps.status.label, exact: true });
    await expect(status.locator('option:checked')).toHaveText('Qualified');
    await expect(lead.locator('.status-choice bdi')).toHaveText('Qualified');
    await expect(lead.getByRole('heading').getByRole('link', { name: 'Acme Robotics GmbH' })).toHaveAttribute(
      'href',
      `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`,
    );
    await expect(lead.getByRole('link', { name: 'acme-robotics.example', exact: true })).toHaveAttribute(
      'href',
      'https://acme-robotics.example/',
    );
    // The minute may turn while the test looks; the clock is drawn four times a minute.
    const clocks = [-60_000, 0].map((ago) => leadWords.timeIn(clockIn('Europe/Berlin', Date.now() + ago), 'Munich'));
    await expect(lead.locator('.lead-time')).toHaveText(new RegExp(`^(\\w{3} )?(${clocks.join('|')})$`));
  });

  connected('the meeting: how near, the call, the paused workflow', async ({ page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    const meeting = sidebar.locator('.meeting');
    await expect(meeting.getByText(/^in \d+ min$/)).toBeVisible();
    await expect(meeting.getByRole('link', { name: meetingWords.join('Zoom') })).toHaveAttribute(
      'href',
      'https://zoom.us/j/90000000001',
    );
    await expect(meeting.getByText(meetingWords.paused, { exact: true })).toBeVisible();
    await expect(meeting.getByText('Spring outreach', { exact: true })).toBeVisible();
    await expect(meeting.getByText(/outcome/i), 'said once, where it is chosen').toHaveCount(0);
    await expect(outcomeBox(sidebar).locator('option:checked')).toHaveText(outcomeWords.none);
  });

  connected('people: title, answer, ways to reach them; contacts first, colleagues last', async ({ page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    const section = sectionOf(sidebar, people.title);
    await expect(section.locator('.person-name')).toHaveText([
      'Dana Doe',
      'Mikael Krol',
      's.ito@acme-robotics.example',
      'robin@northwind-sales.example',
    ]);

    const dana = rowOf(section, 'Dana Doe');
    await expect(dana).toContainText('CTO');
    await expect(dana).toContainText(people.answer.yes);
    await expect(dana.getByRole('link', { name: people.email('Dana Doe') })).toHaveAttribute(
      'href',
      'mailto:dana.doe@acme-robotics.example',
    );
    await expect(dana.getByRole('link', { name: people.call('Dana Doe', '+49 89 99998123') })).toHaveAttribute(
      'href',
      'tel:+498999998123',
    );

    const mikael = rowOf(section, 'Mikael Krol');
    await expect(mikael).toContainText('Head of Purchasing');
    await expect(mikael.locator('.pill.red'), 'a decline stands out').toHaveText(people.answer.no);
    await expect(mikael.getByRole('link')).toHaveCount(1);

    const stranger = rowOf(section, 's.ito@acme-robotics.example');
    await expect(stranger).toContainText(people.role.unknown);
    await expect(stranger).toContainText(people.answer.none);
    await expect(stranger.getByRole('link')).toHaveAttribute('href', 'mailto:s.ito@acme-robotics.example');

    const robin = rowOf(section, 'robin@northwind-sales.example');
    await expect(robin).toContainText(`${people.organizer} · ${people.role.user}`);
    await expect(robin.locator('a, button')).toHaveCount(0);
  });

  connected('an address is copied to where the reader can paste it', async ({ page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    const copy = sidebar.getByRole('button', { name: people.copy('dana.doe@acme-robotics.example') });
    await copy.focus();
    await copy.press('Enter');
    await expect(sidebar.getByText(words.panel.copied).first()).toBeAttached();
    const place = page.locator('#xLocIn');
    // Where spelling is checked, Chromium fetches a dictionary.
    await place.evaluate((field: HTMLInputElement) => {
      field.spellcheck = false;
      field.value = '';
    });
    await place.focus();
    await place.press('ControlOrMeta+V');
    await expect(place).toHaveValue('dana.doe@acme-robotics.example');
  });

  connected('opportunities: three of four by their worth, with stage, confidence, owner', async ({ page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const section = sectionOf(await sidebarOf(page), brief.opportunities);
    await expect(section.locator('.opportunity-line')).toHaveText([
      /\$12,345 annually.*Proposal · 60%/,
      /\$3,200.*Negotiation · 40%/,
      /\$250 monthly.*Discovery · 20%/,
    ]);
    await expect(section.locator('.owner')).toHaveText(['Robin Rep', 'Robin Rep', 'Robin Rep']);
    await expect(section).toContainText(brief.shownOf(3, 4));
    await expect(section.getByRole('link', { name: brief.allInClose })).toHaveAttribute(
      'href',
      `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`,
    );
  });

  connected('tasks: three of four, the overdue one first', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.discoveryCall.url);
    const section = sectionOf(await sidebarOf(page), brief.tasks);
    await expect(section.getByRole('listitem')).toHaveText([
      new RegExp(`Send the revised proposal.*${brief.overdue(3)}`),
      new RegExp(`Check in with purchasing.*${brief.dueToday}`),
      /Book the demo hall.*Kim Closer.*\w{3}/,
    ]);
    await expect(section).toContainText(brief.shownOf(3, 4));
  });

  connected('the note and the summary keep their form', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    const note = sectionOf(sidebar, brief.note);
    await expect(note.locator('p > strong')).toHaveText('pilot in one hall');
    await expect(note.getByRole('listitem')).toHaveText(['Ask who signs', 'Bring the safety sheet']);
    const summary = sectionOf(sidebar, brief.summary);
    await expect(summary.locator('p > strong')).toHaveText('four hours a week');
    await expect(summary).toContainText('Mikael compares two other vendors.');
  });

  connected('the last activity is one line', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.discoveryCall.url);
    const section = sectionOf(await sidebarOf(page), brief.lastActivity);
    await expect(section.locator('p:not(.lead-note)')).toHaveText([
      brief.activityAt(meetingWords.daysAgo(12), brief.activityBy['email-sent']('Robin Rep')),
    ]);
  });

  connected('what came of a meeting that is over', async ({ page, sandbox }) => {
    const { checkInToday, pricingLastWeek, kickoffYesterday } = sandbox.close.events;
    for (const [event, outcome] of [
      [checkInToday, 'Completed'],
      [pricingLastWeek, outcomeWords.deleted],
      [kickoffYesterday, outcomeWords.none],
    ] as const) {
      await connected.step(event.title, async () => {
        await page.goto(event.url);
        const sidebar = await sidebarOf(page);
        await expectMeeting(sidebar, event);
        await expect(outcomeBox(sidebar).locator('option:checked')).toHaveText(outcome);
      });
    }
  });
});

fresh(
  'the fields that are picked in the options come, as they are picked',
  async ({ browserWithExtension, page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    await connect(browserWithExtension, sandboxKeys.robin);
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    const fields = sectionOf(sidebar, brief.fields);
    await expect(sectionOf(sidebar, brief.tasks)).toBeVisible();
    await expect(fields).toHaveCount(0);

    for (const name of ['Tags', 'Renewal date', 'Industry']) await pick(browserWithExtension, name);
    await page.bringToFront();
    // Nobody has a renewal date yet.
    await expect(fields.locator('dt')).toHaveText(['Tags', 'Industry']);
    await expect(fields.locator('dd')).toHaveText(['Pilot, DACH, Trade fair', 'Manufacturing']);
  },
);

fresh('next to nothing is known: each block says so or stays away', async ({ browserWithExtension, page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  emptyOut(sandbox);
  await connect(browserWithExtension, sandboxKeys.robin);
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  for (const [level, name] of [
    [1, leadWords.unnamed],
    [2, meetingWords.untitled],
  ] as const)
    await expect(sidebar.getByRole('heading', { level, name, exact: true })).toBeVisible();
  await expect(sectionOf(sidebar, people.title)).toContainText(people.none);
  await expect(sectionOf(sidebar, brief.opportunities)).toContainText(brief.noOpportunity);
  await expect(sectionOf(sidebar, brief.tasks)).toContainText(brief.noTask);
  await expect(sectionOf(sidebar, brief.lastActivity)).toContainText(brief.noActivity);
  await expect(sidebar.getByRole('main').getByRole('heading')).toHaveText([
    leadWords.unnamed,
    meetingWords.untitled,
    people.title,
    brief.note,
    outcomeWords.title,
    brief.opportunities,
    brief.tasks,
    brief.lastActivity,
  ]);
  await expect(sidebar.locator('.whereabouts')).toHaveText('');
  await expect(sidebar.getByText(/null|undefined|NaN|Invalid/)).toHaveCount(0);
});

fresh(
  'too much of everything: cut, counted, and never wider than the panel',
  async ({ browserWithExtension, page, sandbox }) => {
    const { allHands } = sandbox.close.events;
    await connect(browserWithExtension, sandboxKeys.robin);
    await pick(browserWithExtension, 'Tags');
    await page.goto(allHands.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, allHands);
    const popup = await browserWithExtension.popup();
    await expectMeeting(popup, allHands);

    for (const panel of [sidebar, popup]) {
      await expect(sectionOf(panel, brief.opportunities)).toContainText(brief.shownOf(3, 50));
      await expect(sectionOf(panel, brief.opportunities).getByRole('listitem')).toHaveCount(3);
      await expect(sectionOf(panel, brief.tasks)).toContainText(brief.shownOf(3, 60));
      await expect(sectionOf(panel, brief.tasks).getByRole('listitem')).toHaveCount(3);
      await expect(sectionOf(panel, brief.fields).locator('dd')).toContainText('<i>odd</i>');
      const section = sectionOf(panel, people.title);
      await expect(section.getByRole('listitem')).toHaveCount(6);
      const more = section.getByRole('button', { name: people.more(194) });
      await more.press('Enter');
      await expect(section.getByRole('listitem')).toHaveCount(200);
      await expect(section.getByText('نور الدين حداد').first()).toBeVisible();
      expect(await tooWide(panel), 'px that one would have to scroll sideways').toBe(0);
      await section.getByRole('button', { name: people.fewer }).press('Enter');
      await expect(section.getByRole('listitem')).toHaveCount(6);
    }
  },
);

connected('a lead that is gone: its meeting stays', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  sandbox.close.setFault('/lead/', faults.notFound);
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, { ...discoveryCall, leads: [{ id: '', name: leadWords.goneName }] });
  await expect(sidebar.getByText(leadWords.gone, { exact: true })).toBeVisible();
  await expect(rowOf(sectionOf(sidebar, people.title), 'Dana Doe')).toContainText(people.role.contact);
  await expect(sectionOf(sidebar, brief.note)).toContainText('pilot in one hall');
  await expect(sectionOf(sidebar, brief.opportunities)).toHaveCount(0);
  await expect(sidebar.locator('.bone')).toHaveCount(0);
});

connected('a lead that does not load leaves the meeting, and comes when asked once more', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  sandbox.close.setFault('/lead/', { kind: 'status', status: 500 });
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, { ...discoveryCall, leads: [{ id: '', name: leadWords.failedName }] });
  sandbox.close.clearFaults();
  await sidebar.locator('.lead').getByRole('button', { name: leadWords.tryAgain }).click();
  await expectMeeting(sidebar, discoveryCall);
  await expect(sectionOf(sidebar, brief.opportunities)).toContainText('$12,345 annually');
});

connected('a last activity that cannot be had costs its line alone', async ({ page, sandbox }) => {
  sandbox.close.setFault(/^\/activity\/$/, { kind: 'status', status: 500 });
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(sectionOf(sidebar, brief.lastActivity)).toContainText(brief.activityFailed);
  await expect(sectionOf(sidebar, brief.opportunities)).toContainText('$12,345 annually');
});

/** Markup as an attacker would write it, with the text that must still be readable. */
const hostileHtml: readonly (readonly [attack: string, html: string, text: string])[] = [
  ['script', '<p>one</p><script>window.hacked=1;top.hacked=1</script>', 'one'],
  ['image', '<p>two<img src=x onerror="window.hacked=1"><img src="https://evil.example/pixel"></p>', 'two'],
  ['drawing', '<svg onload="window.hacked=1"><script>window.hacked=1</script><circle r=9></svg>three', 'three'],
  ['link', '<a href="javascript:window.hacked=1">four</a><a href="&#1;java\tscript:window.hacked=1">!</a>', 'four'],
  [
    'data link',
    '<a href="data:text/html,<script>opener.hacked=1</script>" ping="https://evil.example/">five</a>',
    'five',
  ],
  ['style', '<style>@import url(https://evil.example/x.css);.meeting{display:none}</style>six', 'six'],
  ['style attribute', '<p style="position:fixed;inset:0;background:url(https://evil.example/bg)">seven</p>', 'seven'],
  [
    'frame',
    '<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>eight',
    'eight',
  ],
  [
    'form',
    '<form action="https://evil.example/"><input autofocus onfocus="window.hacked=1"><button>nine</button></form>',
    'nine',
  ],
  [
    'page',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/y.css">ten',
    'ten',
  ],
  ['object', '<object data="https://evil.example/"></object><embed src="https://evil.example/">eleven', 'eleven'],
  [
    'media',
    '<video src="https://evil.example/v" autoplay onerror="window.hacked=1"></video><audio src="https://evil.example/a" onerror="window.hacked=1"></audio>twelve',
    'twelve',
  ],
  [
    'mutation',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
    '',
  ],
  [
    'names',
    '<p id="root" class="panel" name="body" onclick="window.hacked=1">thirteen</p><h1>fourteen</h1>',
    'fourteen',
  ],
  [
    'template',
    '<template><img src=x onerror="window.hacked=1"></template><details ontoggle="window.hacked=1" open>fifteen</details>',
    'fifteen',
  ],
];

connected(
  'hostile markup in note and summary becomes text, lists and safe links',
  async ({ browserWithExtension, page, sandbox }) => {
    const { discoveryCall } = sandbox.close.events;
    const html = hostileHtml.map(([, markup]) => `<div>${markup}</div>`).join('');
    const safe = '<ul><li>sixteen</li></ul><a href="https://safe.example/path">seventeen</a>';
    sandbox.close.setFault('/activity/meeting/', {
      kind: 'edit',
      edit: (body) => withRichText(body, `${html}${safe}`),
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    const popup = await browserWithExtension.popup();
    await expectMeeting(popup, discoveryCall);

    for (const panel of [sidebar, popup]) {
      for (const name of [brief.note, brief.summary]) {
        const section = sectionOf(panel, name);
        for (const [attack, , text] of hostileHtml) {
          await expect(section, `text beside: ${attack}`).toContainText(text);
        }
        await expect(section.getByRole('listitem')).toHaveText('sixteen');
        await expect(section.getByRole('link', { name: 'seventeen' })).toHaveAttribute(
          'href',
          'https://safe.example/path',
        );
        expect(await section.locator('.rich').evaluate(unexpectedIn)).toEqual([]);
      }
      expect(await panel.evaluate(() => 'hacked' in window)).toBe(false);
      await expect(panel.locator('.meeting')).toBeVisible();
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
  },
);

/** Runs in the panel: what of rich text is neither an allowed element nor an allowed attribute. */
function unexpectedIn(root: Element): string[] {
  const elements = ['P', 'BR', 'HR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'U', 'S', 'CODE', 'H3', 'DIV', 'SPAN', 'A'];
  const attributes: Record<string, string[]> = { A: ['href', 'title', 'target', 'rel'], H3: ['class'] };
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(elements.includes(element.tagName) ? [] : [element.tagName]),
    ...element
      .getAttributeNames()
      .filter((name) => !attributes[element.tagName]?.includes(name))
      .map((name) => `${element.tagName} ${name}`),
    ...(element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):/.test(element.href) ? [element.href] : []),
  ]);
}

function withRichText(body: unknown, html: string): unknown {
  if (typeof body !== 'object' || body === null || !('data' in body) || !Array.isArray(body.data)) return body;
  const data = body.data.map((meeting) => ({
    ...meeting,
    user_note_html: `<body>${html}</body>`,
    summary: { html, text: '' },
  }));
  return { ...body, data };
}

/** Chooses a custom field on the options page, which may lie behind the test's tab, where a click would wait for a frame. */
async function pick({ optionsPage }: Parameters<typeof connect>[0], name: string): Promise<void> {
  const field = optionsPage.getByRole('checkbox', { name, exact: true });
  await field.press('Space');
  await expect(field).toBeChecked();
  await expect(optionsPage.getByText(words.options.fields.saved, { exact: true })).toBeVisible();
}

/** Takes all that may be missing out of the plain case's meeting and lead. */
function emptyOut({ close: { data, events } }: Sandbox): void {
  const nothing = (record: WireRecord | undefined, keep: readonly string[], rest: Record<string, unknown>) => {
    if (!record) throw new Error('The sample has no such record.');
    for (const name of Object.keys(record)) if (!keep.includes(name)) record[name] = null;
    Object.assign(record, rest);
  };
  const { title, leads } = events.discoveryCall;
  const ids = [
    '_type',
    'id',
    'organization_id',
    'lead_id',
    'user_id',
    'starts_at',
    'activity_at',
    'date_created',
    'provider_calendar_event_id',
  ];
  nothing(
    data.meetings.find((meeting) => meeting.title === title),
    ids,
    { attendees: [] },
  );
  const leadId = leads[0]?.id;
  nothing(
    data.leads.find(({ id }) => id === leadId),
    ids,
    {},
  );
  data.contacts = data.contacts.filter(({ lead_id }) => lead_id !== leadId);
  data.meetings = data.meetings.filter((meeting) => meeting.lead_id !== leadId || meeting.title === null);
  data.activities = data.activities.filter(({ lead_id }) => lead_id !== leadId);
}

/** By how many px the panel's content is wider than the panel, also where that is hidden. */
function tooWide(panel: Panel & Pick<Frame, 'evaluate'>): Promise<number> {
  return panel.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main, main section')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );
}

function clockIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short' }).format(at);
}
