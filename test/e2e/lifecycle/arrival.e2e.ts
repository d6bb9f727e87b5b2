import type { Frame } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { encodeEid } from '../../fakes/calendar-ids';
import type { CloseSandbox } from '../../fakes/close-server/server';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import type { Sandbox } from '../../fakes/sandbox';
import { connect, expect, test, testBeforeKey } from '../fixtures/connected';
import { holdAnswers } from '../fixtures/hold-answers';
import { headline, moveTo } from '../pages/panel';
import { openSection, rowOf, sectionOf } from '../pages/sections';
import { expectMeeting, sidebarOf } from '../pages/sidebar';
import { expectOutcomes, outcomeBox } from '../pages/writing';

const { brief, people } = words;
const search = '/activity/meeting/';
const lastActivity = '/activity/';
/** What can be chosen of outcomes, of statuses and of stages, and in which role. Nothing of the brief waits for them. */
const choices = ['/me/', '/outcome/', '/playbook/', '/status/lead/'];
const leadOf = ({ leads }: SandboxEvent) => `/lead/${leads[0]?.id}/`;

test.describe('how often Close is asked', () => {
  test('one event: one search, one lead, and apart from them its last activity', async ({
    page,
    sandbox: { close },
  }) => {
    const { discoveryCall } = close.events;
    const last = holdAnswers(close, ['activity_at__lt']);
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    // All but the last line is there while that one is still waited for.
    await expect.poll(last.waiting).toBe(1);
    await expect(sectionOf(sidebar, words.opportunity.title)).toContainText('$12,345 annually');
    await expect(sectionOf(sidebar, brief.tasks)).toContainText('Send the revised proposal');
    await expect(sectionOf(sidebar, words.story.sinceThen)).toHaveAttribute('aria-busy', 'true');
    expect(asked(close)).toEqual([search, leadOf(discoveryCall)]);

    await last.release();
    await expectWhole(sidebar, discoveryCall);
    expectAsked(close, [search, leadOf(discoveryCall), lastActivity], choices);
  });

  test('an occurrence: two searches at the same time, one lead', async ({ page, sandbox: { close } }) => {
    const { weeklySync } = close.events;
    const searches = holdAnswers(close, [weeklySync.seriesId ?? '']);
    await page.goto(weeklySync.url);
    await expect.poll(searches.waiting, 'searches that wait together').toBe(2);
    await searches.release();
    await expectWhole(await sidebarOf(page), weeklySync);
    expectAsked(close, [search, search, leadOf(weeklySync), lastActivity], choices);
  });

  test('three leads: one request for all of them', async ({ page, sandbox: { close } }) => {
    const { jointWorkshop } = close.events;
    await page.goto(jointWorkshop.url);
    await expectWhole(await sidebarOf(page), jointWorkshop);
    // One of the three is deleted: nothing can have happened with it that Close would tell. What the first one's story needs may be
    // asked before that of the second.
    expectAsked(close, [search, '/lead/', lastActivity], [lastActivity, ...choices]);
    const ids = close.requests[1]?.params.get('id__in')?.split(',') ?? [];
    expect(ids.toSorted()).toEqual(jointWorkshop.leads.map(({ id }) => id).toSorted());
  });

  // Its options page has just asked for the custom fields.
  testBeforeKey(
    'lists of names, leads and their last activity are asked for once, also when the worker slept',
    async ({ browserWithExtension, page, sandbox: { close } }) => {
      const { checkInToday, pricingLastWeek, kickoffYesterday, followUpYesterday } = close.events;
      await connect(browserWithExtension, sandboxKeys.robin);
      await openSection(browserWithExtension.optionsPage, 'notes');
      // Another card may still say "Saved", of a test before.
      const fields = sectionOf(browserWithExtension.optionsPage, words.options.fields.title);
      await fields.getByRole('checkbox', { name: 'Industry' }).press('Space');
      await expect(fields.getByText(words.options.fields.saved, { exact: true })).toBeVisible();
      close.clearRequests();

      await page.goto(checkInToday.url);
      const sidebar = await sidebarOf(page);
      await expectWhole(sidebar, checkInToday);
      // The names of the custom fields are known since the options page showed them, those of the outcomes since the brief.
      expect(asked(close).slice(0, 4).toSorted()).toEqual(
        [search, lastActivity, leadOf(checkInToday), '/outcome/'].toSorted(),
      );
      expect(asked(close).slice(4).toSorted()).toEqual(['/me/', '/playbook/', '/status/lead/']);

      close.clearRequests();
      await moveTo(page, pricingLastWeek.url);
      await expectWhole(sidebar, pricingLastWeek);
      await expect(outcomeBox(sidebar).locator('option:checked')).toHaveText(words.writing.outcome.deleted);
      expect(asked(close), 'another lead, the same lists').toEqual([search, leadOf(pricingLastWeek), lastActivity]);

      close.clearRequests();
      await moveTo(page, kickoffYesterday.url);
      await expectWhole(sidebar, kickoffYesterday);
      await expect(sectionOf(sidebar, brief.fields)).toContainText('Logistics');
      expect(asked(close), 'the lead of the first event').toEqual([search]);

      await browserWithExtension.stopWorkers();
      close.clearRequests();
      await moveTo(page, followUpYesterday.url);
      await expectWhole(sidebar, followUpYesterday);
      expect(asked(close), 'the lead of the second event').toEqual([search]);

      await browserWithExtension.stopWorkers();
      close.clearRequests();
      const other = await page.context().newPage();
      await other.goto(followUpYesterday.url);
      await expectWhole(await sidebarOf(other), followUpYesterday);
      expect(asked(close), 'another panel, the same choices').toEqual([]);
    },
  );

  test('nothing found: which calendars are synced is asked once', async ({ page, sandbox: { close } }) => {
    const { teamLunch } = close.events;
    await page.goto(teamLunch.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText(words.notFound.title);
    expect(asked(close)).toEqual([search, '/connected_account/']);

    close.clearRequests();
    await moveTo(
      page,
      `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid('0unknown0', teamLunch.calendarId)}`,
    );
    await expect.poll(() => asked(close)).toEqual([search]);
    await expect(headline(sidebar)).toHaveText(words.notFound.title);
    expect(asked(close)).toEqual([search]);
  });

  test('back to an event of the last minute asks nothing, also when the worker slept; "Look again" asks anew', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { discoveryCall, demoCanceled } = close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectWhole(sidebar, discoveryCall);
    await moveTo(page, demoCanceled.url);
    await expectWhole(sidebar, demoCanceled);
    await expect.poll(() => keptMeetings(browserWithExtension)).toBe(2);

    close.clearRequests();
    await moveTo(page, discoveryCall.url);
    await expectWhole(sidebar, discoveryCall);
    await browserWithExtension.stopWorkers();
    await moveTo(page, demoCanceled.url);
    await expectWhole(sidebar, demoCanceled);
    await browserWithExtension.stopWorkers();
    await moveTo(page, discoveryCall.url);
    await expectWhole(sidebar, discoveryCall);
    expect(asked(close)).toEqual([]);

    await sidebar.getByRole('button', { name: words.panel.look, exact: true }).click();
    await expect.poll(() => asked(close)).toEqual([search, leadOf(discoveryCall), lastActivity]);
  });
});

