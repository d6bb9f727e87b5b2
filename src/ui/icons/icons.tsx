import { Icon } from './Icon';

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

export function OutwardIcon() {
  return (
    <Icon size={12} turns>
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

export function CheckIcon() {
  return (
    <Icon>
      <path d="m4.5 10.5 3.6 3.6 7.4-8" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="9" cy="9" r="5.2" />
      <path d="m13 13 4 4" />
    </Icon>
  );
}

export function DockIcon() {
  return (
    <Icon>
      <rect x="2.8" y="4" width="14.4" height="12" rx="2.4" />
      <path d="M11.8 4v12" />
    </Icon>
  );
}

export function MailIcon() {
  return (
    <Icon>
      <rect x="2.8" y="4.6" width="14.4" height="10.8" rx="2.2" />
      <path d="m3.4 6.4 6.6 5 6.6-5" />
    </Icon>
  );
}

export function PhoneIcon() {
  return (
    <Icon>
      <path d="M5.2 3.2h2.1a1 1 0 0 1 1 .8l.5 2.3a1 1 0 0 1-.3 1L7.2 8.6a9.6 9.6 0 0 0 4.2 4.2l1.3-1.3a1 1 0 0 1 1-.3l2.3.5a1 1 0 0 1 .8 1v2.1a1.5 1.5 0 0 1-1.6 1.5C8.7 16 4 11.3 3.7 4.8a1.5 1.5 0 0 1 1.5-1.6Z" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="7" y="7" width="9.6" height="9.6" rx="2" />
      <path d="M4.6 13H4.4a1.6 1.6 0 0 1-1.6-1.6V4.9a1.6 1.6 0 0 1 1.6-1.6h6.5a1.6 1.6 0 0 1 1.6 1.6" />
    </Icon>
  );
}

export function PauseIcon() {
  return (
    <Icon size={14}>
      <path d="M7 5v10M13 5v10" />
    </Icon>
  );
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M16.2 12.2A6.8 6.8 0 0 1 7.8 3.8a6.8 6.8 0 1 0 8.4 8.4Z" />
    </Icon>
  );
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2.8v1.4M10 15.8v1.4M2.8 10h1.4M15.8 10h1.4M4.9 4.9l1 1M14.1 14.1l1 1M4.9 15.1l1-1M14.1 5.9l1-1" />
    </Icon>
  );
}

export function TagIcon() {
  return (
    <Icon>
      <path d="M3.2 9.2V4.6a1.4 1.4 0 0 1 1.4-1.4h4.6l7.2 7.2a1.4 1.4 0 0 1 0 2l-4 4a1.4 1.4 0 0 1-2 0Z" />
      <path d="M6.8 6.8h.1" />
    </Icon>
  );
}

/** A task's standing, by shape: an exclamation mark is late, a half-full ring is due, a ring is to come, a dotted one has no day. */
export function TaskIcon({ when }: { when: 'overdue' | 'today' | 'later' | 'undated' }) {
  return (
    <Icon>
      <circle cx="10" cy="10" r="6.2" {...(when === 'undated' && { 'stroke-dasharray': '2 3' })} />
      {when === 'overdue' && <path d="M10 6.6v4M10 13.3v.1" />}
      {when === 'today' && <path d="M10 3.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />}
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />
    </Icon>
  );
}

/** Below a field: it opens a menu. */
export function MenuIcon() {
  return (
    <Icon>
      <path d="m6 8 4 4 4-4" />
    </Icon>
  );
}

export function ListIcon() {
  return (
    <Icon turns>
      <path d="M8 5.5h8.5M8 10h8.5M8 14.5h8.5M3.8 5.5h.1M3.8 10h.1M3.8 14.5h.1" />
    </Icon>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1" />
    </Icon>
  );
}

/** What an AI has made. */
export function SparkleIcon() {
  return (
    <Icon>
      <path d="M10 3c.7 4.2 2.8 6.3 7 7-4.2.7-6.3 2.8-7 7-.7-4.2-2.8-6.3-7-7 4.2-.7 6.3-2.8 7-7z" />
    </Icon>
  );
}

/** Points down beside what opens a choice; the word beside it is its meaning. */
export function ChevronIcon() {
  return (
    <Icon size={10} grid={10} stroke={1.5}>
      <path d="m2 3.5 3 3 3-3" />
    </Icon>
  );
}
