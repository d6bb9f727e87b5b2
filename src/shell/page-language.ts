import { browser } from '../browser';
import { LANGUAGE } from '../protocol/language-key';
import { chooseLanguage } from '../words/choose-language';

/** A storage that does not answer, as of an extension that is just being replaced, must not leave the page blank. In ms. */
const PATIENCE_MS = 500;

/** The tag that the user has chosen in the options; null: the browser's languages decide. */
export async function readLanguage(): Promise<string | null> {
  const { [LANGUAGE]: chosen } = await browser.storage.local.get(LANGUAGE);
  return typeof chosen === 'string' ? chosen : null;
}

/** Gives this page its language, and its direction. To be awaited before anything is drawn: words are read while drawing. */
export async function setPageLanguage(): Promise<void> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const chosen = await Promise.race([readLanguage().catch(() => null), late]);
  const { language, direction } = await chooseLanguage([...(chosen === null ? [] : [chosen]), ...navigator.languages]);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

/** Calls back when the user has chosen another language and the page speaks it. Returns a function that stops it. */
export function watchLanguage(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (LANGUAGE in changes) void setPageLanguage().then(onChange);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
