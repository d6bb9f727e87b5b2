import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { sidebarFrame } from '../../browsers/chromium';
import { goOffline } from '../../e2e/fixtures/network-switch';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { createSandbox } from '../../fakes/sandbox';
import { createHome, type Home } from '../home';
import { createRandom } from '../random';
import { enterKey, forgetKey } from './account';
import { noFigures, type OpeningFigures } from './figures';
import { memoryOf } from './memory';
import { closeFault, drawOpening, type OpeningPlan } from './plan';
import { createSubjects, othersOf, type Subject } from './subjects';
import { lookAt, settled, takeCards, watchCards } from './watch';

/** What is waited for comes by itself; a busy machine takes long. */
const PATIENCE_MS = 30_000;
const grid = 'https://calendar.google.com/calendar/u/0/r/week';
/** Each so many openings the key is forgotten, another organization's is there for a while, and the first comes back. */
const KEY_EVERY = 400;
/** For so many openings. */
const OTHER_FOR = 20;
/** Each so many the browser is closed and comes back. */
const BROWSER_EVERY = 700;

export type OpeningLife = {
  extensionPath: string;
  seed: number;
  number: number;
  openings: number;
  log: (line: string) => void;
};

/** One browser profile that opens so many events, one after the other, while things go wrong. */
export async function openMany({ extensionPath, seed, number, openings, log }: OpeningLife): Promise<OpeningFigures> {
  const sandbox = await createSandbox();
  sandbox.close.settings.keepConnections = false;
  const home = await createHome(sandbox, extensionPath);
  const { subjects, leads, change } = createSubjects(sandbox);
  const figures = noFigures();
  const count = (of: Record<string, number>, name: string) => {
    of[name] = (of[name] ?? 0) + 1;
  };
  /** When a fault was last there for this event: what it came to is remembered for a while. */
  const faultyAt = new Map<Subject, number>();
  let page = await start(home, figures);
  let isOther = false;

  async function open(subject: Subject, { way }: OpeningPlan) {
    const { event } = subject;
    const outlook = event.provider === 'microsoft';
    const here = new URL(page.url()).host === new URL(event.url).host;
    if (way === 'load' || outlook || !here) await page.goto(event.url);
    else {
      const opener = way === 'bubble' ? 'openBubble' : 'openEditor';
      // Over an open editor no bubble opens: the user leaves it first.
      const leave = page.getByRole('button', { name: 'Cancel event editing' });
      if (way === 'bubble' && (await leave.isVisible())) await leave.click();
      await page.evaluate(([name, id]) => window.standIn[name](id), [opener, event.linkId] as const);
    }
    const frame = await sidebarFrame(page, PATIENCE_MS);
    await watchCards(frame, leads);
    return frame;
  }

  async function changeKey(toOther: boolean) {
    isOther = toOther;
    const { optionsPage } = home.browser();
    await page.goto(grid);
    await forgetKey(optionsPage);
    await enterKey(optionsPage, toOther ? sandboxKeys.noor : sandboxKeys.robin);
    await page.bringToFront();
    count(figures.faults, 'another key');
  }

  async function step(index: number) {
    const random = createRandom(seed, number, index);
    const plan = drawOpening(random);
    const subject = random.pick(subjects as [Subject, ...Subject[]]);
    const { close } = sandbox;
    const from = close.requests.length;
    let back: (() => Promise<void>) | null = null;
    if (plan.change && change(subject, plan.change, random)) count(figures.faults, plan.change);
    if (plan.closeFault) {
      close.setFault(null, closeFault(plan.closeFault));
      count(figures.faults, plan.closeFault);
    }
    if (plan.happening) count(figures.faults, plan.happening);
    if (plan.happening === 'worker stopped before') await home.browser().stopWorkers();
    if (plan.happening === 'offline') back = await goOffline(home.browser());
    const isFaulty = plan.closeFault !== null || back !== null;
    if (isFaulty) faultyAt.set(subject, Date.now());
    const recently = Date.now() - (faultyAt.get(subject) ?? 0) < 90_000;
    const frame = await open(subject, plan);
    figures.openings += 1;
    if (plan.happening === 'worker stopped after') await home.browser().stopWorkers();
    if (plan.happening === 'left before the answer') return { frame, back, subject };

    const mayBeGone = isOther || subject.versions.includes(null);
    const states = [...(mayBeGone ? ['not-found'] : []), ...(isFaulty || recently ? ['failed'] : [])];
    const cards = isOther
      ? []
      : subject.versions.flatMap((one) => (one === null ? [] : [one, one.replace(/^[^|]*/, ' ')]));
    const wait = settled(frame, { cards, states }, PATIENCE_MS);
    const shown = await wait.catch(() => null);
    const seen = shown ?? (await lookAt(frame));
    const drawn = await takeCards(frame);
    const others = othersOf(isOther ? null : subject, drawn, seen);
    const what = () => `${number}.${index} "${subject.event.title}" ${JSON.stringify(plan)}`;
    count(figures.ends, shown?.state ?? 'no end');
    figures.cardsDrawn += drawn.length;
    if (others.length > 0) {
      figures.wrong.push(`${what()}: ${others.join(', ')}`);
      log(`life ${what()} shows ${others.join(', ')}; drawn ${drawn.map(({ card }) => card).join(', ')}`);
    } else if (!shown)
      figures.stuck.push(`${what()}: ${JSON.stringify(seen)}, not ${cards.join(', ')} ${states.join()}`);
    if (plan.looksAgain && !isFaulty && !recently && !isOther && shown?.state === 'found') {
      await frame.getByRole('button', { name: words.panel.look, exact: true }).click();
      const newest = subject.versions.at(-1) ?? null;
      const wanted = { cards: newest === null ? [] : [newest], states: newest === null ? ['not-found'] : [] };
      const there = await settled(frame, wanted, PATIENCE_MS).catch(() => null);
      count(figures.faults, 'looked again');
      if (!there) figures.stuck.push(`${what()}, looked again: ${JSON.stringify(await lookAt(frame))}, not ${newest}`);
    }
    const asked = close.requests.length - from;
    figures.requests += asked;
    figures.mostRequests = Math.max(figures.mostRequests, asked);
    return { frame, back, subject };
  }

  try {
    await enterKey(home.browser().optionsPage, sandboxKeys.robin);
    // A tab behind another one is drawn once in a second, and nobody looks at it.
    await page.bringToFront();
    let early: Awaited<ReturnType<typeof memoryOf>> | null = null;
    for (let index = 1; index <= openings; index += 1) {
      const { frame, back, subject } = await step(index);
      sandbox.close.clearFaults();
      await back?.();
      if (early === null && index % BROWSER_EVERY === Math.min(100, openings)) early = await memoryOf(page, frame);
      const left = openings - index;
      if (index % KEY_EVERY === 0 && left > OTHER_FOR) await changeKey(true);
      else if (isOther && index % KEY_EVERY === OTHER_FOR) await changeKey(false);
      else if (index % BROWSER_EVERY === 0 && left > 120) {
        await home.quit();
        await home.start();
        page = await start(home, figures);
        await page.bringToFront();
        early = null;
        count(figures.faults, 'browser closed');
      }
      if (left === 0 && early) {
        const late = await memoryOf(page, await sidebarFrame(page));
        for (const of of ['page', 'frame', 'listeners', 'nodes'] as const)
          figures.memory[of].push({ early: early[of], late: late[of] });
      }
      if (index % 100 === 0)
        log(
          `life ${number}: ${index} openings, last "${subject.event.title}"; ${figures.wrong.length} wrong, ${figures.stuck.length} without an end`,
        );
    }
    return figures;
  } finally {
    await home.leave();
    await sandbox.stop();
  }
}

/** The calendar's tab of a browser that has just started; from then on hears what nobody caught. */
async function start(home: Home, { uncaught }: OpeningFigures): Promise<Page> {
  const { context } = home.browser();
  context.on('weberror', (error) => uncaught.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(grid);
  return page;
}
