import type { ComponentChildren } from 'preact';
import { Drawing, type DrawingName } from '../parts/Drawing';

type Props = { drawing: DrawingName; title: string; text: string; children?: ComponentChildren };

/** The shape of every screen without a meeting: what is so, why, and below it what to do. */
export function MessageView({ drawing, title, text, children }: Props) {
  return (
    <div class="message">
      <Drawing name={drawing} />
      <h1 class="message-title">{title}</h1>
      <p class="message-text">{text}</p>
      {children}
    </div>
  );
}
