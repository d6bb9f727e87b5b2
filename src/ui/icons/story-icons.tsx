import { Icon } from './Icon';

export function MoneyIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M12.2 7.8c-.3-.8-1.1-1.2-2.2-1.2-1.3 0-2.2.6-2.2 1.6 0 2.3 4.5 1.2 4.5 3.5 0 1.1-1 1.7-2.3 1.7-1.2 0-2.1-.5-2.4-1.4M10 5.4v1.2M10 13.4v1.2" />
    </Icon>
  );
}

export function ChatIcon() {
  return (
    <Icon>
      <path d="M5.2 4h9.6A2.2 2.2 0 0 1 17 6.2v5.6a2.2 2.2 0 0 1-2.2 2.2H9.4L6 16.8V14h-.8A2.2 2.2 0 0 1 3 11.8V6.2A2.2 2.2 0 0 1 5.2 4Z" />
    </Icon>
  );
}

export function NoteIcon() {
  return (
    <Icon>
      <path d="M6.2 3h7.6A1.7 1.7 0 0 1 15.5 4.7v10.6a1.7 1.7 0 0 1-1.7 1.7H6.2a1.7 1.7 0 0 1-1.7-1.7V4.7A1.7 1.7 0 0 1 6.2 3ZM7.5 7h5M7.5 10h5M7.5 13h3" />
    </Icon>
  );
}

/** A lead or a deal has gone on. */
export function StepIcon() {
  return (
    <Icon>
      <path d="M3.5 10h10M10 6l4 4-4 4M17 4.5v11" />
    </Icon>
  );
}

/** What Close's AI wrote; the word is always beside it. */
export function SparkIcon() {
  return (
    <Icon size={12}>
      <path d="M10 2.5c.6 4.4 3.1 6.9 7.5 7.5-4.4.6-6.9 3.1-7.5 7.5-.6-4.4-3.1-6.9-7.5-7.5 4.4-.6 6.9-3.1 7.5-7.5Z" />
    </Icon>
  );
}
