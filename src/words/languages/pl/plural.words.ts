import { countIn, type Forms } from '../../plural';

const counted = countIn<'one' | 'few' | 'many'>('pl');

/** The form that is left out is for fractions, which nothing here counts. */
export function count(amount: number, forms: Omit<Forms<'one' | 'few' | 'many'>, 'other'>): string {
  return counted(amount, { ...forms, other: forms.many });
}
