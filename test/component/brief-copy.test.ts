import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../src/words/words';
import { expectMeeting } from './pages/panel';
import { createWorld } from './world';

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the brief is copied as text, and the button says so for a moment', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  await button(words.briefCopy.copy).click();
  await expect.element(button(words.briefCopy.copied)).toBeVisible();
  await expect.element(page.getByRole('status').getByText(words.panel.copied)).toBeInTheDocument();
  const [text] = copied.mock.calls[0] ?? [];
  expect(text).toContain(discoveryCall.title);
  expect(text).toContain(discoveryCall.leads[0]?.name);
  expect(text).toContain(words.brief.tasks);
  await world.turnClock(2000);
  await expect.element(button(words.briefCopy.copy)).toBeVisible();
});

test('where the browser does not let us copy, that is said beside the button', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await world.open(discoveryCall);
  await button(words.briefCopy.copy).click();
  await expect.element(page.getByRole('main').getByText(words.panel.copyFailed)).toBeVisible();
});
