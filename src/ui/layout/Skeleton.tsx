import styles from './Skeleton.module.css';

type Shape =
  | 'avatar'
  | 'button'
  | 'choice'
  | 'field'
  | 'lead'
  | 'line'
  | 'name'
  | 'pill'
  | 'role'
  | 'section'
  | 'tab'
  | 'text'
  | 'title';

type Props = { shape: Shape; class?: string | undefined; 'aria-hidden'?: 'true' };

/** A bar in the exact place of what comes. Its group is hidden from screen readers, who are told in words. */
export function Skeleton({ shape, class: more, ...rest }: Props) {
  const own = `${styles.skeleton} ${styles[shape]}`;
  return <span {...rest} class={more ? `${own} ${more}` : own} data-part="skeleton" />;
}
