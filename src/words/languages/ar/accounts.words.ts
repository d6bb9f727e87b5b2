import type { Words } from '../../words';
import { count } from './plural.words';

type Options = Words['options'];

const amongIt = (drafts: number) =>
  count(drafts, {
    zero: '',
    one: '، ومنه مسودة لم تُرسل',
    two: '، ومنه مسودتان لم تُرسلا',
    few: '، ومنه # مسودات لم تُرسل',
    many: '، ومنه # مسودة لم تُرسل',
    other: '، ومنه # مسودة لم تُرسل',
  });

export const connect: Options['connect'] = {
  title: 'الربط مع Close',
  steps: 'كيفية إنشاء مفتاح',
  open: (link) => `فتح ${link} عبر Settings → Developer → API Keys.`,
  openLink: 'API Keys في Close',
  create: 'إنشاء مفتاح جديد. «Sidecar» اسم مناسب له.',
  paste: 'نسخ المفتاح ولصقه هنا.',
  label: 'مفتاح API',
  button: 'ربط',
  busy: 'جارٍ التحقق لدى Close…',
  hint: 'تبدأ مفاتيح Close بـ «api_». هل هذا هو المفتاح كاملًا؟',
  show: 'إظهار المفتاح',
  fault: {
    empty: 'المطلوب لصق مفتاح API أولًا.',
    'not-a-key': 'لا مفتاح API هنا، لذلك لم يُرسل طلب إلى Close. المطلوب نسخ المفتاح في Close ولصقه هنا.',
    'id-only': 'هذا معرّف المفتاح. يعرض Close المفتاح كاملًا مرة واحدة عند إنشائه. المطلوب إنشاء مفتاح جديد.',
    'several-keys': 'يوجد هنا أكثر من مفتاح. المطلوب لصق المفتاح الذي يستخدمه Sidecar وحده.',
    unclear: 'يوجد شيء بعد المفتاح، أو مسافة داخله. المطلوب لصق المفتاح وحده.',
  },
  failure: {
    'key-rejected': 'لا يعرف Close هذا المفتاح. قد يفيد نسخه مجددًا: يظهر المفتاح كاملًا في Close عند إنشائه فقط.',
    'not-allowed':
      'يعرف Close هذا المفتاح، لكن صاحبه لا يملك صلاحية الدخول بهذه الطريقة. يمكن للمسؤول تغيير ذلك في Close.',
    'not-found': 'لم يجد Close صاحب هذا المفتاح. المطلوب إنشاء مفتاح جديد ولصقه هنا.',
    'rate-limited': 'لا يقبل Close مزيدًا من الطلبات الآن. بعد دقيقة يمكن الضغط على «ربط» مجددًا.',
    'needs-access':
      'المتصفح يمنع Sidecar من الوصول إلى api.close.com، لذلك لم يُتحقق من المفتاح. المطلوب الضغط على «ربط» والسماح بالوصول.',
    'close-down': 'يواجه Close عطلًا، فتعذر التحقق من المفتاح. يمكن إعادة المحاولة بعد دقائق.',
    offline: 'لا اتصال بالإنترنت، فتعذر التحقق من المفتاح. يمكن الربط مجددًا عند عودة الشبكة.',
    unreachable: 'تعذر الوصول إلى api.close.com. ربما يحول دون ذلك جدار حماية أو VPN أو أداة حجب.',
    'timed-out': 'استغرق Close وقتًا طويلًا للتحقق من المفتاح. يمكن الضغط على «ربط» مجددًا.',
    'not-close':
      'وصل الرد من جهة غير Close، غالبًا صفحة تسجيل الدخول إلى Wi-Fi. بعد تسجيل الدخول هناك يمكن الربط مجددًا.',
    'cut-off': 'انقطع الاتصال أثناء رد Close. يمكن الضغط على «ربط» مجددًا.',
    unexpected: 'لم تفهم هذه النسخة من Sidecar رد Close. لم يُحفظ المفتاح.',
    'newer-data':
      'عملت نسخة أحدث من Sidecar في هذا المتصفح، فلا يمكن لهذه النسخة حفظ مفتاح. بعد التحديث يعود مفتاحك ومسوداتك.',
    stumbled: 'حدث خطأ في Sidecar، ولا علاقة له بمفتاحك. يمكن الضغط على «ربط» مجددًا.',
  },
  unanswered: 'لم تستجب خلفية Sidecar. المطلوب تحديث هذه الصفحة وإعادة المحاولة.',
};

export const connected: Options['connected'] = {
  title: 'تم الربط مع Close',
  /** From left to right, or the dots would end it. */
  keyEnding: (ending) => `ينتهي بـ \u2066••••${ending}\u2069`,
  announced: (user, organization) => `تم الربط مع Close: ${user}، ${organization}`,
  nextTitle: 'الخطوة التالية: فتح حدث في التقويم',
  nextText: 'يظهر اجتماعه من Close بجانبه. علامات التبويب المفتوحة تمتلئ تلقائيًا.',
};

export const accounts: Options['accounts'] = {
  title: 'المؤسسات',
  text: 'يبحث Sidecar في الأولى. وتعرض اللوحة البقية عندما لا يجد شيئًا.',
  first: 'تُستخدم أولًا',
  useFirst: 'استخدامها أولًا',
  useFirstNamed: (organization) => `استخدامها أولًا: ${organization}`,
  remove: 'إزالة',
  removeNamed: (organization) => `إزالة ${organization}`,
  question: (organization, drafts) => `إزالة مفتاح ${organization} وكل ما حُفظ لها${amongIt(drafts)}؟`,
  confirm: 'نعم، إزالة',
  cancel: 'إلغاء',
  add: 'إضافة مفتاح آخر',
  addTitle: 'إضافة مفتاح آخر',
  removed: (organization) => `أُزيلت ${organization}.`,
  chosen: (organization) => `تُستخدم ${organization} أولًا.`,
  failed: 'لم ينجح ذلك. المطلوب تحديث هذه الصفحة وإعادة المحاولة.',
};

export const keeping: Options['keeping'] = {
  forgets: {
    title: 'متصفح Firefox هذا ينسى كل شيء عند إغلاقه',
    text: 'يعمل Sidecar حتى ذلك الحين. يذهب مفتاحك والمسودات غير المرسلة مع البقية، ويلزم لصق المفتاح مجددًا في المرة القادمة.',
  },
  'private-window': {
    title: 'هذه نافذة خاصة',
    text: 'يُحفظ مفتاحك ومسوداتك مع ذلك، وتبقى بعد إغلاق النافذة. تزول باستخدام «نسيان كل شيء».',
  },
};

export const forget: Options['forget'] = {
  title: 'البدء من جديد',
  text: 'يزيل المفتاح ومسوداتك وكل ما يحفظه Sidecar في هذا المتصفح، دون أي تغيير في Close نفسه. قد تبقى على القرص آثار ملفات محذوفة لفترة: حذف المفتاح في Close أيضًا يجعله بلا أي فائدة.',
  button: 'نسيان كل شيء',
  question: (drafts) => `نسيان المفتاح وكل ما عداه الآن${amongIt(drafts)}؟`,
  confirm: 'نعم، نسيان كل شيء',
  cancel: 'إلغاء',
  done: 'نُسي كل شيء.',
  failed: 'لم ينجح ذلك. المطلوب تحديث هذه الصفحة وإعادة المحاولة.',
};
