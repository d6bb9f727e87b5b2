import { beforeEach, expect, test } from 'vitest';
import { eventKey } from '../../../src/calendar/event-key';
import { toReference } from '../../../src/calendar/to-reference';
import type { PanelState } from '../../../src/domain/panel-state';
import { isSettled } from '../../../src/domain/settled-card';
import { createEventMemory, type EventMemory } from '../../../src/shell/event-memory';
import { bookEvent, createCloseInMemory, robinsAccount } from '../close-in-memory';
import { createFakePlatform, startWorker } from '../fake-platform';

/** What a sidebar's frame remembers, by what the worker tells it. */
let memory: EventMemory;
let last: PanelState | null;
let worker: ReturnType<typeof startWorker>;
let meetingId: string;

const keyOf = (eventId: string) => {
  const reference = toReference({ provider: 'google', eventId, calendarId: 'r@example.test' });
  return reference ? eventKey(reference) : '';
};
const turn = () => new Promise((resolve) => setImmediate(resolve));
const isWhole = (state: PanelState | null) => state?.kind === 'found' && state.leads.every(isSettled);
const other = { ...robinsAccount, apiKey: 'api_sandbox.kim', userId: 'user_other', userName: 'Other' };

/** Rejects nothing, and ends when the panel shows all of this event. */
async function show(eventId: string): Promise<void> {
  await worker.open(eventId);
  while (!isWhole(last) || last?.event !== keyOf(eventId)) await turn();
}

beforeEach(async () => {
  const { close, fetch } = createCloseInMemory();
  bookEvent(close, 'one');
  bookEvent(close, 'two');
  meetingId = String(close.data.meetings.find(({ title }) => title === 'Meeting one')?.id);
  const browser = createFakePlatform({ fetch });
  browser.database.set('accounts', [robinsAccount, other]);
  memory = createEventMemory();
  last = null;
  browser.platform.tabs.tellFrame = async (_, name, ...[payload]) => {
    if (name === 'shownForgotten') memory.forget();
    if (name !== 'panelStateChanged') return true;
    last = payload as PanelState;
    memory.keep(last);
    return true;
  };
  worker = startWorker(browser);
  const nonce = await worker.send('getFrameNonce', null, 'calendar');
  const { id, origin } = browser.platform.self;
  const frame = { id, url: `${origin}/src/sidebar/index.html`, origin, frameId: 3, tab: { id: 1 } };
  await new Promise((resolve) => worker.onMessage({ name: 'claimFrame', payload: nonce }, frame, resolve));
  await show('one');
  await show('two');
  expect(memory.recall(keyOf('one'), null)).toMatchObject({ leads: [{ meeting: { title: 'Meeting one' } }] });
});

const accountId = `${robinsAccount.organizationId} ${robinsAccount.userId}`;
const otherId = `${other.organizationId} ${other.userId}`;
const ours = (name: string, payload: unknown) => () => worker.send(name, payload, 'own page');

test.each<[string, () => unknown]>([
  // Both are of one organization, so that its name tells nothing.
  ['another account is asked', ours('chooseAccount', otherId)],
  ['its key is removed', ours('removeAccount', accountId)],
  ['everything is forgotten', ours('forgetEverything', null)],
  ['nothing more is to be kept', ours('chooseAgendaKeeping', 'never')],
  ['the brief is to have other fields', ours('chooseCustomFields', { lead: [], contact: [], opportunity: [] })],
  ['another language is chosen', ours('chooseLanguage', 'de')],
  ['an administrator has set something else', () => worker.onPolicyChanged()],
  ['a site is withheld', () => worker.onPermissionsRemoved()],
  ['a site is granted', () => worker.onPermissionsAdded({ origins: ['https://api.close.com/*'] })],
  ['something was written', () => worker.send('setOutcome', { meetingId, outcomeId: null }, 'own page')],
])('a sidebar’s frame does not remember what it has shown before %s', async (_, change) => {
  await change();
  for (let turns = 0; turns < 50; turns += 1) await turn();
  expect(memory.recall(keyOf('one'), null)).toBeNull();
});
