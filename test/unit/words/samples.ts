const counts = { meetings: 9, google: 5, microsoft: 3, other: 1, canceled: 2, graph: 2, occurrence: 1, iCal: 1 };
const more = {
  instanceIds: 4,
  seriesIds: 1,
  ids: 8,
  severalStarts: 1,
  severalLeads: 2,
  same: 6,
  different: 2,
  none: 1,
};
const finding = { ...counts, ...more, calendars: 4, onSeveral: 2, onNone: 1 };

/** Arguments of the phrases that take something else than numbers and texts. */
export const samples: Record<string, unknown[]> = {
  'badge.failed': ['offline'],
  'options.policy.misread': [['ReadOnly']],
  'options.diagnostics.answer.policy': [{ readOnly: true, keepAgenda: true, misread: ['ReadOnly'] }],
  ...Object.fromEntries(
    ['sample', 'google-recurring', 'microsoft-ids', 'repeated-ids', 'sync-ids', 'calendars'].map((question) => [
      `options.diagnostics.answer.${question}`,
      [finding],
    ]),
  ),
};
