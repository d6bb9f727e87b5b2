import { describe, expect, test } from 'vitest';
import { runOnPage } from './page-recorder';

/** What docs/security.md promises: of a calendar's page the address is read, and nothing else before an event is open. */

const week = 'https://calendar.google.com/calendar/u/0/r/week';
const event = `https://calendar.google.com/calendar/u/0/r/eventedit/${btoa('4s62r9t0v3b5c8d1e6f0g2h4j robin@example.com').replaceAll('=', '')}`;

/** What says whether the page is in front, and where our own frame is; nothing of the calendar's is in it. */
const harmless =
  /^(document\.(hidden|prerendering|activeElement|hasFocus|addEventListener|createElement|documentElement(\.append)?)|location\.\w+)$/;
/** Elements that say whether an event is open, or lie over our frame; our own. */
const lookedFor = ['#xDetDlg[data-eventid]', 'dialog:modal', 'sidecar-for-close'].map(
  (selector) => `elements ${selector}`,
);

describe.each(['dist/chrome', 'dist/firefox'])('%s', (build) => {
  test('of a calendar without an open event nothing but the address is read, whatever is pressed, and no event is told', () => {
    const { reads, sent, tick, press } = runOnPage(build, week);
    for (let time = 0; time < 10; time += 1) {
      tick();
      press();
    }
    expect([...reads].filter((read) => !harmless.test(read)).toSorted()).toEqual(
      expect.arrayContaining([lookedFor[0], lookedFor[2]]),
    );
    expect([...reads].filter((read) => !harmless.test(read) && !lookedFor.includes(read))).toEqual([]);
    expect(sent).toEqual([{ name: 'getFrameNonce' }, { name: 'eventOpened', payload: null }]);
  });

  test('of an event whose address names it the calendar’s time zone is read besides; the address is told, and nothing else', () => {
    const { reads, sent, tick, press, goTo } = runOnPage(build, week);
    tick();
    goTo(event);
    tick();
    press();
    const more = [...reads].filter((read) => !harmless.test(read) && !lookedFor.includes(read));
    expect(more.toSorted()).toEqual(['#xTimezone.textContent', 'elements #xTimezone']);
    expect(sent.filter(({ name }) => name === 'eventOpened').at(-1)).toEqual({
      name: 'eventOpened',
      payload: { provider: 'google', address: event, mark: '', timeZone: 'Europe/Berlin' },
    });
  });
});
