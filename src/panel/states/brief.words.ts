import { opportunities } from '../features/opportunity/opportunity.words';
import { taskList } from '../features/tasks/tasks.words';

export const brief = {
  ...opportunities,
  ...taskList,
  loading: 'The lead’s details are loading',
  allInClose: 'all in Close',
  /** The same for who does not see above what it stands. */
  allInCloseOf: (section: string) => `${section}: all in Close`,
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,
  fields: 'Custom fields',
  note: 'Meeting note',
  summary: 'AI summary',
  showAll: 'Show all',
  showLess: 'Show less',
  today: 'today',
};
