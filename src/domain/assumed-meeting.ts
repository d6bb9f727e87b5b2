import { HOUR_MS } from '../time/durations';

/** How long a meeting without an end is taken to run. */
export const ASSUMED_MEETING_MS = HOUR_MS;
