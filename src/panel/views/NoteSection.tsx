import type { ComponentChildren } from 'preact';
import { CutText } from '../parts/CutText';
import { useRichText } from '../parts/RichText';

type Props = {
  title: string;
  html: string | null;
  /** Stands below it, and keeps the section where there is no text. */
  children?: ComponentChildren;
};

/** A note or a summary, cut after a few lines until the reader wants all of it. Nothing where it is empty. */
export function NoteSection({ title, html, children }: Props) {
  const content = useRichText(html);
  if (!content && !children) return null;
  return (
    <section class="section">
      <h2 class="section-name">{title}</h2>
      {content && <CutText class="rich" content={content} />}
      {children}
    </section>
  );
}
