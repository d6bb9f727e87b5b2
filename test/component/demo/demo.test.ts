import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectAccessible } from '../pages/accessible';
import { newTask, rowOf } from '../pages/next-steps';
import { expectCount, press } from '../pages/panel';
import { expectMade, openForm, rowOf as rowOfGuest } from '../pages/person-form';
import { expectSaved, expectSavedMark, saveButton, typeNote } from '../pages/writing';
import { resize, tabSize } from '../screen';
import '../../../src/ui/style/tokens.css';
import '../../../src/ui/style/reset.css';
import '../../../src/rich-text/rich-text.css';

const { demo } = words;
const { titles } = demo;
const day = () => page.getByRole('region', { name: demo.day });
const event = (name: keyof typeof titles) => day().getByRole('button', { name: new RegExp(`^${titles[name]}`) });
const panel = () => page.getPart('demo-panel');
const title = (name: string, level: number) => panel().getByRole('heading', { name, level, exact: true });

/** What the page has asked of any server since the test began. */
let requests: () => string[];

beforeEach(async () => {
  // Only now, for a part of it looks for the browser when it is loaded.
  const { mountDemo } = await import('../../../src/demo/mount');
  document.documentElement.classList.add('document');
  await resize(tabSize);
  const root = document.createElement('div');
  document.body.append(root);
  const begin = performance.now();
  requests = () =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime, name }) => startTime > begin && new URL(name).origin !== location.origin)
      .map(({ name }) => name);
  const unmount = mountDemo(root);
  onTestFinished(() => {
    unmount();
    root.remove();
    document.documentElement.classList.remove('document');
  });
});

test('each event of the drawn day shows its brief: before a call, after one, one without a meeting, one with two leads', async () => {
  await expect.element(title('Larkwell Coffee', 1)).toBeVisible();
  await expect.element(title(titles.before, 2)).toBeVisible();
  await expect.element(event('before')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(panel().getByText(demo.tasks.overdue)).toBeVisible();
  await expect.element(panel().getByText(demo.lastNote).first()).toBeVisible();
  await expectAccessible();

  await event('after').click();
  await expect.element(title('Fennrick Bikes', 1)).toBeVisible();
  await expect.element(panel().getByRole('radio', { name: demo.outcomes.interested })).toBeVisible();
  await expectAccessible();

  await event('unknown').click();
  await expect.element(title(words.notFound.title, 1)).toBeVisible();
  await expectAccessible();

  await event('leads').click();
  await expect.element(title('Tidewater Studio', 1)).toBeVisible();
  await panel().getByRole('tab', { name: 'Larkwell Coffee' }).click();
  await expect.element(title('Larkwell Coffee', 1)).toBeVisible();
  await expectAccessible();
  expect(requests()).toEqual([]);
});

test('what is written is answered as Close would, counts until the page goes, and no request is made', async () => {
  await event('after').click();
  const interested = panel().getByRole('radio', { name: demo.outcomes.interested });
  await interested.click();
  await press(interested, '{Enter}');
  await expect.element(interested).toBeChecked();
  await typeNote('A pilot in two weeks.', panel());
  await saveButton(panel()).click();
  await expectSaved(panel());
  await newTask.text().fill('Send the contract');
  await newTask.add().click();
  await expectSavedMark(page.getSection(words.brief.tasks));
  await expect.element(rowOf('Send the contract')).toBeVisible();

  // Another event and back: it is all there.
  await event('before').click();
  await expect.element(title('Larkwell Coffee', 1)).toBeVisible();
  await event('after').click();
  await expect.element(panel().getByText('A pilot in two weeks.')).toBeVisible();
  await expect.element(panel().getByRole('radio', { name: demo.outcomes.interested })).toBeChecked();
  await expect.element(rowOf('Send the contract')).toBeVisible();
  await expect.element(page.getByText(demo.notice, { exact: true })).toBeVisible();
  expect(requests()).toEqual([]);
});

test('the guests of the event without a meeting are looked up, and the one who is new can be added', async () => {
  const { guests } = words;
  await event('unknown').click();
  await page.getByRole('button', { name: guests.look }).click();
  await expect
    .element(rowOfGuest('mara@larkwell.example'))
    .toHaveTextContent(guests.titledContactOf(demo.jobs.operations, 'Larkwell Coffee'));
  const stranger = 'lena@birchline.example';
  await expect.element(rowOfGuest(stranger)).toHaveTextContent(guests.notInClose);
  const { createLead, leadName } = await openForm(stranger);
  await leadName.fill('Birchline');
  await createLead.click();
  await expectMade(stranger, 'Birchline');
  expect(requests()).toEqual([]);
});

test('a link leads nowhere, and the page says why', async () => {
  await expect.element(page.getByText(demo.text)).toBeVisible();
  const links = panel().getByRole('link').elements();
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(press);
    expect(press.defaultPrevented, link.outerHTML).toBe(true);
  }
  await expect.element(page.getByText(demo.held)).toBeVisible();
  // The way to the key is ours.
  await expect
    .element(page.getByRole('link', { name: words.needsKey.action }))
    .toHaveAttribute('href', '/src/options/index.html#connection');
});

test.each([320, 380, 800, 1440])(
  'at %i px nothing is wider than the window, and each event is a click away',
  async (width) => {
    await resize({ width, height: 800 });
    await event('leads').click();
    await expect.element(title('Tidewater Studio', 1)).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectCount(day().getByRole('button', { pressed: true }), 1);
  },
);
