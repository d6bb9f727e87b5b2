import styles from './Scene.module.css';

/** What the product is, without a word: a calendar's week, one event, and the panel riding along beside it. */
export function Scene() {
  return (
    <svg class={styles.scene} width="300" height="150" viewBox="0 0 300 150" aria-hidden="true" focusable="false">
      <rect class={styles.window} x="1" y="9" width="200" height="132" rx="12" />
      <path class={styles.rule} d="M1 34h200M51 34v107M101 34v107M151 34v107" />
      <rect class={styles.words} x="14" y="18" width="44" height="7" rx="3.5" />
      <rect class={styles.other} x="57" y="42" width="38" height="22" rx="5" />
      <rect class={styles.other} x="7" y="70" width="38" height="30" rx="5" />
      <rect class={styles.other} x="157" y="100" width="38" height="22" rx="5" />
      <rect class={styles.event} x="107" y="62" width="38" height="44" rx="5" />
      <rect class={styles.edge} x="107" y="62" width="3.5" height="44" rx="1.75" />
      <rect class={styles.onEvent} x="115" y="70" width="24" height="5" rx="2.5" />
      <rect class={styles.onEvent} x="115" y="79" width="16" height="5" rx="2.5" />
      <path class={styles.link} d="M148 80c14 0 14-22 28-22" />
      <rect class={styles.side} x="182" y="1" width="117" height="148" rx="14" />
      <rect class={styles.status} x="196" y="18" width="38" height="11" rx="5.5" />
      <rect class={styles.name} x="196" y="36" width="74" height="10" rx="5" />
      <circle class={styles.end} cx="182" cy="58" r="4" />
      <rect class={styles.other} x="192" y="58" width="97" height="44" rx="8" />
      <rect class={styles.onOther} x="200" y="66" width="46" height="6" rx="3" />
      <rect class={styles.join} x="200" y="80" width="40" height="15" rx="5" />
      <circle class={styles.status} cx="203" cy="118" r="7" />
      <rect class={styles.words} x="216" y="115" width="52" height="6" rx="3" />
      <circle class={styles.status} cx="203" cy="137" r="7" />
      <rect class={styles.words} x="216" y="134" width="38" height="6" rx="3" />
    </svg>
  );
}
