/**
 * Links that "Find in Close" is offered for, on any page: mails, chats, documents. As match patterns, whose path is matched
 * against the parameters too.
 *
 * A mail gateway puts a link into its own, whose path or parameters then name the calendar's host. In base64 it cannot be
 * seen, so such links have no item; pasted into "Find in Close" they are read.
 */
export const EVENT_LINKS = [
  '*://calendar.google.com/*',
  '*://www.google.com/calendar/*',
  'https://outlook.office.com/calendar/*',
  'https://outlook.office.com/owa/*',
  'https://outlook.office365.com/calendar/*',
  'https://outlook.office365.com/owa/*',
  'https://outlook.office365.us/calendar/*',
  'https://outlook.office365.us/owa/*',
  'https://outlook.live.com/calendar/*',
  'https://outlook.live.com/owa/*',
  'https://outlook.cloud.microsoft/calendar/*',
  'https://teams.microsoft.com/l/meeting/details*',
  'https://teams.cloud.microsoft/l/meeting/details*',
  '*://*.mcas.ms/calendar/*',
  '*://*.mcas.ms/owa/*',
  ...[
    'calendar.google.com',
    'google.com*calendar*eid',
    'outlook.office.com*calendar',
    'outlook.office365.com*calendar',
    'outlook.office365.us*calendar',
    'outlook.live.com*calendar',
    'outlook.cloud.microsoft*calendar',
    'meeting*details*eventId',
  ].map((carried) => `*://*/*${carried}*`),
];
