import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Draft, DraftContent } from '../../src/writing/draft';
import { type Chromium, launchChromium } from '../browsers/chromium';
import type { CloseSandbox } from '../fakes/close-server';
import { faults } from '../fakes/close-server-fault';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { kim } from '../fakes/sample-data-people';
import { expectAccessible } from './accessibility-check';
import { connect } from './connected';
import { chromeBuild, expect, test } from './fixtures';
import { ask } from './own-page';
import { expectMeeting } from './sidebar';
import { type WriteTargets, writeTargets } from './write-targets';

/** What was typed and is not in Close: listed in the options, and everything that can become of it there. */

const northwind = 'Northwind Sales';
const acme = 'Acme Robotics GmbH';
const { drafts: text, nextSteps, options, writing } = words;

test('a note that was typed in the popup is there after a restart of the browser, and is saved from the list', async ({
  sandbox,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-profile-'));
  const { discoveryCall } = sandbox.close.events;
  const first = await launchChromium({ sandbox, extensionPath: chromeBuild, profile });
  let second: Chromium | null = null;
  try {
    await connect(first, sandboxKeys.robin);
    const page = await first.context.newPage();
    await page.goto(discoveryCall.url);
    const popup = await first.popup();
    await expectMeeting(popup, discoveryCall);
    await popup.getByRole('textbox', { name: writing.note.title }).click();
    await popup.keyboard.type('Pilot agreed for two plants');
    await expect(popup.getByText(/^Draft kept/)).toBeVisible();
    // It says so from the first words on; the last ones follow within a moment.
    const kept = async () => JSON.stringify(await ask(first.optionsPage, 'getDrafts', null));
    await expect.poll(kept).toContain('Pilot agreed for two plants');
    expect(writesOf(sandbox.close)).toEqual([]);
    await first.close();

    second = await launchChromium({ sandbox, extensionPath: chromeBuild, profile });
    const { optionsPage } = second;
    const [row] = await rowsOf(optionsPage, 1);
    await expect(row.getByRole('heading')).toHaveText(text.what.meetingNote(discoveryCall.title));
    await expect(row).toContainText('Pilot agreed for two plants');
    await expect(row).toContainText(acme);
    await expect(row).toContainText(northwind);
    await press(row, text.save);
    await expect(optionsPage.locator('.draft-saved')).toHaveText(/^Saved in Close \d+:\d\d/);
    await rowsOf(optionsPage, 0);
    expect(writesOf(sandbox.close)).toEqual(['PUT /api/v1/activity/meeting/']);
    const targets = await writeTargets(optionsPage, sandbox.close);
    expect(targets.meeting.user_note).toContain('Pilot agreed for two plants');
  } finally {
    await first.close();
    await second?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test.describe('in the list', () => {
  let page: Page;
  let close: CloseSandbox;
  let targets: WriteTargets;

  test.beforeEach(async ({ browserWithExtension, sandbox }) => {
    // What is lost over a connection that served before, the browsers send again by themselves.
    sandbox.close.settings.keepConnections = false;
    await connect(browserWithExtension, sandboxKeys.robin);
    page = browserWithExtension.optionsPage;
    close = sandbox.close;
    await page.bringToFront();
    targets = await writeTargets(page, close);
    close.clearRequests();
  });

  /** Keeps a draft as a panel would, and comes back to the options. */
  async function keep(content: DraftContent): Promise<Draft> {
    const about = { title: 'Discovery call', leadName: acme, startsAt: close.events.discoveryCall.startsAt };
    const kept = await ask(page, 'keepDraft', { id: crypto.randomUUID(), revision: 0, content, about });
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    return kept;
  }

  const task = (words: string): DraftContent => {
    return { kind: 'task', leadId: targets.leadId, text: words, date: '2030-01-02', assigneeId: null };
  };
  const note = (html: string): DraftContent => {
    const base = {
      html: close.data.meetings.find(({ id }) => id === targets.meetingId)?.user_note_html,
      updatedAt: null,
    };
    return {
      kind: 'meeting-note',
      meetingId: targets.meetingId,
      leadId: targets.leadId,
      html,
      base: { ...base, html: typeof base.html === 'string' ? base.html : null },
    };
  };
  const tasksNamed = (name: string) => close.data.tasks.filter((one) => one.text === name).length;

  test('no draft, no card', async () => {
    await expect(page.getByRole('heading', { name: text.title })).toHaveCount(0);
  });

  test('drafts of each kind, the newest first; each button is called by its own draft', async () => {
    await keep(task('Send the proposal'));
    await keep(task('Call Dana'));
    await keep({ kind: 'lead-note', leadId: targets.leadId, html: '<body><p>They like it</p></body>' });
    await keep({
      kind: 'person',
      email: 'lee@else.example',
      name: 'Lee Else',
      title: 'CTO',
      leadId: null,
      leadName: 'Else Ltd',
    });
    await keep(note('<body><p>One <a href="https://acme.example/a">sheet</a></p><ul><li>two</li></ul></body>'));
    const rows = await rowsOf(page, 5);
    const shown = await Promise.all(rows.map((row) => row.locator('.draft-words').textContent()));
    expect(shown).toEqual([
      'One sheet (https://acme.example/a)\n• two',
      'Lee Else, CTO\nlee@else.example',
      'They like it',
      'Call Dana',
      'Send the proposal',
    ]);
    const names = await page
      .locator('.draft-actions button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names).toHaveLength(15);
    expect(new Set(names).size).toBe(15);
    await expectAccessible(page);
  });

  test('a task is saved once, however often the button is pressed, and the focus goes on', async () => {
    await keep(task('Send the proposal'));
    const [row] = await rowsOf(page, 1);
    await button(row, text.save).dblclick();
    await expect(page.locator('.draft-saved')).toHaveText(/^Saved in Close \d+:\d\d/);
    await rowsOf(page, 0);
    expect(tasksNamed('Send the proposal')).toBe(1);
    expect(writesOf(close)).toEqual(['POST /api/v1/task/']);
    await expect(page.getByRole('heading', { name: text.title })).toBeFocused();
    await expect(page.locator('.page > [role=status]')).toHaveText(/^Saved in Close/);
  });

  test('copied as plain text, whole, however long it is', async () => {
    const lines = Array.from({ length: 4000 }, (_, line) => `Line ${line} of a long note`);
    await keep({
      kind: 'lead-note',
      leadId: targets.leadId,
      html: `<body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`,
    });
    const [row] = await rowsOf(page, 1);
    await press(row, text.copy);
    await expect(row.getByText(text.said.copied)).toBeVisible();
    expect(await paste(page)).toBe(lines.join('\n'));
  });

  test('discarded after one question, which the keyboard can take back', async () => {
    await keep(task('Send the proposal'));
    const [row] = await rowsOf(page, 1);
    await press(row, text.discard);
    await expect(row.getByText(text.discardQuestion)).toBeVisible();
    await expect(row.getByRole('button', { name: text.cancel })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(button(row, text.discard)).toBeFocused();
    await page.keyboard.press('Enter');
    await press(row, text.discardConfirm);
    await rowsOf(page, 0);
    await expect(page.getByText(text.none)).toBeVisible();
    expect(await ask(page, 'getDrafts', null)).toEqual([]);
    expect(writesOf(close)).toEqual([]);
  });

  test('one that a panel goes on typing in is not discarded unseen', async () => {
    const kept = await keep(task('Send the proposal'));
    const [row] = await rowsOf(page, 1);
    await press(row, text.discard);
    await ask(page, 'keepDraft', { ...kept, content: task('Send the proposal to Dana') });
    await press(row, text.discardConfirm);
    await expect(row.getByText(text.said.changed)).toBeVisible();
    await expect(row).toContainText('Send the proposal to Dana');
  });

  test('a colleague has changed the note: both versions are shown, and the user decides', async () => {
    await keep(note('<body><p>Two plants</p></body>'));
    close.editNoteAs(kim.id, targets.meetingId, '<body><p>One plant</p></body>');
    const [row] = await rowsOf(page, 1);
    await press(row, text.save);
    await expect(row.getByRole('heading', { name: writing.conflict.title })).toBeFocused();
    await expect(row.locator('.version del').first()).toContainText('One');
    await expect(row.locator('.version ins').first()).toContainText('Two');
    expect(writesOf(close)).toEqual([]);
    await expectAccessible(page);

    await row.getByRole('button', { name: writing.conflict.both }).click();
    await expect(row.getByText(text.said.joined)).toBeVisible();
    await expect(row.locator('.draft-words')).toHaveText(/One plant\s+Two plants/);
    expect(writesOf(close)).toEqual([]);
    await press(row, text.save);
    await rowsOf(page, 0);
    expect(targets.meeting.user_note).toMatch(/One plant\s*Two plants/);
  });

  for (const [what, choice, left] of [
    ['replaced', writing.conflict.replace, 'Two plants'],
    ['kept', writing.conflict.keepTheirs, 'One plant'],
  ] as const) {
    test(`a colleague’s note can be ${what}`, async () => {
      await keep(note('<body><p>Two plants</p></body>'));
      close.editNoteAs(kim.id, targets.meetingId, '<body><p>One plant</p></body>');
      const [row] = await rowsOf(page, 1);
      await press(row, text.save);
      await row.getByRole('button', { name: choice }).click();
      if (what === 'kept') await row.getByRole('button', { name: writing.conflict.yes }).click();
      await rowsOf(page, 0);
      expect(targets.meeting.user_note).toBe(left);
    });
  }

  test('the answer is lost and Close does not show it: asked first, sent again by the user alone', async () => {
    await keep(task('Send the proposal'));
    close.setFault('/task/', { kind: 'reset-before' }, { method: 'POST', times: 1 });
    const [row] = await rowsOf(page, 1);
    await press(row, text.save);
    await expect(row.getByText(nextSteps.uncertain.task)).toBeVisible();
    await expect(button(row, text.again)).toHaveCount(0);
    // As it is found on another day.
    await page.reload();
    await expect(row.getByText(nextSteps.uncertain.task)).toBeVisible();
    await press(row, text.check);
    await expect(row.getByText(nextSteps.missing.task)).toBeVisible();
    expect(tasksNamed('Send the proposal')).toBe(0);
    await expectAccessible(page);
    await press(row, text.again);
    await rowsOf(page, 0);
    expect(tasksNamed('Send the proposal')).toBe(1);
  });

  test('the answer is lost, and Close has it: that is found out, and nothing is sent again', async () => {
    await keep(task('Send the proposal'));
    close.settings.searchLag = 3600;
    close.settings.staleReads = 3600;
    close.setFault('/task/', { kind: 'lost-answer' }, { method: 'POST', times: 1 });
    const [row] = await rowsOf(page, 1);
    await press(row, text.save);
    await expect(row.getByText(nextSteps.uncertain.task)).toBeVisible();
    close.settings.searchLag = 0;
    close.settings.staleReads = 0;
    await press(row, text.check);
    await rowsOf(page, 0);
    await expect(page.locator('.draft-saved')).toHaveText(/^Saved in Close \d+:\d\d/);
    expect(tasksNamed('Send the proposal')).toBe(1);
  });

  test('Close asks to slow down: a countdown, and then it is sent by itself', async () => {
    await keep(task('Send the proposal'));
    close.setFault('/task/', faults.rateLimited, { method: 'POST', times: 1 });
    const [row] = await rowsOf(page, 1);
    await press(row, text.save);
    await expect(row.getByRole('timer')).toHaveText(/^Sending again in [12] s$/);
    await rowsOf(page, 0);
    expect(tasksNamed('Send the proposal')).toBe(1);
  });

  test('a refusal has words, and the draft stays', async () => {
    await keep(note('<body><p>Two plants</p></body>'));
    close.settings.notetakerOnly = true;
    targets.meeting.notetaker_id = kim.id;
    const [row] = await rowsOf(page, 1);
    await press(row, text.save);
    await expect(row.getByText(writing.refused['not-notetaker'].text)).toBeVisible();
    await expect(row.getByText(text.saveOnLead)).toBeVisible();
    await rowsOf(page, 1);
  });

  test('removing the organization, and forgetting everything, say how many drafts would go', async () => {
    await keep(task('Send the proposal'));
    await keep(task('Call Dana'));
    await rowsOf(page, 2);
    const { accounts, forget } = options;
    await page.getByRole('button', { name: accounts.removeNamed(northwind) }).click();
    await expect(page.getByText(accounts.question(northwind, 2))).toBeVisible();
    await page.getByRole('button', { name: accounts.cancel }).click();
    await page.getByRole('button', { name: forget.button }).click();
    await expect(page.getByText(forget.question(2))).toBeVisible();
    await page.getByRole('button', { name: forget.cancel }).click();

    await page.getByRole('button', { name: accounts.removeNamed(northwind) }).click();
    await page.getByRole('button', { name: accounts.confirm }).click();
    await expect(page.getByLabel(options.connect.label)).toBeVisible();
    expect(await ask(page, 'getDrafts', null)).toEqual([]);
  });
});

/** The rows, when there are so many. */
async function rowsOf(page: Page, count: 0): Promise<[]>;
async function rowsOf(page: Page, count: number): Promise<[Locator, ...Locator[]]>;
async function rowsOf(page: Page, count: number): Promise<Locator[]> {
  const rows = page.locator('.draft-row');
  await expect(rows).toHaveCount(count);
  return rows.all();
}

/** A button of a row by what it says; its name goes on with the draft's. */
function button(row: Locator, label: string): Locator {
  return row.getByRole('button', { name: new RegExp(`^${label}: `) });
}

async function press(row: Locator, label: string): Promise<void> {
  await button(row, label).click();
}

/** What was asked of Close that changes anything, ids left out. */
function writesOf({ requests }: CloseSandbox): string[] {
  return requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(/[a-z]+_\w+\/$/, '')}`)
    .filter((write) => !write.endsWith('/data/search/'));
}

/** What is on the clipboard, by the keyboard: reading it would need a permission that an extension's page can't be given. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted', spellcheck: false })),
  );
  const pasted = page.locator('#pasted');
  await pasted.press('ControlOrMeta+V');
  return pasted.inputValue();
}
