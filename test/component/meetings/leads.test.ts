import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { sandboxId } from '../../fakes/close-server/records';
import { expectCount, expectMeeting, expectTexts, press } from '../pages/panel';
import { createWorld } from '../world';

test('several leads are tabs under their names, with arrow keys; a deleted one has its own words', async () => {
  const world = createWorld();
  const { jointWorkshop } = world.close.events;
  await world.open(jointWorkshop);
  const leads = page.getByRole('tablist', { name: words.lead.tabs });
  const [acme = '', beta = ''] = jointWorkshop.leads.map(({ name }) => name ?? '');
  const gone = words.lead.goneName;
  await expectTexts(leads.getByRole('tab'), [acme, beta, gone]);

  const shows = async (name: string, texts: readonly string[] = []) => {
    const selected = leads.getByRole('tab', { selected: true });
    await expectTexts(selected, [name]);
    const panel = page.getByRole('tabpanel', { name });
    await expect.element(panel.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await expect
      .element(panel.getByRole('heading', { level: 2, name: jointWorkshop.title, exact: true }))
      .toBeVisible();
    for (const text of texts) await expect.element(panel.getByText(text, { exact: true })).toBeVisible();
    return selected;
  };
  const { status } = words.meeting;

  await shows(acme, [words.lead.shared(3)]);
  await press(leads.getByRole('tab', { name: acme }), '{ArrowRight}');
  await expect.element(await shows(beta, [status['declined-by-lead']])).toHaveFocus();
  for (const [key, name, texts] of [
    ['ArrowRight', gone, [status.canceled, words.lead.gone]],
    ['ArrowRight', acme, []],
    ['ArrowLeft', gone, []],
    ['Home', acme, []],
    ['End', gone, []],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(await shows(name, texts)).toHaveFocus();
  }
  await leads.getByRole('tab', { name: beta }).click();
  await shows(beta);
});

test('a canceled meeting says so in words', async () => {
  const world = createWorld();
  const { demoCanceled, discoveryCall } = world.close.events;
  const canceled = page.getByText(words.meeting.status.canceled, { exact: true });
  await world.open(demoCanceled);
  await expectMeeting(demoCanceled);
  await expect.element(canceled).toBeVisible();
  await world.host.goTo(discoveryCall.url);
  await expectMeeting(discoveryCall);
  await expectCount(canceled, 0);
});

test('the last activity of the twelfth lead is asked for when it is looked at', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall } = close.events;
  const { leads, meetings } = close.data;
  const meeting = meetings.find(({ title }) => title === discoveryCall.title);
  const lead = leads.find(({ id }) => id === meeting?.lead_id);
  const added = Array.from({ length: 11 }, (_, index) => sandboxId('lead', `Zz${index + 10}x`));
  for (const [index, id] of added.entries()) {
    leads.push({ ...lead, id, name: `Lead ${index}`, display_name: `Lead ${index}` });
    meetings.push({ ...meeting, id: sandboxId('acti', `Zz${index + 10}x`), lead_id: id });
  }
  const asked = () =>
    close.requests.filter(({ path }) => path === '/api/v1/activity/').map(({ params }) => params.get('lead_id'));
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  const activity = page.getSection(words.story.sinceThen);
  await expect.element(activity).toHaveAttribute('aria-busy', 'false');
  expect(new Set(asked()).size).toBe(10);
  const last = added.findLast((id) => !asked().includes(id)) ?? '';
  await page.getByRole('tab', { name: `Lead ${added.indexOf(last)}`, exact: true }).click();
  await expect.poll(asked).toContain(last);
  await expect.element(activity).toHaveAttribute('aria-busy', 'false');
  expect(new Set(asked()).size).toBe(11);
});
