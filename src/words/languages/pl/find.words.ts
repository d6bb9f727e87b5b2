import type { Words } from '../../words';
import { count } from './plural.words';

export const find: Words['find'] = {
  label: 'Znajdź w Close',
  placeholder: 'E-mail, nazwisko, firma lub link z kalendarza',
  submit: 'Znajdź',
  more: 'Więcej',
  moreHint: 'Te pola zawężają szukanie spotkania. Podaj początek albo zakres, nie oba naraz.',
  calendarId: 'ID kalendarza',
  calendarType: 'Rodzaj kalendarza',
  anyType: 'Dowolny',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Początek',
  from: 'Od',
  to: 'Do',
  leadId: 'ID leada',
  empty: 'Wpisz e-mail, nazwisko lub firmę albo wklej link z kalendarza.',
  busy: 'Szukanie w Close…',
  leads: (leads) => `Znaleziono ${count(leads, { one: '# lead', few: '# leady', many: '# leadów' })}`,
  meetings: (meetings) =>
    `Znaleziono ${count(meetings, { one: '# spotkanie', few: '# spotkania', many: '# spotkań' })}`,
  noLead: 'W Close nie ma takiego leada.',
  noLeadHint: 'Spróbuj wpisać mniej liter albo samą część e-maila po znaku @.',
  noMeeting: 'W Close nie ma spotkania dla tego linku lub ID.',
  noMeetingHint: 'Najlepiej działa link do samego wydarzenia: otwórz je i skopiuj adres.',
  unreadable: {
    'short-link': {
      title: 'Ze skróconego linku nie wynika, do którego wydarzenia prowadzi.',
      hint: 'Otwórz go raz, a potem wklej adres, do którego prowadzi.',
    },
    'booking-page': {
      title: 'Ten link prowadzi do strony rezerwacji, a nie do wydarzenia.',
      hint: 'Otwórz zarezerwowane wydarzenie w kalendarzu i wklej jego adres.',
    },
    mail: {
      title: 'Ten link prowadzi do e-maila, a nie do wydarzenia.',
      hint: 'Otwórz wydarzenie w kalendarzu i wklej jego adres.',
    },
    call: {
      title: 'Ten link służy do dołączenia do rozmowy. Nie wynika z niego, które to wydarzenie.',
      hint: 'Wklej adres wydarzenia z kalendarza albo e-mail jednego z gości.',
    },
    unsaved: {
      title: 'Ten link tworzy nowe wydarzenie. Nie ma go jeszcze w kalendarzu.',
      hint: 'Zapisz wydarzenie, otwórz je ponownie i wklej jego adres.',
    },
    broken: {
      title: 'ID wydarzenia w tym linku jest ucięte lub zmienione.',
      hint: 'Skopiuj cały link jeszcze raz albo otwórz wydarzenie i wklej jego adres.',
    },
    'no-event': {
      title: 'Ten link prowadzi do kalendarza, a nie do jednego wydarzenia.',
      hint: 'Otwórz samo wydarzenie w pełnym widoku i wklej jego adres.',
    },
    gateway: {
      title: 'Ochrona poczty ukrywa, dokąd prowadzi ten link.',
      hint: 'Otwórz link raz i wklej adres strony, która się wyświetli.',
    },
    'other-site': {
      title: 'Ten link nie prowadzi do wydarzenia w kalendarzu.',
      hint: 'Wklej link do wydarzenia albo wpisz nazwisko lub e-mail, bez linku obok.',
    },
  },
};

export const demo: Words['demo'] = {
  open: 'Zobacz na przykładowych danych',
  notice: 'Przykładowe dane: nic nie jest wysyłane',
  text: 'Kliknij wydarzenie i wypróbuj wszystko, co pojawi się obok. Po opuszczeniu strony nic nie zostanie.',
  held: 'W przykładzie linki się nie otwierają.',
  day: 'Przykładowy kalendarz',
  organization: 'Przykładowa organizacja',
  shows: { after: 'Po rozmowie', before: 'Przed rozmową', unknown: 'Nie ma w Close', leads: 'Dwa leady' },
  titles: {
    after: 'Prezentacja produktu',
    before: 'Rozmowa o cenie',
    unknown: 'Pierwsza rozmowa',
    leads: 'Wspólne warsztaty',
  },
  jobs: { operations: 'Dział operacyjny', owner: 'Właściciel firmy' },
  outcomes: { interested: 'Zainteresowanie', offer: 'Czeka na ofertę', later: 'Nie teraz' },
  tasks: { overdue: 'Wysłać poprawioną ofertę', later: 'Zapytać, kto podpisuje' },
  lastNote: 'Próba się podoba, porównują nas z jedną inną ofertą. Do ustalenia: cena i kto podpisuje.',
  mailSubject: 'Przed naszą rozmową',
  mail: 'Czy możemy zacząć za dwa tygodnie? Wtedy dołączy nasz dział IT.',
  callNote: 'Chce zobaczyć to na własnych danych.',
};
