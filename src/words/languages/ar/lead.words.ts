import type { Words } from '../../words';
import { count, countLeads } from './plural.words';

export const lead: Words['lead'] = {
  tabs: 'العملاء المحتملون لهذا الحدث',
  show: (name) => `عرض ${name}`,
  shared: (leads) => `لهذا الحدث: ${countLeads(leads)}`,
  loadingName: 'جارٍ تحميل العميل المحتمل',
  loadingTab: (position) => `العميل المحتمل ${position}، جارٍ التحميل`,
  unnamed: 'عميل محتمل بلا اسم',
  goneName: 'العميل المحتمل غير متاح',
  gone: 'حُذف في Close، أو هو مخفي عن حسابك.',
  failedName: 'لم يُحمَّل العميل المحتمل',
  failed: 'أرسل Close الاجتماع دون العميل المحتمل.',
  tryAgain: 'إعادة المحاولة',
  none: 'بلا عميل محتمل',
  noneText: 'لا يتبع هذا الاجتماع أي عميل محتمل في Close.',
  timeIn: (time, place) => `${time} في ${place}`,
  timeThere: (time) => `${time} بالتوقيت المحلي`,
};

export const people: Words['people'] = {
  title: 'المشاركون',
  role: { contact: 'جهة اتصال', user: 'فريقك', unknown: 'ليس في Close' },
  answer: { yes: 'مؤكَّد', no: 'اعتذار', maybe: 'غير مؤكَّد', none: 'بلا رد' },
  organizer: 'الجهة المنظِّمة',
  unnamed: 'ضيف بلا اسم',
  more: (hidden) => `عرض المزيد (${hidden})`,
  fewer: 'عرض أقل',
  none: 'لا مشاركين في هذا الاجتماع بحسب Close.',
  email: (name) => `مراسلة ${name}`,
  call: (name, number) => `الاتصال بـ ${name}: ${number}`,
  copy: (address) => `نسخ ${address}`,
};

export const guests: Words['guests'] = {
  title: 'الضيوف',
  text: 'لا يقرأ Sidecar عناوين الضيوف من الحدث المفتوح إلا بطلب منك.',
  look: 'البحث عن الضيوف',
  again: 'تكرار البحث عنهم',
  busy: 'جارٍ البحث عن الضيوف في Close…',
  unreadable: 'تتعذر قراءة ضيوف هذا الحدث. يمكن لصق عنوان أدناه.',
  nobody: 'لا ضيوف ظاهرين في الحدث. يمكن لصق عنوان أدناه.',
  notInClose: 'ليس في Close',
  contactOf: (lead) => `جهة اتصال لدى ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'فتح',
  openLead: (lead) => `فتح ${lead} في Close`,
  found: (known, all) =>
    count(all, {
      zero: `في Close: ${known} من أصل 0`,
      one: `في Close: ${known} من أصل ضيف واحد`,
      two: `في Close: ${known} من أصل ضيفين`,
      few: `في Close: ${known} من أصل # ضيوف`,
      many: `في Close: ${known} من أصل # ضيفًا`,
      other: `في Close: ${known} من أصل # ضيف`,
    }),
  probable: 'تطابق مرجّح',
  sameGuests: 'الضيوف أنفسهم',
  sameStart: 'الضيوف أنفسهم، ويبدأ في الوقت نفسه',
  startsWithin: (duration) => `الضيوف أنفسهم، وفارق البداية لا يتجاوز ${duration}`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'تسجيل لدى العميل المحتمل',
  hint: 'ملاحظة في السجل الزمني للعميل المحتمل بوقت الحدث. قد يزامن Close الحدث لاحقًا، فيظهر الاثنان.',
  when: 'الوقت',
  text: (lead) => `ملاحظة عن ${lead}`,
  placeholder: 'ما الذي جرى، وما نتيجته؟',
  send: 'تسجيل',
};

