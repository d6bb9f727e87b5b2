import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { words } from '../../../src/words/words';
import { sidebarText } from '../../browsers/firefox';
import { faults } from '../../fakes/close-server/fault';
import type { CloseSandbox } from '../../fakes/close-server/server';
import { meetingOf, writesOf } from '../../fakes/close-server/steps';
import { allTasks } from '../../fakes/close-server/store';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { kim, robin } from '../../fakes/sample-data/people';
import { ask } from '../fixtures/own-page';
import { test as base, expect } from '../fixtures/shared-firefox';
import {
  chooseIn,
  clickFor,
  enterIn,
  expectInPage,
  expectShown,
  hasControl,
  heldBy,
  pressIn,
  typeIn,
  type View,
  viewText,
} from './views';

/** Writing in Firefox: it cannot tell whether a page lies over our frame, so all of it is in the real popup and sidebar_action. */

const { nextSteps, writing } = words;

const test = base.extend({
  sandbox: async ({ sandbox }, use) => {
    sandbox.close.settings.keepConnections = false;
    await use(sandbox);
  },
});

test('in the page nothing can be written, and it is said where it can; what was typed in the popup survives it, and is saved in the next one', async ({
  calendar,
  ownPage,
  sandbox: { close },
}) => {
  const { discoveryCall, demoCanceled } = close.events;
  await calendar.goto(discoveryCall.url);
  await expectInPage(
    calendar,
    discoveryCall.title,
    'pilot in one hall',
    'Send the revised proposal',
    writing.writeInPopup,
  );
  const controls = await Promise.all(
    calendar.frames().map((frame) =>
      frame.evaluate(() => {
        const ours = location.pathname.startsWith('/src/sidebar/');
        // Which moment of the meeting is shown is nobody's but the reader's.
        const kinds =
          'input, select:not([aria-label="Moment"]), textarea, [role="textbox"], [contenteditable="true"], form';
        return ours ? [...document.querySelectorAll(kinds)].map(({ outerHTML }) => outerHTML) : [];
      }),
    ),
  );
  expect(controls.flat()).toEqual([]);
  const text = await sidebarText(calendar);
  for (const absent of [nextSteps.note.open, nextSteps.task.add, writing.note.save, nextSteps.person.add]) {
    expect(text).not.toMatch(new RegExp(`^${absent}$`, 'm'));
  }
  expect(writesOf(close)).toEqual([]);

  await openBeside(ownPage, calendar, 'popup', demoCanceled);
  await typeIn(ownPage, 'popup', writing.note.title, 'Half a thought');
  await typeIn(ownPage, 'popup', nextSteps.task.new, 'Half a task');
  await closePopup(ownPage);
  await expect.poll(() => keptWords(ownPage), 'words that are kept').toMatch(/Half a t.*Half a t/);
  expect(writesOf(close)).toEqual([]);

  await openBeside(ownPage, calendar, 'popup', demoCanceled);
  await expect
    .poll(() => heldBy(ownPage, 'popup', writing.note.title), 'the note in the next popup')
    .toContain('Half a thought');
  await expect
    .poll(() => heldBy(ownPage, 'popup', nextSteps.task.new), 'the task in the next popup')
    .toBe('Half a task');
  await pressIn(ownPage, 'popup', writing.note.save);
  await expect.poll(() => String(meetingOf(close, demoCanceled).user_note), 'Close’s note').toContain('Half a thought');
  await expectShown(ownPage, 'popup', new RegExp(`${writing.saved} \\d`));
  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
});

