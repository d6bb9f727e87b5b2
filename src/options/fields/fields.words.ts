/** Which custom fields stand in the brief. */
export const fields = {
  title: 'Custom fields',
  text: (most: number) =>
    `Shown in the brief, and changed there: up to ${most} of the lead, of each contact and of each opportunity.`,
  loading: 'Loading your custom fields',
  none: 'Your organization has no custom fields.',
  chosen: (chosen: number, most: number) => `${chosen} of ${most} chosen`,
  saved: 'Saved',
  saving: 'Saving…',
  failed: 'Not saved. Try again.',
  full: (most: number) => `${most} are chosen. Take one away to choose another.`,
  owner: { lead: 'Lead', contact: 'Contact', opportunity: 'Opportunity' },
  filter: 'Filter fields',
  noMatch: 'No field has that name.',
};
