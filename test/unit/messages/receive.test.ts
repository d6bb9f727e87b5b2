import { describe, expect, test } from 'vitest';
import type { PrivateMessages, PublicMessages, Reply } from '../../../src/messages/contract';
import { type Handlers, receiveMessages } from '../../../src/messages/receive';
import type { Sender } from '../../../src/messages/sender';

const popup: Sender = { id: 'me', url: 'chrome-extension://me/popup.html' };
const contentScript: Sender = { id: 'me', url: 'https://calendar.google.com/', frameId: 0, tab: { id: 1 } };
const otherExtension: Sender = { id: 'other', url: 'chrome-extension://other/popup.html' };

const refused = { ok: false, failure: { reason: 'needs-key' } } as const;
const unwritten = { ok: false, refusal: { reason: 'needs-key' } } as const;
const typed = {
  id: 'draft-one',
  revision: 2,
  content: { kind: 'lead-note', leadId: 'lead_1', html: '<body><p>Hi</p></body>' },
  about: { title: '', leadName: 'Acme', startsAt: null },
} as const;
const draft = { ...typed, organizationId: 'orga_1', keptAt: 1, sentAt: null };

function receiver() {
  const calls: string[] = [];
  const note =
    <T>(name: string, answer: T) =>
    (payload: unknown) => {
      calls.push(payload === undefined ? name : `${name} ${JSON.stringify(payload)}`);
      return answer;
    };
  const fromContent: Handlers<PublicMessages> = { eventOpened: note('eventOpened', undefined) };
  const fromOwnPages: Handlers<PrivateMessages> = {
    getPanelState: note('getPanelState', { tabId: 1, state: { kind: 'needs-key' as const } }),
    retry: note('retry', undefined),
    readGuests: note('readGuests', null),
    lookUpGuests: note('lookUpGuests', refused),
    find: note('find', refused),
    getToday: note('getToday', refused),
    openMeeting: note('openMeeting', refused),
    takeFindRequest: note('takeFindRequest', null),
    resizeSidebar: note('resizeSidebar', undefined),
    getAccounts: note('getAccounts', []),
    chooseAccount: note('chooseAccount', undefined),
    removeAccount: note('removeAccount', undefined),
    connect: () => Promise.reject(new Error('api_secret in an error')),
    keepDraft: note('keepDraft', draft),
    getDrafts: note('getDrafts', []),
    discardDraft: note('discardDraft', undefined),
    sendDraft: note('sendDraft', unwritten),
    checkDraft: note('checkDraft', unwritten),
    setOutcome: note('setOutcome', unwritten),
    changeTask: note('changeTask', unwritten),
    setLeadStatus: note('setLeadStatus', unwritten),
    getWriteChoices: note('getWriteChoices', refused),
    getAssignees: note('getAssignees', refused),
    findDuplicates: note('findDuplicates', refused),
    getCustomFields: note('getCustomFields', refused),
    chooseCustomFields: note('chooseCustomFields', undefined),
    diagnose: note('diagnose', refused),
    forgetEverything: note('forgetEverything', undefined),
  };
  const self = { id: 'me', origin: 'chrome-extension://me', calendarHosts: ['calendar.google.com'] };
  const listener = receiveMessages({ self, fromContent, fromOwnPages });
  const send = (message: unknown, sender: Sender) =>
    new Promise<Reply<unknown>>((resolve) => {
      listener(message, sender, resolve);
    });
  return { calls, send };
}

