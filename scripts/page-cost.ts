import type { CDPSession, Page } from '@playwright/test';
import { type Chromium, sidebarFrame } from '../test/browsers/chromium';
import { gridUrls, openEditor, placeOnGrid } from '../test/e2e/pages/stand-in';
import { encodeEid } from '../test/fakes/calendar-ids';
import type { Sandbox } from '../test/fakes/sandbox';

/** What our content script costs a calendar's page in one thing that it goes through. */
export type PageCost = {
  what: string;
  /** Time in which our script was on the stack, with what the browser did on its call (style and layout), ms. */
  ours: number;
  /** The same for the page's own script, ms. */
  page: number;
  /** How often the browser had to bring style or layout up to date because our script asked in the middle of a task. */
  forced: number;
};

const NAVIGATIONS = 10;
const BUBBLES = 12;
/** All that follows from one step is over by then: the second after a press, and Close's answer. */
const STEP_MS = 1300;
/** Between two samples. When it takes ten times as long, the machine has given its turn to another program. */
const SAMPLE_MS = 0.1;

/** Profiles a page of Google's calendar in this browser: navigations, bubbles, and rest right after them. */
export async function measurePageCost(sandbox: Sandbox, { context, extensionId }: Chromium): Promise<PageCost[]> {
  const { discoveryCall, demoCanceled, weeklySync, pricingLastWeek } = sandbox.close.events;
  const meetings = [discoveryCall, demoCanceled, weeklySync, pricingLastWeek];
  const listed = sandbox.pages.events.google;
  placeOnGrid(sandbox, 'google', meetings);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}/`;
  await page.goto(gridUrls.google);
  await openEditor(page, discoveryCall);
  await sidebarFrame(page);
  await page.waitForTimeout(STEP_MS);

  const unknown = (index: number) => ({ linkId: encodeEid(`nobodys${index}`, discoveryCall.calendarId) });
  const chips = page.locator('.chip');
  const measure = (what: string, during: () => Promise<unknown>) => profile(session, { what, origin, during });
  const costs = [
    await measure(`${NAVIGATIONS} navigations to events without a meeting`, () =>
      times(NAVIGATIONS, page, (index) => openEditor(page, unknown(index))),
    ),
    await measure(`${NAVIGATIONS} navigations to events with one`, () =>
      times(NAVIGATIONS, page, (index) => openEditor(page, meetings[index % meetings.length] ?? discoveryCall)),
    ),
    await measure('2 s of rest right after', () => page.waitForTimeout(2000)),
  ];
  await page.goto(gridUrls.google);
  costs.push(
    await measure(`${BUBBLES} bubbles, each by a press`, () =>
      times(BUBBLES, page, (index) => chips.nth(index % meetings.length).click()),
    ),
  );
  await page.close();
  sandbox.pages.events.google = listed;
  return costs;
}

async function times(count: number, page: Page, step: (index: number) => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await step(index);
    await page.waitForTimeout(STEP_MS);
  }
}

async function profile(
  session: CDPSession,
  { what, origin, during }: { what: string; origin: string; during: () => Promise<unknown> },
): Promise<PageCost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...value.map(toTraceEvent));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] },
    transferMode: 'ReportEvents',
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_MS * 1000 });
  await session.send('Profiler.start');
  await during();
  const { profile } = await session.send('Profiler.stop');
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', collect);
  const forced = events.filter(
    ({ name, stack }) => /^(UpdateLayoutTree|Layout)$/.test(name) && stack.includes(`${origin}src/content/`),
  );
  return { what, ...spent(profile, origin), forced: forced.length };
}

type Profile = Awaited<ReturnType<typeof stopProfile>>['profile'];
const stopProfile = (session: CDPSession) => session.send('Profiler.stop');

/** Each sample belongs to the nearest function with an address above it: what the browser does for it has none. */
function spent({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): { ours: number; page: number } {
  const owners = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spread = (id: number, above: string) => {
    const node = byId.get(id);
    const owner = node?.callFrame.url || above;
    owners.set(id, owner);
    for (const child of node?.children ?? []) spread(child, owner);
  };
  if (nodes[0]) spread(nodes[0].id, '');
  const sum = { ours: 0, page: 0 };
  for (const [index, id] of samples.entries()) {
    const owner = owners.get(id) ?? '';
    const milliseconds = Math.min((timeDeltas[index] ?? 0) / 1000, 10 * SAMPLE_MS);
    if (owner.startsWith(origin)) sum.ours += milliseconds;
    else if (owner.startsWith('https://')) sum.page += milliseconds;
  }
  return sum;
}

type TraceEvent = { name: string; stack: string };

function toTraceEvent(event: object): TraceEvent {
  const { name, args }: { name?: unknown; args?: { beginData?: { stackTrace?: unknown } } } = event;
  return { name: String(name), stack: JSON.stringify(args?.beginData?.stackTrace ?? '') };
}
