/** What an administrator has set for all browsers of a company, and what of it Sidecar did not understand. */
export type PolicyReport = {
  /** Nothing is written to Close. */
  readOnly: boolean;
  /** Meetings may be kept on the computer. */
  keepAgenda: boolean;
  /** Settings with a value or a name that is not ours, as the administrator spelled them; `null`: the whole policy is no list of settings. */
  misread: readonly string[] | null;
};
