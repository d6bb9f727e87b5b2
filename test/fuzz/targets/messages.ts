import type { Name } from '../../../src/protocol/contract';
import { messages as contract } from '../../../src/protocol/messages';
import { type Handlers, parsePayload, receiveMessages } from '../../../src/protocol/receive';
import type { Sender } from '../../../src/protocol/sender';
import { bubbleOf } from '../../page-event';
import { must, type Target, written } from '../target';

const self = {
  id: 'me',
  origin: 'chrome-extension://me',
  sidebarPath: '/sidebar.html',
  calendarHosts: ['calendar.google.com'],
};
const senders: Record<string, Sender> = {
  popup: { id: 'me', url: 'chrome-extension://me/popup.html' },
  content: { id: 'me', url: 'https://calendar.google.com/', frameId: 0, tab: { id: 1 } },
  sidebar: { id: 'me', url: 'chrome-extension://me/sidebar.html', frameId: 5, tab: { id: 1 } },
  other: { id: 'other', url: 'chrome-extension://other/popup.html' },
};
/** Who may not send it, whatever it is. */
const never: Record<string, (from: string) => boolean> = {
  popup: (from) => from === 'content-script' || from === 'new-frame',
  content: (from) => from !== 'content-script',
  sidebar: (from) => from === 'content-script' || from === 'own-page',
  other: () => true,
};

/** What the handlers were called with. */
const calls: { name: string; payload: unknown }[] = [];
const handlers = Object.fromEntries(
  Object.keys(contract).map((name) => [name, (payload: unknown) => void calls.push({ name, payload })]),
) as unknown as Handlers;
const receive = receiveMessages({ self, isSidebar: async () => true, handlers });

const about = { title: 'Discovery call', leadName: 'Acme', startsAt: 1_795_530_000_000 };
const base = { html: null, updatedAt: 5 };
const html = '<body><p>Hi</p></body>';
const seen = { stageId: 'stat_1', cents: 5, period: 'annual', confidence: 5, closeDate: '2026-12-01', ownerId: null };
const drafts: readonly object[] = [
  { kind: 'meeting-note', meetingId: 'acti_1', leadId: 'lead_1', html, base },
  { kind: 'lead-note', leadId: 'lead_1', html, at: 5 },
  { kind: 'task', leadId: 'lead_1', text: 'Call', date: '2026-11-24', assigneeId: 'user_1', priority: 'high' },
  { kind: 'opportunity', leadId: 'lead_1', amount: '5', cents: 500, period: 'monthly', stageId: null },
  { kind: 'field', leadId: 'lead_1', of: 'cont_1', field: 'cf_1', base: null, text: '5' },
  {
    ...{ kind: 'follow-up', meetingId: 'acti_1', leadId: 'lead_1', contactId: 'cont_1', to: ['dana@acme.test'] },
    ...{ subject: '', text: 'Hi', templateId: null },
  },
  { kind: 'person', email: 'dana@acme.test', name: 'Dana', title: '', leadId: null, leadName: 'Acme' },
];
const payloads: Partial<Record<Name, unknown[]>> = {
  eventOpened: [
    { ...bubbleOf('abc_20260309T150000Z', 'rep@acme.example'), timeZone: 'Europe/Berlin' },
    { provider: 'microsoft', address: 'https://outlook.office.com/calendar/item/AAMkAD', mark: 'AAMkAD' },
  ],
  sidebarTroubled: ['inert', 'moved'],
  claimFrame: ['c2e2c0a4-6f0b-4c1f-9b7e-2f0f2f0e2a11'],
  lookUpGuests: [{ emails: ['dana@acme.example'], near: 5 }],
  find: [{ text: 'Acme', calendarType: 'google', startsFrom: 5, leadId: 'lead_1' }],
  openMeeting: ['acti_1'],
  loadStory: ['lead_1'],
  readActivity: [{ kind: 'email', id: 'acti_1' }],
  readMeetingBefore: [{ leadId: 'lead_1', id: 'acti_1', startsAt: 1 }],
  takeFindRequest: [7],
  resizeSidebar: ['collapsed', 'open'],
  fitSidebar: [300],
  chooseAccount: ['orga_1 user_1'],
  chooseAgendaKeeping: ['browser'],
  renderMailTemplate: [{ templateId: 'tmpl_1', leadId: 'lead_1', contactId: 'cont_1' }],
  chooseReminders: [{ on: true, minutes: 10, names: false }],
  saveNoteTemplates: [[{ name: 'Demo', text: 'Shown: ___' }]],
  connect: [{ from: 'AAAA', sealed: 'AAAA' }],
  keepDraft: drafts.map((content) => ({ id: 'draft-one', revision: 2, about, content })),
  getDrafts: [{ kind: 'task', subject: 'lead_1' }, null],
  discardDraft: [{ id: 'draft-one', revision: 2 }],
  sendDraft: [{ id: 'person:dana@acme.test', revision: 2, overwrite: base, again: false }],
  checkDraft: [{ id: 'draft-one' }],
  setOutcome: [{ meetingId: 'acti_1', outcomeId: null }],
  changeOpportunity: [{ opportunityId: 'oppo_1', leadId: 'lead_1', change: { cents: 5 }, seen }],
  changeTask: [
    { taskId: 'task_1', leadId: 'lead_1', complete: true },
    { taskId: 'task_1', leadId: 'lead_1', date: '2028-02-29' },
  ],
  setLeadStatus: [{ leadId: 'lead_1', statusId: 'stat_1' }],
  setCustomField: [{ leadId: 'lead_1', of: 'cont_1', fieldId: 'cf_1', seen: ['DACH'], value: ['DACH', 'Nordics'] }],
  setWorkflow: [{ leadId: 'lead_1', subscriptionId: 'sub_1', status: 'paused' }],
  findDuplicates: ['dana@acme.example'],
  chooseCustomFields: [{ lead: ['cf_1'], contact: [], opportunity: ['cf_2'] }],
};

/** What another context sends: refused, or handed on as what its entry says, and to nobody else's handler. */
export const messages: Target = {
  name: 'messages',
  seeds: Object.keys(contract).flatMap((name) =>
    (payloads[name as Name] ?? [undefined, 7, true]).flatMap((payload) =>
      Object.keys(senders).map((sender) => ({ sender, message: { name, payload } })),
    ),
  ),
  pieces: ['acti_', 'lead_', '../', '/', '?', '#', '%2f', '\0', '\u202e', '@', ' ', ...Object.keys(contract)],
  async check(input) {
    const { sender, message }: { sender?: unknown; message?: unknown } = Object(input);
    calls.length = 0;
    const from = typeof sender === 'string' && Object.hasOwn(senders, sender) ? sender : 'other';
    const reply = await new Promise((resolve) => receive(message, senders[from] ?? {}, resolve));
    must(Object.keys({}).length === 0 && !('polluted' in {}), 'every object has it now');
    if (written(reply) === '{"ok":false,"failure":"refused"}') {
      must(calls.length === 0, 'refused, and yet handed on');
      return false;
    }
    const [call, more] = calls;
    must(call !== undefined && more === undefined, 'not handed on once');
    const name = call.name as Name;
    must(!never[from]?.(contract[name].from), `${name} of ${from}`);
    // What a page says comes out as ids.
    if (name === 'eventOpened') return true;
    const again = parsePayload(name, call.payload);
    must(again !== null && written(again.value) === written(call.payload), `${name} is another when it is read again`);
    return true;
  },
};
