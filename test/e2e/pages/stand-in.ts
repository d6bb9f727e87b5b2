import type { Page } from '@playwright/test';
import type { PageEvent } from '../../fakes/calendar-pages/page-events';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import type { Sandbox } from '../../fakes/sandbox';

declare global {
  /** What the stand-in pages offer to tests: that which a calendar does without a press on an event. */
  interface Window {
    standIn: {
      openBubble(id: string): void;
      closeBubble(): void;
      openEditor(id: string): void;
      /** Outlook: takes the card away and puts that of another event there, in one task. */
      openPeek(id: string): void;
      /** Outlook: another event in the card's own element. */
      fillPeek(id: string): void;
      closePeek(): void;
    };
  }
}

/** A Tuesday: its column lies far from the sidebar, and a card opens beside the column and not over it. */
const tuesday = { year: 2026, month: 3, day: 10 };

/** Grids of the week on which `placeOnGrid` puts events. */
export const gridUrls = {
  google: 'https://calendar.google.com/calendar/u/0/r/week/2026/3/10',
  outlook: 'https://outlook.office.com/calendar/view/week/2026/3/10',
} as const;

/**
 * Puts these events, and what else is no event of Close's, on a grid one below the other, so that all of them can be
 * pressed whatever the day and the hour of the test. Only for the page: what Close knows of their times stays.
 */
export function placeOnGrid(
  { pages }: Pick<Sandbox, 'pages'>,
  product: keyof typeof gridUrls,
  events: readonly SandboxEvent[],
): void {
  const ids = events.map(({ linkId }) => linkId);
  const isShown = ({ id, allDay }: PageEvent) => ids.includes(id) || (/^(tasks|ttb)_/.test(id) && !allDay);
  pages.events[product] = pages.events[product].filter(isShown).map((event, index) => {
    const startsAt = new Date(tuesday.year, tuesday.month - 1, tuesday.day, 9 + 2 * index).getTime();
    return { ...event, startsAt, endsAt: startsAt + 3_600_000, unlisted: false };
  });
}

/** Opens Google's editor as the page's own script does, by the history API. */
export async function openEditor(page: Page, { linkId }: Pick<SandboxEvent, 'linkId'>): Promise<void> {
  await page.evaluate((id) => window.standIn.openEditor(id), linkId);
}

/** Opens Google's bubble without a press, as a link from a mail or a search result does. */
export async function openBubble(page: Page, { linkId }: Pick<SandboxEvent, 'linkId'>): Promise<void> {
  await page.evaluate((id) => window.standIn.openBubble(id), linkId);
}
