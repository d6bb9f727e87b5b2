import { beforeEach, expect, test, vi } from 'vitest';
import { createLookupService, type LookupService } from '../../src/background/lookup/lookup-service';
import { createCollapsedSites } from '../../src/background/tabs/collapsed-sites';
import { createDockedWindows } from '../../src/background/tabs/docked-windows';
import type { Tab } from '../../src/background/tabs/sender-tab';
import { createSidebarFrames } from '../../src/background/tabs/sidebar-frames';
import { createTabPanels } from '../../src/background/tabs/tab-panels';
import { eventKey } from '../../src/calendar/event-key';
import type { EventReference } from '../../src/calendar/event-reference';
import { toReference } from '../../src/calendar/to-reference';
import type { PanelState } from '../../src/domain/panel-state';
import { amendState, withHappening } from '../../src/lookup/cards/amend-cards';
import { FORGOTTEN, type TabRecord } from '../../src/protocol/tab-record';
import { bubbleOf } from '../page-event';
import { card, found, notFound } from '../unit/panel/cards';
import { note } from '../unit/panel/story';
import { createFakePlatform } from './fake-platform';

let browser = createFakePlatform();
/** What the toolbar's button was told, in order. */
let onButton: PanelState[] = [];

const tab: Tab = { id: 1, url: 'https://calendar.google.com/calendar/u/0/r/week', windowId: 1, loading: false };
const named = (eventId: string): EventReference => {
  const reference = toReference({ provider: 'google', eventId, calendarId: 'r@example.test' });
  if (!reference) throw new Error('no reference');
  return reference;
};
const [first, second] = [named('first'), named('second')];
const meetingOf = ({ meeting }: { meeting: { title: string } }) => meeting.title;
const titled = (title: string): PanelState => found(card({ meeting: { title } }));
const record = () => browser.session.peek('tab:1') as TabRecord;
const turns = () => new Promise((resolve) => setTimeout(resolve));

/** A worker that has just started. `answer`: what its lookups come to; they hang without one. */
function startWorker(answer?: (reference: EventReference) => PanelState) {
  const lookups: LookupService = createLookupService({
    async *run(reference) {
      if (!answer) await new Promise(() => undefined);
      if (answer) yield answer(reference);
    },
    onState: (reference, state) => void panels.update(reference, state),
  });
  const { platform } = browser;
  const panels = createTabPanels({
    platform,
    showOnToolbar: (_, state) => void onButton.push(state),
    lookups,
    frames: createSidebarFrames(platform),
    docked: createDockedWindows({ platform, onChange: () => {} }),
    collapsed: createCollapsedSites(platform.local),
  });
  return panels;
}

const answerAll = (reference: EventReference) =>
  titled(eventKey(reference) === eventKey(first) ? 'The first' : 'The second');

/** The page of the tab shows this event. */
function pageShows(eventId: string) {
  browser.page.opened = bubbleOf(eventId, 'r@example.test');
}

beforeEach(() => {
  vi.restoreAllMocks();
  browser = createFakePlatform();
  onButton = [];
});

test.each<[string, PanelState]>([
  ['a meeting', titled('The first')],
  ['the search field', notFound({ askedAt: Date.now() })],
])('an event that is told once more to a new worker leaves %s on the screen', async (_, state) => {
  await startWorker(() => state).open(tab, first, null);
  await turns();
  expect(record().state).toMatchObject(state);
  await startWorker().open(tab, first, null);
  expect(record().state).toMatchObject(state);
});

test.each(['a popup that opens', 'the event, told once more'])(
  'a look that nobody asked for leaves "nothing found" on the screen, and joins no skeleton: %s',
  async (how) => {
    const nothing = notFound({ askedAt: Date.now() - 60_000 });
    pageShows('first');
    await startWorker(() => nothing).open(tab, first, null);
    await turns();
    const worker = startWorker();
    const look = () => (how === 'a popup that opens' ? worker.stateOf(tab) : worker.open(tab, first, null));
    await look();
    expect(record().state).toMatchObject(nothing);
    await look();
    expect(record().state).toMatchObject(nothing);
    // The announced look joins the one under way.
    await worker.askAgain(tab);
    expect(record().state).toMatchObject(nothing);
  },
);

