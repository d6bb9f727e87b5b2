/** What is left to do of the meetings that are over. */
export const wrapUp = {
  /** The region's name; what is left stands in its heading. */
  region: 'To wrap up',
  left: (meetings: number) => `${meetings} to wrap up`,
  why: 'Finished without an outcome or a note, last 7 days',
  nothing: 'Nothing to wrap up',
  nothingWhy: 'The meetings of the last 7 days have an outcome and a note',
  all: 'All wrapped up',
  outcomeOf: (meeting: string) => `Outcome of ${meeting}`,
  note: {
    missing: 'note missing',
    saved: 'note saved',
    notNeeded: 'nobody came',
  },
  writeNote: 'Opens it at its note',
  showAll: (meetings: number) => `Show all ${meetings}`,
  todayAt: (time: string) => `today ${time}`,
  yesterday: 'yesterday',
};
