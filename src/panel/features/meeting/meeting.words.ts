import type { LeadCard } from '../../../domain/panel-state';
import { count } from '../../../words/plural';

const statuses: Record<LeadCard['meeting']['status'], string> = {
  upcoming: 'Upcoming',
  'in-progress': 'In progress',
  completed: 'Completed',
  canceled: 'Canceled',
  'declined-by-lead': 'Declined by lead',
  'declined-by-org': 'Declined by us',
  unknown: 'Status not known',
};

export const meeting = {
  untitled: 'Untitled meeting',
  status: statuses,
  allDay: (days: string) => `${days}, all day`,
  now: 'now',
  inTime: (duration: string) => `in ${duration}`,
  startedAgo: (duration: string) => `started ${duration} ago`,
  endedAgo: (duration: string) => `ended ${duration} ago`,
  justEnded: 'just ended',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inDays: (days: number) => `in ${count(days, 'day', 'days')}`,
  daysAgo: (days: number) => `${count(days, 'day', 'days')} ago`,
  nearest: (day: string) => `Not the one you opened: nearest in Close is ${day}.`,
  next: (day: string) => `The link names no day. This is the current or next one, ${day}.`,
  last: (day: string) => `The link names no day. This is the last one in Close, ${day}.`,
  writeAnyway: 'Use this one',
  probably: (day: string) => `Probably this event, by its guests: in Close it is on ${day}.`,
  join: (service: string) => `Join ${service}`,
  openLink: 'Open link',
  joinAt: (service: string, host: string) => `Join ${service}: ${host}`,
  openLinkAt: (host: string) => `Open link: ${host}`,
  outcome: (name: string) => `Outcome: ${name}`,
  outcomeDeleted: 'Outcome (deleted)',
  noOutcome: 'No outcome yet',
  paused: 'Workflow paused',
  pausedSeveral: (workflows: number) => `${count(workflows, 'workflow', 'workflows')} paused`,
};

export const outcome = {
  title: 'Outcome',
  command: 'Set outcome…',
  none: 'No outcome yet',
  deleted: 'Outcome (deleted)',
  unnamed: 'Outcome, its name is loading',
  others: 'Other outcomes',
  /** On a chip, where `others` is its name. */
  other: 'Other…',
  playbook: (name: string) => `Playbook “${name}”`,
  noPlaybook: 'No playbook: all outcomes',
  confirm: (name: string) => `Confirm “${name}”`,
  suggested: {
    low: 'Suggested by Close’s AI, low confidence',
    medium: 'Suggested by Close’s AI, medium confidence',
    high: 'Suggested by Close’s AI, high confidence',
    unknown: 'Suggested by Close’s AI',
  },
};
