import type { ComponentChildren } from 'preact';
import { MenuIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import todayStyles from './today.module.css';

type Props = { name: string; meetings: number; children: ComponentChildren };

/** The meetings of another day, folded to a line until the user wants them. */
export function DayFold({ name, meetings, children }: Props) {
  return (
    <details class={todayStyles.fold}>
      <summary class={todayStyles.summary}>
        <span>{name}</span>
        <span class={todayStyles.count}>{words.today.meetings(meetings)}</span>
        <MenuIcon />
      </summary>
      <ol class={todayStyles.list}>{children}</ol>
    </details>
  );
}
