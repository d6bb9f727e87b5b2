import type { Frame, Page } from '@playwright/test';
import type { PanelState } from '../src/domain/panel-state';
import { words } from '../src/words/words';
import { type Fault, faults } from '../test/fakes/close-server/fault';
import type { Sandbox } from '../test/fakes/sandbox';

/** What goes wrong at Close, and the title that the panel has for it. */
const failures: [name: string, fault: Fault, title: string][] = [
  ['key-rejected', faults.keyRejected, words.failed['key-rejected'].title],
  ['not-allowed', faults.notAllowed, words.failed['not-allowed'].title],
  ['not-found-at-close', faults.notFound, words.failed['not-found'].title],
  [
    'rate-limited',
    { kind: 'status', status: 429, headers: { 'retry-after': '24' } },
    words.failed['rate-limited'].title,
  ],
  ['close-down', { kind: 'status', status: 503 }, words.failed['close-down'].title],
  ['unreachable', { kind: 'reset' }, words.failed.unreachable.title],
  ['timed-out', { kind: 'hang' }, words.failed['timed-out'].title],
  ['not-close', { kind: 'html' }, words.failed['not-close'].title],
  ['cut-off', { kind: 'truncated' }, words.failed['cut-off'].title],
  ['unexpected', { kind: 'status', status: 200, body: [] }, words.failed.unexpected.title],
];

/** The sidebar alone, where it stands in a window of 1280 by 800 px. */
const sidebarClip = { x: 896, y: 64, width: 376, height: 720 };

type Camera = {
  page: Page;
  sandbox: Sandbox;
  /** Shows the event and gives its sidebar. */
  show(event: { url: string }): Promise<Frame>;
  save(name: string, clip: typeof sidebarClip): Promise<unknown>;
};

/** A picture of the sidebar in each state that a lookup can end in, and of the skeleton while it runs. */
export async function takeStatePictures({ page, sandbox, show, save }: Camera): Promise<void> {
  const { close } = sandbox;
  const { untitled, jointWorkshop, demoCanceled, hostileMarkup, standup, handover } = close.events;
  const title = (frame: Frame, text: string) => frame.getByRole('heading', { level: 1, name: text }).first().waitFor();
  for (const [name, fault, text] of failures) {
    // A key is rejected for everything, `/me/` too.
    close.setFault(name === 'key-rejected' ? null : '/activity/meeting/', fault);
    // What is found once is remembered for a minute: the event that ends as a meeting is one of its own.
    const sidebar = await show(name === 'rate-limited' ? demoCanceled : untitled);
    await title(sidebar, text);
    await asHighAsItsWords(sidebar);
    await save(`state-${name}`, sidebarClip);
    close.clearFaults();
    if (name === 'rate-limited') {
      // A pause holds the next question too, unless the user insists and Close takes it.
      await sidebar.getByRole('main').getByRole('button').click();
      await sidebar.locator('article h2').waitFor();
    }
    // The failure is remembered for a moment; another event in between begins anew.
    await page.goto('https://calendar.google.com/calendar/u/0/r/settings');
  }
  for (const [name, event] of Object.entries({
    leads: jointWorkshop,
    canceled: demoCanceled,
    hostile: hostileMarkup,
  })) {
    const frame = await show(event);
    await frame.locator('article h2').waitFor();
    await frame.getByText(words.story.sinceThen).waitFor();
    await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await save(`state-${name}`, sidebarClip);
  }
  // The day that was opened is not in Close: the nearest one, and it is said.
  close.settings.recurring = 'series';
  const { meetings } = close.data;
  const opened = meetings.findIndex(({ starts_at }) => Date.parse(String(starts_at)) === standup.startsAt);
  const [taken] = meetings.splice(opened, 1);
  await (await show(standup)).getByText(/Not the one you opened/).waitFor();
  await save('state-nearest', sidebarClip);
  if (taken) meetings.push(taken);
  // The skeleton, while Close is slow; the user has opened the sidebar meanwhile.
  close.setFault('/activity/meeting/', { kind: 'delay', milliseconds: 3000 });
  await (await show(handover))
    .getByRole('heading', { level: 1, name: words.loading.title })
    .waitFor({ state: 'attached' });
  await save('state-loading', sidebarClip);
  close.clearFaults();
}

type PopupCamera = {
  page: Page;
  popup(): Promise<Page>;
  /** Writes the state into the tab's record, where no script can bring it about: a browser's setting, a dead network. */
  putState(state: PanelState): Promise<unknown>;
};

/** The popup where the tab has no event, nobody who reads its address, or the browser stands in the way. */
export async function takePopupPictures(
  { page, popup, putState }: PopupCamera,
  save: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
  const week = 'https://calendar.google.com/calendar/u/0/r/week';
  const shots = [
    { name: 'popup-not-saved', url: `${week.replace('week', 'eventedit')}`, title: words.noEvent['not-saved'].title },
    { name: 'popup-nothing-open', url: week, title: words.noEvent['nothing-open'].title },
    { name: 'popup-not-a-calendar', url: 'about:blank', title: words.noEvent['not-a-calendar'].title },
  ];
  for (const { name, url, title } of shots) {
    await page.goto(url);
    await page.bringToFront();
    const opened = await popup();
    await opened.getByRole('heading', { name: title }).waitFor();
    await save(opened, name);
    await opened.close();
  }
  await page.goto(week);
  const opened = await popup();
  await opened.getByRole('heading', { name: words.noEvent['nothing-open'].title }).waitFor();
  await putState({ kind: 'needs-access', origins: ['https://api.close.com/*', 'https://calendar.google.com/*'] });
  await opened.getByRole('heading', { name: words.needsAccess.title }).waitFor();
  await save(opened, 'popup-needs-access');
  await putState({ kind: 'failed', failure: { reason: 'offline' }, askedAt: Date.now() });
  await opened.getByRole('heading', { name: words.failed.offline.title }).waitFor();
  await save(opened, 'popup-offline');
  // A tab from before the extension came: nobody in it could be asked.
  await putState({ kind: 'reload-tab' });
  await opened.getByRole('heading', { name: words.reloadTab.title }).waitFor();
  await save(opened, 'popup-reload-tab');
  await opened.close();
}

/** A message does not fill the height that the sidebar can have; the frame takes it a moment after the words are there. */
export async function asHighAsItsWords(sidebar: Frame): Promise<void> {
  await sidebar.waitForFunction(() => {
    const main = document.querySelector('main');
    const footer = document.querySelector('footer');
    const spare = (main?.clientHeight ?? 0) - (main?.firstElementChild?.getBoundingClientRect().height ?? 0);
    return spare < 1 && (footer?.getBoundingClientRect().bottom ?? 0) <= innerHeight;
  });
}
