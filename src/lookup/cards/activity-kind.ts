import type { Activity } from '../../close/activities/activity';
import type { ActivityKind, LastActivity } from '../../domain/panel-state';

/** The newest thing that happened with a lead, for the one line about it; `none` where nothing has. */
export function toLastActivity(activity: Activity | null): LastActivity {
  if (activity === null) return { kind: 'none' };
  return { kind: 'known', at: activity.at, what: activityKind(activity), by: activity.userName };
}

/**
 * Close: Activities, `_type` (https://developer.close.com/api/resources/activities). A message or call whose direction is
 * not known is `other` rather than half a truth; so is whatever Close adds later.
 */
export function activityKind({ type, direction, answered }: Activity): ActivityKind {
  switch (type) {
    case 'Email':
      return byDirection(direction, 'email-sent', 'email-received');
    case 'SMS':
      return byDirection(direction, 'sms-sent', 'sms-received');
    case 'Call':
      return byDirection(direction, 'call-made', answered === false ? 'call-missed' : 'call-received');
    case 'Note':
      return 'note';
    case 'Meeting':
      return 'meeting';
    default:
      return 'other';
  }
}

function byDirection(direction: Activity['direction'], out: ActivityKind, incoming: ActivityKind): ActivityKind {
  if (direction === null) return 'other';
  return direction === 'out' ? out : incoming;
}
