import { words } from '../../words/words';
import type { OptionsProps } from '../options-data';
import accountsStyles from './accounts.module.css';

/** Said before the key is pasted, where what is kept is not kept as the user may expect. */
export function KeepingNotice({ keeping }: { keeping: NonNullable<OptionsProps['keeping']> }) {
  const { title, text } = words.options.keeping[keeping];
  return (
    <section class={accountsStyles.notice} aria-label={title}>
      <p class={accountsStyles.noticeTitle}>{title}</p>
      <p>{text}</p>
    </section>
  );
}
