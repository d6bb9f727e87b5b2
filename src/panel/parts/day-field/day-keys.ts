import { weekdayOf } from '../../../time/iso-day';
import { inMonths } from '../../../time/month-weeks';

/**
 * Where a key leads from a day of the month; null for a key that leads nowhere.
 *
 * @param firstDay of a week; 0 is Sunday
 */
export function dayAfterKey(key: string, day: number, firstDay: number): number | null {
  const inWeek = (weekdayOf(day) - firstDay + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowRight':
      return day + 1;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return day - inWeek;
    case 'End':
      return day - inWeek + 6;
    case 'PageUp':
      return inMonths(day, -1);
    case 'PageDown':
      return inMonths(day, 1);
    default:
      return null;
  }
}
