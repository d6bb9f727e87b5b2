import { words } from '../../words/words';
import { ExternalLink } from './ExternalLink';

type Props = { title: string; shown: number; count: number; leadUrl: string | null };

/** The name of a section; and, where Close has more than is shown, how much more and the way to it. */
export function SectionHead({ title, shown, count, leadUrl }: Props) {
  const { brief } = words;
  return (
    <div class="section-head">
      <h2 class="section-name">{title}</h2>
      {count > shown && (
        <span class="section-note">
          {brief.shownOf(shown, count)}
          {leadUrl !== null && (
            <>
              {' · '}
              <ExternalLink href={leadUrl} label={`${title}: ${brief.allInClose}`}>
                {brief.allInClose}
              </ExternalLink>
            </>
          )}
        </span>
      )}
    </div>
  );
}
