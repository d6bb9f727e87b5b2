import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../src/words/words';
import type { FakeClose } from '../fakes/close-server/close';
import { badField } from '../fakes/close-server/errors';
import { sandboxId, type WireRecord } from '../fakes/close-server/records';
import { lastBody, meetingOf, writesOf } from '../fakes/close-server/steps';
import { people, stranger } from '../fakes/sample-data/people';
import { expectAccessible } from './pages/accessible';
import { expectCount, press } from './pages/panel';
import { expectSavedMark, openEvent } from './pages/writing';
import { createWorld, type World } from './world';

/** An e-mail to the guests: a draft in Close, and nothing else. */

const { followUp: text, nextSteps } = words;
const part = () => page.getPart('follow-up');
const opener = () => part().getByRole('button', { name: text.open, exact: true });
const begin = () => part().getByRole('combobox', { name: text.begin });
const subject = () => part().getByRole('textbox', { name: text.subject });
const message = () => part().getByRole('textbox', { name: text.message });
const save = () => part().getByRole('button', { name: text.save, exact: true });

test('from the meeting note, changed by hand: one draft however often it is pressed, the way to it, and no guest unnamed', async () => {
  const world = await openKickoff(({ meeting }) => {
    meeting.user_note_html = '<body><p>Pilot <b>agreed</b>.</p><ul><li>Security sheet</li></ul></body>';
    meeting.attendees = [...attendeesOf(meeting), stranger('s.ito@acme.example', '<b>Ito</b>')];
  });
  const { close } = world;
  await opener().click();
  await expect.element(message()).toHaveFocus();
  await expect.element(part()).toHaveTextContent(text.to(people.tomas.name));
  await expect.element(part()).toHaveTextContent(text.leftOut('<b>Ito</b>'));
  await expect.element(message()).toHaveValue('Pilot agreed.\n• Security sheet');
  await expect.element(subject()).toHaveValue('Project kick-off');
  await expectAccessible();
  await message().fill('Hi <Tomas>,\n\npilot agreed.');
  await save().dblClick();
  await expectSavedMark(part());
  await expect.element(opener()).toHaveFocus();
  expect(writesOf(close)).toEqual(['POST /activity/email/']);
  expect(lastBody(close, 'POST', '/activity/email/')).toEqual({
    status: 'draft',
    lead_id: leadOf(close).id,
    contact_id: people.tomas.id,
    to: [people.tomas.email],
    subject: 'Project kick-off',
    body_html: '<p>Hi &lt;Tomas&gt;,</p><p>pilot agreed.</p>',
  });
  await expect
    .element(part().getByRole('link', { name: words.panel.openInClose }))
    .toHaveAttribute('href', leadOf(close).html_url);
  expect(await world.host.send('getDrafts', null)).toEqual([]);
});

test('it counts as done, and a panel that is opened later knows that it is in Close: at once, while reads lag, and read from Close', async () => {
  const world = await openKickoff();
  const { close } = world;
  const progress = page.getPart('recap-progress');
  await expect.element(progress).toHaveTextContent(words.moment.progress(1, 4));
  await opener().click();
  await message().fill('Hi Tomas');
  close.settings.staleReads = 60;
  await save().click();
  await expectSavedMark(part());
  await expect.element(progress).toHaveTextContent(words.moment.progress(2, 4));
  world.reopen();
  await expectSavedMark(part());
  const look = page.getByRole('button', { name: words.panel.look, exact: true });
  close.clearRequests();
  await look.click();
  await expect.poll(() => close.requests.filter(({ path }) => path.endsWith('/v1/activity/'))).toHaveLength(1);
  await expectSavedMark(part());
  await expect.element(progress).toHaveTextContent(words.moment.progress(2, 4));

  // The worker's own memory of it is gone.
  close.settings.staleReads = 0;
  await openEvent(world, close.events.kickoffYesterday);
  await expectSavedMark(part());
  await expect.element(progress).toHaveTextContent(words.moment.progress(2, 4));
  await expect.element(opener()).toBeVisible();
});

