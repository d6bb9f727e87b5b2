import type { WorkflowStanding } from '../../../domain/panel-state';

/** Who of the lead's contacts is in which workflow. */
export const workflows = {
  title: 'Workflows',
  unnamed: 'Workflow without a name',
  someone: 'Contact without a name',
  /** How somebody stands, by what is behind it. */
  standing: ({ status, why }: WorkflowStanding): string => {
    if (status === 'active') return 'Active';
    if (status === 'error') return 'Stopped by an error';
    if (status === 'goal') return why === 'reply' ? 'Replied' : why === 'meeting' ? 'Meeting booked' : 'Goal reached';
    if (why === 'this-meeting') return 'Paused by this meeting';
    if (why === 'meeting') return 'Paused by a meeting';
    if (why === 'reply') return 'Paused by a reply';
    return why === 'by-hand' ? 'Paused by hand' : 'Paused';
  },
  /** The contact is active, and the workflow itself stands still. */
  halted: { paused: 'Active, but the workflow is paused', draft: 'Active, but the workflow is a draft' },
  pause: 'Pause',
  pauseOf: (contact: string, workflow: string) => `Pause “${workflow}” for ${contact}`,
  resume: 'Resume',
  resumeOf: (contact: string, workflow: string) => `Resume “${workflow}” for ${contact}`,
  resumeCommand: (contact: string, workflow: string) => `Resume “${workflow}” for ${contact}…`,
  confirm: (contact: string, workflow: string) => `${contact} will get the next e-mail of “${workflow}”.`,
  confirmHalted: (contact: string, workflow: string) =>
    `${contact} will get the next e-mail of “${workflow}” once that workflow is active.`,
  keep: 'Keep paused',
};
