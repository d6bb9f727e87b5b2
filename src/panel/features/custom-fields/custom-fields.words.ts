/** The custom fields of leads, contacts and opportunities that the user has picked in the options. */
export const customFields = {
  /** Before any value. */
  none: 'Not set',
  locked: 'Your role may not change it.',
  unreadNumber: (example: string) => `Not a number. Type it like ${example}.`,
  unreadDay: (example: string) => `Not a day. Type it like ${example}.`,
  /** Names the values of a field where there may be several. */
  choose: (field: string, values: string) => `${field}: ${values}`,
  wanted: (values: string) => `Not saved: ${values}`,
  removed: 'no value',
  /** Beside what was typed in an earlier panel. */
  unsaved: 'Not saved yet',
  /** Opens those of a contact. */
  more: 'Details',
  moreOf: (name: string) => `Details of ${name}`,
  conflict: {
    title: (field: string) => `A colleague has changed ${field}`,
    theirs: 'In Close now',
    mine: 'Yours',
    replace: 'Save mine',
    keep: 'Keep theirs',
  },
};
