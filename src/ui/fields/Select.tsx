import type { PartialSelectHTMLAttributes, Ref } from 'preact';
import { MenuIcon } from '../icons/icons';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';

type Props = Omit<PartialSelectHTMLAttributes<HTMLSelectElement>, 'class' | 'className' | 'role'> & {
  ref?: Ref<HTMLSelectElement>;
};

/** The browser's own menu between other fields, as the browser draws it. */
export function Select(props: Props) {
  return <select {...props} class={fieldStyles.field} />;
}

/**
 * The same where it stands alone: with our own arrow.
 *
 * @param empty what is chosen is "none": it has the look of a placeholder
 */
export function MenuSelect({ empty, ...rest }: Props & { empty: boolean }) {
  return (
    <div class={styles.menu}>
      <select {...rest} class={empty ? `${fieldStyles.field} ${styles.empty}` : fieldStyles.field} />
      <MenuIcon />
    </div>
  );
}
