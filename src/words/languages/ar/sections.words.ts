import type { Words } from '../../words';
import { count } from './plural.words';

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'الإعدادات',
  name: {
    connection: 'الربط',
    drafts: 'المسودات',
    meetings: 'الاجتماعات',
    notes: 'الموجز والملاحظات',
    appearance: 'اللغة والمظهر',
    keyboard: 'لوحة المفاتيح',
    privacy: 'الخصوصية والبيانات',
  },
  search: 'البحث في الإعدادات',
  found: (results) =>
    count(results, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  none: (query) => `لا نتائج للبحث عن «${query}»`,
  clear: 'مسح البحث',
};
