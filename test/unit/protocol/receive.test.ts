import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/protocol/contract';
import { messages as contract } from '../../../src/protocol/messages';
import { type Handlers, receiveMessages } from '../../../src/protocol/receive';
import type { Sender } from '../../../src/protocol/sender';

const popup: Sender = { id: 'me', url: 'chrome-extension://me/popup.html' };
const contentScript: Sender = { id: 'me', url: 'https://calendar.google.com/', frameId: 0, tab: { id: 1 } };
const sidebar: Sender = { id: 'me', url: 'chrome-extension://me/sidebar.html', frameId: 5, tab: { id: 1 } };
const foreignFrame: Sender = { ...sidebar, frameId: 6 };
const otherExtension: Sender = { id: 'other', url: 'chrome-extension://other/popup.html' };

const refused = { ok: false, failure: { reason: 'needs-key' } } as const;
const unwritten = { ok: false, failure: { reason: 'needs-key' } } as const;
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
  const handlers: Handlers = {
    eventOpened: note('eventOpened', 'hidden' as const),
    sidebarTroubled: note('sidebarTroubled', true),
    getFrameNonce: note('getFrameNonce', 'nonce'),
    claimFrame: note('claimFrame', undefined),
    getPanelState: note('getPanelState', { tabId: 1, state: { kind: 'needs-key' as const } }),
    retry: note('retry', undefined),
    readGuests: note('readGuests', null),
    lookUpGuests: note('lookUpGuests', refused),
    find: note('find', refused),
    getToday: note('getToday', refused),
    recallToday: note('recallToday', refused),
    openMeeting: note('openMeeting', refused),
    loadStory: note('loadStory', undefined),
    getSchedulingLinks: note('getSchedulingLinks', refused),
    readActivity: note('readActivity', { ok: true, value: null }),
    readMeetingBefore: note('readMeetingBefore', { ok: true, value: null }),
    takeFindRequest: note('takeFindRequest', null),
    resizeSidebar: note('resizeSidebar', undefined),
    fitSidebar: note('fitSidebar', undefined),
    openOptions: note('openOptions', undefined),
    openDemo: note('openDemo', undefined),
    getSidebarSite: note('getSidebarSite', null),
    hideSidebar: note('hideSidebar', undefined),
    getHiddenSites: note('getHiddenSites', []),
    getAccounts: note('getAccounts', []),
    chooseAccount: note('chooseAccount', undefined),
    removeAccount: note('removeAccount', undefined),
    getAgendaKeeping: note('getAgendaKeeping', { keeping: 'always' as const, allowed: true }),
    chooseAgendaKeeping: note('chooseAgendaKeeping', undefined),
    getOwedOnBadge: note('getOwedOnBadge', true),
    chooseOwedOnBadge: note('chooseOwedOnBadge', undefined),
    getMailTemplates: note('getMailTemplates', refused),
    renderMailTemplate: note('renderMailTemplate', refused),
    getReminders: note('getReminders', { on: false, minutes: 5, names: true, hindered: null }),
    chooseReminders: note('chooseReminders', undefined),
    getNoteTemplates: note('getNoteTemplates', null),
    saveNoteTemplates: note('saveNoteTemplates', undefined),
    getSingleKeys: note('getSingleKeys', true),
    chooseSingleKeys: note('chooseSingleKeys', undefined),
    chooseLanguage: note('chooseLanguage', undefined),
    chooseTheme: note('chooseTheme', undefined),
    getPolicy: note('getPolicy', { readOnly: false, keepAgenda: true, misread: [] }),
    forgetsAtExit: note('forgetsAtExit', false),
    getKeyLock: note('getKeyLock', 'AAAA'),
    connect: () => Promise.reject(new Error('api_secret in an error')),
    keepDraft: note('keepDraft', draft),
    getDrafts: note('getDrafts', []),
    discardDraft: note('discardDraft', undefined),
    getUnreadableDrafts: note('getUnreadableDrafts', []),
    discardUnreadableDraft: note('discardUnreadableDraft', undefined),
    sendDraft: note('sendDraft', unwritten),
    checkDraft: note('checkDraft', unwritten),
    setOutcome: note('setOutcome', unwritten),
    changeOpportunity: note('changeOpportunity', unwritten),
    changeTask: note('changeTask', unwritten),
    setLeadStatus: note('setLeadStatus', unwritten),
    setCustomField: note('setCustomField', unwritten),
    setWorkflow: note('setWorkflow', unwritten),
    getWriteChoices: note('getWriteChoices', refused),
    getAssignees: note('getAssignees', refused),
    findDuplicates: note('findDuplicates', refused),
    getCustomFields: note('getCustomFields', refused),
    chooseCustomFields: note('chooseCustomFields', undefined),
    diagnose: note('diagnose', refused),
    forgetEverything: note('forgetEverything', undefined),
  };
  const self = {
    id: 'me',
    origin: 'chrome-extension://me',
    sidebarPath: '/sidebar.html',
    calendarHosts: ['calendar.google.com'],
  };
  const isSidebar = async (sender: Sender) => sender.frameId === sidebar.frameId && sender.tab?.id === sidebar.tab?.id;
  const listener = receiveMessages({ self, isSidebar, handlers });
  const send = (message: unknown, sender: Sender) =>
    new Promise<Reply<unknown>>((resolve) => {
      listener(message, sender, resolve);
    });
  return { calls, send };
}

