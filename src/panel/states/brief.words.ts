import type { ActivityKind } from '../../domain/panel-state';
import { opportunities } from '../features/lead/lead.words';
import { taskList } from '../features/tasks/tasks.words';

const activities: Record<ActivityKind, string> = {
  'email-sent': 'e-mail sent',
  'email-received': 'e-mail received',
  'call-made': 'call',
  'call-received': 'incoming call',
  'call-missed': 'missed call',
  'sms-sent': 'SMS sent',
  'sms-received': 'SMS received',
  note: 'note',
  meeting: 'meeting',
  other: 'other activity',
};

/** Beside a name these read as something that person did; a message that came in has no such person. */
const activitiesBy: Record<ActivityKind, (name: string) => string> = {
  'email-sent': (name) => `e-mail sent by ${name}`,
  'email-received': (name) => `e-mail received by ${name}`,
  'call-made': (name) => `call by ${name}`,
  'call-received': (name) => `call taken by ${name}`,
  'call-missed': (name) => `call missed by ${name}`,
  'sms-sent': (name) => `SMS sent by ${name}`,
  'sms-received': (name) => `SMS received by ${name}`,
  note: (name) => `note by ${name}`,
  meeting: (name) => `meeting with ${name}`,
  other: (name) => `activity of ${name}`,
};

export const brief = {
  ...opportunities,
  ...taskList,
  loading: 'The lead’s details are loading',
  allInClose: 'all in Close',
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,
  fields: 'Custom fields',
  note: 'Meeting note',
  summary: 'AI summary',
  showAll: 'Show all',
  showLess: 'Show less',
  lastActivity: 'Last activity',
  today: 'today',
  noActivity: 'Nothing is logged with this lead yet.',
  activityFailed: 'Close did not say.',
  activity: activities,
  activityBy: activitiesBy,
  activityAt: (when: string, what: string) => `${when} · ${what}`,
};
