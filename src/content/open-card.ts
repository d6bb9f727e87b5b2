/** What a calendar has opened over its grid for one event: Google's bubble, Outlook's peek. */
export type OpenCard = {
  /** The attribute by which the page marks the event. */
  mark: string;
  /** Where it stands in the window. */
  box: { left: number; right: number };
};