const messages: [name: string, payload: unknown][] = [
  ['eventOpened', null],
  ['sidebarTroubled', 'inert'],
  ['getFrameNonce', undefined],
  ['claimFrame', 'c2e2c0a4-6f0b-4c1f-9b7e-2f0f2f0e2a11'],
  ['getPanelState', 7],
  ['retry', null],
  ['readGuests', null],
  ['lookUpGuests', { emails: ['dana@acme.example'], near: null }],
  ['find', { text: 'Acme', calendarType: 'google', startsFrom: 5, leadId: 'lead_1' }],
  ['getToday', undefined],
  ['openMeeting', 'acti_1'],
  ['loadStory', 'lead_1'],
  ['readActivity', { kind: 'email', id: 'acti_1' }],
  ['readMeetingBefore', { leadId: 'lead_1', id: 'acti_1', startsAt: 1 }],
  ['takeFindRequest', 7],
  ['resizeSidebar', 'collapsed'],
  ['fitSidebar', 300],
  ['openOptions', null],
  ['openDemo', undefined],
  ['getSidebarSite', 7],
  ['hideSidebar', { site: 'calendar.google.com', hidden: true }],
  ['getHiddenSites', undefined],
  ['getAccounts', undefined],
  ['chooseAccount', 'orga_1 user_1'],
  ['removeAccount', 'orga_1 user_1'],
  ['recallToday', undefined],
  ['getAgendaKeeping', undefined],
  ['chooseAgendaKeeping', 'browser'],
  ['getOwedOnBadge', undefined],
  ['chooseOwedOnBadge', false],
  ['getSchedulingLinks', undefined],
  ['getMailTemplates', undefined],
  ['renderMailTemplate', { templateId: 'tmpl_1', leadId: 'lead_1', contactId: 'cont_1' }],
  ['getReminders', undefined],
  ['chooseReminders', { on: true, minutes: 10, names: false }],
  ['getNoteTemplates', undefined],
  ['saveNoteTemplates', [{ name: 'Demo', text: 'Shown: ___' }]],
  ['getSingleKeys', undefined],
  ['chooseSingleKeys', false],
  ['chooseLanguage', 'de'],
  ['chooseTheme', 'dark'],
  ['getPolicy', undefined],
  ['forgetsAtExit', undefined],
  ['getKeyLock', undefined],
  ['keepDraft', typed],
  ['getDrafts', { kind: 'task', subject: 'lead_1' }],
  ['discardDraft', { id: 'draft-one', revision: 2 }],
  ['getUnreadableDrafts', undefined],
  ['discardUnreadableDraft', 'draft of another version'],
  ['sendDraft', { id: 'draft-one', revision: 2, overwrite: null, again: false }],
  ['checkDraft', { id: 'draft-one' }],
  ['setOutcome', { meetingId: 'acti_1', outcomeId: null }],
  [
    'changeOpportunity',
    {
      opportunityId: 'oppo_1',
      leadId: 'lead_1',
      change: { cents: null },
      seen: { stageId: 'stat_1', cents: 5, period: null, confidence: 5, closeDate: null, ownerId: null },
    },
  ],
  ['changeTask', { taskId: 'task_1', leadId: 'lead_1', complete: true }],
  ['setLeadStatus', { leadId: 'lead_1', statusId: 'stat_1' }],
  ['setCustomField', { leadId: 'lead_1', of: 'cont_1', fieldId: 'cf_1', seen: ['12'], value: 12.5 }],
  ['setWorkflow', { leadId: 'lead_1', subscriptionId: 'sub_1', status: 'paused' }],
  ['getWriteChoices', undefined],
  ['getAssignees', undefined],
  ['findDuplicates', 'dana@acme.example'],
  ['getCustomFields', undefined],
  ['chooseCustomFields', { lead: ['cf_1'], contact: [], opportunity: ['cf_2'] }],
  ['diagnose', undefined],
  ['forgetEverything', undefined],
];

