/** Which custom fields stand in the brief. */
export const fields = {
  title: 'Custom fields',
  text: (most: number) => `Shown in the brief of a lead, up to ${most}.`,
  loading: 'Loading your custom fields',
  none: 'Your organization has no custom fields for leads.',
  chosen: (chosen: number, most: number) => `${chosen} of ${most} chosen`,
  saved: 'Saved',
  saving: 'Saving…',
  failed: 'Not saved. Try again.',
  full: (most: number) => `${most} are chosen. Take one away to choose another.`,
  filter: 'Filter fields',
  noMatch: 'No field has that name.',
};
