import { Icon } from './Icon';

export function KeyIcon() {
  return (
    <Icon>
      <circle cx="6.8" cy="13.2" r="3.6" />
      <path d="m9.4 10.6 7-7M13.2 6.8l2.6 2.6M15.6 4.4l1.6 1.6" />
    </Icon>
  );
}

export function PencilIcon() {
  return (
    <Icon>
      <path d="m3.6 16.4.9-3.6L13 4.3a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3l-8.5 8.5-3.6.9ZM11.6 5.7l2.7 2.7" />
    </Icon>
  );
}

export function GlobeIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M3.2 10h13.6M10 3c2 2 3 4.3 3 7s-1 5-3 7c-2-2-3-4.3-3-7s1-5 3-7Z" />
    </Icon>
  );
}

export function KeyboardIcon() {
  return (
    <Icon>
      <rect x="2.5" y="5" width="15" height="10" rx="2.2" />
      <path d="M5.6 8.2h.1M8.5 8.2h.1M11.4 8.2h.1M14.3 8.2h.1M7 11.8h6" />
    </Icon>
  );
}
