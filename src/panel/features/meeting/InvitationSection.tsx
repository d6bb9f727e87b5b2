import { CutText } from '../../../ui/layout/CutText';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import styles from './InvitationSection.module.css';

/** What the sender of the invitation wrote into the calendar event: plain text, and nobody of ours. Nothing where it is empty. */
export function InvitationSection({ text }: { text: string | null }) {
  const written = text?.trim() ?? '';
  if (written === '') return null;
  return (
    <section class={sectionStyles.section}>
      <h2 class={sectionStyles.name}>{words.writing.invitation}</h2>
      <CutText
        class={`rich ${styles.description}`}
        content={written}
        more={words.brief.showAll}
        less={words.brief.showLess}
      />
    </section>
  );
}
