import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';
import { agenda, fields, language, policy, reminders, templates, theme } from './settings.words';

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'اجتماع Close بجانب حدث التقويم',
  lead: 'عند فتح حدث في تقويم Google أو Outlook يعرض Sidecar مع مَن الاجتماع، مباشرة من Close.',
  checking: 'جارٍ التحقق من الحساب المرتبط…',
  sections,
  theme,
  connect,
  connected,
  accounts,
  fields,
  agenda,
  reminders,
  shortcuts: {
    title: 'اختصارات لوحة المفاتيح',
    none: 'غير محدد',
    change: 'تغيير الاختصارات',
    how: 'يحتفظ المتصفح بهذه الاختصارات. تُغيَّر من صفحة الإضافات فيه، تحت «اختصارات لوحة المفاتيح».',
    command: {
      _execute_action: 'فتح نافذة Sidecar المنبثقة',
      'toggle-sidebar': 'إظهار الشريط الجانبي أو إخفاؤه',
      'open-lead': 'فتح العميل المحتمل في Close',
    },
    singleKeys: {
      label: 'مفاتيح الحرف الواحد في اللوحة',
      text: 'J للانضمام، وN للملاحظة، وO للنتيجة، وT لمهمة جديدة، وF لرسالة متابعة، وC لنسخ الموجز، ولا تعمل أثناء الكتابة. يعرض Ctrl+K أو ⌘K كل الأوامر في جميع الأحوال.',
      saving: 'جارٍ الحفظ…',
      saved: 'تم الحفظ',
      failed: 'تعذر الحفظ. يمكن إعادة المحاولة.',
    },
  },
  templates,
  diagnostics,
  language,
  policy,
  unanswered: 'لم تستجب خلفية Sidecar.',
  unread: {
    title: 'تتعذر على Sidecar قراءة ما يحفظه',
    text: 'مفتاحك ومسوداتك في مكانها. يعاود Sidecar المحاولة تلقائيًا. إن استمر ذلك، فقد يفيد تحديث Sidecar أو إعادة تشغيل المتصفح.',
    button: 'إعادة المحاولة',
  },
  keeping,
  facts: {
    title: 'ما يفعله Sidecar ببياناتك',
    reads: {
      title: 'يقرأ',
      text: 'عناوين علامات تبويب تقويمك، ومعرّف الحدث المفتوح وعنوانه، والمنطقة الزمنية للتقويم، وعناوين الضيوف بطلب منك فقط.',
    },
    sends: {
      title: 'يرسل',
      text: 'معرّف الحدث، وتلك العناوين، وما يُبحث عنه وما يُحفظ، مع مفتاحك، إلى api.close.com عبر https. لا شيء إلى أي مكان آخر، ولا خادم لنا.',
    },
    writes: {
      title: 'يكتب',
      text: 'ما يُحفظ بنقرة فقط: الملاحظات والنتائج والمهام، ورسائل البريد كمسودات لا تُرسل أبدًا، وحالة العميل المحتمل، وقيم الفرصة، والحقول المخصصة، وإيقاف مسار عمل مؤقتًا أو استئنافه، وجهة اتصال أو عميل محتمل جديد. ويُقرأ كل ذلك مجددًا من Close.',
    },
    keeps: {
      title: 'يحفظ',
      text: 'مفتاحك، وقوالب ملاحظاتك، ومسودات ما تكتبه حتى تصل إلى Close، واجتماعاتك لثلاثة أسابيع مع عملائها المحتملين بحسب اختيارك، في هذا المتصفح، حيث لا تصل إليها أي صفحة ويب. لا يُعرض المفتاح مجددًا أبدًا.',
    },
    shows: {
      title: 'يعرض خارج نفسه',
      text: 'التذكيرات، عند تشغيلها، إشعارات من الحاسوب: اسم العميل المحتمل وعنوان الاجتماع وقيمة الفرصة، أو الوقت وحده بحسب اختيارك. وقد يحفظها الحاسوب في قائمته.',
    },
    leaves: { title: 'لا يمسّ', text: 'تقويمك: لا يغيّره Sidecar أبدًا.' },
  },
  shortFacts: {
    reads: 'الحدث المفتوح: عنوانه في المتصفح واسمه. وضيوفه عند الطلب فقط.',
    keeps: 'مفتاحك ومسوداتك واجتماعاتك لثلاثة أسابيع، في هذا المتصفح وحده.',
    sends: 'معرّف الحدث، وما تبحث عنه، وما تحفظه، إلى api.close.com وحده.',
    all: 'التفاصيل',
  },
  forget,
};