export const otherLeads: Words['otherLeads'] = {
  note: 'الملاحظة نفسها لبقية العملاء المحتملين في الحدث؟',
  outcome: 'النتيجة نفسها لبقية العملاء المحتملين في الحدث؟',
  all: (leads) =>
    count(leads, {
      zero: 'لا آخرين',
      one: 'وللعميل المحتمل الآخر أيضًا',
      two: 'وللعميلين المحتملين الآخرين أيضًا',
      few: 'ولبقية العملاء المحتملين أيضًا (#)',
      many: 'ولبقية العملاء المحتملين أيضًا (#)',
      other: 'ولبقية العملاء المحتملين أيضًا (#)',
    }),
  some: (leads) =>
    count(leads, {
      zero: 'لا آخرين',
      one: 'ولعميل محتمل واحد أيضًا',
      two: 'ولعميلين محتملين أيضًا',
      few: 'ولـ # عملاء محتملين أيضًا',
      many: 'ولـ # عميلًا محتملًا أيضًا',
      other: 'ولـ # عميل محتمل أيضًا',
    }),
  ownNote: 'له ملاحظة خاصة به',
  ownOutcome: (name) => `له نتيجة خاصة به: ${name}`,
  someOutcome: 'نتيجة أخرى',
  replaced: 'سيُستبدل هذا:',
  conflict: 'توجد الآن ملاحظة أخرى. لم يُكتب شيء.',
  replace: 'استبدال',
  leave: 'إبقاء',
  left: 'بقي كما هو',
  done: (saved, leads) => `تم الحفظ لدى ${saved} من ${leads}`,
};

export const customFields: Words['customFields'] = {
  none: 'غير محدد',
  locked: 'دورك لا يتيح تغييره.',
  unreadNumber: (example) => `ليس عددًا. مثال: ${example}`,
  unreadDay: (example) => `ليس تاريخًا. مثال: ${example}`,
  choose: (field, values) => `${field}: ${values}`,
  wanted: (values) => `لم يُحفظ: ${values}`,
  removed: 'بلا قيمة',
  unsaved: 'لم يُحفظ بعد',
  more: 'التفاصيل',
  moreOf: (name) => `تفاصيل ${name}`,
  conflict: {
    title: (field) => `غيّر أحد الزملاء «${field}»`,
    theirs: 'في Close الآن',
    mine: 'تعديلك',
    replace: 'حفظ تعديلي',
    keep: 'إبقاء ما في Close',
  },
};

export const workflows: Words['workflows'] = {
  title: 'مسارات العمل',
  unnamed: 'مسار عمل بلا اسم',
  someone: 'جهة اتصال بلا اسم',
  standing: ({ status, why }) => {
    if (status === 'active') return 'نشط';
    if (status === 'error') return 'أوقفه خطأ';
    if (status === 'goal') {
      return why === 'reply' ? 'ورد رد' : why === 'meeting' ? 'حُجز اجتماع' : 'تحقق الهدف';
    }
    if (why === 'this-meeting') return 'متوقف مؤقتًا بسبب هذا الاجتماع';
    if (why === 'meeting') return 'متوقف مؤقتًا بسبب اجتماع';
    if (why === 'reply') return 'متوقف مؤقتًا بسبب رد';
    return why === 'by-hand' ? 'متوقف مؤقتًا يدويًا' : 'متوقف مؤقتًا';
  },
  halted: { paused: 'نشط، لكن مسار العمل نفسه متوقف', draft: 'نشط، لكن مسار العمل مسودة' },
  pause: 'إيقاف مؤقت',
  pauseOf: (contact, workflow) => `إيقاف مؤقت لمسار «${workflow}» مع ${contact}`,
  resume: 'استئناف',
  resumeOf: (contact, workflow) => `استئناف «${workflow}» مع ${contact}`,
  resumeCommand: (contact, workflow) => `استئناف «${workflow}» مع ${contact}…`,
  confirm: (contact, workflow) => `ستُرسل إلى ${contact} الرسالة التالية من «${workflow}».`,
  confirmHalted: (contact, workflow) => `ستُرسل إلى ${contact} الرسالة التالية من «${workflow}» عند تنشيط هذا المسار.`,
  keep: 'إبقاء التوقف',
};
