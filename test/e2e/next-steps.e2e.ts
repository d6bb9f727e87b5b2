import type { Frame, Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Chromium } from '../browsers/chromium';
import { closeAsUser } from '../browsers/close-as-user';
import type { CloseSandbox } from '../fakes/close-server';
import { type Fault, faults } from '../fakes/close-server-fault';
import type { WireRecord } from '../fakes/close-server-records';
import { allTasks } from '../fakes/close-server-store';
import type { SandboxEvent } from '../fakes/sample-data-events';
import { localDate } from '../fakes/sample-data-meetings';
import { kim, robin } from '../fakes/sample-data-people';
import { expect, test } from './fixtures';
import { goOffline } from './network-switch';
import { ask } from './own-page';
import { sectionOf } from './sections';
import type { Panel } from './sidebar';
import { beginWriting, openEvent, refusalOf, writesOf } from './writing';

/** What is done about the lead after the call: its tasks, its status, a note on it. Each write, its read-back, its refusal. */

const { brief, nextSteps, writing } = words;
const { task: taskWords, note: noteWords } = nextSteps;

/** Acme's task that is overdue by three days, and the first of its list. */
const promised = 'Send the revised proposal';

test.beforeEach(async ({ browserWithExtension, page, sandbox }) => {
  await beginWriting(page, browserWithExtension, sandbox.close);
});

test('a task is done: one request, struck through, with a way back', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const task = taskNamed(close, promised);
  const row = rowOf(panel, promised);
  await checkOf(panel, promised).click();
  await expect(row.locator('.saved-mark')).toHaveText(savedPattern);
  await expect(checkOf(panel, promised)).toBeChecked();
  await expect(row.getByText(promised, { exact: true })).toHaveCSS('text-decoration-line', 'line-through');
  expect(writesOf(close)).toEqual(['PUT /task/task_…/']);
  expect(bodyOf(close, 'PUT')).toEqual({ is_complete: true });
  expect(task.is_complete).toBe(true);

  await row.getByRole('button', { name: taskWords.undoOf(promised) }).click();
  await expect(row.getByRole('button', { name: taskWords.undoOf(promised) })).toHaveCount(0);
  await expect(row.locator('.saved-mark')).toHaveText(savedPattern);
  await expect(checkOf(panel, promised)).not.toBeChecked();
  expect(writesOf(close)).toHaveLength(2);
  expect(bodyOf(close, 'PUT')).toEqual({ is_complete: false });
  expect(task.is_complete).toBe(false);
  const second = await openAnew(browserWithExtension, close.events.discoveryCall);
  await expect(checkOf(second, promised)).not.toBeChecked();

  await checkOf(second, promised).click();
  await expect(rowOf(second, promised).locator('.saved-mark')).toHaveText(savedPattern);
  const third = await openAnew(browserWithExtension, close.events.discoveryCall);
  await expect(checkOf(third, 'Check in with purchasing')).toBeVisible();
  await expect(rowOf(third, promised)).toHaveCount(0);
});

const postponements: [
  what: string,
  day: (now: number) => string,
  choose: (row: Locator, day: string) => Promise<void>,
][] = [
  [
    taskWords.tomorrow,
    (now) => localDate(now, 1),
    (row) => row.getByRole('button', { name: taskWords.tomorrow }).click(),
  ],
  [
    taskWords.nextWeek,
    (now) => localDate(now, (8 - new Date(now).getDay()) % 7 || 7),
    (row) => row.getByRole('button', { name: taskWords.nextWeek }).click(),
  ],
  [
    'a date',
    (now) => localDate(now, 5),
    async (row, day) => {
      await row.getByLabel(taskWords.day, { exact: true }).fill(day);
      await row.getByRole('button', { name: taskWords.set }).click();
    },
  ],
  [
    'a date, with Enter',
    (now) => localDate(now, 4),
    async (row, day) => {
      await row.getByLabel(taskWords.day, { exact: true }).fill(day);
      await row.getByLabel(taskWords.day, { exact: true }).press('Enter');
    },
  ],
];
for (const [what, dayOf, choose] of postponements) {
  test(`a task is postponed: ${what}`, async ({ browserWithExtension, page, sandbox: { close } }) => {
    const panel = await openAcme(page, close);
    const day = dayOf(Date.now());
    const row = rowOf(panel, promised);
    await expect(dayButton(panel, promised)).toHaveText(brief.overdue(3));
    await dayButton(panel, promised).click();
    await choose(row, day);
    await expect(row.locator('.saved-mark')).toHaveText(savedPattern);
    await expect(dayButton(panel, promised)).toHaveText(dayPattern(day));
    await expect(dayButton(panel, promised)).toBeFocused();
    expect(writesOf(close)).toEqual(['PUT /task/task_…/']);
    expect(bodyOf(close, 'PUT')).toEqual({ date: day });
    expect(taskNamed(close, promised).date).toBe(day);
    const second = await openAnew(browserWithExtension, close.events.discoveryCall);
    await expect(dayButton(second, promised)).toHaveText(dayPattern(day));
  });
}

