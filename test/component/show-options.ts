import type { OptionsSection } from '../../src/domain/settings/options-section';
import { panelSize, resize, tabSize } from './screen';

/**
 * Draws the options page in front of all that is drawn, in a window as wide as a tab; it is the part `options`, at this section
 * of it or at its beginning. What is behind
 * it is hidden, as a tab in the back is. Returns what takes it away again.
 */
export async function showOptions(section: OptionsSection | null): Promise<() => Promise<void>> {
  // Only now, for the polyfill looks for the browser when it is loaded.
  const { mountOptions } = await import('../../src/options/mount');
  const behind = [...document.body.children].filter((element) => element instanceof HTMLElement);
  for (const element of behind) element.hidden = true;
  document.documentElement.classList.add('document');
  await resize(tabSize);
  history.replaceState(null, '', section ? `#${section}` : location.pathname + location.search);
  const root = document.createElement('div');
  root.dataset.part = 'options';
  document.body.append(root);
  const unmount = mountOptions(root);
  return async () => {
    unmount();
    root.remove();
    document.documentElement.classList.remove('document');
    for (const element of behind) element.hidden = false;
    await resize(panelSize);
  };
}
