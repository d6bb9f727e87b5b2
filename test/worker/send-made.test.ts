import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/background/drafts/check-draft';
import { sendDraft } from '../../src/background/drafts/send-draft';
import type { DraftContent } from '../../src/domain/draft';
import { type Fault, faults } from '../fakes/close-server/fault';
import { sandboxId } from '../fakes/close-server/records';
import { lastBody } from '../fakes/close-server/steps';
import { sampleLeads } from '../fakes/sample-data/leads';
import { kim, people, robin } from '../fakes/sample-data/people';
import { useDraftsWorker } from './drafts-worker';

const worker = useDraftsWorker();
const leadId = sampleLeads.acme.id;
const NEW = 'n.ewcomer@acme-robotics.example';

type Sample = { path: string; content: DraftContent; inClose: () => unknown[] };

const samples: Record<'task' | 'note' | 'opportunity' | 'follow-up' | 'template' | 'contact' | 'lead', Sample> = {
  task: {
    path: '/task/',
    content: { kind: 'task', leadId, text: 'Send the offer', date: '2026-03-10', assigneeId: null },
    inClose: () => worker.now.sandbox.data.tasks.filter(({ text }) => text === 'Send the offer'),
  },
  note: {
    path: '/activity/note/',
    content: { kind: 'lead-note', leadId, html: '<body><p>Wants a <b>demo</b></p></body>' },
    inClose: () => worker.now.sandbox.data.notes.filter(({ lead_id }) => lead_id === leadId),
  },
  opportunity: {
    path: '/opportunity/',
    content: { kind: 'opportunity', leadId, amount: '5k', cents: 500_000, period: 'monthly', stageId: null },
    inClose: () => worker.now.sandbox.data.opportunities.filter(({ lead_id }) => lead_id === leadId),
  },
  'follow-up': {
    path: '/activity/email/',
    content: {
      kind: 'follow-up',
      meetingId: 'acti_1',
      leadId,
      contactId: people.dana.id,
      to: [people.dana.email, people.mikael.email],
      subject: 'The pilot',
      text: 'Hi <Dana>,\n\nas discussed:\n• two plants',
      templateId: null,
    },
    inClose: () => emails(),
  },
  template: {
    path: '/activity/email/',
    content: {
      kind: 'follow-up',
      meetingId: 'acti_1',
      leadId,
      contactId: people.dana.id,
      to: [people.dana.email],
      subject: 'Typed, and kept back',
      text: '',
      templateId: sandboxId('tmpl', 'Thank you'),
    },
    inClose: () => emails(),
  },
  contact: {
    path: '/contact/',
    content: { kind: 'person', email: NEW, name: 'Nina Ewcomer', title: 'CFO', leadId, leadName: 'Acme Robotics GmbH' },
    inClose: () => worker.now.sandbox.data.contacts.filter(({ emails }) => JSON.stringify(emails).includes(NEW)),
  },
  lead: {
    path: '/lead/',
    content: { kind: 'person', email: NEW, name: 'Nina Ewcomer', title: '', leadId: null, leadName: 'Newco' },
    inClose: () => worker.now.sandbox.data.leads.filter(({ name }) => name === 'Newco'),
  },
};
function emails() {
  const all = worker.now.sandbox.data.emails;
  // Whatever was asked for and whatever went wrong: Close is never told to send.
  expect(all.every(({ status }) => status === 'draft')).toBe(true);
  return all.filter(({ lead_id }) => lead_id === leadId);
}
// A template goes the way of every other follow-up.
const kinds = Object.entries(samples).filter(([kind]) => kind !== 'template');

const send = (changes: { revision?: number; id?: string; again?: boolean } = {}) =>
  sendDraft({ id: 'draft-one', revision: 1, overwrite: null, again: false, ...changes }, worker.now.context);
const check = (id = 'draft-one') => checkDraft({ id }, worker.now.context);
const refusal = (reason: string) => ({ ok: false, failure: { reason } });
const uncertain = { ok: false, failure: { reason: 'uncertain', since: expect.any(Number) } };

