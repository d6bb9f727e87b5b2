import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../src/words/words';
import { robin } from '../fakes/sample-data/people';
import { link } from '../fakes/sample-data/scheduling-links';
import { expectAccessible } from './pages/accessible';
import { expectCount } from './pages/panel';
import { openEvent } from './pages/writing';
import { createWorld, type World } from './world';

const { schedulingLinks: text } = words;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const asked = ({ close }: World) => close.requests.filter(({ path }) => path.endsWith('/scheduling_link/')).length;

test('one’s own link is asked for at the click alone and once, and copied by it; a colleague’s never', async () => {
  const { world, copied } = await open();
  expect(asked(world)).toBe(0);
  await button(text.copy).dblClick();
  await expect.element(button(text.copied)).toBeVisible();
  await world.turnClock(2000);
  world.reopen();
  await button(text.copy).click();
  await expect.element(button(text.copied)).toBeVisible();
  expect(new Set(copied())).toEqual(new Set(['https://calendar.close.example/robin/intro']));
  expect(asked(world)).toBe(1);
});

test('of several one is chosen; none, hostile ones and a refusal are said', async () => {
  const { world, copied } = await open((links) => {
    links.push(link('<img src=x>', robin.id, { url: 'https://calendar.close.example/robin/b' }));
    links.push(link('Trap', robin.id, { url: 'javascript:alert(1)' }));
  });
  const list = page.getByRole('list', { name: text.choose });
  await button(text.copy).click();
  await expectCount(list.getByRole('listitem'), 2);
  await expect.element(button(text.copy)).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible();
  await list.getByRole('button', { name: '<img src=x>' }).click();
  await expect.element(button(text.copied)).toBeVisible();
  expect(copied()).toEqual(['https://calendar.close.example/robin/b']);

  world.close.data.schedulingLinks = [];
  await openEvent(world, world.close.events.discoveryCall);
  world.close.setFault('/scheduling_link/', { kind: 'status', status: 503 }, { times: 1 });
  await button(text.copy).click();
  await expect.element(page.getByRole('main').getByText(words.failed['close-down'].title)).toBeVisible();
  await button(text.copy).click();
  await expect.element(page.getByText(text.none).first()).toBeVisible();
  expect(copied()).toHaveLength(1);
});

async function open(prepare: (links: World['close']['data']['schedulingLinks']) => void = () => {}) {
  const world = createWorld();
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  copy.mockClear();
  prepare(world.close.data.schedulingLinks);
  await openEvent(world, world.close.events.discoveryCall);
  return { world, copied: () => copy.mock.calls.map(([url]) => url) };
}
