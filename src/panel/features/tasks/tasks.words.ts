import { count } from '../../../words/plural';

/** The list of what is open, in `words.brief`. */
export const taskList = {
  tasks: 'Next steps',
  noTask: 'No open task.',
  noTaskText: 'Task without a text',
  /** `days` is 0 where the day is not known. */
  overdue: (days: number) => (days < 1 ? 'Overdue' : `Overdue ${count(days, 'day', 'days')}`),
  dueToday: 'Today',
  dueLater: 'Later',
  undated: 'No date',
};

/** Tasks that are done, postponed and added. */
export const task = {
  /** Names of a row's controls; `task` is its text, `due` what is on the button. */
  done: (task: string) => `Done: ${task}`,
  undo: 'Undo',
  undoOf: (task: string) => `Undo: ${task}`,
  postpone: (task: string, due: string) => `Postpone: ${task}, ${due}`,
  postponeTip: 'Postpone',
  postponeChoices: (task: string) => `New day for ${task}`,
  tomorrow: 'Tomorrow',
  nextWeek: 'Next week',
  day: 'Day',
  /** The day's field: its button, what opens, the arrows in it. */
  chooseDay: (field: string) => `Choose a day: ${field}`,
  earlierMonth: 'Earlier month',
  laterMonth: 'Later month',
  dayPlaceholder: 'No date',
  /** `example`: a day as the user's browser writes it in numbers. */
  unreadDay: (example: string) => `Type a day like ${example}, Friday or tomorrow.`,
  set: 'Set',
  /** The days that are one click away. */
  days: 'Date of the new task',
  friday: 'Fri 9:00',
  inAWeek: 'In 1 week',
  otherDay: 'Date…',
  /** What a task is: to be done, or a call. */
  kind: 'Kind',
  todo: 'To-do',
  call: (name: string) => `Call ${name}`,
  high: 'High priority',
  highShort: 'High',
  /** What will be added of what is typed, in parts, and the way back. */
  understood: (parts: string) => `Will be added as ${parts}`,
  quoted: (text: string) => `“${text}”`,
  asTyped: 'Keep as typed',
  new: 'New task',
  command: 'Add a task…',
  placeholder: 'Add a task…',
  date: 'Date',
  assignee: 'Assignee',
  me: 'Me',
  someone: 'Colleague',
  add: 'Add task',
  again: 'Add again',
  empty: 'Type what is to be done.',
  assigneesFailed: 'Close did not say who else there is.',
};
