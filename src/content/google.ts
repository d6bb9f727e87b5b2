import { watchGoogleBubble } from './cards/watch-google-bubble';
import { GOOGLE_EVENT } from './event-address';
import { allElements } from './page-element';
import { readGuests } from './read-guests';
import { start } from './start';

start({
  provider: 'google',
  eventAddress: GOOGLE_EVENT,
  inFull: /\/eventedit\//,
  watchCard: watchGoogleBubble,
  // Two attributes that are made for it come first.
  readGuests: () => readGuests('#xDetDlg', ['data-email', 'data-hovercard-id', 'href', 'title']),
  // A hidden element.
  timeZone: () => `${allElements('#xTimezone')[0]?.textContent ?? ''}`.slice(0, 99),
});
