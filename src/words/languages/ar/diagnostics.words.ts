import type { Words } from '../../words';
import { count, countMeetings } from './plural.words';

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'التشخيص',
  text: 'يستعلم من Close، بالقراءة فقط، عن كيفية حفظ حسابك لمعرّفات الأحداث. مفيد عند تعذر العثور على أحداث.',
  private: 'لا تتضمن الإجابات أسماء أو عناوين أو معرّفات أو مفاتيح.',
  run: 'تشغيل الفحوص',
  again: 'تشغيلها مجددًا',
  busy: 'جارٍ الجلب من Close…',
  done: (checks) =>
    count(checks, {
      zero: 'لم يكتمل أي فحص',
      one: 'اكتمل فحص واحد',
      two: 'اكتمل فحصان',
      few: 'اكتملت # فحوص',
      many: 'اكتمل # فحصًا',
      other: 'اكتمل # فحص',
    }),
  copy: 'نسخ لبلاغ عن خطأ',
  copied: 'تم النسخ',
  copyFailed: 'لم يسمح المتصفح بالنسخ. يمكن تحديد النص يدويًا.',
  question: {
    policy: 'ما الذي حدده المسؤول؟',
    sample: 'ما الاجتماعات التي فُحصت؟',
    'google-recurring': 'هل لاجتماعات Google المتكررة معرّفات خاصة بها؟',
    'microsoft-ids': 'هل لاجتماعات Outlook معرّف يتضمنه الرابط؟',
    'repeated-ids': 'هل يشير معرّف واحد إلى عدة اجتماعات؟',
    'sync-ids': 'هل المعرّف هو نفسه معرّف المزامنة في Close؟',
    calendars: 'من كم تقويمًا تأتي؟',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'للقراءة فقط' : '',
        keepAgenda ? '' : 'لا تُحفظ اجتماعات',
        misread === null ? 'غير مفهوم: الكل' : '',
        misread && misread.length > 0 ? `غير مفهوم: ${misread.join('، ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('؛ ') || 'لا شيء',
    sample: (of) =>
      `${countMeetings(of.meetings)}، Google: ${of.google}، Microsoft: ${of.microsoft}، غير ذلك: ${of.other}، ملغاة: ${of.canceled}`,
    'google-recurring': (of) => `خاص بها: ${of.instanceIds} من ${of.meetings}، معرّف السلسلة: ${of.seriesIds}`,
    'microsoft-ids': (ids) =>
      `Graph: ${ids.graph} (من سلسلة: ${ids.occurrence})، iCalUId: ${ids.iCal}، غير ذلك: ${ids.other}`,
    'microsoft-all': (before, since, undated) =>
      `قبل 30 يوليو 2025: ${before}؛ بعد ذلك: ${since}؛ بلا تاريخ: ${undated}`,
    'repeated-ids': (of) =>
      `المعرّفات: ${of.ids}، منها لعدة أوقات بداية: ${of.severalStarts}، ولعدة عملاء محتملين: ${of.severalLeads}`,
    'sync-ids': (of) => `نفسه: ${of.same}، مختلف: ${of.different}، بلا معرّف: ${of.none}`,
    calendars: (of) => `التقويمات: ${of.calendars}، في عدة تقويمات: ${of.onSeveral}، خارجها: ${of.onNone}`,
  },
};
