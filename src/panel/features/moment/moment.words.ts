import type { Moment } from '../../../domain/moment/moment';

const headings: Record<Moment, string> = {
  before: 'Before the meeting',
  during: 'During the meeting',
  after: 'After the meeting',
};

const came: Record<Moment, { says: string; show: string }> = {
  before: { says: 'The meeting is ahead again.', show: 'Show the story' },
  during: { says: 'The meeting has begun.', show: 'Show the note' },
  after: { says: 'The meeting has ended.', show: 'Show the recap' },
};

/** In which order the meeting's sections stand, and why. */
export const moment = {
  heading: headings,
  menu: 'Moment',
  came,
  stay: 'Keep it as it is',
  progress: (done: number, all: number) => `${done} of ${all} done`,
};