for (const view of ['popup', 'sidebar'] as const) {
  test(`each write in the real ${view === 'popup' ? 'popup' : 'sidebar_action'}, and what Close and the page have of it`, async ({
    calendar,
    ownPage,
    sandbox: { close },
  }) => {
    const { discoveryCall } = close.events;
    const meeting = meetingOf(close, discoveryCall);
    const task = allTasks(close.data).find(({ text }) => text === 'Send the revised proposal');
    const lead = close.data.leads.find(({ id }) => id === sampleLeads.acme.id);
    await openBeside(ownPage, calendar, view, discoveryCall);

    await test.step('the note', async () => {
      await typeIn(ownPage, view, writing.note.title, ' Typed in Firefox.');
      await expect.poll(() => keptWords(ownPage), 'words that are kept').toContain('Typed in Firefox.');
      expect(writesOf(close)).toEqual([]);
      await pressIn(ownPage, view, writing.note.save);
      await expect.poll(() => String(meeting.user_note_html), 'Close’s note').toContain('Typed in Firefox.');
      expect(String(meeting.user_note_html)).toContain('<strong>pilot in one hall</strong>');
      await expectShown(ownPage, view, new RegExp(`${writing.saved} \\d`));
      await expect.poll(() => keptWords(ownPage), 'words that are kept').toBe('');
      expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
    });

    await test.step('the outcome', async () => {
      await chooseIn(ownPage, view, writing.outcome.title, 'No show');
      await enterIn(ownPage, view, writing.outcome.title);
      await expect.poll(() => meeting.outcome_id, 'Close’s outcome').toBe(outcomeNamed(close, 'No show'));
    });

    await test.step('the lead’s status', async () => {
      await chooseIn(ownPage, view, nextSteps.status.label, 'Customer');
      await enterIn(ownPage, view, nextSteps.status.label);
      await expect.poll(() => lead?.status_label, 'Close’s status').toBe('Customer');
    });

    await test.step('an opportunity’s value', async () => {
      const { value } = words.opportunity;
      await typeIn(ownPage, view, value, 'k');
      await expect.poll(() => keptWords(ownPage)).toContain('12,345k');
      expect(writesOf(close)).toHaveLength(3);
      await enterIn(ownPage, view, value);
      await expect
        .poll(() => lead?.opportunities)
        .toContainEqual(expect.objectContaining({ value: 1_234_500_000, value_period: 'annual' }));
      await expect.poll(() => keptWords(ownPage)).toBe('');
    });

    await test.step('a task that is done', async () => {
      const check = nextSteps.task.done('Send the revised proposal');
      await pressIn(ownPage, view, check);
      await enterIn(ownPage, view, check);
      await expect.poll(() => task?.is_complete, 'the task is done in Close').toBe(true);
      await expectShown(ownPage, view, nextSteps.task.undo);
    });

    await test.step('a new task', async () => {
      await typeIn(ownPage, view, nextSteps.task.new, 'Call from Firefox');
      await expect.poll(() => keptWords(ownPage), 'words that are kept').toContain('Call from Firefox');
      await pressIn(ownPage, view, nextSteps.task.add, 2);
      await expect.poll(() => heldBy(ownPage, view, nextSteps.task.new), 'the field for a task').toBe('');
      expect(allTasks(close.data).filter(({ text }) => text === 'Call from Firefox')).toMatchObject([
        { lead_id: lead?.id, assigned_to: robin.id },
      ]);
    });

    await test.step('a note on the lead', async () => {
      await pressIn(ownPage, view, nextSteps.note.open);
      await typeIn(ownPage, view, nextSteps.note.label, 'From Firefox to the lead');
      await expect.poll(() => keptWords(ownPage), 'words that are kept').toContain('From Firefox to the lead');
      await pressIn(ownPage, view, nextSteps.note.add);
      await expect
        .poll(() => close.data.notes.map(({ note_html }) => note_html), 'Close’s notes on leads')
        .toEqual(['<body><p>From Firefox to the lead</p></body>']);
    });

    await test.step('read back in the page', async () => {
      if (view === 'sidebar') await clickFor(ownPage, { what: 'close-sidebar' });
      await calendar.bringToFront();
      await calendar.reload();
      await expectInPage(
        calendar,
        'Typed in Firefox.',
        'No show',
        'Customer',
        '$12,345,000 annually',
        'Check in with purchasing',
      );
      expect(await sidebarText(calendar)).not.toContain('Send the revised proposal');
    });
    expect(writesOf(close)).toHaveLength(7);
  });
}

