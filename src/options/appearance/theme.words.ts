/** The options' part about the colours of Sidecar. */
export const theme = {
  title: 'Theme',
  text: 'For the sidebar, the popup, the side panel and this page.',
  choices: { system: 'As the system', light: 'Light', dark: 'Dark' },
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'That could not be saved. Try again.',
};
