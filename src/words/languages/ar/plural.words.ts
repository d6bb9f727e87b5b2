import { countIn, type Forms } from '../../plural';

type Counted = (amount: number) => string;

/** Western digits, as the calendars of most Arabic speakers who work in English tools show them. */
export const count = countIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar-u-nu-latn');

const counted =
  (forms: Forms<'zero' | 'one' | 'two' | 'few' | 'many'>): Counted =>
  (amount) =>
    count(amount, forms);

/** These stand alone or after a colon: in the nominative. */
export const countLeads = counted({
  zero: 'لا عملاء محتملين',
  one: 'عميل محتمل واحد',
  two: 'عميلان محتملان',
  few: '# عملاء محتملين',
  many: '# عميلًا محتملًا',
  other: '# عميل محتمل',
});

export const countMeetings = counted({
  zero: 'لا اجتماعات',
  one: 'اجتماع واحد',
  two: 'اجتماعان',
  few: '# اجتماعات',
  many: '# اجتماعًا',
  other: '# اجتماع',
});
