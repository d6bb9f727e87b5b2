/** What the calendar's page does to the sidebar, and what helps. */
export const trouble = {
  closed: 'The calendar closed this event while you were here. The panel stays until you click elsewhere.',
  moved: 'The calendar now shows another event. This panel follows when you stop typing.',
  'focus-taken': 'The calendar keeps taking the keyboard away from this panel.',
  inert: 'The calendar has opened a window that locks this panel.',
  /** Beside the button that opens it. */
  inSidePanel: 'It can’t do that to the side panel.',
  inPopup: 'Press Sidecar’s button on the toolbar: its popup works.',
};
