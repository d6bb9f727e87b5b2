import type { Words } from '../../words';
import { count } from './plural.words';

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnostyka',
  text: 'Sprawdza w Close, wyłącznie czytając, jak twoje konto przechowuje ID wydarzeń. Przydatne, gdy wydarzenia się nie odnajdują.',
  private: 'W odpowiedziach nie ma nazwisk, adresów, tytułów, ID ani kluczy.',
  run: 'Uruchom testy',
  again: 'Uruchom ponownie',
  busy: 'Pobieranie z Close…',
  done: (checks) => `Gotowe: ${count(checks, { one: '# test', few: '# testy', many: '# testów' })}`,
  copy: 'Kopiuj do zgłoszenia błędu',
  copied: 'Skopiowano',
  copyFailed: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst ręcznie.',
  question: {
    policy: 'Co ustawił administrator?',
    sample: 'Które spotkania sprawdzono?',
    'google-recurring': 'Czy cykliczne spotkania z Google mają własne ID?',
    'microsoft-ids': 'Czy spotkania z Outlooka mają ID, które jest w linku?',
    'repeated-ids': 'Czy jedno ID oznacza kilka spotkań?',
    'sync-ids': 'Czy ID jest takie samo jak w synchronizacji Close?',
    calendars: 'Z ilu kalendarzy pochodzą?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'tylko do odczytu' : '',
        keepAgenda ? '' : 'bez zachowanych spotkań',
        misread === null ? 'niezrozumiałe: całość' : '',
        misread && misread.length > 0 ? `niezrozumiałe: ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ') || 'nic',
    sample: (of) =>
      `${count(of.meetings, { one: '# spotkanie', few: '# spotkania', many: '# spotkań' })}: Google ${of.google}, Microsoft ${of.microsoft}, inne ${of.other}; odwołane ${of.canceled}`,
    'google-recurring': (of) => `własne ${of.instanceIds} z ${of.meetings}, ID serii ${of.seriesIds}`,
    'microsoft-ids': (ids) => `Graph ${ids.graph} (z serii ${ids.occurrence}), iCalUId ${ids.iCal}, inne ${ids.other}`,
    'microsoft-all': (before, since, undated) =>
      `przed 30 lipca 2025: ${before}; od tego czasu: ${since}; bez daty: ${undated}`,
    'repeated-ids': (of) =>
      `wszystkich ID ${of.ids}, w tym dla kilku godzin ${of.severalStarts}, dla kilku leadów ${of.severalLeads}`,
    'sync-ids': (of) => `takie samo ${of.same}, inne ${of.different}, brak ${of.none}`,
    calendars: (of) =>
      `${count(of.calendars, { one: '# kalendarz', few: '# kalendarze', many: '# kalendarzy' })}; w kilku ${of.onSeveral}, w żadnym ${of.onNone}`,
  },
};
