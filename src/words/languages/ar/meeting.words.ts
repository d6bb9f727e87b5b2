import type { Words } from '../../words';
import { count } from './plural.words';

export const meeting: Words['meeting'] = {
  untitled: 'اجتماع بلا عنوان',
  status: {
    upcoming: 'قادم',
    'in-progress': 'جارٍ الآن',
    completed: 'انتهى',
    canceled: 'أُلغي',
    'declined-by-lead': 'اعتذار العميل',
    'declined-by-org': 'اعتذار من طرفنا',
    unknown: 'حالة غير معروفة',
  },
  allDay: (days) => `${days}، طوال اليوم`,
  now: 'الآن',
  inTime: (duration) => `بعد ${duration}`,
  startedAgo: (duration) => `بدأ قبل ${duration}`,
  endedAgo: (duration) => `انتهى قبل ${duration}`,
  justEnded: 'انتهى للتو',
  tomorrow: 'غدًا',
  yesterday: 'أمس',
  inDays: (days) =>
    count(days, {
      zero: 'اليوم',
      one: 'بعد يوم',
      two: 'بعد يومين',
      few: 'بعد # أيام',
      many: 'بعد # يومًا',
      other: 'بعد # يوم',
    }),
  daysAgo: (days) =>
    count(days, {
      zero: 'اليوم',
      one: 'قبل يوم',
      two: 'قبل يومين',
      few: 'قبل # أيام',
      many: 'قبل # يومًا',
      other: 'قبل # يوم',
    }),
  nearest: (day) => `ليس الاجتماع المفتوح. الأقرب في Close: ${day}.`,
  next: (day) => `الرابط لا يذكر يومًا. هذا هو الاجتماع الحالي أو التالي: ${day}.`,
  last: (day) => `الرابط لا يذكر يومًا. هذا آخر اجتماع في Close: ${day}.`,
  writeAnyway: 'استخدام هذا',
  probably: (day) => `الأرجح أنه هذا الحدث بحسب الضيوف. في Close: ${day}.`,
  join: (service) => `الانضمام عبر ${service}`,
  openLink: 'فتح الرابط',
  joinAt: (service, host) => `الانضمام عبر ${service}: ${host}`,
  openLinkAt: (host) => `فتح الرابط: ${host}`,
  outcome: (name) => `النتيجة: ${name}`,
  outcomeDeleted: 'النتيجة (محذوفة)',
  noOutcome: 'لا نتيجة بعد',
  paused: 'مسار عمل متوقف مؤقتًا',
  pausedSeveral: (workflows) =>
    count(workflows, {
      zero: 'لا مسارات متوقفة',
      one: 'مسار عمل متوقف مؤقتًا',
      two: 'مسارا عمل متوقفان مؤقتًا',
      few: '# مسارات عمل متوقفة مؤقتًا',
      many: '# مسار عمل متوقفًا مؤقتًا',
      other: '# مسار عمل متوقف مؤقتًا',
    }),
};

export const templates: Words['templates'] = {
  first: [
    {
      name: 'استكشاف الاحتياجات',
      text: '**الوضع الحالي:** ___\n**نقاط الألم:** ___\n**صاحب القرار:** ___\n**الميزانية:** ___\n**الخطوة التالية:** ___ قبل ___',
    },
    {
      name: 'عرض توضيحي',
      text: '**ما عُرض:** ___\n**ما نال الإعجاب:** ___\n**أسئلة مفتوحة**\n- ___\n**الخطوة التالية:** ___ قبل ___',
    },
    {
      name: 'متابعة دورية',
      text: '**سير الأمور:** ___\n**المطلوب:** ___\n**المخاطر:** ___\n**ما وعدنا به**\n1. ___',
    },
    { name: 'عدم حضور', text: 'لم يحضر أحد. محاولة التواصل: ___. موعد جديد: ___' },
  ],
  button: 'قالب',
  command: 'إدراج قالب ملاحظة',
  choose: 'إدراج قالب',
  none: 'لا قوالب لديك.',
  failed: 'تعذرت قراءة قوالبك.',
  edit: 'تعديل القوالب',
};

export const followUp: Words['followUp'] = {
  title: 'رسالة متابعة',
  open: 'إعداد رسالة متابعة',
  stays: 'تبقى مسودة في Close',
  to: (names) => `إلى ${names}`,
  leftOut: (names) => `مستبعدون لعدم وجود عنوان في Close: ${names}`,
  nobody: 'لا رسالة متابعة: ليس بين الضيوف جهة اتصال لها عنوان في Close.',
  more: (guests) =>
    count(guests, {
      zero: 'لا آخرين',
      one: 'شخص آخر',
      two: 'شخصان آخران',
      few: '# آخرون',
      many: '# شخصًا آخر',
      other: '# شخص آخر',
    }),
  begin: 'البدء من',
  own: 'نص من كتابتي',
  note: 'ملاحظة الاجتماع',
  suggestion: 'اقتراح Close AI',
  templates: 'القوالب في Close',
  unnamedTemplate: 'قالب بلا اسم',
  noTemplates: 'لم يرسل Close قائمة القوالب.',
  subject: 'الموضوع',
  message: 'الرسالة',
  placeholder: 'مرحبًا …',
  preview: 'كما يصوغها Close',
  rendering: 'جارٍ إعداد النص في Close…',
  emptyTemplate: 'لا نص في هذا القالب.',
  missing: 'المطلوب كتابة الرسالة أولًا.',
  save: 'حفظ كمسودة',
  again: 'حفظ مرة أخرى',
  sent: 'تبقى مسودة في Close، والإرسال من هناك.',
};
