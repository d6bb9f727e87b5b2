import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HiddenSitesCard } from '../../../src/options/hidden-sites/HiddenSitesCard';
import { words } from '../../../src/words/words';

test('a calendar whose sidebar could not be brought back is still listed, and it is said', async () => {
  const announce = vi.fn();
  const card = document.body.appendChild(document.createElement('div'));
  const load = async () => ['calendar.google.com'];
  render(<HiddenSitesCard load={load} show={() => Promise.reject(new Error('no worker'))} announce={announce} />, card);
  const bringBack = page.getByRole('button', { name: words.hiding.showOn('calendar.google.com') });
  await bringBack.click();
  await expect.poll(() => announce.mock.calls).toEqual([[words.options.theme.failed]]);
  await expect.element(bringBack).toBeVisible();
  render(null, card);
  card.remove();
});
