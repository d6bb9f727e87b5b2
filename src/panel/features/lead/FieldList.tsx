import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import type { BriefProps, BriefSection } from '../../parts/brief-section';
import styles from './FieldList.module.css';

/** The custom fields that the user has picked in the options. */
export const fields: BriefSection = { place: 'facts', Draw: FieldList };

function FieldList({ brief: { fields: list } }: BriefProps) {
  if (list.length === 0) return null;
  return (
    <section class={sectionStyles.section}>
      <h2 class={sectionStyles.name}>{words.brief.fields}</h2>
      <dl class={styles.fields}>
        {list.map(({ name, values }, index) => (
          <div key={`${index} ${name}`}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{values.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