const messages: [name: string, payload: unknown][] = [
  ['eventOpened', null],
  ['getPanelState', 7],
  ['retry', null],
  ['readGuests', null],
  ['lookUpGuests', { emails: ['dana@acme.example'], near: null }],
  ['find', { text: 'Acme', calendarType: 'google', startsFrom: 5, leadId: 'lead_1' }],
  ['getToday', undefined],
  ['openMeeting', 'acti_1'],
  ['takeFindRequest', undefined],
  ['resizeSidebar', 'tab'],
  ['getAccounts', undefined],
  ['chooseAccount', 'orga_1 user_1'],
  ['removeAccount', 'orga_1 user_1'],
  ['keepDraft', typed],
  ['getDrafts', { kind: 'task', subject: 'lead_1' }],
  ['discardDraft', { id: 'draft-one', revision: 2 }],
  ['sendDraft', { id: 'draft-one', revision: 2, overwrite: null, again: false }],
  ['checkDraft', { id: 'draft-one' }],
  ['setOutcome', { meetingId: 'acti_1', outcomeId: null }],
  ['changeTask', { taskId: 'task_1', leadId: 'lead_1', complete: true }],
  ['setLeadStatus', { leadId: 'lead_1', statusId: 'stat_1' }],
  ['getWriteChoices', undefined],
  ['getAssignees', undefined],
  ['findDuplicates', 'dana@acme.example'],
  ['getCustomFields', undefined],
  ['chooseCustomFields', ['cf_1']],
  ['diagnose', undefined],
  ['forgetEverything', undefined],
];

describe('every message from every kind of sender', () => {
  test.each(messages)('%s', async (name, payload) => {
    const { calls, send } = receiver();
    const isPublic = name === 'eventOpened';
    expect((await send({ name, payload }, contentScript)).ok).toBe(isPublic);
    expect((await send({ name, payload }, popup)).ok).toBe(!isPublic);
    expect(await send({ name, payload }, otherExtension)).toEqual({ ok: false });
    expect(calls).toHaveLength(1);
  });
});

describe('what is no message of the contract is refused before any handler runs', () => {
  const strange: [what: string, message: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'retry'],
    ['no name', { payload: 1 }],
    ['a name that is no text', { name: 7 }],
    ['an unknown name', { name: 'fetchUrl', payload: 'https://api.close.com/api/v1/me/' }],
    ['a name every object has', { name: 'constructor' }],
    ['a name of the prototype', { name: '__proto__' }],
    ['a size that is none', { name: 'resizeSidebar', payload: 'huge' }],
    ['a tab that is no number', { name: 'retry', payload: '7' }],
    ['a half tab', { name: 'retry', payload: 7.5 }],
    ['addresses that are no texts', { name: 'lookUpGuests', payload: { emails: [{}], near: null } }],
    [
      'more addresses than a page has',
      { name: 'lookUpGuests', payload: { emails: Array(501).fill('a@b.c'), near: null } },
    ],
    ['a search without a text', { name: 'find', payload: { calendarId: 'a@b.c' } }],
    ['a search for a megabyte', { name: 'find', payload: { text: 'x'.repeat(1_000_000) } }],
    ['fields that are no list', { name: 'chooseCustomFields', payload: 'cf_1' }],
  ];
  test.each(strange)('%s', async (_what, message) => {
    const { calls, send } = receiver();
    expect(await send(message, popup)).toEqual({ ok: false });
    expect(calls).toEqual([]);
  });

  const noEvents: [what: string, payload: unknown][] = [
    ['no payload', undefined],
    ['no event', null],
    ['ids of no provider', { provider: 'apple', eventId: 'x' }],
    ['an id that is no text', { provider: 'google', eventId: {}, calendarId: 'a@b.c' }],
    ['Google without a calendar', { provider: 'google', eventId: 'x' }],
    ['a text', '<b>'],
  ];
  // The tab may not go on showing the event before, so this is not refused.
  test.each(noEvents)('eventOpened with %s says that no event is open', async (_what, payload) => {
    const { calls, send } = receiver();
    expect((await send({ name: 'eventOpened', payload }, contentScript)).ok).toBe(true);
    expect(calls).toEqual(['eventOpened null']);
  });

  test('of an event only its ids are taken', async () => {
    const { calls, send } = receiver();
    const payload = { provider: 'microsoft', eventId: 'AAMkAD', apiKey: 'x', occurrence: { seriesId: 'y' } };
    await send({ name: 'eventOpened', payload }, contentScript);
    expect(calls).toEqual(['eventOpened {"provider":"microsoft","eventId":"AAMkAD"}']);
  });
});

test('the text of an error does not cross the border', async () => {
  const { send } = receiver();
  expect(JSON.stringify(await send({ name: 'connect' }, popup))).toBe('{"ok":false}');
});
