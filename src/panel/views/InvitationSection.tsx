import { words } from '../../words/words';
import { CutText } from '../parts/CutText';

/** What whoever sent the invitation wrote into the calendar event: plain text, and nobody of ours. Nothing where it is empty. */
export function InvitationSection({ text }: { text: string | null }) {
  const written = text?.trim() ?? '';
  if (written === '') return null;
  return (
    <section class="section">
      <h2 class="section-name">{words.writing.invitation}</h2>
      <CutText class="rich description" content={written} />
    </section>
  );
}