test('what is typed is never lost: not by a closed panel, another beginning or a template, which Close renders', async () => {
  const world = await openKickoff(({ lead, meeting }) => {
    meeting.user_note_html = '<body><p>Two plants</p></body>';
    lead.opportunities = [
      {
        id: sandboxId('oppo', 'CobaltPilot'),
        lead_id: lead.id,
        status_type: 'active',
        status_label: 'Proposal',
        value: 100,
        value_period: 'one_time',
        confidence: 50,
        suggested_action: {
          action: 'follow_up_email',
          justification: 'He asked for it.',
          details: { contact_id: people.tomas.id, subject_draft: 'Your pilot', message_draft: 'Hi Tomas, here it is.' },
        },
      },
    ];
  });
  const { close } = world;
  await opener().click();
  await expect.element(begin()).toHaveDisplayValue(text.suggestion);
  await expect.element(subject()).toHaveValue('Your pilot');
  await begin().selectOptions(text.note);
  await expect.element(message()).toHaveValue('Two plants');
  await message().fill('Two plants, from March');
  await expect.poll(() => keptText(world)).toEqual(['Two plants, from March']);
  world.reopen();
  await expect.element(message()).toHaveValue('Two plants, from March');
  await begin().selectOptions(text.suggestion);
  await expect.element(message()).toHaveValue('Two plants, from March\n\nHi Tomas, here it is.');

  await begin().selectOptions('Thank you');
  const preview = part().getByRole('region', { name: text.preview });
  await expect.element(preview).toHaveTextContent('Thank you, Tomas');
  await expect.element(preview.getByText('Next', { exact: true })).toBeVisible();
  await expectCount(begin().getByRole('option', { name: 'Old offer' }), 0);
  await expectAccessible();
  await begin().selectOptions(text.own);
  await expect.element(message()).toHaveValue('Two plants, from March\n\nHi Tomas, here it is.');
  await begin().selectOptions('Thank you');
  await press(save(), '{Enter}');
  await expectSavedMark(part());
  expect(lastBody(close, 'POST', '/activity/email/')).toEqual({
    status: 'draft',
    lead_id: leadOf(close).id,
    contact_id: people.tomas.id,
    to: [people.tomas.email],
    template_id: sandboxId('tmpl', 'Thank you'),
  });
  expect(close.data.emails).toMatchObject([{ status: 'draft', subject: 'Thank you, Tomas' }]);
});

test('refused and offline it keeps the words; a lost answer is asked after, and nothing goes out a second time by itself', async () => {
  const world = await openKickoff();
  const { close } = world;
  await opener().click();
  await save().click();
  await expect.element(part()).toHaveTextContent(text.missing);
  await message().fill('Two plants');
  close.settings.writes = 'forbidden';
  await save().click();
  await expect.element(part().getByText(words.writing.refused['not-allowed'].text)).toBeVisible();
  close.settings.writes = 'allowed';
  const { status, body } = badField('to', 'Not an address.');
  close.setFault('/activity/email/', { kind: 'status', status, body }, { method: 'POST', times: 1 });
  await save().click();
  await expect.element(part()).toHaveTextContent('Not an address.');
  await expect.element(message()).toHaveValue('Two plants');
  close.settings.staleReads = 60;
  close.setFault('/activity/email/', { kind: 'lost-answer' }, { method: 'POST', times: 1 });
  close.clearRequests();
  await save().click();
  await expect.element(part()).toHaveTextContent(nextSteps.uncertain['follow-up']);
  await expect.element(message()).toHaveAttribute('readonly');
  close.settings.staleReads = 0;
  await part().getByRole('button', { name: nextSteps.askClose }).click();
  await expectSavedMark(part());
  expect(writesOf(close)).toEqual(['POST /activity/email/']);
  expect(close.data.emails.map((email) => email.status)).toEqual(['draft']);
});

test('where nobody can be written to, that is said; before the meeting there is no follow-up', async () => {
  const world = await openKickoff(({ meeting }) => {
    meeting.attendees = [stranger('s.ito@acme.example', null)];
  });
  await expect.element(part()).toHaveTextContent(text.nobody);
  await page.getByRole('combobox', { name: words.moment.menu }).selectOptions(words.moment.heading.before);
  await expectCount(part(), 0);
  await openEvent(world, world.close.events.discoveryCall);
  await expectCount(part(), 0);
});

type Sample = { meeting: WireRecord; lead: WireRecord };

/** A meeting of yesterday. */
async function openKickoff(prepare: (sample: Sample) => void = () => {}): Promise<World> {
  const world = createWorld();
  const { close } = world;
  prepare({ meeting: meetingOf(close, close.events.kickoffYesterday), lead: leadOf(close) });
  await openEvent(world, close.events.kickoffYesterday);
  close.clearRequests();
  return world;
}

function leadOf({ data, events }: FakeClose): WireRecord & { html_url: string } {
  const lead = data.leads.find(({ id }) => id === events.kickoffYesterday.leads[0]?.id);
  if (!lead) throw new Error('The sample has changed.');
  return Object.assign(lead, { html_url: String(lead.html_url) });
}

function attendeesOf({ attendees }: WireRecord): unknown[] {
  return Array.isArray(attendees) ? attendees : [];
}

async function keptText({ host }: World): Promise<string[]> {
  const drafts = await host.send('getDrafts', null);
  return drafts.flatMap(({ content }) => (content.kind === 'follow-up' ? [content.text] : []));
}
