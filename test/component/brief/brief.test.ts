import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { takeClipboard } from '../clipboard';
import { expectCount, expectMeeting, expectTexts } from '../pages/panel';
import { createWorld } from '../world';

const { brief, people, lead: leadWords, meeting: meetingWords } = words;
const { outcome: outcomeWords } = words.writing;

/** The plain case: a meeting with everything in it. */
async function openDiscoveryCall() {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  await expectMeeting(world.close.events.discoveryCall);
  return world.close.events.discoveryCall;
}

const outcome = () => page.getByRole('combobox', { name: outcomeWords.title, exact: true });

test('the lead: status, website, local time, page in Close', async () => {
  const { leads } = await openDiscoveryCall();
  const main = page.getByRole('main');
  await expect
    .element(main.getByRole('combobox', { name: words.nextSteps.status.label, exact: true }))
    .toHaveDisplayValue('Qualified');
  await expect.element(main.getByText('Qualified', { exact: true }).first()).toBeVisible();
  await expect
    .element(main.getByRole('heading', { level: 1 }).getByRole('link', { name: 'Acme Robotics GmbH' }))
    .toHaveAttribute('href', `https://app.close.com/lead/${leads[0]?.id}/`);
  await expect
    .element(main.getByRole('link', { name: 'acme-robotics.example', exact: true }))
    .toHaveAttribute('href', 'https://acme-robotics.example/');
  // The minute may turn while the test looks; the clock is drawn four times a minute.
  const clocks = [-60_000, 0].map((ago) => leadWords.timeIn(clockIn('Europe/Berlin', Date.now() + ago), 'Munich'));
  await expectTexts(page.getPart('lead-time'), [new RegExp(`^(\\w{3} )?(${clocks.join('|')})$`)]);
});

test('the meeting: how near, the call, the paused workflow', async () => {
  await openDiscoveryCall();
  const meeting = page.getByRole('article');
  await expect.element(meeting.getByText(/^in \d+ min$/)).toBeVisible();
  await expect
    .element(meeting.getByRole('link', { name: meetingWords.join('Zoom') }))
    .toHaveAttribute('href', 'https://zoom.us/j/90000000001');
  await expect.element(meeting.getByText(meetingWords.paused, { exact: true })).toBeVisible();
  await expect.element(meeting.getByText('Spring outreach', { exact: true })).toBeVisible();
  // Said once, where it is chosen.
  await expectCount(meeting.getByText(/outcome/i), 0);
  await expect.element(outcome()).toHaveDisplayValue(outcomeWords.none);
});

test('people: title, answer, ways to reach them; contacts first, colleagues last', async () => {
  await openDiscoveryCall();
  const section = page.getSection(people.title);
  await expectTexts(section.getPart('person-name'), [
    'Dana Doe',
    'Mikael Krol',
    's.ito@acme-robotics.example',
    'robin@northwind-sales.example',
  ]);

  const dana = section.getRow('Dana Doe');
  await expect.element(dana).toHaveTextContent('CTO');
  await expect.element(dana).toHaveTextContent(people.answer.yes);
  await expect
    .element(dana.getByRole('link', { name: people.email('Dana Doe') }))
    .toHaveAttribute('href', 'mailto:dana.doe@acme-robotics.example');
  await expect
    .element(dana.getByRole('link', { name: people.call('Dana Doe', '+49 89 99998123') }))
    .toHaveAttribute('href', 'tel:+498999998123');

  const mikael = section.getRow('Mikael Krol');
  await expect.element(mikael).toHaveTextContent('Head of Purchasing');
  // A decline stands out.
  await expect.element(mikael.getByText(people.answer.no, { exact: true })).toHaveAttribute('data-tone', 'red');
  await expectCount(mikael.getByRole('link'), 1);

  const stranger = section.getRow('s.ito@acme-robotics.example');
  await expect.element(stranger).toHaveTextContent(people.role.unknown);
  await expect.element(stranger).toHaveTextContent(people.answer.none);
  await expect.element(stranger.getByRole('link')).toHaveAttribute('href', 'mailto:s.ito@acme-robotics.example');

  const robin = section.getRow('robin@northwind-sales.example');
  await expect.element(robin).toHaveTextContent(`${people.organizer} · ${people.role.user}`);
  await expectCount(robin.getByRole('link'), 0);
  await expectCount(robin.getByRole('button'), 0);
});

test('an address is copied to where the user can paste it', async () => {
  await takeClipboard();
  await openDiscoveryCall();
  const copy = page.getByRole('button', { name: people.copy('dana.doe@acme-robotics.example') });
  (await copy.findElement()).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(words.panel.copied).first()).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('dana.doe@acme-robotics.example');
});

test('opportunities: the one that is worth most in full, two of the others as lines, and the way to all', async () => {
  const { leads } = await openDiscoveryCall();
  const section = page.getSection(words.opportunity.title);
  await expect.element(section.getByRole('combobox', { name: words.opportunity.stage })).toHaveDisplayValue('Proposal');
  await section.getByRole('button', { name: words.opportunity.more(3) }).click();
  await expectTexts(section.getByRole('listitem'), [
    /\$12,345 annually/,
    /^\$3,200Negotiation · 40%$/,
    /^\$250 monthlyDiscovery · 20%$/,
  ]);
  await expect
    .element(section.getByRole('link', { name: words.opportunity.inClose(1) }))
    .toHaveAttribute('href', `https://app.close.com/lead/${leads[0]?.id}/`);
});

test('tasks: three of four, the overdue one first', async () => {
  await openDiscoveryCall();
  const section = page.getSection(brief.tasks);
  await expectTexts(section.getByRole('listitem'), [
    new RegExp(`Send the revised proposal.*${brief.overdue(3)}`),
    new RegExp(`Check in with purchasing.*${brief.dueToday}`),
    /Book the demo hall.*Kim Closer.*\w{3}/,
  ]);
  await expect.element(section).toHaveTextContent(brief.shownOf(3, 4));
});

test('the note and the summary keep their form', async () => {
  await openDiscoveryCall();
  const note = page.getSection(brief.note);
  await expectTexts(note.getByRole('paragraph').getByRole('strong'), ['pilot in one hall']);
  await expectTexts(note.getByRole('listitem'), ['Ask who signs', 'Bring the safety sheet']);
  const summary = page.getSection(brief.summary);
  await expectTexts(summary.getByRole('paragraph').getByRole('strong'), ['four hours a week']);
  await expect.element(summary).toHaveTextContent('Mikael compares two other vendors.');
});

test('two lines under the lead’s name: the money, and who was in touch last', async () => {
  await openDiscoveryCall();
  await expectTexts(page.getPart('money'), [/^\$12,345 annually · Proposal · closes \w{3} \d+(, \d{4})?$/]);
  await expectTexts(page.getPart('touch'), ['12 days ago, you wrote, no reply · “Revised offer”']);
});

for (const [name, said] of [
  ['checkInToday', 'Completed'],
  ['pricingLastWeek', outcomeWords.deleted],
  ['kickoffYesterday', outcomeWords.none],
] as const) {
  test(`what came of a meeting that is over: ${said}`, async () => {
    const world = createWorld();
    await world.open(world.close.events[name]);
    await expectMeeting(world.close.events[name]);
    await expect.element(outcome()).toHaveDisplayValue(said);
  });
}

function clockIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short' }).format(at);
}
