import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { sidebarText } from '../../browsers/firefox';
import { expect } from '../fixtures/own-browser';

/** The real popup and the real sidebar_action. The automation sees neither place, but a page of ours sees the others. */
export type View = 'sidebar' | 'popup';

/** Opens a place, or closes it, beside the tab at this address; by default beside the page of ours itself. */
export type Opening = { what: `open-${View}` | 'close-sidebar'; beside?: string };

/** Asks the browser out of a real click on a page of ours, for it opens neither place without one. */
export async function clickFor(ownPage: Page, { what, beside = '' }: Opening): Promise<void> {
  await ownPage.bringToFront();
  await ownPage.evaluate(
    async (wanted, url) => {
      const { sidebarAction, action, tabs } = (globalThis as unknown as { browser: Browser }).browser;
      const [tab] = url === '' ? [] : await tabs.query({ url: `${url}*` });
      const button = document.createElement('button');
      button.id = wanted;
      button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9; width: 40px; height: 40px';
      button.addEventListener('click', () => {
        button.remove();
        // Nothing is awaited in between, for the click would be over then.
        if (tab?.id !== undefined) void tabs.update(tab.id, { active: true });
        if (wanted === 'open-sidebar') void sidebarAction.open();
        else if (wanted === 'close-sidebar') void sidebarAction.close();
        else void action.openPopup();
      });
      document.body.append(button);
    },
    what,
    beside,
  );
  const button = await ownPage.waitForSelector(`#${what}`);
  await button?.click();
}

/** What the place shows; empty while it is closed. To be polled. */
export function viewText(ownPage: Page, type: View): Promise<string> {
  return ownPage.evaluate((wanted) => {
    const { extension } = (globalThis as unknown as { browser: Browser }).browser;
    const views = extension.getViews({ type: wanted });
    // A place that is just opening has no document yet.
    // biome-ignore lint/performance/useDomNodeTextContent: what the user sees, without what is hidden.
    return views.map(({ document }) => (document.body as HTMLElement | null)?.innerText ?? '').join('');
  }, type);
}

/** Waits until the place shows this. */
export async function expectShown(ownPage: Page, view: View, ...texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    const shown = expect.poll(() => viewText(ownPage, view), `${view}: ${text}`);
    await (typeof text === 'string' ? shown.toContain(text) : shown.toMatch(text));
  }
}

/** Waits until the sidebar in the page shows this. */
export async function expectInPage(page: Page, ...texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    const shown = expect.poll(() => sidebarText(page), `in the page: ${text}`);
    await (typeof text === 'string' ? shown.toContain(text) : shown.toMatch(text));
  }
}

/** Whether a control of this name can be seen in the place. */
export async function hasControl(ownPage: Page, view: View, name: string): Promise<boolean> {
  return (await act(ownPage, view, { kind: 'look', name })) !== null;
}

/** What a field of this name holds; null while it is not there. */
export function heldBy(ownPage: Page, view: View, name: string): Promise<string | null> {
  return act(ownPage, view, { kind: 'look', name });
}

/** Presses a button or box by its name, as soon as it is there; `times` in one go, as a double click does. */
export async function pressIn(ownPage: Page, view: View, name: string, times = 1): Promise<void> {
  await done(ownPage, view, { kind: 'press', name, times });
}

/** Types into a field by its name, at the end of what it holds. */
export async function typeIn(ownPage: Page, view: View, name: string, text: string): Promise<void> {
  await done(ownPage, view, { kind: 'type', name, text });
}

/** Chooses an entry of a menu by the names of both. */
export async function chooseIn(ownPage: Page, view: View, name: string, text: string): Promise<void> {
  await done(ownPage, view, { kind: 'choose', name, text });
}

/** Presses Enter in a control, for what is held there to be sent. */
export async function enterIn(ownPage: Page, view: View, name: string): Promise<void> {
  await done(ownPage, view, { kind: 'enter', name });
}

type Act =
  | { kind: 'look' | 'enter'; name: string }
  | { kind: 'press'; name: string; times: number }
  | { kind: 'type' | 'choose'; name: string; text: string };

/** Does it once, as soon as the control is there and takes it. */
async function done(ownPage: Page, view: View, wanted: Act): Promise<void> {
  const where = `${view}: ${wanted.kind} “${wanted.name}”`;
  await expect.poll(() => act(ownPage, view, wanted), where).not.toBeNull();
}

/** What the control holds then; null where it is not there, or does not take it yet. */
function act(ownPage: Page, view: View, wanted: Act): Promise<string | null> {
  return ownPage.evaluate(
    (type, { kind, name, ...rest }: { kind: string; name: string; times?: number; text?: string }) => {
      const { extension } = (globalThis as unknown as { browser: Browser }).browser;
      const [place] = extension.getViews({ type });
      if (!place) return null;
      const kinds = 'button, a, input, textarea, select, [role="textbox"]';
      const nameOf = (element: HTMLElement) => {
        const labels = Reflect.get(element, 'labels') as Iterable<HTMLElement> | null | undefined;
        const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
        return (element.getAttribute('aria-label') ?? (label || element.textContent || '')).trim();
      };
      const all = [...place.document.querySelectorAll<HTMLElement>(kinds)];
      const control = all.find((element) => nameOf(element) === name && element.checkVisibility());
      if (!control || control.getAttribute('aria-disabled') === 'true') return null;
      const { text = '', times = 0 } = rest;
      const tell = (event: string) => control.dispatchEvent(new Event(event, { bubbles: true }));
      if (control.role === 'textbox') {
        if (kind === 'look') return control.textContent;
        // The editor comes with the pointer, and takes keys when it is there.
        control.dispatchEvent(new Event('pointerenter'));
        control.focus();
        if (!control.classList.contains('ProseMirror')) return null;
        place.getSelection()?.selectAllChildren(control);
        place.getSelection()?.collapseToEnd();
        return place.document.execCommand('insertText', false, text) ? control.textContent : null;
      }
      if (kind === 'press') for (let count = 0; count < times; count += 1) control.click();
      if (kind === 'enter') control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      if (kind === 'choose') {
        const options = [...control.querySelectorAll('option')];
        const option = options.find(({ textContent }) => textContent === text);
        if (!option) return null;
        option.selected = true;
        tell('change');
      }
      const field = control as HTMLInputElement;
      if (kind === 'type') {
        // A window that is not in front tells nobody of the focus.
        field.focus();
        field.dispatchEvent(new FocusEvent('focus'));
        field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        field.value += text;
        tell('input');
      }
      return String(field.value ?? '');
    },
    view,
    wanted,
  );
}

/** Whether the sidebar takes any room on the page. */
export function isOnPage(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('sidecar-for-close')?.checkVisibility({ visibilityProperty: true }) ?? false,
  );
}
