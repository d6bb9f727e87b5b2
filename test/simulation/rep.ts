import type { IsTurn } from '../../src/background/agenda/refresh-turn';
import { lastingKeys } from '../../src/background/storage/cache-keys';
import type { PanelFailure, PanelState } from '../../src/domain/panel-state';
import { onState, onTick, repaintEvery, type Wait } from '../../src/panel/auto-retry';
import type { TabRecord } from '../../src/protocol/tab-record';
import { bubbleOf } from '../page-event';
import type { Random } from '../soak/random';
import { createFakePlatform, startWorker } from '../worker/fake-platform';
import { MINUTE } from './company';
import type { Figures } from './figures';
import type { Measures } from './measures';
import type { Deed } from './plan';
import type { VirtualClock } from './virtual-clock';

type RepOptions = {
  number: number;
  clock: VirtualClock;
  fetch: typeof fetch;
  random: Random;
  figures: Figures;
  measures: Measures;
};

/** The browser stops a worker that nobody has said anything to. */
const WORKER_SLEEPS_MS = 30_000;
/** Between two events on the way to a third. */
const ARROW_MS = 350;
const IMPATIENCE_MS = 2000;

/** A rep at their browser: the real worker on a browser in memory, a panel's clock, and hands. */
export function createRep({ number, clock, fetch, random, figures, measures }: RepOptions) {
  const browser = createFakePlatform({ fetch, now: clock.now, keeping: measures.agenda ? 'always' : 'never' });
  const account = {
    apiKey: `api_r${number}`,
    userId: `user_r${number}`,
    userName: `Rep ${number}`,
    organizationId: 'orga_n',
    organizationName: 'N',
  };
  browser.database.set('accounts', [account]);
  // It is not their first day.
  browser.database.set(lastingKeys.preferredStrategy('orga_n', 'google'), 'event');
  watchStorage();

  let worker: ReturnType<typeof startWorker> | null = null;
  let lastWord = 0;
  let wait: Wait | null = null;
  let ticking: number | undefined;
  let missingSince: number | null = null;
  let looks = 0;

  function watchStorage() {
    const { area } = browser.session;
    const { get, set } = area;
    area.set = async (changes) => {
      await set(changes);
      const record = changes['tab:1'] as TabRecord | undefined;
      if (record) onRecord(record);
    };
    if (measures.caches) return;
    // What is cached is never found; a pause that Close has asked for is no answer, and stays.
    area.get = async (keys) => {
      const found = await get(keys);
      return Object.fromEntries(
        Object.entries(found).filter(([key]) => !/^cache:.*:(lead|activity|seen|outcomes|fields|accounts)\b/.test(key)),
      );
    };
  }

  function send(name: string, payload: unknown, from: 'calendar' | 'own page'): Promise<unknown> {
    lastWord = clock.now();
    if (!worker) {
      worker = startWorker(browser, measures.turns ? {} : { isTurn: byAgeAlone });
      clock.after(WORKER_SLEEPS_MS, sleepSoon);
    }
    return worker.send(name, payload, from);
  }

  function sleepSoon() {
    const rest = lastWord + WORKER_SLEEPS_MS - clock.now();
    if (rest > 0) clock.after(rest, sleepSoon);
    else if (worker) worker = null;
  }

  function onRecord({ reference, state }: TabRecord) {
    if (!reference) return leave();
    wait = onState(wait ?? { state, asked: false }, state);
    judge(state);
    tickSoon();
    if (failureOf(state) && random.chance(0.2)) pressSoon(looks);
  }

  /** Some do not wait for the countdown, and press the button under it. */
  function pressSoon(during: number) {
    clock.after(IMPATIENCE_MS, () => {
      if (wait && looks === during && failureOf(wait.state)) void send('retry', 1, 'own page');
    });
  }

  /** The panel's own clock, as `panel/mount.tsx` has it. */
  function tickSoon() {
    clock.cancel(ticking);
    if (!wait || repaintEvery(wait.state) > 1000) return;
    ticking = clock.after(1000, () => {
      if (!wait) return;
      const { ask, ...next } = onTick(wait, clock.now());
      wait = next;
      if (ask) void send('retry', 1, 'own page');
      judge(wait.state);
      tickSoon();
    });
  }

  function judge(state: PanelState) {
    const now = clock.now();
    if (isMissing(state)) missingSince ??= now;
    else if (state.kind !== 'loading' && missingSince !== null && isWhole(state)) {
      figures.waits.push(now - missingSince);
      missingSince = null;
    }
  }

  function leave() {
    if (missingSince !== null) figures.waits.push(clock.now() - missingSince);
    missingSince = null;
    wait = null;
    clock.cancel(ticking);
  }

  function show(eventId: string | null): Promise<unknown> {
    leave();
    looks += 1;
    browser.page.opened = eventId === null ? null : bubbleOf(eventId, `r${number}@example.test`);
    return send('eventOpened', browser.page.opened, 'calendar');
  }

  async function lookAt(eventId: string, staysMs: number, outcomeOf?: string) {
    figures.counts.looks += 1;
    const isOwn = eventId.startsWith(`rep${number}m`);
    await show(eventId);
    const during = looks;
    if (isOwn) figures.counts.own += 1;
    // The agenda shows an event in the very turns that open it: no request has been answered yet.
    clock.after(5, () => {
      if (isOwn && during === looks && wait?.state.kind === 'found') figures.counts.ownAtOnce += 1;
    });
    if (outcomeOf)
      clock.after(staysMs / 2, () => void insistOn('setOutcome', { meetingId: outcomeOf, outcomeId: 'outcome_1' }));
    clock.after(staysMs, () => {
      if (during === looks) void show(null);
    });
  }

  /** Asks, and again as soon as Close takes it. */
  async function insistOn(name: string, payload: unknown, since: number | null = null): Promise<void> {
    const answer = (await send(name, payload, 'own page')) as { ok: boolean; failure?: PanelFailure };
    const { failure } = answer;
    if (answer.ok || !failure) {
      if (since !== null) figures.waits.push(clock.now() - since);
      return;
    }
    if (failure.reason !== 'rate-limited') throw new Error(`${name}: ${failure.reason}`);
    const now = clock.now();
    clock.after(
      Math.max(1000, Math.ceil((failure.until - now) / 1000) * 1000),
      () => void insistOn(name, payload, since ?? now),
    );
  }

  async function today() {
    figures.counts.looks += 1;
    const kept = (await send('recallToday', null, 'own page')) as { ok: boolean; value?: unknown };
    if (kept.ok && kept.value) await send('getToday', null, 'own page');
    else await insistOn('getToday', null);
  }

  return {
    /** The evening before: the calendar is looked at once more, and the browser closed. */
    async ownEvening(): Promise<void> {
      await show(null);
      clock.after(WORKER_SLEEPS_MS / 2, () => {
        worker = null;
        leave();
        void browser.session.area.clear();
      });
    },
    begin(deeds: readonly Deed[]) {
      for (const deed of deeds) clock.after(deed.at - clock.now(), () => void act(deed));
    },
  };

  async function act(deed: Deed): Promise<void> {
    switch (deed.kind) {
      case 'page':
        return void (await show(null));
      case 'event':
        return lookAt(deed.eventId, deed.staysMs, deed.outcomeOf);
      case 'arrowing':
        for (const [index, eventId] of deed.eventIds.entries())
          clock.after(
            index * ARROW_MS,
            () => void lookAt(eventId, index === deed.eventIds.length - 1 ? 10_000 : ARROW_MS * 2),
          );
        return;
      case 'today':
        return today();
      case 'find':
        figures.counts.looks += 1;
        return insistOn('find', { text: `Lead ${number}` });
    }
  }
}

/** As it was before each user had their own minutes: whoever's agenda is older than a quarter of an hour asks for it. */
const byAgeAlone: IsTurn = (_, askedAt, now) => askedAt === null || now - askedAt > 16.5 * MINUTE;

/** Of what the rep looks at something cannot be read. Nothing but a limit can be the reason here. */
function isMissing(state: PanelState): boolean {
  return state.kind === 'failed' || (state.kind === 'found' && state.leads.some(({ lead }) => lead.kind === 'failed'));
}

function isWhole(state: PanelState): boolean {
  return (
    state.kind === 'not-found' || (state.kind === 'found' && state.leads.every(({ lead }) => lead.kind !== 'loading'))
  );
}

function failureOf(state: PanelState): PanelFailure | null {
  return state.kind === 'failed' ? state.failure : null;
}