describe('what is new in Close', () => {
  test('a task: of the user unless another was chosen', async () => {
    await worker.now.keep(samples.task.content);
    expect(await send()).toMatchObject({
      ok: true,
      value: { kind: 'task', task: { text: 'Send the offer', due: '2026-03-10', assignee: robin.name } },
    });
    expect(samples.task.inClose()).toMatchObject([{ lead_id: leadId, assigned_to: robin.id }]);
  });

  test('a task of a colleague', async () => {
    await worker.now.keep({ ...samples.task.content, assigneeId: kim.id } as DraftContent);
    expect(await send()).toMatchObject({ ok: true, value: { task: { assignee: kim.name } } });
  });

  test('a note on the lead', async () => {
    await worker.now.keep(samples.note.content);
    expect(await send()).toMatchObject({ ok: true, value: { kind: 'lead-note' } });
  });

  test('an e-mail: a draft and nothing else, its words escaped, to all of them', async () => {
    await worker.now.keep(samples['follow-up'].content);
    expect(await send()).toMatchObject({ ok: true, value: { kind: 'follow-up' } });
    expect(lastBody(worker.now.sandbox, 'POST', '/activity/email/')).toEqual({
      status: 'draft',
      lead_id: leadId,
      contact_id: people.dana.id,
      to: [people.dana.email, people.mikael.email],
      subject: 'The pilot',
      body_html: '<p>Hi &lt;Dana&gt;,</p><p>as discussed:<br>• two plants</p>',
    });
  });

  test('a template: Close renders it, and nothing that was typed goes along', async () => {
    await worker.now.keep(samples.template.content);
    await send();
    expect(samples.template.inClose()).toMatchObject([
      { status: 'draft', subject: 'Thank you, Dana', template_id: sandboxId('tmpl', 'Thank you') },
    ]);
  });

  test('a contact on a lead', async () => {
    await worker.now.keep(samples.contact.content);
    expect(await send()).toMatchObject({
      ok: true,
      value: { kind: 'person', contactId: expect.stringMatching(/^cont_/), leadId, leadName: sampleLeads.acme.name },
    });
  });

  test('a lead with its contact', async () => {
    await worker.now.keep(samples.lead.content);
    const result = await send();
    const [lead] = worker.now.sandbox.data.leads.filter(({ name }) => name === 'Newco');
    expect(result).toMatchObject({
      ok: true,
      value: {
        contactId: expect.stringMatching(/^cont_/),
        leadId: lead?.id,
        leadName: 'Newco',
        leadUrl: lead?.html_url,
      },
    });
  });
});

