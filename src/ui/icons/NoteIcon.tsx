import { Icon } from './Icon';

/** A sheet with lines on it. */
export function NoteIcon() {
  return (
    <Icon>
      <rect x="4" y="3" width="12" height="14" rx="2.2" />
      <path d="M7.2 7h5.6M7.2 10h5.6M7.2 13h3.2" />
    </Icon>
  );
}