describe('every message from every kind of sender', () => {
  const fromContent = ['eventOpened', 'sidebarTroubled', 'getFrameNonce'];
  /** What only pages that stand alone may ask for. */
  const notInFrames = [
    'connect',
    'getAgendaKeeping',
    'chooseAgendaKeeping',
    'getOwedOnBadge',
    'chooseOwedOnBadge',
    'getReminders',
    'chooseReminders',
    'chooseSingleKeys',
    'chooseLanguage',
    'chooseTheme',
    'saveNoteTemplates',
    'getPolicy',
    'forgetsAtExit',
    'getKeyLock',
    'removeAccount',
    'forgetEverything',
    'diagnose',
    'getCustomFields',
    'chooseCustomFields',
    'takeFindRequest',
    'getUnreadableDrafts',
    'discardUnreadableDraft',
    'getHiddenSites',
  ];

  test.each(messages)('%s', async (name, payload) => {
    const isPublic = fromContent.includes(name);
    const isProof = name === 'claimFrame';
    const isPrivate = !isPublic && !isProof;
    const senders: [who: string, sender: Sender, taken: boolean][] = [
      ['content script', contentScript, isPublic],
      ['popup', popup, isPrivate],
      ['options page in a tab', { ...popup, frameId: 0, tab: { id: 1 } }, isPrivate],
      ['sidebar', sidebar, isProof || (isPrivate && !notInFrames.includes(name))],
      ['foreign frame', foreignFrame, isProof],
      ['the sidebar’s frame of another tab', { ...sidebar, tab: { id: 2 } }, isProof],
      ['sidebar’s page in a tab of its own', { ...sidebar, frameId: 0 }, isProof],
      ['other extension', otherExtension, false],
    ];
    for (const [who, sender, taken] of senders) {
      const { calls, send } = receiver();
      expect((await send({ name, payload }, sender)).ok, who).toBe(taken);
      expect(calls, who).toHaveLength(taken ? 1 : 0);
    }
  });

  test('none is left out', () => {
    expect([...messages.map(([name]) => name), 'connect'].toSorted()).toEqual(Object.keys(contract).toSorted());
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
    ['a key that is not sealed', { name: 'connect', payload: 'api_secret' }],
    [
      'fields that are no list',
      { name: 'chooseCustomFields', payload: { lead: 'cf_1', contact: [], opportunity: [] } },
    ],
  ];
  test.each(strange)('%s', async (_what, message) => {
    const { calls, send } = receiver();
    expect(await send(message, popup)).toEqual({ ok: false, failure: 'refused' });
    expect(calls).toEqual([]);
  });

  const noEvents: [what: string, payload: unknown][] = [
    ['no payload', undefined],
    ['no event', null],
    ['a page of no calendar', { provider: 'apple', address: '', mark: 'AAMkAD' }],
    ['a mark that is no text', { provider: 'google', address: '', mark: {} }],
    ['a page that shows none', { provider: 'google', address: 'https://calendar.google.com/calendar/r', mark: '' }],
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
    const payload = { provider: 'microsoft', address: '', mark: 'AAMkAD', apiKey: 'x', occurrence: { seriesId: 'y' } };
    await send({ name: 'eventOpened', payload }, contentScript);
    expect(calls).toEqual(['eventOpened {"provider":"microsoft","eventId":"AAMkAD"}']);
  });
});

test('the text of an error does not cross the border', async () => {
  const { send } = receiver();
  expect(JSON.stringify(await send({ name: 'connect', payload: { from: 'AAAA', sealed: 'AAAA' } }, popup))).toBe(
    '{"ok":false,"failure":"refused"}',
  );
});