describe.each(kinds)('a %s', (_kind, { path, content, inClose }) => {
  test('is made once, and its draft goes', async () => {
    await worker.now.keep(content);
    expect(await send()).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
    expect(worker.now.writes()).toEqual([`POST ${path}`]);
    expect(await worker.now.drafts()).toEqual([]);
  });

  test('is made once by a double click, by two tabs, and by a click a moment later', async () => {
    await worker.now.keep(content);
    const [one, two] = await Promise.all([send(), send()]);
    const three = await send();
    expect(one).toMatchObject({ ok: true });
    expect([two, three]).toEqual([one, one]);
    expect(inClose()).toHaveLength(1);
  });

  const refusals: [what: string, fault: Fault, reason: string][] = [
    ['403', faults.notAllowed, 'not-allowed'],
    ['401 with a good key', faults.keyRejected, 'not-allowed'],
    ['402', faults.planLimit, 'unexpected'],
    ['404', faults.notFound, 'not-found'],
    ['429', faults.rateLimited, 'rate-limited'],
    ['400 without a word', { kind: 'status', status: 400, body: '' }, 'unexpected'],
    ['415', { kind: 'status', status: 415, body: {} }, 'unexpected'],
  ];
  test.each(refusals)('that Close refuses (%s) was not made and can be sent again', async (_what, fault, reason) => {
    await worker.now.keep(content);
    worker.now.break(path, fault, 'POST');
    expect(await send()).toMatchObject(refusal(reason));
    expect(await worker.now.drafts()).toMatchObject([{ revision: 1, sentAt: null }]);
    expect(inClose()).toEqual([]);
    expect(await send()).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
  });

  const arrived: [what: string, fault: Fault][] = [
    ['no answer', { kind: 'lost-answer' }],
    ['half an answer', { kind: 'reset-mid-body' }],
    ['an answer cut short', { kind: 'truncated' }],
    ['an answer too late', { kind: 'hang' }],
    ['an answer that stops', { kind: 'stall' }],
    ['a breakdown after the work', { kind: 'status', status: 502, carriedOut: true }],
    ['an answer of another shape', { kind: 'edit', edit: () => [] }],
  ];
  test.each(arrived)('whose answer is lost is found in Close: %s', async (_what, fault) => {
    await worker.now.keep(content);
    worker.now.break(path, fault, 'POST');
    expect(await send()).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
    expect(worker.now.writes()).toEqual([`POST ${path}`]);
    expect(await worker.now.drafts()).toEqual([]);
  });

  const gone: [what: string, fault: Fault][] = [
    ['no connection', { kind: 'reset-before' }],
    ['a breakdown', { kind: 'status', status: 503 }],
    ['a hotel’s page', { kind: 'html' }],
    ['a redirect', { kind: 'redirect' }],
    ['nothing, ever', { kind: 'hang', carriedOut: false }],
  ];
  test.each(gone)('that did not arrive is uncertain until the user sends again: %s', async (_what, fault) => {
    await worker.now.keep(content);
    worker.now.break(path, fault, 'POST');
    expect(await send()).toEqual(uncertain);
    expect(await worker.now.drafts()).toMatchObject([{ sentAt: expect.any(Number) }]);
    worker.now.sandbox.clearRequests();
    expect(await send()).toEqual(uncertain);
    expect(worker.now.sandbox.requests).toEqual([]);
    expect(await check()).toEqual(uncertain);
    expect(await send({ again: true })).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
    expect(await worker.now.drafts()).toEqual([]);
  });

  test('that arrived but is not to be seen yet is uncertain, and found later', async () => {
    await worker.now.keep(content);
    worker.now.sandbox.settings.staleReads = 60;
    worker.now.break(path, { kind: 'lost-answer' }, 'POST');
    expect(await send()).toEqual(uncertain);
    expect(await check()).toEqual(uncertain);
    worker.now.clock.at += 60_000;
    expect(await check()).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
    expect(await worker.now.drafts()).toEqual([]);
  });

  test('that is sent again when it is to be seen is not made twice', async () => {
    await worker.now.keep(content);
    worker.now.sandbox.settings.staleReads = 60;
    worker.now.break(path, { kind: 'lost-answer' }, 'POST');
    expect(await send()).toEqual(uncertain);
    worker.now.clock.at += 60_000;
    expect(await send({ again: true })).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
  });

  test('that is refused when it is sent again is as uncertain as before', async () => {
    await worker.now.keep(content);
    worker.now.sandbox.settings.staleReads = 60;
    worker.now.break(path, faults.rateLimited, 'POST');
    worker.now.break(path, { kind: 'lost-answer' }, 'POST');
    expect(await send()).toEqual(uncertain);
    expect(await send({ again: true })).toMatchObject(refusal('rate-limited'));
    expect(await send()).toEqual(uncertain);
    worker.now.clock.at += 60_000;
    expect(await check()).toMatchObject({ ok: true });
    expect(inClose()).toHaveLength(1);
  });

  test('that could not go out, for there was no network, is not uncertain', async () => {
    await worker.now.keep(content);
    worker.now.break(path, { kind: 'reset-before' }, 'POST');
    worker.now.world.online = false;
    // `navigator.onLine`, which makes "offline" of it, is the browser's.
    expect(await send()).toEqual(refusal('unreachable'));
    expect(await worker.now.drafts()).toMatchObject([{ sentAt: null }]);
  });

  test('is neither sent nor looked for while the user withholds Close, and nothing is uncertain then', async () => {
    await worker.now.keep(content);
    worker.now.sandbox.clearRequests();
    worker.now.world.withheld = ['https://api.close.com/*'];
    const needsAccess = { ok: false, failure: { reason: 'needs-access', origins: ['https://api.close.com/*'] } };
    expect(await send()).toEqual(needsAccess);
    expect(await check()).toEqual(needsAccess);
    expect(worker.now.sandbox.requests).toEqual([]);
    expect(await worker.now.drafts()).toMatchObject([{ sentAt: null }]);
    worker.now.world.withheld = [];
    expect(await send()).toMatchObject({ ok: true });
  });

  test('for read only is not sent, but may be looked for', async () => {
    await worker.now.keep(content);
    worker.now.sandbox.settings.staleReads = 60;
    worker.now.break(path, { kind: 'lost-answer' }, 'POST');
    await send();
    worker.now.clock.at += 60_000;
    worker.now.world.readOnly = true;
    expect(await send({ again: true })).toEqual(refusal('read-only'));
    expect(await check()).toMatchObject({ ok: true });
  });

  test('that was typed on while it was uncertain is looked for as it was sent', async () => {
    await worker.now.keep(content);
    worker.now.sandbox.settings.staleReads = 60;
    worker.now.break(path, { kind: 'lost-answer' }, 'POST');
    await send();
    await worker.now.keep(typedOn(content), { revision: 1 });
    worker.now.clock.at += 60_000;
    expect(await check()).toMatchObject({ ok: true });
    // What is new in it stays a draft of its own.
    expect(await worker.now.drafts()).toMatchObject([{ revision: 2, sentAt: null, content: typedOn(content) }]);
  });
});

