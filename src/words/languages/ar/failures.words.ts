import type { Words } from '../../words';

const again = 'إعادة المحاولة';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'لم يعد Close يقبل مفتاحك',
    text: 'حُذف مفتاح API أو استُبدل في Close. إنشاء مفتاح جديد يستغرق أقل من دقيقة.',
    action: 'إدخال مفتاح جديد',
  },
  'not-allowed': {
    title: 'دورك في Close لا يتيح رؤية هذا',
    text: 'المفتاح صالح، لكن صاحبه لا يملك صلاحية قراءة الاجتماعات. يمكن لمسؤول المؤسسة تغيير ذلك في Close.',
    action: again,
  },
  'not-found': {
    title: 'يتعذر على Close عرض هذا الاجتماع',
    text: 'حُذف الاجتماع في Close، أو هو مخفي عن حسابك.',
    action: 'البحث مجددًا',
  },
  'rate-limited': {
    title: 'يطلب Close التمهل قليلًا',
    text: 'أرسلت مؤسستك طلبات كثيرة إلى Close دفعة واحدة. لا حاجة إلى أي إجراء.',
    action: 'المحاولة الآن',
  },
  'needs-access': {
    title: 'يحتاج Sidecar إلى إذنك',
    text: 'المتصفح يمنع Sidecar من الوصول إلى api.close.com، لذلك لم يُرسل أي طلب.',
    action: 'السماح بالوصول',
  },
  'close-down': {
    title: 'يواجه Close عطلًا',
    text: 'أجابت خوادم Close بخطأ. مفتاحك وشبكتك سليمان.',
    action: again,
  },
  offline: {
    title: 'لا اتصال بالإنترنت',
    text: 'يعاود Sidecar الاتصال بـ Close فور عودة الشبكة.',
    action: again,
  },
  unreachable: {
    title: 'يتعذر الوصول إلى Close',
    text: 'لا استجابة من api.close.com. ربما يحول دون ذلك جدار حماية أو VPN أو أداة حجب.',
    action: again,
  },
  'timed-out': {
    title: 'تأخر رد Close',
    text: 'لم يصل رد كامل في الوقت المحدد. ربما الشبكة أو Close بطيئان الآن.',
    action: again,
  },
  'not-close': {
    title: 'وصل الرد من جهة غير Close',
    text: 'غالبًا ما تكون صفحة تسجيل الدخول إلى شبكة Wi-Fi أو خادم وكيل للشركة. بعد تسجيل الدخول إلى الشبكة يمكن إعادة المحاولة.',
    action: again,
  },
  'cut-off': {
    title: 'انقطع الرد قبل اكتماله',
    text: 'انقطع الاتصال أثناء رد Close.',
    action: again,
  },
  unexpected: {
    title: 'رد Close غير مفهوم',
    text: 'جاء الرد بصيغة لا تعرفها هذه النسخة من Sidecar. قد تفيد إعادة المحاولة أو التحديث.',
    action: again,
  },
  'newer-data': {
    title: 'نسخة Sidecar هذه أقدم من بياناتك',
    text: 'عملت نسخة أحدث في هذا المتصفح. بعد تحديث Sidecar يعود مفتاحك ومسوداتك. لم يُحذف شيء.',
    action: again,
  },
  stumbled: {
    title: 'حدث خطأ في Sidecar',
    text: 'الخطأ في Sidecar وليس في Close. إذا تكرر، فقد تفيد إعادة تشغيل المتصفح.',
    action: again,
  },
  countdown: (seconds) => `إعادة المحاولة بعد ${seconds} ث`,
  countdownOver: 'جارٍ إعادة المحاولة…',
};
