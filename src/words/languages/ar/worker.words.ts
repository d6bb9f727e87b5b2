import type { Words } from '../../words';
import { failed } from './failures.words';
import { count, countLeads, countMeetings } from './plural.words';

/** The browser shows these on its own, and would take a Latin letter at their beginning for their direction. */
const RLM = '\u200f';

/** A reason is a key, and comes isolated as every Latin text in a hole does. */
function bare<Key extends string>(reason: Key): Key {
  return reason.replaceAll(/[\u2068\u2069]/g, '') as Key;
}

export const menu: Words['menu'] = { findInClose: 'البحث في Close' };

export const badge: Words['badge'] = {
  choose: `${RLM}Sidecar: اختيار الاجتماع المفتوح من السلسلة`,
  found: (leads) => `${RLM}Sidecar: هذا الحدث موجود في Close، ${countLeads(leads)}`,
  notFound: `${RLM}Sidecar: لا اجتماع في Close لهذا الحدث`,
  loading: `${RLM}Sidecar: جارٍ البحث عن هذا الحدث في Close`,
  needsKey: `${RLM}Sidecar: للبدء يلزم الربط مع Close`,
  needsAccess: `${RLM}Sidecar: المتصفح يحجب موقعًا لازمًا`,
  reloadTab: `${RLM}Sidecar: يلزم تحديث علامة التبويب هذه مرة واحدة`,
  noEvent: 'Sidecar for Close',
  owed: (meetings) => `${RLM}Sidecar: ${countMeetings(meetings)} بانتظار الاستكمال`,
  failed: (reason) => `${RLM}Sidecar: ${failed[bare(reason)].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'اجتماع في Close',
  open: 'بالضغط هنا يظهر مع مَن الاجتماع.',
  leads: (first, others) =>
    first +
    count(others, {
      zero: '',
      one: ' وعميل محتمل آخر',
      two: ' وعميلان محتملان آخران',
      few: ' و# عملاء محتملين آخرين',
      many: ' و# عميلًا محتملًا آخر',
      other: ' و# عميل محتمل آخر',
    }),
  untitled: 'اجتماع بلا عنوان',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
