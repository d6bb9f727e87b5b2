import { buttonClass } from '../../ui/controls/Button';
import { words } from '../../words/words';
import { Scene } from './Scene';
import styles from './Welcome.module.css';

const DEMO = '/src/demo/index.html';

/** Before there is a key: what this is, in the place of the section's name. */
export function Welcome() {
  const { headline, lead } = words.options;
  return (
    <div class={styles.welcome}>
      <div>
        <h1 tabIndex={-1} data-part="section-title">
          {headline}
        </h1>
        <p>{lead}</p>
        <a class={`${buttonClass('secondary')} ${styles.demo}`} href={DEMO}>
          {words.demo.open}
        </a>
      </div>
      <Scene />
    </div>
  );
}
