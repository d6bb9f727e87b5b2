import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { understandStep } from '../../../src/panel/features/tasks/next-step-text';
import { quickDays } from '../../../src/panel/features/tasks/step-days';
import { formatDay, formatWhen } from '../../../src/time/format';
import { dayInstant, dayNumber, isoDay } from '../../../src/time/iso-day';
import { readWhen } from '../../../src/time/read-when';
import { ownDates } from '../../../src/time/spoken/own-dates';
import { instantOf } from '../../../src/time/zone-time';
import { chooseLanguage } from '../../../src/words/choose-language';
import { englishWords, speak, words } from '../../../src/words/words';

afterEach(() => speak(englishWords));

/** A Saturday. */
const today = dayNumber('2026-11-28');
const viewer = { now: Date.UTC(2026, 10, 28, 10), timeZone: 'UTC' };
const languages = ['de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ar', 'ja'];

type Line = [text: string, rest: string, day: string, time?: string];

const lines: Record<string, Line[]> = {
  de: [
    ['dana anrufen fr 9', 'dana anrufen', '2026-12-04', '9:00'],
    ['Dana am Freitag um 9 anrufen', 'Dana anrufen', '2026-12-04', '9:00'],
    ['Angebot schicken bis Freitag', 'Angebot schicken', '2026-12-04'],
    ['Angebot morgen schicken', 'Angebot schicken', '2026-11-29'],
    ['morgen um 9:30 Uhr Einkauf anrufen', 'Einkauf anrufen', '2026-11-29', '9:30'],
    ['nachfassen in 2 Wochen', 'nachfassen', '2026-12-12'],
    ['nachfassen in einem Monat', 'nachfassen', '2026-12-28'],
    ['nachfassen nächste Woche', 'nachfassen', '2026-11-30'],
    ['nachfassen übermorgen', 'nachfassen', '2026-11-30'],
    ['Demo am 5. Dezember um 14 Uhr', 'Demo', '2026-12-05', '14:00'],
    ['Demo am 5.12.', 'Demo', '2026-12-05'],
  ],
  fr: [
    ['appeler dana vendredi 9h', 'appeler dana', '2026-12-04', '9:00'],
    ['envoyer l’offre demain à 9h30', 'envoyer l’offre', '2026-11-29', '9:30'],
    ['relancer dans 2 semaines', 'relancer', '2026-12-12'],
    ['relancer la semaine prochaine', 'relancer', '2026-11-30'],
    ['relancer vendredi prochain', 'relancer', '2026-12-04'],
    ['relancer apres-demain', 'relancer', '2026-11-30'],
    ['démo le 5 décembre', 'démo', '2026-12-05'],
    ['démo le 1er février à midi', 'démo', '2027-02-01', '12:00'],
    ['envoyer l’offre d’ici vendredi', 'envoyer l’offre', '2026-12-04'],
  ],
  es: [
    ['llamar a dana el viernes a las 9', 'llamar a dana', '2026-12-04', '9:00'],
    ['enviar la oferta manana', 'enviar la oferta', '2026-11-29'],
    ['enviar la oferta pasado mañana', 'enviar la oferta', '2026-11-30'],
    ['contactar dentro de dos semanas', 'contactar', '2026-12-12'],
    ['contactar la semana que viene', 'contactar', '2026-11-30'],
    ['contactar el próximo lunes', 'contactar', '2026-11-30'],
    ['demo el 5 de diciembre a las 15:30', 'demo', '2026-12-05', '15:30'],
  ],
  'pt-BR': [
    ['ligar para dana sexta-feira às 9h', 'ligar para dana', '2026-12-04', '9:00'],
    ['enviar a proposta amanhã', 'enviar a proposta', '2026-11-29'],
    ['enviar a proposta até sexta', 'enviar a proposta', '2026-12-04'],
    ['retomar daqui a 2 semanas', 'retomar', '2026-12-12'],
    ['retomar na semana que vem', 'retomar', '2026-11-30'],
    ['demo 5 de dezembro às 14h30', 'demo', '2026-12-05', '14:30'],
  ],
  it: [
    ['chiamare dana venerdì alle 9', 'chiamare dana', '2026-12-04', '9:00'],
    ['inviare l’offerta domani', 'inviare l’offerta', '2026-11-29'],
    ['inviare l’offerta entro venerdi', 'inviare l’offerta', '2026-12-04'],
    ['risentire tra due settimane', 'risentire', '2026-12-12'],
    ['risentire la prossima settimana', 'risentire', '2026-11-30'],
    ['demo il 5 dicembre alle ore 15', 'demo', '2026-12-05', '15:00'],
  ],
  nl: [
    ['dana bellen vr 9', 'dana bellen', '2026-12-04', '9:00'],
    ['dana vrijdag om 9 uur bellen', 'dana bellen', '2026-12-04', '9:00'],
    ['offerte morgen sturen', 'offerte sturen', '2026-11-29'],
    ['opvolgen over 2 weken', 'opvolgen', '2026-12-12'],
    ['opvolgen volgende week', 'opvolgen', '2026-11-30'],
    ['demo op 5 december om 14.30', 'demo', '2026-12-05', '14:30'],
  ],
  pl: [
    ['zadzwonić do Dana pt 9', 'zadzwonić do Dana', '2026-12-04', '9:00'],
    ['zadzwonić do Dana w piątek o 9', 'zadzwonić do Dana', '2026-12-04', '9:00'],
    ['w środę o 9:30 telefon do zakupów', 'telefon do zakupów', '2026-12-02', '9:30'],
    ['wysłać ofertę do piątku', 'wysłać ofertę', '2026-12-04'],
    ['wysłać ofertę do poniedzialku', 'wysłać ofertę', '2026-11-30'],
    ['jutro wysłać ofertę', 'wysłać ofertę', '2026-11-29'],
    ['wysłać ofertę pojutrze', 'wysłać ofertę', '2026-11-30'],
    ['przypomnieć się za tydzień', 'przypomnieć się', '2026-12-05'],
    ['przypomnieć się za dwa tygodnie', 'przypomnieć się', '2026-12-12'],
    ['przypomnieć się za 3 miesiące', 'przypomnieć się', '2027-02-28'],
    ['przypomnieć się w przyszłym tygodniu', 'przypomnieć się', '2026-11-30'],
    ['demo w przyszłą środę', 'demo', '2026-12-02'],
    ['demo 5 grudnia o godz. 14:30', 'demo', '2026-12-05', '14:30'],
    ['demo 5.12 o 14:30', 'demo', '2026-12-05', '14:30'],
  ],
  ar: [
    ['الاتصال بـ Dana الجمعة 9', 'الاتصال بـ Dana', '2026-12-04', '9:00'],
    ['الاتصال بدانا يوم الجمعة الساعة 9', 'الاتصال بدانا', '2026-12-04', '9:00'],
    ['اتصل بدانا الجمعة الساعة ٩:٣٠ صباحا', 'اتصل بدانا', '2026-12-04', '9:30'],
    ['إرسال العرض غدا', 'إرسال العرض', '2026-11-29'],
    ['غدًا الساعة 3 مساءً إرسال العرض', 'إرسال العرض', '2026-11-29', '15:00'],
    ['إرسال العرض بعد غد', 'إرسال العرض', '2026-11-30'],
    ['متابعة بعد أسبوع', 'متابعة', '2026-12-05'],
    ['متابعة بعد أسبوعين', 'متابعة', '2026-12-12'],
    ['متابعة بعد ثلاثة أيام', 'متابعة', '2026-12-01'],
    ['متابعة خلال شهر', 'متابعة', '2026-12-28'],
    ['متابعة الأسبوع القادم', 'متابعة', '2026-11-30'],
    ['عرض توضيحي يوم الاثنين القادم', 'عرض توضيحي', '2026-11-30'],
    ['عرض توضيحي في 5 ديسمبر الساعة 2 مساءً', 'عرض توضيحي', '2026-12-05', '14:00'],
  ],
  ja: [
    ['ダナに電話 金曜 9時', 'ダナに電話', '2026-12-04', '9:00'],
    ['明日9時にダナに電話', 'ダナに電話', '2026-11-29', '9:00'],
    ['ダナに明日電話', 'ダナに電話', '2026-11-29'],
    ['提案書を金曜日までに送付', '提案書を送付', '2026-12-04'],
    ['明日、提案書を送る', '提案書を送る', '2026-11-29'],
    ['明後日までに提案書を送る', '提案書を送る', '2026-11-30'],
    ['明日午後３時半に購買部へ電話', '購買部へ電話', '2026-11-29', '15:30'],
    ['来週フォローする', 'フォローする', '2026-11-30'],
    ['来週の金曜日にフォローする', 'フォローする', '2026-12-04'],
    ['2週間後にフォローする', 'フォローする', '2026-12-12'],
    ['一か月後に連絡', '連絡', '2026-12-28'],
    ['12月5日14時デモ', 'デモ', '2026-12-05', '14:00'],
    ['デモ 12/5 14:00', 'デモ', '2026-12-05', '14:00'],
  ],
};

