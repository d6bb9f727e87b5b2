import { OUTLOOK_CARD } from './cards/outlook-elements';
import { watchOutlookCard } from './cards/watch-outlook-card';
import { OUTLOOK_EVENT } from './event-address';
import { readGuests } from './read-guests';
import { start } from './start';

start({
  provider: 'microsoft',
  eventAddress: OUTLOOK_EVENT,
  watchCard: watchOutlookCard,
  // Links, and the titles of its person cards.
  readGuests: () => readGuests(OUTLOOK_CARD, ['href', 'title']),
});
