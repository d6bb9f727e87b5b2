import type { Words } from '../../words';
import { count } from './plural.words';

type Options = Words['options'];

const saving = {
  saving: 'جارٍ الحفظ…',
  saved: 'تم الحفظ',
  failed: 'تعذر الحفظ. يمكن إعادة المحاولة.',
};

export const agenda: Options['agenda'] = {
  title: 'الاجتماعات المحفوظة',
  text: 'يحفظ Sidecar اجتماعاتك من تسعة أيام مضت حتى أسبوعين قادمين، مع عملائها المحتملين، ويحدّثها كل 15 دقيقة ما دام تقويمك مفتوحًا. بحد أقصى 5 MB، في هذا المتصفح، حيث لا تصل إليها أي صفحة ويب.',
  choices: {
    always: {
      label: 'الحفظ على هذا الحاسوب',
      text: 'تظهر أحداثك فورًا، حتى دون شبكة.',
    },
    browser: { label: 'ما دام المتصفح مفتوحًا فقط', text: 'تزول عند إغلاقه.' },
    never: { label: 'دون حفظ', text: 'يُستعلم من Close عند فتح كل حدث.' },
  },
  managed: 'أوقف المسؤول هذا: لا يُحفظ شيء.',
  ...saving,
  owedOnBadge: {
    label: 'إظهار عدد ما ينتظر الاستكمال على زر شريط الأدوات',
    text: 'اجتماعات آخر 7 أيام التي انتهت بلا نتيجة أو ملاحظة، من بين الاجتماعات المحفوظة.',
    ...saving,
  },
};

export const reminders: Options['reminders'] = {
  title: 'التذكيرات',
  text: 'إشعار من الحاسوب قبل كل اجتماع لك في Close. الضغط عليه يفتح الموجز.',
  on: 'التذكير قبل اجتماعاتي',
  from: 'من بين الاجتماعات المحفوظة: ما نُقل أو أُلغي منذ آخر فتح للتقويم لا يعرفه Sidecar بعد.',
  minutes: 'قبل الموعد بـ',
  minute: (minutes) =>
    count(minutes, {
      zero: '0 دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  names: {
    label: 'ذكر مع مَن الاجتماع',
    text: 'العميل المحتمل والعنوان وقيمة الفرصة. قد يحفظ الحاسوب الإشعار في قائمته، ويعرضه على شاشة مشتركة. بدون ذلك يظهر الوقت وحده.',
  },
  hindered: {
    permission: 'لم يعد المتصفح يسمح لـ Sidecar بعرض الإشعارات، لذلك التذكيرات متوقفة. عند تشغيلها مجددًا يُطلب الإذن.',
    'nothing-kept': 'لا يحفظ Sidecar أي اجتماعات، فلا شيء للتذكير به. يمكن اختيار حفظها أعلاه.',
    managed: 'أوقف المسؤول حفظ الاجتماعات، فلا شيء للتذكير به.',
  },
  refused: 'لم يسمح المتصفح بالإشعارات. تبقى التذكيرات متوقفة.',
  ...saving,
};

export const templates: Options['templates'] = {
  title: 'قوالب الملاحظات',
  text: 'هياكل لملاحظات الاجتماعات، محفوظة في هذا المتصفح. تُكتب مثل أي ملاحظة: «- » و«1. » لبدء قائمة، و**النجوم** للخط الغامق، و___ فراغ ينتقل إليه Tab.',
  name: 'الاسم',
  body: 'النص',
  nameOf: (position) => `اسم القالب ${position}`,
  bodyOf: (name) => `نص ${name}`,
  remove: 'إزالة',
  removeOf: (name) => `إزالة ${name}`,
  add: 'إضافة قالب',
  fresh: 'قالب جديد',
  bringBack: (name) => `استعادة «${name}»`,
  saved: 'تم الحفظ',
  failed: 'لم تُحفظ. لم يتمكن المتصفح من تخزينها.',
  export: 'تصدير',
  import: 'استيراد',
  unread: 'تعذرت قراءة قوالب من هذا الملف.',
  imported: 'تم الاستيراد',
  file: 'sidecar-templates.json',
};

export const fields: Options['fields'] = {
  title: 'الحقول المخصصة',
  text: (most) => `تظهر في الموجز وتُعدَّل فيه: بحد أقصى ${most} للعميل المحتمل ولكل جهة اتصال ولكل فرصة.`,
  loading: 'جارٍ تحميل حقولك المخصصة',
  none: 'لا حقول مخصصة في مؤسستك.',
  chosen: (chosen, most) => `المختار ${chosen} من ${most}`,
  saved: 'تم الحفظ',
  saving: 'جارٍ الحفظ…',
  failed: 'لم يُحفظ. يمكن إعادة المحاولة.',
  full: (most) => `اكتمل الاختيار (${most}). لاختيار حقل آخر يلزم إلغاء واحد.`,
  owner: { lead: 'العميل المحتمل', contact: 'جهة الاتصال', opportunity: 'الفرصة' },
  filter: 'تصفية الحقول',
  noMatch: 'لا حقل بهذا الاسم.',
};

export const language: Options['language'] = {
  title: 'اللغة',
  label: 'لغة Sidecar',
  browser: 'لغة المتصفح',
  text: 'يبقى ما في Close كما كُتب هناك.',
  ...saving,
};

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join('، ');

export const policy: Options['policy'] = {
  title: 'بإعداد من المسؤول',
  readOnly: 'Sidecar يقرأ فقط. لا يُكتب شيء في Close.',
  keepsNothing: 'لا تُحفظ أي اجتماعات على هذا الحاسوب.',
  misread: (names) =>
    names === null
      ? 'السياسة ليست قائمة إعدادات. حتى يصححها المسؤول، يسري الإعداد الأشد.'
      : `لا يعرف Sidecar هذا الإعداد أو قيمته: ${quoted(names)}. حتى يصححه المسؤول، يسري الإعداد الأشد.`,
};

export const theme: Words['options']['theme'] = {
  title: 'المظهر',
  text: 'للشريط الجانبي والنافذة المنبثقة واللوحة الجانبية وهذه الصفحة.',
  choices: { system: 'حسب النظام', light: 'فاتح', dark: 'داكن' },
  ...saving,
};
