import { count } from '../../../words/plural';

export const today = {
  title: 'Today',
  loading: 'Loading your day',
  none: 'No Close meetings today.',
  unfinished: 'Yesterday, no outcome yet',
  now: 'now',
  next: 'next',
  loaded: (meetings: number) => `${count(meetings, 'meeting', 'meetings')} today`,
};