test('what Close refuses, what a colleague has changed, and a double click, in the real sidebar_action', async ({
  calendar,
  ownPage,
  sandbox: { close },
}) => {
  test.slow();
  await test.step('403: said for each of them, the words are kept, and the next click saves', async () => {
    const { demoCanceled } = close.events;
    const meeting = meetingOf(close, demoCanceled);
    const denied = writing.refused['not-allowed'].text;
    await openBeside(ownPage, calendar, 'sidebar', demoCanceled);
    for (const method of ['PUT', 'POST']) close.setFault(/^\/(lead|task|activity)\//, faults.notAllowed, { method });

    await chooseIn(ownPage, 'sidebar', writing.outcome.title, 'Completed');
    await enterIn(ownPage, 'sidebar', writing.outcome.title);
    await expectShown(ownPage, 'sidebar', denied);
    const check = nextSteps.task.done('Send the offer');
    await pressIn(ownPage, 'sidebar', check);
    await enterIn(ownPage, 'sidebar', check);
    await typeIn(ownPage, 'sidebar', nextSteps.task.new, 'Refused at first');
    await pressIn(ownPage, 'sidebar', nextSteps.task.add);
    // Beside each of the three, and the last one in what is said aloud.
    await expect
      .poll(async () => (await viewText(ownPage, 'sidebar')).split(denied).length - 1, 'times it is said')
      .toBe(4);
    await expectShown(ownPage, 'sidebar', `${denied} ${writing.wordsKept}`);
    expect(meeting.outcome_id).toBeNull();
    expect(await heldBy(ownPage, 'sidebar', nextSteps.task.new)).toBe('Refused at first');
    expect(allTasks(close.data).filter(({ text }) => text === 'Refused at first')).toEqual([]);

    close.clearFaults();
    await chooseIn(ownPage, 'sidebar', writing.outcome.title, 'Completed');
    await enterIn(ownPage, 'sidebar', writing.outcome.title);
    await pressIn(ownPage, 'sidebar', nextSteps.task.add);
    await expect.poll(() => meeting.outcome_id, 'Close’s outcome').toBe(outcomeNamed(close, 'Completed'));
    await expect
      .poll(() => allTasks(close.data).filter(({ text }) => text === 'Refused at first').length, 'such tasks in Close')
      .toBe(1);
  });

  await test.step('a colleague has changed the note: both are shown, and the user decides', async () => {
    close.clearRequests();
    const { checkInToday } = close.events;
    const meeting = meetingOf(close, checkInToday);
    await openBeside(ownPage, calendar, 'sidebar', checkInToday);
    await typeIn(ownPage, 'sidebar', writing.note.title, ' Wants a discount.');
    await expect.poll(() => keptWords(ownPage), 'words that are kept').toContain('Wants a discount.');
    close.editNoteAs(kim.id, meeting.id, '<body><p>Kim was faster.</p></body>');
    await pressIn(ownPage, 'sidebar', writing.note.save);
    await expectShown(ownPage, 'sidebar', writing.conflict.title, 'Kim was faster.', 'Wants a discount.');
    expect(writesOf(close)).toEqual([]);
    await pressIn(ownPage, 'sidebar', writing.conflict.replace);
    await expectShown(ownPage, 'sidebar', new RegExp(`${writing.saved} \\d`));
    expect(meeting.user_note).toBe('Happy. Renews in autumn. Wants a discount.');
    expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
  });

  await test.step('a contact for a guest: a double click makes one', async () => {
    close.clearRequests();
    const ito = 's.ito@acme-robotics.example';
    const { person } = nextSteps;
    await openBeside(ownPage, calendar, 'sidebar', close.events.discoveryCall);
    await pressIn(ownPage, 'sidebar', person.addOf(ito));
    await expect.poll(() => heldBy(ownPage, 'sidebar', person.name), 'the contact’s name').toBe('S Ito');
    await pressIn(ownPage, 'sidebar', person.createContact, 2);
    await expectShown(ownPage, 'sidebar', person.contactOf(sampleLeads.acme.name));
    await expect.poll(() => hasControl(ownPage, 'sidebar', person.createContact), 'a button to create').toBe(false);
    expect(writesOf(close)).toEqual(['POST /contact/']);
    expect(close.data.contacts.filter(({ emails }) => JSON.stringify(emails).includes(ito))).toHaveLength(1);
  });
});

/** The place with all of the event's brief in it, and what can be chosen. */
async function openBeside(ownPage: Page, calendar: Page, view: View, event: SandboxEvent): Promise<void> {
  await calendar.bringToFront();
  if (calendar.url() !== event.url) await calendar.goto(event.url);
  await expectInPage(calendar, words.story.sinceThen);
  await clickFor(ownPage, { what: `open-${view}`, beside: event.url });
  await expectShown(ownPage, view, event.title, words.story.sinceThen);
  expect(await hasControl(ownPage, view, writing.note.title)).toBe(true);
}

/** As it goes when the user clicks beside it. */
async function closePopup(ownPage: Page): Promise<void> {
  await ownPage.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: Browser }).browser;
    for (const view of extension.getViews({ type: 'popup' })) view.close();
  });
  await expect.poll(() => viewText(ownPage, 'popup'), 'the popup is closed').toBe('');
}

/** All that the worker keeps and Close does not have, without markup. */
async function keptWords(ownPage: Page): Promise<string> {
  const drafts = await ask(ownPage, 'getDrafts', null);
  return drafts
    .map(({ content }) =>
      'html' in content ? content.html.replace(/<[^>]*>/g, '') : 'text' in content ? content.text : '',
    )
    .join(' ');
}

function outcomeNamed({ data }: CloseSandbox, name: string): string | undefined {
  return data.outcomes.find((outcome) => outcome.name === name)?.id;
}
