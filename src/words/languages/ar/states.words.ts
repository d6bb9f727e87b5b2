import type { Words } from '../../words';
import { count, countLeads } from './plural.words';

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}، ${when}`,
  several: (leads) => `في Close: ${countLeads(leads)}.`,
};

const chooseOne = 'رابط التقويم يذكر اليوم دون المنطقة الزمنية. المطلوب اختيار الاجتماع الظاهر في تقويمك.';

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      zero: 'لا اجتماعات من هذه السلسلة',
      one: 'اجتماع واحد من هذه السلسلة قد يكون الاجتماع المفتوح',
      two: 'اجتماعان من هذه السلسلة، أحدهما قد يكون الاجتماع المفتوح',
      few: '# اجتماعات من هذه السلسلة، أحدها قد يكون الاجتماع المفتوح',
      many: '# اجتماعًا من هذه السلسلة، أحدها قد يكون الاجتماع المفتوح',
      other: '# اجتماع من هذه السلسلة، أحدها قد يكون الاجتماع المفتوح',
    }),
  text: (meetings) =>
    meetings === 1
      ? 'رابط التقويم يذكر اليوم دون المنطقة الزمنية. يمكن فتح هذا الاجتماع إن كان هو الظاهر في تقويمك.'
      : chooseOne,
};

export const loading: Words['loading'] = { title: 'جارٍ البحث في Close' };

export const needsAccess: Words['needsAccess'] = {
  title: 'يحتاج Sidecar إلى إذنك',
  text: 'المتصفح يمنع Sidecar من الوصول إلى هذه المواقع. لا يُطلب أي شيء آخر.',
  sites: 'المواقع',
  action: 'السماح بالوصول',
};

export const needsKey: Words['needsKey'] = {
  title: 'الربط مع Close',
  text: 'يكفي لصق مفتاح API مرة واحدة، ثم يعرض Sidecar اجتماع Close مع كل حدث مفتوح.',
  facts: {
    quick: 'في أقل من دقيقة',
    local: 'يبقى المفتاح في هذا المتصفح',
    server: 'بلا خادم وسيط من طرفنا',
  },
  action: 'الربط مع Close',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'لا تقويم في علامة التبويب هذه',
    text: 'يظهر الاجتماع عند فتح حدث في تقويم Google أو Outlook في علامة تبويب مستقلة. لا يستطيع Sidecar قراءة تقويم داخل صفحة أخرى، كما في Teams أو Gmail.',
  },
  'nothing-open': {
    title: 'لا حدث مفتوح',
    text: 'عند النقر على أي حدث في التقويم يظهر اجتماعه من Close هنا. إن لم يظهر، فقد يفيد فتح الحدث كاملًا.',
  },
  'not-saved': {
    title: 'لم يُحفظ هذا الحدث بعد',
    text: 'لا معرّف للحدث الجديد أو المنسوخ قبل حفظه. بعد الحفظ يبحث Sidecar عنه.',
  },
  googleCalendar: 'فتح تقويم Google',
  outlook: 'فتح Outlook',
};

export const notFound: Words['notFound'] = {
  title: 'لا اجتماع في Close لهذا الحدث',
  asked: {
    google: {
      single: 'بحثنا في Close بمعرّف Google للحدث.',
      recurring: 'بحثنا في Close بمعرّف Google للحدث وبسلسلته.',
    },
    microsoft: {
      single: 'بحثنا في Close بمعرّف Outlook للحدث.',
      recurring: 'بحثنا في Close بمعرّف Outlook للحدث وبسلسلته.',
    },
  },
  whyTitle: 'الأسباب المحتملة',
  why: {
    'just-booked': 'حُجز قبل لحظات، ولم يزامنه Close بعد.',
    'never-synced': 'لا يزامن Close تقويمات العطل وأعياد الميلاد وغيرها من التقويمات المشترك بها.',
    'calendar-not-connected': 'لا أحد في مؤسستك يزامن هذا التقويم مع Close.',
    'all-day': 'يستمر الحدث طوال اليوم، ولا ينشئ Close اجتماعات من مثله.',
    private: 'الحدث خاص أو يظهر «مشغول» فقط، فلا يرى Close ضيوفه.',
    'no-contact': 'ليس أي من الضيوف جهة اتصال في Close بعد.',
    'newer-outlook-id': 'ربما يعرف Close حدث Outlook هذا بمعرّف لا يتضمنه رابطه.',
  },
  lookingIn: (time) => `حُجز للتو؟ البحث مجددًا بعد ${time}`,
  countdown: (seconds) => `${seconds} ث`,
  countdownOver: 'جارٍ البحث مجددًا…',
  searchIn: (organization) => `البحث في ${organization}`,
  searchInSidePanel: 'البحث في مؤسسة أخرى من اللوحة الجانبية',
  searchInPopup: 'البحث في مؤسسة أخرى متاح في نافذة Sidecar المنبثقة.',
  look: 'البحث مجددًا',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'يلزم تحديث علامة التبويب مرة واحدة',
  text: 'كانت مفتوحة قبل تثبيت Sidecar أو تحديثه، فلا يرى عنوانها بعد.',
  action: 'تحديث علامة التبويب',
};

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `هذا ما كان في Close في ${time}.`,
  writing: 'ما تُدخله يبقى محفوظًا بانتظار نقرتك.',
};
