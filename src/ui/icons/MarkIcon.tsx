import styles from './MarkIcon.module.css';

/** The mark of Sidecar: a panel, and what rides along beside it. */
export function MarkIcon({ size = 20 }: { size?: number }) {
  return (
    <svg
      class={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="1.5" y="3" width="10" height="14" rx="2.6" stroke="currentColor" stroke-width="2" />
      <path d="M15 6.6v6.8M18.4 8.5v3" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
