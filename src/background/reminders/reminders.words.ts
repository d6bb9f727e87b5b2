/** A notification of the computer before a meeting. Names and titles arrive as Close has them. */
export const reminder = {
  /** Where names are not to be shown. */
  nameless: 'Meeting in Close',
  open: 'Press to see who it is with.',
  leads: (first: string, others: number) => `${first} and ${others} more`,
  untitled: 'Untitled meeting',
  when: (from: string, to: string | null) => (to === null ? from : `${from} – ${to}`),
  meeting: (when: string, title: string) => `${when} · ${title}`,
  deal: (value: string, stage: string) => `${value} · ${stage}`,
};
