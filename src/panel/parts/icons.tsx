import type { ComponentChildren } from 'preact';

/** Drawn on a 20-unit grid in the colour of the text around them; never the only bearer of a meaning. */
function Icon({ size = 16, children }: { size?: number; children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The mark of Sidecar: a panel, and what rides along beside it. */
export function MarkIcon({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false">
      <rect x="1.5" y="3" width="10" height="14" rx="2.6" stroke="currentColor" stroke-width="2" />
      <path d="M15 6.6v6.8M18.4 8.5v3" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

export function RefreshIcon() {
  return (
    <Icon>
      <path d="M16 10a6 6 0 1 1-1.8-4.3M16.2 3v3.4h-3.4" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M3 6.2h6.2M13.8 6.2H17M3 13.8h3.2M10.8 13.8H17" />
      <circle cx="11.5" cy="6.2" r="2.1" />
      <circle cx="8.5" cy="13.8" r="2.1" />
    </Icon>
  );
}

export function FoldIcon() {
  return (
    <Icon>
      <path d="m8 5 5 5-5 5" />
    </Icon>
  );
}

export function OutwardIcon() {
  return (
    <Icon size={12}>
      <path d="M8 4.5H5.5a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V12M11.5 3.5h5v5M16 4l-6.5 6.5" />
    </Icon>
  );
}

export function VideoIcon() {
  return (
    <Icon>
      <rect x="2.5" y="5.5" width="10" height="9" rx="2.2" />
      <path d="m12.5 9.2 4.2-2.4a.6.6 0 0 1 .8.6v5.2a.6.6 0 0 1-.8.6l-4.2-2.4" />
    </Icon>
  );
}

export function PersonIcon() {
  return (
    <Icon>
      <circle cx="10" cy="7" r="3.1" />
      <path d="M4.2 16.5c.5-3 2.8-4.6 5.8-4.6s5.3 1.6 5.8 4.6" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.6 1.6" />
    </Icon>
  );
}

export function CalendarIcon() {
  return (
    <Icon>
      <rect x="3" y="4.2" width="14" height="12.8" rx="2.4" />
      <path d="M3 8.4h14M7 2.5v3M13 2.5v3" />
    </Icon>
  );
}

export function LockIcon() {
  return (
    <Icon>
      <rect x="4" y="9" width="12" height="8" rx="2.2" />
      <path d="M6.8 9V6.6a3.2 3.2 0 0 1 6.4 0V9" />
    </Icon>
  );
}

export function DirectIcon() {
  return (
    <Icon>
      <path d="M2.8 10h14.4M13 5.8l4.2 4.2-4.2 4.2" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m4.5 10.5 3.6 3.6 7.4-8" />
    </Icon>
  );
}
