import { expect, test } from 'vitest';
import { sandboxId } from '../../fakes/close-server/records';
import { stepsOf } from '../../fakes/close-server/steps';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { people, robin } from '../../fakes/sample-data/people';
import { now, useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme } = sampleLeads;
const draft = { leadId: acme.id, contactId: people.dana.id, to: [people.dana.email] };
const templateId = sandboxId('tmpl', 'Thank you');

test('a draft is made and found again; no status can be asked for', async () => {
  const client = close.client();
  const asked = { ...draft, subject: '', html: '<p>Hi</p>', status: 'outbox' };
  const made = await client.createEmailDraft(asked);
  expect(made).toMatchObject({ status: 'draft', subject: null, to: [people.dana.email], createdBy: robin.id });
  expect(made.createdAt).toBe(now);
  expect(await client.listEmails(acme.id)).toEqual([made]);
  expect(await client.listEmails(sampleLeads.beta.id)).toEqual([]);
});

test('templates: none that is archived, also where Close gives them all; rendered for a contact', async () => {
  const client = close.client();
  const { emailTemplates } = close.sandbox.data;
  emailTemplates.push({ ...emailTemplates[0], id: 'not an id' }, { ...emailTemplates[0], id: 'tmpl_bare', name: null });
  expect((await client.getEmailTemplates()).map(({ name }) => name)).toEqual(['Thank you', 'After a demo', '']);
  const name = { templateId, leadId: acme.id, contactId: people.dana.id };
  expect(await client.renderTemplate(name)).toMatchObject({ subject: 'Thank you, Dana' });
  close.sandbox.setFault('/email_template/', { kind: 'edit', edit: () => ({ subject: 7 }) });
  expect(await client.renderTemplate(name)).toEqual({ subject: null, html: null });
});

test('who may see no templates or links has none', async () => {
  close.sandbox.setFault(null, { kind: 'status', status: 403 });
  expect(await close.client().getEmailTemplates()).toEqual([]);
  expect(await close.client().getSchedulingLinks()).toEqual([]);
});

test('a scheduling link leads to https, or is none', async () => {
  const { schedulingLinks } = close.sandbox.data;
  for (const url of ['javascript:alert(1)', 'http://close.example', 'x', 7]) {
    schedulingLinks.push({ ...schedulingLinks[0], id: `schlnk_${url}`, url });
  }
  const links = await close.client().getSchedulingLinks();
  expect(links.map(({ name, minutes, userId }) => [name, minutes, userId === robin.id])).toEqual([
    ['Intro call', 30, true],
    ['Kim’s demo', 45, false],
  ]);
});

test.each([
  { ...draft, leadId: 'lead_1/../x', subject: '', html: '' },
  { ...draft, contactId: 'user_1', subject: '', html: '' },
  { ...draft, templateId: '../me' },
])('an id of something else asks nothing: %o', async (one) => {
  await expect(close.client().createEmailDraft(one)).rejects.toThrow();
  expect(stepsOf(close.sandbox)).toEqual([]);
});
