import type { ComponentChildren } from 'preact';
import styles from './Drawing.module.css';

/** Which small drawing a message has above it. */
export type DrawingName =
  | 'nothing'
  | 'event'
  | 'save'
  | 'key'
  | 'leave'
  | 'lock'
  | 'reload'
  | 'network'
  | 'trouble'
  | 'wait';

/** Line drawings of one hand: a calm grey, with one stroke of the accent for the point of it. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg class={styles.drawing} width="56" height="56" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}

const calendar = (
  <>
    <rect class={styles.line} x="8" y="12" width="32" height="32" rx="6" />
    <path class={styles.line} d="M8 22h32M17 7v9M31 7v9" />
  </>
);

const cloud = <path class={styles.line} d="M16 40a9 9 0 0 1-1.2-17.9 13 13 0 0 1 25-2A10 10 0 0 1 40 40Z" />;

const drawings: Record<DrawingName, ComponentChildren> = {
  nothing: (
    <>
      {calendar}
      <circle class={styles.gap} cx="39" cy="38" r="11" />
      <circle class={styles.point} cx="39" cy="38" r="7" />
      <path class={styles.point} d="m44.2 43.2 5 5" />
    </>
  ),
  event: (
    <>
      {calendar}
      <path class={styles.line} d="M15 29h8M15 36h5" />
      <path class={`${styles.gap} ${styles.fill}`} d="m29 28 18 7-8 3-3 8Z" />
      <path class={styles.point} d="m29 28 18 7-8 3-3 8Z" />
    </>
  ),
  save: (
    <>
      {calendar}
      <circle class={styles.gap} cx="39" cy="38" r="11" />
      <circle class={styles.point} cx="39" cy="38" r="8.5" />
      <path class={styles.point} d="m35 38.4 2.8 2.8 5-5.6" />
    </>
  ),
  key: (
    <>
      <rect class={styles.line} x="7" y="10" width="26" height="36" rx="6" />
      <path class={styles.line} d="M14 19h12M14 26h7" />
      <circle class={styles.gap} cx="33" cy="34" r="9" />
      <circle class={styles.point} cx="33" cy="34" r="6" />
      <path class={styles.point} d="M39 34h11v5M45 34v3.5" />
    </>
  ),
  leave: (
    <>
      <path class={styles.line} d="M28 7 11 13v13c0 11 7 18 17 23 10-5 17-12 17-23V13Z" />
      <path class={styles.point} d="m20.5 28 5.2 5.2L36 22.5" />
    </>
  ),
  lock: (
    <>
      <rect class={styles.line} x="11" y="24" width="34" height="24" rx="6" />
      <path class={styles.line} d="M18 24v-6a10 10 0 0 1 20 0v6" />
      <path class={styles.point} d="M28 33v6" />
    </>
  ),
  reload: (
    <>
      <rect class={styles.line} x="6" y="10" width="44" height="36" rx="6" />
      <path class={styles.line} d="M6 19h44M12 14.5h.1M17 14.5h.1" />
      <path class={styles.point} d="M35 32.5a7 7 0 1 1-2.2-5.1M35.4 24v4.4H31" />
    </>
  ),
  network: (
    <>
      <path class={styles.line} d="M7 22a30 30 0 0 1 42 0M14 30a20 20 0 0 1 28 0M21 37.5a10 10 0 0 1 14 0" />
      <circle class={styles.line} cx="28" cy="44.5" r="1" />
      <path class={styles.gap} d="M12 46 44 10" />
      <path class={styles.point} d="M12 46 44 10" />
    </>
  ),
  trouble: (
    <>
      {cloud}
      <path class={styles.point} d="M28 23v8M28 35.4v.1" />
    </>
  ),
  wait: (
    <>
      <circle class={styles.line} cx="28" cy="28" r="19" />
      <path class={styles.point} d="M28 17v11.5l7.5 4.5" />
    </>
  ),
};