test('Escape closes the days of a task, and nothing is sent', async ({ page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  await dayButton(panel, promised).press('Enter');
  await rowOf(panel, promised).getByRole('button', { name: taskWords.tomorrow }).press('Escape');
  await expect(rowOf(panel, promised).getByRole('button', { name: taskWords.tomorrow })).toHaveCount(0);
  await expect(dayButton(panel, promised)).toBeFocused();
  expect(writesOf(close)).toEqual([]);
});

test('a new task, by Enter: it is mine and has no day', async ({ browserWithExtension, page, sandbox: { close } }) => {
  const { demoCanceled } = close.events;
  const panel = await openEvent(page, demoCanceled);
  await newTask(panel).fill('Ask for the drawings');
  await newTask(panel).press('Enter');
  await expect(taskForm(panel).locator('.saved-mark')).toHaveText(savedPattern);
  await expect(rowOf(panel, 'Ask for the drawings')).toHaveCount(1);
  await expect(newTask(panel)).toHaveValue('');
  await expect(newTask(panel)).toBeFocused();
  expect(writesOf(close)).toEqual(['POST /task/']);
  expect(bodyOf(close, 'POST')).toMatchObject({ text: 'Ask for the drawings', assigned_to: robin.id });
  expect(tasksNamed(close, 'Ask for the drawings')).toMatchObject([
    { lead_id: demoCanceled.leads[0]?.id, date: null, is_complete: false, assigned_to: robin.id },
  ]);
  const second = await openAnew(browserWithExtension, demoCanceled);
  await expect(rowOf(second, 'Ask for the drawings')).toHaveCount(1);
});

test('a new task, by the button: with a day, for a colleague', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const day = localDate(Date.now(), 1);
  await newTask(panel).fill('Ship the sensor kit');
  const assignee = panel.getByRole('combobox', { name: taskWords.assignee });
  await expect(assignee).toHaveValue('');
  await expect(assignee.locator('option:checked')).toHaveText(taskWords.me);
  await panel.getByLabel(taskWords.date, { exact: true }).fill(day);
  await assignee.selectOption(kim.name);
  await addTask(panel).click();
  const row = rowOf(panel, 'Ship the sensor kit');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(kim.name);
  await expect(dayButton(panel, 'Ship the sensor kit')).toHaveText(dayPattern(day));
  expect(writesOf(close)).toEqual(['POST /task/']);
  expect(tasksNamed(close, 'Ship the sensor kit')).toMatchObject([{ date: day, assigned_to: kim.id }]);
  const second = await openAnew(browserWithExtension, close.events.discoveryCall);
  await expect(rowOf(second, 'Ship the sensor kit')).toContainText(kim.name);
});