const minutesOf = (time?: string) => {
  const [hours = 0, minutes = 0] = time?.split(':').map(Number) ?? [];
  return time === undefined ? null : hours * 60 + minutes;
};

describe.each(languages)('%s', (tag) => {
  test.each(lines[tag] ?? [])('“%s” is “%s” on %s %s', async (text, rest, day, time) => {
    await chooseLanguage([tag]);
    expect(readWhen(text, today, ownDates())).toEqual({ rest, day, minutes: minutesOf(time) });
  });

  test('English is understood besides', async () => {
    await chooseLanguage([tag]);
    expect(readWhen('call dana fri 9', today, ownDates())).toEqual({
      rest: 'call dana',
      day: '2026-12-04',
      minutes: 540,
    });
    expect(understandStep('call dana', [{ id: 'c', name: 'Dana Cruz' }], viewer).callee?.id).toBe('c');
  });

  test('a call is one to whom it names, with an accent or without', async () => {
    await chooseLanguage([tag]);
    const callees = [
      { id: 'm', name: 'Mélanie Cruz' },
      { id: 'k', name: 'Kim Sato' },
    ];
    const { call } = words.nextSteps.task;
    for (const name of ['Mélanie', 'melanie', 'Cruz', 'Mélanie Cruz'])
      expect(understandStep(call(name), callees, viewer).callee?.id, call(name)).toBe('m');
    expect(understandStep('Mélanie', callees, viewer).callee).toBeNull();
  });
});

