import type { ComponentChildren } from 'preact';
import { useRichText } from '../../../rich-text/dom/RichText';
import { CutText } from '../../../ui/layout/CutText';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';

type Props = {
  title: string;
  html: string | null;
  /** Comes below it, and keeps the section where there is no text. */
  children?: ComponentChildren;
};

/** A note or a summary, cut after a few lines until the user wants all of it. Nothing where it is empty. */
export function NoteSection({ title, html, children }: Props) {
  const content = useRichText(html);
  if (!content && !children) return null;
  return (
    <section class={sectionStyles.section}>
      <h2 class={sectionStyles.name}>{title}</h2>
      {content && <CutText class="rich" content={content} more={words.brief.showAll} less={words.brief.showLess} />}
      {children}
    </section>
  );
}
