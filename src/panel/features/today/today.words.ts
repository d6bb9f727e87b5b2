import { count } from '../../../words/plural';

export const today = {
  title: 'Next up',
  loading: 'Loading your day',
  none: 'No Close meetings today.',
  noMore: 'No more Close meetings today.',
  earlier: 'Earlier today',
  tomorrow: (day: string) => `Tomorrow, ${day}`,
  meetings: (meetings: number) => count(meetings, 'meeting', 'meetings'),
  now: 'now',
};
