import { count } from '../../words/plural';
import { leadNote, status } from '../features/lead/lead.words';
import { person } from '../features/people/people.words';
import { task } from '../features/tasks/tasks.words';

/** The words beside tasks, the lead's status, a note on the lead, and a new contact or lead. */
export const nextSteps = {
  saved: (time: string) => `Saved in Close ${time}`,
  /** What may have been made although its answer was lost. */
  uncertain: {
    task: 'Close’s answer got lost. It may have the task already.',
    note: 'Close’s answer got lost. It may have the note already.',
    opportunity: 'Close’s answer got lost. It may have the opportunity already.',
    'follow-up': 'Close’s answer got lost. It may have the draft already.',
    person: 'Close’s answer got lost. It may have the contact already.',
  },
  missing: {
    task: 'Close does not show the task.',
    note: 'Close does not show the note.',
    opportunity: 'Close does not show the opportunity.',
    'follow-up': 'Close does not show the draft.',
    person: 'Close does not show the contact.',
  },
  askClose: 'Ask Close',
  askAgain: 'Ask again',
  asking: 'Asking Close…',
  sending: 'Saving…',
  discard: 'Discard',
  cancel: 'Cancel',
  otherDrafts: (drafts: number) => `${count(drafts, 'other draft', 'other drafts')} kept`,
  showOther: 'Show the other draft',
  task,

  status,
  note: leadNote,

  person,
};
