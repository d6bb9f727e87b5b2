import type { ComponentChildren } from 'preact';
import styles from './Pill.module.css';

/** `accent` and `neutral` carry no meaning; the others always stand beside the word that does. */
export type PillTone = 'accent' | 'neutral' | 'green' | 'red' | 'amber';

/** A word in a soft capsule: a lead's status, an answer, how near a meeting is. */
export function Pill({ tone, children }: { tone: PillTone; children: ComponentChildren }) {
  return (
    <span class={styles.pill} data-tone={tone}>
      {children}
    </span>
  );
}
