import type { ComponentChildren } from 'preact';
import { Drawing, type DrawingName } from '../../../ui/icons/Drawing';
import styles from './MessageView.module.css';

type Props = {
  /** Null where there is more below that the user came for. */
  drawing: DrawingName | null;
  title: string;
  text: string;
  children?: ComponentChildren;
};

/** The shape of every screen without a meeting: what is so, why, and below it what to do. */
export function MessageView({ drawing, title, text, children }: Props) {
  return (
    <div class={drawing === null ? `${styles.message} ${styles.brief}` : styles.message}>
      {drawing !== null && <Drawing name={drawing} />}
      <h1 class={styles.title}>{title}</h1>
      <p class={styles.text}>{text}</p>
      {children}
    </div>
  );
}