test('the meeting is painted while the lead is waited for, and stays where it is', async ({
  page,
  sandbox: { close },
}) => {
  const { discoveryCall } = close.events;
  const lead = holdAnswers(close, [discoveryCall.leads[0]?.id ?? '']);
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect.poll(lead.waiting).toBe(1);
  const title = sidebar.getByRole('heading', { level: 2, name: discoveryCall.title, exact: true });
  const dana = rowOf(sectionOf(sidebar, people.title), 'Dana Doe');
  const read = [title, sectionOf(sidebar, words.story.lastTime), dana];
  for (const part of read) await expect(part).toBeVisible();
  await expect(sidebar.getByRole('link', { name: words.meeting.join('Zoom') })).toBeVisible();
  await expect(headline(sidebar)).toHaveText(words.lead.loadingName);
  await expect(dana).toContainText(words.people.role.contact);
  const before = await Promise.all(read.map((part) => part.boundingBox()));

  await lead.release();
  await expectWhole(sidebar, discoveryCall);
  await expect(dana).toContainText('CTO');
  expect(await Promise.all(read.map((part) => part.boundingBox()))).toEqual(before);
});

test.describe('after the first paint of the meeting nothing moves', () => {
  const cases: readonly { name: string; event: keyof CloseSandbox['events']; arrange?: (sandbox: Sandbox) => void }[] =
    [
      { name: 'everything is there', event: 'discoveryCall' },
      { name: 'the lead has nothing', event: 'discoveryCall', arrange: emptyLead },
      { name: 'several leads', event: 'jointWorkshop' },
      { name: 'an outcome, whose name comes later', event: 'checkInToday' },
      { name: 'no outcome yet', event: 'kickoffYesterday' },
      { name: 'too much of everything', event: 'allHands' },
      {
        name: 'the lead does not come',
        event: 'discoveryCall',
        arrange: ({ close }) => close.setFault('/lead/', { kind: 'status', status: 500 }),
      },
    ];
  for (const { name, event: key, arrange } of cases) {
    test(name, async ({ page, sandbox }) => {
      const { close } = sandbox;
      const event = close.events[key];
      arrange?.(sandbox);
      const later = holdAnswers(close, [...event.leads.map(({ id }) => id), '/outcome/']);
      const search = holdAnswers(close, [event.eventId]);
      await page.goto(event.url);
      const sidebar = await sidebarOf(page);
      await expect.poll(search.waiting).toBe(1);
      await watchShifts(sidebar);
      await search.release();
      await expect(sidebar.getByRole('heading', { level: 2, name: event.title, exact: true })).toBeVisible();
      await expect.poll(later.waiting).toBeGreaterThan(0);
      await twoFrames(sidebar);
      await later.release();
      await expect(sidebar.locator('[data-part=skeleton]')).toHaveCount(0);
      await expectOutcomes(sidebar);
      await twoFrames(sidebar);
      expect(await shiftsAfterMeeting(sidebar)).toEqual([]);

      // The measure itself: what does move things is seen.
      await sidebar.evaluate(() => {
        const block = Object.assign(document.createElement('div'), { textContent: 'x' });
        block.style.height = '40px';
        document.querySelector('main article')?.before(block);
      });
      await expect.poll(async () => (await shiftsAfterMeeting(sidebar)).length).toBeGreaterThan(0);
    });
  }
});