test('a forgotten state is never shown as what was there', async () => {
  await startWorker(answerAll).open(tab, first, null);
  await turns();
  await browser.session.area.set({ 'tab:1': { ...record(), state: FORGOTTEN } });
  const worker = startWorker(answerAll);
  await worker.open(tab, first, null);
  await turns();
  expect(record().state).toMatchObject(titled('The first'));
});

test('the button is told what it says, not each step of a lookup; and again by a page that was loaded anew', async () => {
  const worker = startWorker(answerAll);
  await worker.open(tab, first, null);
  await turns();
  onButton = [];
  await worker.update(first, titled('The first, known better'));
  expect(record().state).toMatchObject(titled('The first, known better'));
  expect(onButton).toEqual([]);
  await worker.update(first, notFound({ askedAt: Date.now() }));
  expect(onButton).toMatchObject([{ kind: 'not-found' }]);
  await worker.open(tab, named('first'), null);
  expect(onButton).toHaveLength(2);
});

test('a page that does not take its size holds nobody up', async () => {
  vi.spyOn(browser.platform.tabs, 'tell').mockImplementation(() => new Promise(() => undefined));
  const worker = startWorker(answerAll);
  await worker.open(tab, first, null);
  await turns();
  expect(record().state).toMatchObject(titled('The first'));
});

test('what is written reaches a panel whose state was forgotten, in one piece', async () => {
  await startWorker(answerAll).open(tab, first, null);
  await turns();
  await browser.session.area.set({ 'tab:1': { ...record(), state: FORGOTTEN } });
  const shown: PanelState[] = [];
  const set = browser.session.area.set;
  vi.spyOn(browser.session.area, 'set').mockImplementation(async (changes) => {
    const next = changes['tab:1'] as TabRecord | undefined;
    if (next) shown.push(next.state);
    await set(changes);
  });
  await startWorker(answerAll).amend((state) => amendState(state, withHappening('lead_1', note())));
  await turns();
  expect(shown).toMatchObject([titled('The first')]);
});

test.each(['full', 'broken'])('a storage that is %s never makes the panel show another event', async (how) => {
  pageShows('first');
  const worker = startWorker(answerAll);
  await worker.open(tab, first, null);
  await turns();
  const fails = async () => {
    throw new Error('Session storage quota bytes exceeded.');
  };
  const set = vi.spyOn(browser.session.area, 'set').mockImplementation(fails);
  if (how === 'broken') vi.spyOn(browser.session.area, 'remove').mockImplementation(fails);
  pageShows('second');
  await worker.open(tab, second, null);
  await turns();
  expect(await worker.stateOf(tab)).toMatchObject(titled('The second'));
  // What a popup reads by itself, and the next worker.
  if (how === 'full') expect(record()).toBeNull();
  set.mockRestore();
  await worker.askAgain(tab);
  await turns();
  expect(meetingOf((record().state as Extract<PanelState, { kind: 'found' }>).leads[0] ?? card())).toBe('The second');
});

test('a site without a sidebar has none for any event, at once and in a worker that starts later, until it is shown again', async () => {
  const worker = startWorker(answerAll);
  await worker.open(tab, first, null);
  await turns();
  expect(record().size).toBe('auto');
  const site = 'calendar.google.com';
  expect(await worker.siteOf(tab)).toEqual({ site, hidden: false });

  await worker.hideSite({ site, hidden: true });
  expect(record().size).toBe('hidden');
  expect(await worker.siteOf(tab)).toEqual({ site, hidden: true });
  const later = startWorker(answerAll);
  await later.open(tab, second, null);
  await turns();
  expect(record()).toMatchObject({ size: 'hidden', state: titled('The second') });

  await later.hideSite({ site, hidden: false });
  expect(record().size).toBe('auto');
  await later.hideSite({ site, hidden: true });
  // The key that shows and collapses it brings it back.
  await later.toggle(tab);
  expect(record().size).toBe('auto');
  expect(await later.siteOf({ ...tab, url: 'https://example.com/' })).toBeNull();
});
