import type { ComponentChildren } from 'preact';
import { Drawing, type DrawingName } from '../parts/Drawing';

type Props = {
  /** Null where there is more below that the reader came for. */
  drawing: DrawingName | null;
  title: string;
  text: string;
  children?: ComponentChildren;
};

/** The shape of every screen without a meeting: what is so, why, and below it what to do. */
export function MessageView({ drawing, title, text, children }: Props) {
  return (
    <div class={drawing === null ? 'message brief-message' : 'message'}>
      {drawing !== null && <Drawing name={drawing} />}
      <h1 class="message-title">{title}</h1>
      <p class="message-text">{text}</p>
      {children}
    </div>
  );
}
