/** The hosts that the sandbox plays; the same as the extension's `host_permissions`. */
export const googleHost = 'calendar.google.com';
export const outlookHosts = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
] as const;
export const closeHost = 'api.close.com';
