import { useMemo } from 'preact/hooks';
import { hasText } from './node';
import { parseInert } from './parse';
import { richTextFrom } from './render';

/** Whether markup says anything; `<p></p>` does not. */
export function useRichText(html: string | null) {
  return useMemo(() => {
    const root = html === null ? null : parseInert(html);
    return root !== null && hasText(root) ? richTextFrom(root) : null;
  }, [html]);
}

/** Markup of Close's, which others may have written, with nothing in it but text, lists and links. */
export function RichText({ html }: { html: string }) {
  const content = useRichText(html);
  return content && <div class="rich">{content}</div>;
}