test('a double click on “Add task” makes one task; no words, none', async ({ page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  await newTask(panel).press('Enter');
  await expect(taskForm(panel).getByRole('alert')).toHaveText(taskWords.empty);
  expect(writesOf(close)).toEqual([]);
  await newTask(panel).fill('Only once');
  await addTask(panel).dblclick();
  await expect(taskForm(panel).locator('.saved-mark')).toHaveText(savedPattern);
  await expect(rowOf(panel, 'Only once')).toHaveCount(1);
  expect(tasksNamed(close, 'Only once')).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /task/']);
});

test('the lead’s status: chosen means saved', async ({ browserWithExtension, page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  await expect(statusBox(panel).locator('option:checked')).toHaveText('Qualified');
  await statusBox(panel).selectOption('Customer');
  await expect(statusLine(panel).locator('.saved-mark')).toHaveText(savedPattern);
  expect(writesOf(close)).toEqual(['PUT /lead/lead_…/']);
  expect(acmeOf(close)).toMatchObject({ status_label: 'Customer' });
  expect(Object.keys(bodyOf(close, 'PUT'))).toEqual(['status_id']);
  const second = await openAnew(browserWithExtension, close.events.discoveryCall);
  await expect(statusBox(second).locator('option:checked')).toHaveText('Customer');
});

test('keys that step past one status to the next save only where they rest', async ({ page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  await statusBox(panel).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(statusLine(panel).locator('.saved-mark')).toHaveText(savedPattern);
  await expect(statusBox(panel).locator('option:checked')).toHaveText('Bad Fit');
  expect(writesOf(close)).toEqual(['PUT /lead/lead_…/']);
  expect(acmeOf(close)).toMatchObject({ status_label: 'Bad Fit' });
});

test('a note on the lead, in the words that were typed', async ({ browserWithExtension, page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  await panel.getByRole('button', { name: noteWords.open }).click();
  await expect(leadNote(panel)).toBeFocused();
  await page.keyboard.type('Budget < 20k & signed by "Dana"');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second line');
  await panel.getByRole('button', { name: noteWords.add, exact: true }).click();
  await expect(leadNotePart(panel).locator('.saved-mark')).toHaveText(savedPattern);
  await expect(panel.getByRole('button', { name: noteWords.open })).toBeFocused();
  expect(writesOf(close)).toEqual(['POST /activity/note/']);
  expect(close.data.notes).toMatchObject([
    {
      lead_id: acmeOf(close).id,
      user_id: robin.id,
      note_html: '<body><p>Budget &lt; 20k &amp; signed by "Dana"</p><p>Second line</p></body>',
    },
  ]);
  const second = await openAnew(browserWithExtension, close.events.discoveryCall);
  await expect(sectionOf(second, brief.lastActivity)).toContainText(brief.activityBy.note(robin.name));
});

/** A write of the panel: how the user begins it, and what becomes of it in Close. */
type Step = {
  method: 'PUT' | 'POST';
  /** Where in Close it goes. */
  path: string;
  /** The words that are typed before; nothing for what is chosen. */
  prepare(panel: Panel): Promise<void>;
  press(panel: Panel): Promise<void>;
  /** The part of the panel that says what came of it. */
  part(panel: Panel): Locator;
  /** How it looks as long as Close does not have it. */
  expectKept(panel: Panel): Promise<void>;
  /** How often Close has it. */
  count(close: CloseSandbox): number;
};

const kept = { task: 'Call Mikael about the second offer', note: 'Signed off by purchasing' };

/** Absolute values, so that a lost answer may be followed by the same once more. */
const changes: Step[] = [
  {
    method: 'PUT',
    path: '/task/task_',
    prepare: async () => {},
    press: (panel) => checkOf(panel, promised).click(),
    part: (panel) => rowOf(panel, promised),
    expectKept: (panel) => expect(checkOf(panel, promised)).not.toBeChecked(),
    count: (close) => (taskNamed(close, promised).is_complete ? 1 : 0),
  },
  {
    method: 'PUT',
    path: '/lead/lead_',
    prepare: async () => {},
    press: async (panel) => void (await statusBox(panel).selectOption('Customer')),
    part: (panel) => panel.locator('.lead-head'),
    expectKept: (panel) => expect(statusBox(panel).locator('option:checked')).toHaveText('Qualified'),
    count: (close) => (acmeOf(close).status_label === 'Customer' ? 1 : 0),
  },
];

/** Each makes something new, so none is ever repeated by itself. */
const creations: (Step & { uncertain: string; missing: string; again: string })[] = [
  {
    method: 'POST',
    path: '/task/',
    prepare: (panel) => newTask(panel).fill(kept.task),
    press: (panel) => addTask(panel).click(),
    part: taskForm,
    expectKept: (panel) => expect(newTask(panel)).toHaveValue(kept.task),
    count: (close) => tasksNamed(close, kept.task).length,
    uncertain: nextSteps.uncertain.task,
    missing: nextSteps.missing.task,
    again: taskWords.again,
  },
  {
    method: 'POST',
    path: '/activity/note/',
    prepare: async (panel) => {
      await panel.getByRole('button', { name: noteWords.open }).click();
      await leadNote(panel).fill(kept.note);
    },
    press: (panel) => panel.getByRole('button', { name: noteWords.add, exact: true }).click(),
    part: leadNotePart,
    expectKept: (panel) => expect(leadNote(panel)).toHaveValue(kept.note),
    count: (close) => close.data.notes.length,
    uncertain: nextSteps.uncertain.note,
    missing: nextSteps.missing.note,
    again: noteWords.again,
  },
];

const steps: Step[] = [...changes, ...creations];

const invalid = {
  kind: 'status',
  status: 400,
  body: { errors: [], 'field-errors': { text: 'Ensure this has at most 3 words.' } },
} as const satisfies Fault;
const refused: [what: string, fault: Fault, says: string[]][] = [
  ['401 with a good key', faults.keyRejected, [writing.refused['not-allowed'].text]],
  ['403', faults.notAllowed, [writing.refused['not-allowed'].text]],
  ['400 for a field', invalid, [writing.refused.invalid.text, 'Ensure this has at most 3 words.']],
];
for (const [what, fault, says] of refused) {
  test(`refused (${what}): said where it was written, and sent again by the user’s click alone`, async ({
    page,
    sandbox: { close },
  }) => {
    const panel = await begin(page, close, steps);
    for (const step of steps) {
      close.setFault(step.path, fault, { method: step.method });
      await step.press(panel);
      for (const text of says) await expect(refusalOf(step.part(panel))).toContainText(text);
      await step.expectKept(panel);
      expect(step.count(close)).toBe(0);
    }
    expect(writesOf(close)).toHaveLength(steps.length);
    close.clearFaults();
    for (const step of steps) {
      await pressAgain(panel, step);
      await expectSaved(panel, close, step);
    }
    expect(writesOf(close)).toHaveLength(2 * steps.length);
  });
}

test('429: counted down, and sent again by itself', async ({ page, sandbox: { close } }) => {
  const panel = await begin(page, close, steps);
  for (const step of steps) {
    close.setFault(step.path, faults.rateLimited, { method: step.method, times: 1 });
    await step.press(panel);
    const part = step.part(panel);
    await expect(refusalOf(part)).toContainText(writing.refused['rate-limited'].text);
    await expect(part.getByRole('timer')).toHaveText(/^Sending again in [12] s$/);
    expect(step.count(close)).toBe(0);
    await expectSaved(panel, close, step);
  }
  expect(writesOf(close)).toHaveLength(2 * steps.length);
});

test('offline: said, kept, and not sent when the network is back', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const panel = await begin(page, close, steps);
  const goOnline = await goOffline(browserWithExtension);
  for (const step of steps) {
    await step.press(panel);
    await expect(refusalOf(step.part(panel))).toContainText(writing.refused.offline.text);
    await step.expectKept(panel);
  }
  await goOnline();
  // Answered over the network that is back, and still nothing was written.
  await ask(browserWithExtension.optionsPage, 'find', { text: 'Acme' });
  expect(writesOf(close)).toEqual([]);
  for (const step of steps) {
    await pressAgain(panel, step);
    await expectSaved(panel, close, step);
  }
  expect(writesOf(close)).toHaveLength(steps.length);
});

const broken: [what: string, fault: Fault, says: string][] = [
  ['500', { kind: 'status', status: 500 }, writing.refused['close-down'].text],
  ['a connection that breaks', { kind: 'reset-before' }, writing.refused.unreachable.text],
  ['no answer at all', { kind: 'hang', carriedOut: false }, writing.refused['timed-out'].text],
];
for (const [what, fault, says] of broken) {
  test(`${what}: what may be repeated is sent once more, then it is said; for all else nobody knows, and the user decides`, async ({
    page,
    sandbox: { close },
  }) => {
    const panel = await begin(page, close, steps);
    for (const { path, method } of steps) close.setFault(path, fault, { method });
    for (const { press } of steps) await press(panel);

    for (const step of changes) {
      await expect(refusalOf(step.part(panel))).toContainText(says, { timeout: 40_000 });
      await step.expectKept(panel);
    }
    for (const step of creations) {
      const part = step.part(panel);
      await expect(part).toContainText(step.uncertain);
      await step.expectKept(panel);
      await expect(part.getByRole('textbox').first()).not.toBeEditable();
      await part.getByRole('button', { name: nextSteps.askClose }).click();
      await expect(part).toContainText(step.missing);
    }
    const sent = writesOf(close).sort();
    expect(sent).toEqual([
      'POST /activity/note/',
      'POST /task/',
      'PUT /lead/lead_…/',
      'PUT /lead/lead_…/',
      'PUT /task/task_…/',
      'PUT /task/task_…/',
    ]);

    close.clearFaults();
    for (const step of steps) {
      await pressAgain(panel, step);
      await expectSaved(panel, close, step);
    }
    expect(writesOf(close)).toHaveLength(sent.length + steps.length);
  });
}

test.describe('the answer to a new task and to a new note is lost', () => {
  /** Both are in Close, and nobody has heard of it. */
  async function lose(page: Page, close: CloseSandbox): Promise<Frame> {
    const panel = await begin(page, close, creations);
    for (const { path, press } of creations) {
      close.setFault(path, { kind: 'lost-answer' }, { method: 'POST' });
      await press(panel);
    }
    return panel;
  }

  /** Both are there, once, and were sent once. */
  function expectOne(close: CloseSandbox): void {
    expect(creations.map(({ count }) => count(close))).toEqual([1, 1]);
    expect(writesOf(close).sort()).toEqual(['POST /activity/note/', 'POST /task/']);
  }

  test('Close shows them at once: saved, without a word', async ({ page, sandbox: { close } }) => {
    const panel = await lose(page, close);
    for (const step of creations) {
      await expectSaved(panel, close, step);
      await expect(step.part(panel).locator('.write-note')).toHaveCount(0);
    }
    expectOne(close);
  });

  test('Close cannot be asked just then: “Ask Close” finds them later', async ({ page, sandbox: { close } }) => {
    for (const { path } of creations) close.setFault(path, { kind: 'status', status: 503 }, { method: 'GET' });
    const panel = await lose(page, close);
    for (const step of creations) {
      const part = step.part(panel);
      await expect(part).toContainText(step.uncertain);
      await part.getByRole('button', { name: nextSteps.askClose }).click();
      await expect(refusalOf(part)).toContainText(writing.refused['close-down'].text);
      await expect(part).toContainText(step.uncertain);
    }
    close.clearFaults();
    for (const step of creations) {
      await step.part(panel).getByRole('button', { name: nextSteps.askClose }).click();
      await expectSaved(panel, close, step);
      await expect(step.part(panel).locator('.write-note')).toHaveCount(0);
    }
    expectOne(close);
  });

  test('Close’s lists lag behind: missing first, then found, also in another panel', async ({
    browserWithExtension,
    context,
    page,
    sandbox: { close },
  }) => {
    close.settings.searchLag = 3600;
    const panel = await lose(page, close);
    for (const step of creations) {
      const part = step.part(panel);
      await expect(part).toContainText(step.uncertain);
      await part.getByRole('button', { name: nextSteps.askClose }).click();
      await expect(part).toContainText(step.missing);
      await expect(part.getByRole('button', { name: step.again })).toBeVisible();
    }
    await page.close();
    await browserWithExtension.stopWorkers();
    close.clearFaults();
    const anew = await openAcme(await context.newPage(), close);
    for (const step of creations) {
      await step.expectKept(anew);
      await expect(step.part(anew)).toContainText(step.uncertain);
    }
    expectOne(close);
    close.settings.searchLag = 0;
    for (const step of creations) {
      await step.part(anew).getByRole('button', { name: nextSteps.askClose }).click();
      await expectSaved(anew, close, step);
    }
    expectOne(close);
    expect(await draftWords(browserWithExtension)).toEqual([]);
  });

  test('“Add again” looks once more before it sends: no second one', async ({ page, sandbox: { close } }) => {
    close.settings.searchLag = 3600;
    const panel = await lose(page, close);
    for (const step of creations) {
      await step.part(panel).getByRole('button', { name: nextSteps.askClose }).click();
      await expect(step.part(panel)).toContainText(step.missing);
    }
    close.clearFaults();
    close.settings.searchLag = 0;
    for (const step of creations) {
      await step.part(panel).getByRole('button', { name: step.again }).click();
      await expectSaved(panel, close, step);
    }
    expectOne(close);
  });

  test('what the user does not want any more goes with a click, and nothing more is sent', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    close.settings.searchLag = 3600;
    const panel = await lose(page, close);
    for (const step of creations) {
      const part = step.part(panel);
      await part.getByRole('button', { name: nextSteps.askClose }).click();
      await part.getByRole('button', { name: nextSteps.discard }).click();
      await expect(part.locator('.write-note')).toHaveCount(0);
    }
    await expect.poll(() => draftWords(browserWithExtension)).toEqual([]);
    await expect(newTask(panel)).toHaveValue('');
    expectOne(close);
  });
});

test('a task and a note that were begun are there after the tab was closed and the worker stopped', async ({
  browserWithExtension,
  context,
  page,
  sandbox: { close },
}) => {
  const day = localDate(Date.now(), 2);
  const panel = await openAcme(page, close);
  await newTask(panel).fill(kept.task);
  await panel.getByLabel(taskWords.date, { exact: true }).fill(day);
  await panel.getByRole('combobox', { name: taskWords.assignee }).selectOption(kim.name);
  await panel.getByRole('button', { name: noteWords.open }).click();
  await leadNote(panel).fill(kept.note);
  await closeAsUser(page);
  await expect.poll(() => draftWords(browserWithExtension)).toEqual([`<body><p>${kept.note}</p></body>`, kept.task]);
  await browserWithExtension.stopWorkers();

  const anew = await openAcme(await context.newPage(), close);
  await expect(newTask(anew)).toHaveValue(kept.task);
  await expect(anew.getByLabel(taskWords.date, { exact: true })).toHaveValue(day);
  await expect(leadNote(anew)).toHaveValue(kept.note);
  expect(writesOf(close)).toEqual([]);
  // The names of the colleagues come with the first look at the form.
  await newTask(anew).focus();
  await expect(anew.getByRole('combobox', { name: taskWords.assignee }).locator('option:checked')).toHaveText(kim.name);

  for (const step of creations) {
    await step.press(anew);
    await expectSaved(anew, close, step);
  }
  expect(tasksNamed(close, kept.task)).toMatchObject([{ date: day, assigned_to: kim.id }]);
  expect(await draftWords(browserWithExtension)).toEqual([]);
});

test('what is deleted to the last letter is no draft', async ({ browserWithExtension, page, sandbox: { close } }) => {
  const panel = await begin(page, close, creations);
  await expect.poll(() => draftWords(browserWithExtension)).toHaveLength(2);
  await newTask(panel).fill('');
  await leadNote(panel).fill('');
  await expect.poll(() => draftWords(browserWithExtension)).toEqual([]);
});

/** "Saved in Close 14:02", whatever way the machine writes times. */
const savedPattern = new RegExp(`^${nextSteps.saved('')}\\d`);

function openAcme(page: Page, close: CloseSandbox): Promise<Frame> {
  return openEvent(page, close.events.discoveryCall);
}

/** Another panel of the event, by a worker that has begun anew: it remembers no brief, so Close is asked. */
async function openAnew(browser: Chromium, event: SandboxEvent): Promise<Frame> {
  await browser.stopWorkers();
  return openEvent(await browser.context.newPage(), event);
}

/** The panel of Acme with everything typed that these steps send. */
async function begin(page: Page, close: CloseSandbox, wanted: readonly Step[]): Promise<Frame> {
  const panel = await openAcme(page, close);
  for (const step of wanted) await step.prepare(panel);
  return panel;
}

/** The one thing that there is to do after a refusal; a choice that went back is made once more. */
async function pressAgain(panel: Panel, step: Step): Promise<void> {
  const part = step.part(panel);
  const again = part.getByRole('button', { name: /again$/ }).filter({ hasNotText: nextSteps.askAgain });
  if (await again.isVisible()) await again.click();
  else await step.press(panel);
}

/** The panel says so, and Close has it once. */
async function expectSaved(panel: Panel, close: CloseSandbox, step: Step): Promise<void> {
  await expect(step.part(panel).locator('.saved-mark')).toHaveText(savedPattern);
  await expect(refusalOf(step.part(panel))).toHaveCount(0);
  expect(step.count(close)).toBe(1);
}

function tasksOf(panel: Panel): Locator {
  return sectionOf(panel, brief.tasks);
}

function rowOf(panel: Panel, text: string): Locator {
  return panel.locator('.tasks').getByRole('listitem').filter({ hasText: text });
}

function checkOf(panel: Panel, text: string): Locator {
  return tasksOf(panel).getByRole('checkbox', { name: taskWords.done(text) });
}

/** What opens the other days of a task; its own day stands on it. */
function dayButton(panel: Panel, text: string): Locator {
  return rowOf(panel, text).locator('.due-button');
}

function taskForm(panel: Panel): Locator {
  return panel.locator('.new-task');
}

function newTask(panel: Panel): Locator {
  return panel.getByRole('textbox', { name: taskWords.new });
}

function addTask(panel: Panel): Locator {
  return panel.getByRole('button', { name: taskWords.add, exact: true });
}

function statusBox(panel: Panel): Locator {
  return panel.getByRole('combobox', { name: nextSteps.status.label });
}

function statusLine(panel: Panel): Locator {
  return panel.locator('.status-line');
}

function leadNote(panel: Panel): Locator {
  return panel.getByRole('textbox', { name: noteWords.label });
}

/** The note on the lead, its form open or not. */
function leadNotePart(panel: Panel): Locator {
  return panel.locator('.lead-note, .lead-note-form');
}

/** `2026-11-24` as the panel writes it: "Tue 24 Nov", "Tue, Nov 24". Monday is said by its day of the month too. */
function dayPattern(day: string): RegExp {
  return new RegExp(`\\b${Number(day.slice(-2))}\\b`);
}

function acmeOf({ data, events }: CloseSandbox): WireRecord {
  const lead = data.leads.find(({ id }) => id === events.discoveryCall.leads[0]?.id);
  if (!lead) throw new Error('The sample has changed.');
  return lead;
}

function tasksNamed({ data }: CloseSandbox, text: string): WireRecord[] {
  return allTasks(data).filter((task) => task.text === text);
}

function taskNamed(close: CloseSandbox, text: string): WireRecord {
  const [task] = tasksNamed(close, text);
  if (!task) throw new Error(`The sample has no task “${text}”.`);
  return task;
}

/** What the last request of this method had in it. */
function bodyOf({ requests }: CloseSandbox, method: 'PUT' | 'POST'): Record<string, unknown> {
  const last = requests.findLast((request) => request.method === method && !request.path.endsWith('/search/'));
  return JSON.parse(last?.body ?? '{}');
}

/** All that is kept, in the order of the alphabet. */
async function draftWords({ optionsPage }: Chromium): Promise<string[]> {
  const drafts = await ask(optionsPage, 'getDrafts', null);
  return drafts
    .map(({ content }) => (content.kind === 'task' ? content.text : 'html' in content ? content.html : ''))
    .sort();
}