function typedOn(content: DraftContent): DraftContent {
  switch (content.kind) {
    case 'task':
      return { ...content, text: `${content.text} today` };
    case 'person':
      return { ...content, title: 'Head of Finance' };
    case 'follow-up':
      return { ...content, subject: 'The pilot, at last', templateId: null };
    case 'opportunity':
      return { ...content, amount: '700', cents: 70_000 };
    case 'field':
      return { ...content, text: `${content.text} today` };
    default:
      return { ...content, html: '<body><p>Wants a demo, and soon</p></body>' };
  }
}

describe('one person is made once', () => {
  const dana = { ...samples.contact.content, email: people.dana.email, name: people.dana.name } as DraftContent;
  const existing = (contactId: string) => ({
    ok: false,
    failure: { reason: 'exists', contacts: [{ contactId, leadId, leadName: sampleLeads.acme.name }] },
  });

  test('who is on this lead already is shown, also to someone who insists', async () => {
    await worker.now.keep(dana);
    expect(await send()).toMatchObject(existing(people.dana.id));
    expect(await send({ again: true })).toMatchObject(existing(people.dana.id));
    expect(worker.now.writes()).toEqual([]);
    expect(await worker.now.drafts()).toMatchObject([{ sentAt: null }]);
  });

  test('who is on another lead is shown, and made here when the user says so', async () => {
    await worker.now.keep({ ...dana, leadId: sampleLeads.beta.id, leadName: 'Beta Optics Ltd' } as DraftContent);
    expect(await send()).toMatchObject(existing(people.dana.id));
    expect(worker.now.writes()).toEqual([]);
    expect(await send({ again: true })).toMatchObject({ ok: true, value: { leadId: sampleLeads.beta.id } });
  });

  test('from two tabs with two drafts at once', async () => {
    await worker.now.keep(samples.contact.content);
    await worker.now.keep({ ...samples.contact.content, name: 'N. Ewcomer' } as DraftContent, { id: 'draft-two' });
    worker.now.sandbox.settings.searchLag = 60;
    worker.now.sandbox.settings.staleReads = 60;
    const [one, two] = await Promise.all([send(), send({ id: 'draft-two' })]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toMatchObject({ failure: { reason: 'exists', contacts: [{ leadId }] } });
    expect(samples.contact.inClose()).toHaveLength(1);
  });

  test('on a new lead from two tabs, while Close’s search does not find the first yet', async () => {
    await worker.now.keep(samples.lead.content);
    await worker.now.keep({ ...samples.lead.content, leadName: 'Newco Inc.' } as DraftContent, { id: 'draft-two' });
    worker.now.sandbox.settings.searchLag = 60;
    const [one, two] = await Promise.all([send(), send({ id: 'draft-two' })]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toMatchObject({ failure: { reason: 'exists', contacts: [{ leadName: 'Newco' }] } });
    expect(worker.now.writes()).toEqual(['POST /lead/']);
  });

  test('on a lead that has it, though the search lags behind', async () => {
    await worker.now.keep(samples.contact.content);
    await send();
    worker.now.sandbox.settings.searchLag = 600;
    const forgetful = { ...worker.now.context.memory, readMade: async () => [], readSent: async () => null };
    const context = { ...worker.now.context, memory: forgetful };
    await worker.now.keep(samples.contact.content, { id: 'draft-two' });
    const request = { id: 'draft-two', revision: 1, overwrite: null, again: false };
    expect(await sendDraft(request, context)).toMatchObject({ failure: { reason: 'exists' } });
  });

  test('not at all on a lead that is gone', async () => {
    await worker.now.keep({ ...samples.contact.content, leadId: sampleLeads.deleted.id } as DraftContent);
    expect(await send()).toEqual(refusal('not-found'));
    expect(worker.now.writes()).toEqual([]);
  });

  test('not while Close cannot be searched', async () => {
    await worker.now.keep(samples.contact.content);
    worker.now.sandbox.setFault('/data/search/', { kind: 'status', status: 503 });
    expect(await send()).toEqual(refusal('close-down'));
    expect(worker.now.writes()).toEqual([]);
    expect(await worker.now.drafts()).toMatchObject([{ sentAt: null }]);
  });
});

describe('looking for a draft', () => {
  test('that is not there', async () => {
    expect(await check()).toEqual(refusal('changed-elsewhere'));
  });

  test('that was sent a moment ago gives what was answered then', async () => {
    await worker.now.keep(samples.task.content);
    const result = await send();
    expect(await check()).toEqual(result);
  });

  test('that was never sent asks for nothing', async () => {
    await worker.now.keep(samples.task.content);
    expect(await check()).toEqual(refusal('changed-elsewhere'));
    expect(worker.now.sandbox.requests).toEqual([]);
    expect(await worker.now.drafts()).toHaveLength(1);
  });

  test('while Close is down says so, and keeps it', async () => {
    await worker.now.keep(samples.task.content);
    worker.now.sandbox.setFault('/task/', { kind: 'status', status: 503 });
    expect(await send()).toEqual(uncertain);
    expect(await check()).toEqual(refusal('close-down'));
    expect(await worker.now.drafts()).toHaveLength(1);
  });

  test('without its key', async () => {
    await worker.now.keep(samples.task.content);
    worker.now.world.accounts = [];
    expect(await check()).toEqual(refusal('needs-key'));
  });

  test('that a colleague made by chance is not ours', async () => {
    await worker.now.keep(samples.task.content);
    worker.now.break('/task/', { kind: 'reset-before' }, 'POST');
    await send();
    const client = worker.now.context.createClient({ ...accountOf(), apiKey: 'api_sandbox.kim' });
    await client.createTask({ leadId, text: 'Send the offer', date: null, assigneeId: kim.id });
    expect(await check()).toEqual(uncertain);
  });
});

function accountOf() {
  const [account] = worker.now.world.accounts;
  if (!account) throw new Error('nobody is connected');
  return account;
}
