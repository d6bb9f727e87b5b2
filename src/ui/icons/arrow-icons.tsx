import { Icon } from './Icon';

/** To the window's edge, where the sidebar is in every language. */
export function CollapseIcon() {
  return (
    <Icon>
      <path d="m8 5 5 5-5 5" />
    </Icon>
  );
}

export function OnwardIcon() {
  return (
    <Icon turns>
      <path d="m8 5 5 5-5 5" />
    </Icon>
  );
}

export function DirectIcon() {
  return (
    <Icon turns>
      <path d="M2.8 10h14.4M13 5.8l4.2 4.2-4.2 4.2" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon turns>
      <path d="m12 5-5 5 5 5" />
    </Icon>
  );
}