/** Paths below `/api/v1`, in the order they were asked. */
function asked({ requests }: CloseSandbox): string[] {
  return requests.map(({ path }) => path.replace('/api/v1', ''));
}

/** For the brief this and no more, in this order; only then, side by side, what can be chosen. */
function expectAsked(close: CloseSandbox, forBrief: string[], afterwards: string[]): void {
  expect(asked(close).slice(0, forBrief.length)).toEqual(forBrief);
  expect(asked(close).slice(forBrief.length).toSorted()).toEqual(afterwards);
}

/** All of the brief is there, and what can be chosen came after it: nothing more will be asked. */
async function expectWhole(sidebar: Frame, event: SandboxEvent): Promise<void> {
  await expectMeeting(sidebar, event);
  await expect(sectionOf(sidebar, words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  await expectOutcomes(sidebar);
}

/** How many meetings the worker has kept; they are so a moment after the panel shows them. */
async function keptMeetings(browser: Chromium): Promise<number> {
  const worker = await browser.worker();
  const keys = await worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return keys.filter((key) => key.includes(':seen:')).length;
}

declare global {
  interface Window {
    /** When the frame after the meeting's first one began, ms of the document's clock. */
    meetingPaintedAt?: number;
    layoutShifts?: { at: number; value: number; of: string }[];
  }
}

/** From now on the browser's own layout-shift entries are written down, and when the meeting was painted first. */
function watchShifts(sidebar: Frame): Promise<void> {
  return sidebar.evaluate(() => {
    const shifts: NonNullable<Window['layoutShifts']> = [];
    window.layoutShifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const of = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.nodeName)).join(' | ');
        shifts.push({ at: entry.startTime, value, of: of.slice(0, 300) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // It is painted when it has a place, which it has not while the panel is collapsed to its tab.
    const look = () => {
      const there = (document.querySelector('article h2')?.getClientRects().length ?? 0) > 0;
      requestAnimationFrame(() => {
        // By the clock that the entries have: a frame's own time may lie before the paint of the one before it.
        if (there) window.meetingPaintedAt = performance.now();
        else look();
      });
    };
    requestAnimationFrame(look);
  });
}

async function shiftsAfterMeeting(sidebar: Frame) {
  return sidebar.evaluate(() => {
    const since = window.meetingPaintedAt;
    if (since === undefined) throw new Error('The meeting was not painted.');
    return (window.layoutShifts ?? []).filter(({ at }) => at >= since);
  });
}

/** The second frame begins when the first one is painted. */
async function twoFrames(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function emptyLead({ close: { data, events } }: Sandbox): void {
  const leadId = events.discoveryCall.leads[0]?.id;
  const lead = data.leads.find(({ id }) => id === leadId);
  if (!lead) throw new Error('The sample has no such lead.');
  Object.assign(lead, { status_id: null, status_label: null, url: null, addresses: [], opportunities: [], tasks: [] });
  data.contacts = data.contacts.filter(({ lead_id }) => lead_id !== leadId);
  data.activities = data.activities.filter(({ lead_id }) => lead_id !== leadId);
}
