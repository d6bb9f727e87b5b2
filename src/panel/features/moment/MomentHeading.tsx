import { MOMENTS } from '../../../domain/moment/moment';
import type { LeadCard } from '../../../domain/panel-state';
import { ChevronIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import styles from './MomentHeading.module.css';
import { RecapProgress } from './RecapProgress';
import type { ShownMoment } from './use-moment';

type Props = { card: LeadCard; moment: ShownMoment };

/** Which moment the sections below are for. The browser's own menu lies unseen over it, as over a lead's status. */
export function MomentHeading({ card, moment }: Props) {
  const { heading, menu } = words.moment;
  return (
    <div class={styles.moment} data-part="moment">
      <div class={styles.choice}>
        <h2 class={styles.name}>
          {heading[moment.shown]}
          <ChevronIcon />
        </h2>
        <select
          ref={moment.menu}
          aria-label={menu}
          value={moment.shown}
          onChange={({ currentTarget }) => {
            const chosen = MOMENTS.find((one) => one === currentTarget.value);
            if (chosen) moment.choose(chosen);
          }}
        >
          {MOMENTS.map((one) => (
            <option key={one} value={one}>
              {heading[one]}
            </option>
          ))}
        </select>
      </div>
      {moment.shown === 'after' && <RecapProgress card={card} />}
    </div>
  );
}
