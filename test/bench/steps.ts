import type { Contender, Shown } from './contender';
import { GRID } from './contenders';
import type { MadeEvent, MadeEvents } from './made-events';

/** One thing that is measured, once in each round. The steps of a round follow one another on one tab. */
export type Step = {
  /** Reads as a row of the table. */
  what: string;
  /** Whether a page without an extension goes through it, too. */
  alone?: true;
  measure(contender: Contender, round: Round): Promise<Shown>;
};

/** What a contender opens in one round: events that it has never opened before. */
export type Round = {
  first: MadeEvent;
  next: MadeEvent;
  nextStopped: MadeEvent;
  firstStopped: MadeEvent;
  loaded: MadeEvent;
  loadedStopped: MadeEvent;
  atHand: { awake: MadeEvent; stopped: MadeEvent; offline: MadeEvent; first: MadeEvent };
};

export function makeRound({ unknown }: MadeEvents, atHand: Round['atHand']): Round {
  return {
    first: unknown(),
    next: unknown(),
    nextStopped: unknown(),
    firstStopped: unknown(),
    loaded: unknown(),
    loadedStopped: unknown(),
    atHand,
  };
}

export const steps: readonly Step[] = [
  {
    what: 'first event of a page',
    alone: true,
    async measure(contender, { first }) {
      await contender.goTo(GRID);
      await contender.worker?.wake();
      return contender.open(first);
    },
  },
  {
    what: 'next unknown event',
    alone: true,
    async measure(contender, { next }) {
      await contender.worker?.wake();
      return contender.open(next);
    },
  },
  { what: 'known event (seen in the last minute)', measure: (contender, { first }) => contender.open(first) },
  {
    what: 'known event, worker stopped',
    async measure(contender, { next }) {
      await contender.worker?.stop();
      return contender.open(next);
    },
  },
  {
    what: 'next unknown event, worker stopped',
    async measure(contender, { nextStopped }) {
      await contender.worker?.stop();
      return contender.open(nextStopped);
    },
  },
  {
    what: 'first event of a page, worker stopped',
    async measure(contender, { firstStopped }) {
      await contender.goTo(GRID);
      await contender.worker?.stop();
      return contender.open(firstStopped);
    },
  },
  {
    what: 'known from the agenda',
    async measure(contender, { atHand, firstStopped }) {
      await remember(contender, [atHand.awake, atHand.stopped, atHand.offline], firstStopped);
      await contender.worker?.wake();
      return contender.open(atHand.awake);
    },
  },
  {
    what: 'known from the agenda, worker stopped',
    async measure(contender, { atHand }) {
      await contender.worker?.stop();
      return contender.open(atHand.stopped);
    },
  },
  {
    what: 'known from the agenda, offline',
    async measure(contender, { atHand }) {
      await contender.worker?.wake();
      const comeBack = await contender.worker?.goOffline();
      try {
        return await contender.open(atHand.offline);
      } finally {
        await comeBack?.();
      }
    },
  },
  {
    what: 'first event of a page, known from the agenda',
    async measure(contender, { atHand }) {
      await contender.goTo(GRID);
      await contender.worker?.wake();
      return contender.open(atHand.first);
    },
  },
  {
    what: 'page loaded on an event',
    alone: true,
    async measure(contender, { loaded }) {
      await contender.worker?.wake();
      return contender.loadOn(loaded);
    },
  },
  {
    what: 'page loaded on an event, worker stopped',
    async measure(contender, { loadedStopped }) {
      await contender.worker?.stop();
      return contender.loadOn(loadedStopped);
    },
  },
];

/** The floor has no agenda, but its frame remembers: it opens these before, and then goes elsewhere. */
async function remember(contender: Contender, events: MadeEvent[], elsewhere: MadeEvent): Promise<void> {
  if (contender.name !== 'floor') return;
  for (const event of [...events, elsewhere]) await contender.open(event);
}

/** In Outlook: its addresses and ids are others, and the agenda is not sure of its series. */
export const outlookSteps: readonly Step[] = ['first event of a page', 'next unknown event', 'known event'].map(
  (what, index) => ({
    what: `Outlook: ${what}`,
    async measure(contender, { first, next }) {
      if (index === 0) await contender.goTo('https://outlook.office.com/calendar/view/week');
      await contender.worker?.wake();
      return contender.open(index === 1 ? next : first);
    },
  }),
);
