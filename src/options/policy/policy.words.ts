import type { PolicyReport } from '../../domain/diagnostics/policy-report';

/** At most a few names, each as the administrator spelled it. */
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What an administrator has set for this browser. */
export const policy = {
  title: 'Set by your administrator',
  readOnly: 'Sidecar only reads. Nothing is written to Close.',
  keepsNothing: 'No meetings are kept on this computer.',
  misread: (names: PolicyReport['misread']) =>
    `${names === null ? 'The policy is not a list of settings' : `Sidecar does not know this setting, or its value: ${quoted(names)}`}. Until your administrator corrects it, the strictest counts.`,
};
