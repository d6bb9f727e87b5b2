import type { AgendaKeeping } from '../../domain/agenda/keeping';

const choices: Record<AgendaKeeping, { label: string; text: string }> = {
  always: {
    label: 'Keep them on this computer',
    text: 'Your events show at once, and without a network.',
  },
  browser: { label: 'Only while the browser is open', text: 'They are gone when it closes.' },
  never: { label: 'Keep nothing', text: 'Close is asked each time you open an event.' },
};

const saving = {
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'That could not be saved. Try again.',
};

/** The options' part about the meetings that are kept. */
export const agenda = {
  title: 'Meetings at hand',
  text: 'Sidecar keeps your own meetings from nine days back to two weeks ahead, with their leads, and brings them up to date every 15 minutes while your calendar is open. At most 5 MB, in this browser, where no web page can reach them.',
  choices,
  managed: 'Your administrator has switched this off: nothing is kept.',
  ...saving,
  owedOnBadge: {
    label: 'Count on the toolbar button what is left to wrap up',
    text: 'Finished meetings of the last 7 days without an outcome or a note, out of the meetings that are kept.',
    ...saving,
  },
};
