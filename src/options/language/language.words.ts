/** The options' part about the language of Sidecar's own words. */
export const language = {
  title: 'Language',
  label: 'Sidecar’s language',
  /** The choice that follows the browser. */
  browser: 'As the browser',
  text: 'What Close has stays as it was written there.',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'That could not be saved. Try again.',
};
