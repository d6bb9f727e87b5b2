import { Clamped } from '../../../ui/layout/Clamped';
import { words } from '../../../words/words';
import styles from './people.module.css';

/** Someone's name or address. Invitations bring names of any length. */
export function PersonName({ name }: { name: string }) {
  const { showAll, showLess } = words.brief;
  return <Clamped text={name} lines="two" class={styles.name} part="person-name" more={showAll} less={showLess} />;
}
