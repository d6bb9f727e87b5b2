import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionsSection } from '../../domain/settings/options-section';
import { words } from '../../words/words';

/**
 * Says which section is shown: in the tab's title, and by the focus, which goes to the section's name when the user goes there.
 * Not when the page opens, for then it begins at its top anyway, and not while another section stands in for one that is not there.
 *
 * @param section the one that the address names
 * @param shown the one that is shown for it
 * @returns brings the focus there once more
 */
export function useSectionTitle(section: OptionsSection, shown: OptionsSection): () => void {
  const before = useRef({ section, shown, again: 0 });
  const [again, setAgain] = useState(0);
  const { sections, title } = words.options;

  useLayoutEffect(() => {
    const { section: left, shown: hidden, again: asked } = before.current;
    before.current = { section, shown, again };
    if (asked === again && (left === section || hidden === shown)) return;
    document
      .querySelector<HTMLElement>(`[data-section="${shown}"] [data-part="section-title"]`)
      ?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [section, shown, again]);

  useEffect(() => {
    document.title = `${sections.name[shown]} · ${title}`;
  }, [shown, words.language]);

  return () => setAgain((times) => times + 1);
}
