import { ExternalLink } from '../../ui/controls/ExternalLink';
import sectionStyles from '../../ui/layout/Section.module.css';
import { words } from '../../words/words';

type Props = { title: string; shown: number; count: number; leadUrl: string | null };

/** The name of a section; and, where Close has more than is shown, how much more and the way to it. */
export function SectionHead({ title, shown, count, leadUrl }: Props) {
  const { brief } = words;
  return (
    <div class={sectionStyles.head}>
      <h2 class={sectionStyles.name}>{title}</h2>
      {count > shown && (
        <span class={sectionStyles.note}>
          {brief.shownOf(shown, count)}
          {leadUrl !== null && (
            <>
              {' · '}
              <ExternalLink href={leadUrl} label={brief.allInCloseOf(title)} title={words.panel.newTab}>
                {brief.allInClose}
              </ExternalLink>
            </>
          )}
        </span>
      )}
    </div>
  );
}
