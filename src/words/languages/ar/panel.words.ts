import type { Words } from '../../words';
import { countLeads, countMeetings } from './plural.words';

export const panel: Words['panel'] = {
  look: 'البحث مجددًا',
  settings: 'الإعدادات',
  collapse: 'طيّ إلى لسان صغير',
  search: 'بحث',
  dock: 'تثبيت',
  dockTip: 'تثبيت في اللوحة الجانبية للمتصفح',
  ofWhat: 'مع Close',
  organization: 'المؤسسة',
  back: 'رجوع',
  copied: 'تم النسخ',
  copyFailed: 'لم يسمح المتصفح بالنسخ.',
  openInClose: 'فتح في Close',
  newTab: 'يُفتح في علامة تبويب جديدة',
  onlyClose: 'الاتصال بـ api.close.com فقط',
  asking: 'جارٍ الجلب من Close…',
  askedAt: (time) => `وقت الجلب: ${time}`,
  fromMemory: (time) => `نسخة محفوظة · ${time}`,
  matchedBy: {
    'event-id': 'بمعرّف الحدث',
    'series-id': 'بالسلسلة',
    guests: 'بالضيوف',
    'meeting-id': 'مفتوح يدويًا',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'من قائمة الاستكمال',
    today: 'من جدول يومك',
    probable: 'تطابق مرجّح',
    search: 'من بحثك',
    series: 'مختار من السلسلة',
  },
};

export const hiding: Words['hiding'] = {
  here: 'إخفاء في هذا التقويم',
  going: 'يختفي Sidecar من هذا التقويم، ويعيده زره في شريط الأدوات.',
  hidden: (site) => `لا شريط جانبي في ${site}.`,
  show: 'إظهاره مجددًا',
  title: 'تقاويم بلا شريط جانبي',
  text: 'يبقى Sidecar هناك في شريط الأدوات.',
  showOn: (site) => `إظهاره مجددًا في ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => `فتح Sidecar، في Close: ${countLeads(leads)}`,
  choose: 'فتح Sidecar: اختيار الاجتماع المفتوح',
  notFound: 'فتح Sidecar: لا اجتماع في Close لهذا الحدث',
  loading: 'فتح Sidecar: جارٍ البحث في Close',
  attention: (title) => `فتح Sidecar: ${title}`,
  idle: 'فتح Sidecar',
};

export const commands: Words['commands'] = {
  title: 'الأوامر',
  placeholder: 'كتابة أمر أو اسم…',
  search: (typed) => `البحث في Close عن «${typed}»`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed: 'أغلق التقويم هذا الحدث أثناء عملك هنا. تبقى اللوحة حتى النقر في مكان آخر.',
  moved: 'يعرض التقويم الآن حدثًا آخر. تنتقل اللوحة إليه عند التوقف عن الكتابة.',
  'focus-taken': 'يستحوذ التقويم على لوحة المفاتيح مرارًا.',
  inert: 'فتح التقويم نافذة تقفل هذه اللوحة.',
  inSidePanel: 'لا يحدث ذلك في اللوحة الجانبية.',
  inPopup: 'النافذة المنبثقة تعمل، وتُفتح من زر Sidecar في شريط الأدوات.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `بالمنطقة الزمنية لتقويمك: ${zone}. ساعة هذا الحاسوب تعرض وقتًا آخر.`,
  hiddenZone: 'بالتوقيت العالمي UTC: المتصفح لا يفصح عن منطقتك الزمنية.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'نسخ الموجز',
  copied: 'تم نسخ الموجز',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'آخر تواصل',
  lastTime: 'المرة السابقة',
  more: (hidden) => `المزيد في Close: ${hidden}`,
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'نسخ رابط الحجز الخاص بي',
  choose: 'نسخ أحد روابط الحجز الخاصة بي',
  copied: 'تم نسخ الرابط',
  none: 'لا رابط حجز لك في Close.',
  unnamed: 'رابط حجز',
  minutes: (minutes) => `${minutes} د`,
};

export const today: Words['today'] = {
  title: 'التالي',
  loading: 'جارٍ تحميل جدول يومك',
  none: 'لا اجتماعات في Close اليوم.',
  noMore: 'لا مزيد من الاجتماعات في Close اليوم.',
  earlier: 'في وقت سابق اليوم',
  tomorrow: (day) => `غدًا، ${day}`,
  meetings: countMeetings,
  now: 'الآن',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'بانتظار الاستكمال',
  left: (meetings) => `بانتظار الاستكمال: ${meetings}`,
  why: 'اجتماعات انتهت بلا نتيجة أو ملاحظة، آخر 7 أيام',
  nothing: 'لا شيء بانتظار الاستكمال',
  nothingWhy: 'لكل اجتماعات آخر 7 أيام نتيجة وملاحظة',
  all: 'اكتمل كل شيء',
  outcomeOf: (meeting) => `نتيجة ${meeting}`,
  note: {
    missing: 'بلا ملاحظة',
    saved: 'الملاحظة محفوظة',
    notNeeded: 'لم يحضر أحد',
  },
  writeNote: 'يُفتح عند الملاحظة',
  showAll: (meetings) => `عرض الكل (${meetings})`,
  todayAt: (time) => `اليوم ${time}`,
  yesterday: 'أمس',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'قبل الاجتماع',
    during: 'أثناء الاجتماع',
    after: 'بعد الاجتماع',
  },
  menu: 'التوقيت',
  came: {
    before: { says: 'لم يبدأ الاجتماع بعد.', show: 'عرض ما سبق' },
    during: { says: 'بدأ الاجتماع.', show: 'عرض الملاحظة' },
    after: { says: 'انتهى الاجتماع.', show: 'عرض الاستكمال' },
  },
  stay: 'الإبقاء كما هو',
  progress: (done, all) => `اكتمل ${done} من ${all}`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}، ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
