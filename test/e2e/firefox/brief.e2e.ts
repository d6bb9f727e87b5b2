import type { Frame, Page } from 'puppeteer-core';
import { words } from '../../../src/words/words';
import { sidebarText } from '../../browsers/firefox';
import { expect, test } from '../fixtures/shared-firefox';
import { expectInPage } from './views';

const { brief, lead: leadWords, meeting: meetingWords, people } = words;

test('the brief in Firefox: of everything, of next to nothing, of too much, and of what is gone', async ({
  calendar,
  sandbox,
}) => {
  const { allHands, discoveryCall, hostileMarkup, jointWorkshop, pricingLastWeek, renewalReview } =
    sandbox.close.events;
  const shows = (...texts: readonly string[]) => expectInPage(calendar, ...texts);

  await test.step('everything that Close has', async () => {
    await calendar.goto(discoveryCall.url);
    await shows(discoveryCall.title, 'Acme Robotics GmbH', 'Qualified', 'acme-robotics.example', 'Munich');
    await shows('Dana Doe', 'CTO', 'Head of Purchasing', people.answer.no, people.role.unknown);
    await shows('$12,345 annually', 'Proposal', brief.confidence('60%'), brief.shownOf(3, 4));
    await shows('Send the revised proposal', brief.overdue(3), brief.dueToday);
    await shows(brief.note, 'pilot in one hall', 'Ask who signs', brief.summary, 'four hours a week');
    await shows(meetingWords.paused, 'Spring outreach', meetingWords.join('Zoom'));
    await shows('12 days ago, you wrote, no reply · “Revised offer”');
  });

  await test.step('next to nothing: each block says so or stays away', async () => {
    await calendar.goto(renewalReview.url);
    await shows(renewalReview.title, 'Beta Optics Ltd', words.opportunity.none, 'Send the offer');
    const text = await sidebarText(calendar);
    // A note could be written, and not here: Firefox cannot tell whether a page lies over the sidebar.
    await shows(brief.note, words.writing.writeInPopup);
    for (const absent of [brief.summary, meetingWords.paused, 'Acme', 'undefined', 'null', 'NaN']) {
      expect(text).not.toContain(absent);
    }
  });

  await test.step('an outcome that was deleted since', async () => {
    await calendar.goto(pricingLastWeek.url);
    await shows(pricingLastWeek.title, 'Beta Optics Ltd', meetingWords.outcomeDeleted);
  });

  await test.step('a lead that is gone: its meeting stays', async () => {
    await calendar.goto(jointWorkshop.url);
    await shows(jointWorkshop.title, 'Acme Robotics GmbH', leadWords.shared(3), leadWords.goneName);
    await shows('Munich', words.opportunity.title, brief.tasks);
    expect(await sidebarText(calendar)).not.toContain(leadWords.gone);
    const sidebar = await sidebarFrame(calendar);
    await sidebar.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role="tab"]')].at(-1)?.click());
    await shows(leadWords.gone, jointWorkshop.title, meetingWords.status.canceled, people.answer.yes);
    const text = await sidebarText(calendar);
    for (const absent of ['Munich', words.opportunity.title, brief.tasks]) expect(text).not.toContain(absent);
  });

  await test.step('too much of everything: cut and counted', async () => {
    await calendar.goto(allHands.url);
    await shows(allHands.title, words.opportunity.more(49), brief.shownOf(3, 60), people.more(194));
    const sidebar = await sidebarFrame(calendar);
    expect(await sidebar.evaluate(rowsOf, words.opportunity.title)).toBe(1);
    expect(await sidebar.evaluate(rowsOf, brief.tasks)).toBe(3);
    expect(await sidebar.evaluate(rowsOf, people.title)).toBe(6);
    expect(await sidebar.evaluate(tooWide), 'px that one would have to scroll sideways').toBe(0);
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('[data-part=people] + button')?.click());
    await shows(people.fewer, 'نور الدين حداد');
    expect(await sidebar.evaluate(rowsOf, people.title)).toBe(200);
    expect(await sidebar.evaluate(tooWide), 'px that one would have to scroll sideways').toBe(0);
  });

  await test.step('hostile markup stays text', async () => {
    await calendar.goto(hostileMarkup.url);
    await shows('<img src=x onerror=alert(1)>', '<script>window.hacked=1</script>', '<b>NNN', '<b>Win back</b>');
    await shows('Call them', 'Sum');
    const sidebar = await sidebarFrame(calendar);
    expect(await sidebar.evaluate(dangerIn)).toEqual([]);
    for (const frame of [calendar, sidebar]) {
      expect(await frame.evaluate(() => typeof Reflect.get(window, 'hacked'))).toBe('undefined');
    }
  });
});

/** The sidebar's document in the page. Asked for its address, as in `sidebarText`. */
async function sidebarFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    const path = await frame.evaluate(() => location.pathname).catch(() => '');
    if (path.startsWith('/src/sidebar/')) return frame;
  }
  throw new Error('The page has no sidebar.');
}

/** Runs in the sidebar: how many rows stand under this heading. */
function rowsOf(heading: string): number | undefined {
  const headings = [...document.querySelectorAll('h2')].filter(({ textContent }) => textContent?.startsWith(heading));
  return headings[0]?.closest('section')?.querySelectorAll('li').length;
}

/** Runs in the sidebar: by how many px its content is wider than itself. */
function tooWide(): number {
  const wider = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth;
  // A button without a frame reaches 4 px into the margin, so that its words stand in the column.
  const sections = [...document.querySelectorAll('main section')].map((section) => wider(section) - 4);
  const whole = [document.documentElement, ...document.querySelectorAll('main')].map(wider);
  return Math.max(0, ...whole, ...sections);
}

/** Runs in the sidebar: elements, handlers and links that only outsiders' markup could have brought. */
function dangerIn(): string[] {
  const foreign = document.querySelectorAll('img, b, iframe, object, embed, #root script, #root style');
  const handlers = [...document.querySelectorAll('#root *')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  return [
    ...[...foreign].map(({ tagName }) => tagName),
    ...handlers,
    ...links.filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href)),
  ];
}