describe('what the panel proposes is read back', () => {
  test.each(['en', ...languages])('%s: any day and time, as it is written', async (tag) => {
    await chooseLanguage([tag]);
    const { call } = words.nextSteps.task;
    const now = Date.UTC(2026, 0, 3, 10);
    const own = { timeZone: 'UTC', now, locale: tag };
    const today = dayNumber('2026-01-03');
    const day = fc.integer({ min: today + 2, max: dayNumber('2026-12-31') }).map(isoDay);
    const time = fc.integer({ min: 7 * 60, max: 20 * 60 });
    fc.assert(
      fc.property(day, time, (wanted, minutes) => {
        const written = formatWhen(instantOf(wanted, minutes, 'UTC'), null, own);
        expect(readWhen(`${call('Dana')} ${written}`, today, ownDates()), written).toEqual({
          rest: call('Dana'),
          day: wanted,
          minutes,
        });
        const alone = formatDay(dayInstant(wanted), own);
        expect(readWhen(`${call('Dana')} ${alone}`, today, ownDates()), alone).toMatchObject({ day: wanted });
      }),
    );
  });

  test.each(['en', ...languages])('%s: the days that are one click away', async (tag) => {
    await chooseLanguage([tag]);
    for (const { name, date } of quickDays({ ...viewer, locale: tag }))
      expect(understandStep(`Acme ${name}`, [], viewer), name).toMatchObject({ text: 'Acme', date });
  });
});

test.each([
  ['de', 'Unterlagen für Freitag'],
  ['de', 'Montagsbericht lesen'],
  ['de', 'so schicken'],
  ['fr', 'préparer la démo pour vendredi'],
  ['fr', 'chercher à la mer'],
  ['es', 'preparar la demo para viernes'],
  ['es', 'hablar del mar'],
  ['es', 'mirar el mar'],
  ['pt-BR', 'ter uma ideia'],
  ['it', 'guardare il mar'],
  ['nl', 'zo sturen'],
  ['de', 'morgen'],
  ['pl', 'przygotować ofertę na piątek'],
  ['pl', 'raport co piątek'],
  ['ar', 'إرسال العرض قبل الجمعة'],
  ['ar', 'اجتماع كل الاثنين'],
  ['ar', 'غدًا'],
  ['ja', '明日の資料を準備'],
  ['ja', '金曜日の商談を振り返る'],
  ['ja', '明日香さんに連絡'],
  ['ja', '10時間の研修を提案'],
  ['ja', '明日'],
])('%s: of “%s” nothing is taken for a day', async (tag, text) => {
  await chooseLanguage([tag]);
  expect(readWhen(text, today, ownDates())).toBeNull();
});
