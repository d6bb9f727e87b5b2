import type { Words } from '../../words';
import { count } from './plural.words';

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}, ${when}`,
  several: (leads) => `W Close: ${count(leads, { one: '# lead', few: '# leady', many: '# leadów' })}.`,
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Jedno spotkanie z tej serii może być tym otwartym',
      few: '# spotkania z tej serii mogą być tym otwartym',
      many: '# spotkań z tej serii może być tym otwartym',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'Link z kalendarza podaje dzień, ale bez strefy czasowej. Otwórz to spotkanie, jeśli widać je w kalendarzu.',
      few: 'Link z kalendarza podaje dzień, ale bez strefy czasowej. Wybierz to, które widać w kalendarzu.',
      many: 'Link z kalendarza podaje dzień, ale bez strefy czasowej. Wybierz to, które widać w kalendarzu.',
    }),
};

export const loading: Words['loading'] = { title: 'Szukanie w Close' };

export const needsAccess: Words['needsAccess'] = {
  title: 'Sidecar potrzebuje twojej zgody',
  text: 'Przeglądarka nie dopuszcza Sidecara do tych stron. O nic więcej nie prosi.',
  sites: 'Strony',
  action: 'Zezwól na dostęp',
};

export const needsKey: Words['needsKey'] = {
  title: 'Połącz Close',
  text: 'Wklej raz klucz API. Od tej chwili Sidecar pokazuje spotkanie z Close przy każdym otwartym wydarzeniu.',
  facts: {
    quick: 'Trwa mniej niż minutę',
    local: 'Klucz zostaje w tej przeglądarce',
    server: 'Bez naszego serwera po drodze',
  },
  action: 'Połącz Close',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'Na tej karcie nie ma kalendarza',
    text: 'Otwórz wydarzenie w Kalendarzu Google lub Outlooku, w osobnej karcie. Kalendarza wewnątrz innej strony, np. w Teams lub Gmailu, Sidecar nie odczyta.',
  },
  'nothing-open': {
    title: 'Otwórz wydarzenie',
    text: 'Kliknij dowolne wydarzenie w kalendarzu, a tutaj pojawi się jego spotkanie z Close. Jeśli się nie pojawi, otwórz wydarzenie w pełnym widoku.',
  },
  'not-saved': {
    title: 'To wydarzenie nie jest jeszcze zapisane',
    text: 'Nowe wydarzenie lub kopia dostaje ID dopiero po zapisaniu. Zapisz je, a Sidecar je wyszuka.',
  },
  googleCalendar: 'Otwórz Kalendarz Google',
  outlook: 'Otwórz Outlook',
};

export const notFound: Words['notFound'] = {
  title: 'Brak spotkania w Close dla tego wydarzenia',
  asked: {
    google: {
      single: 'Szukaliśmy w Close po ID wydarzenia z Google.',
      recurring: 'Szukaliśmy w Close po ID wydarzenia z Google i po jego serii.',
    },
    microsoft: {
      single: 'Szukaliśmy w Close po ID wydarzenia z Outlooka.',
      recurring: 'Szukaliśmy w Close po ID wydarzenia z Outlooka i po jego serii.',
    },
  },
  whyTitle: 'Możliwe przyczyny',
  why: {
    'just-booked': 'Rezerwacja jest sprzed chwili i Close jeszcze jej nie zsynchronizował.',
    'never-synced': 'Close nigdy nie synchronizuje świąt, urodzin ani innych subskrybowanych kalendarzy.',
    'calendar-not-connected': 'Nikt w twojej organizacji nie synchronizuje tego kalendarza z Close.',
    'all-day': 'Wydarzenie trwa cały dzień, a z takich Close nie tworzy spotkań.',
    private: 'Wydarzenie jest prywatne lub widoczne tylko jako „zajęte”, więc Close nie widzi gości.',
    'no-contact': 'Żaden z gości nie jest jeszcze kontaktem w Close.',
    'newer-outlook-id': 'Close może znać to wydarzenie z Outlooka pod ID, którego nie ma w linku.',
  },
  lookingIn: (time) => `Nowa rezerwacja? Ponowne szukanie za ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Trwa ponowne szukanie…',
  searchIn: (organization) => `Szukaj w organizacji ${organization}`,
  searchInSidePanel: 'Szukaj w innej organizacji w panelu bocznym',
  searchInPopup: 'Aby szukać w innej organizacji, otwórz okienko Sidecara.',
  look: 'Szukaj ponownie',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Odśwież tę kartę jeden raz',
  text: 'Karta była otwarta przed instalacją lub aktualizacją Sidecara, więc Sidecar nie widzi jeszcze jej adresu.',
  action: 'Odśwież kartę',
};

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `To stan z Close z chwili: ${time}.`,
  writing: 'Wpisany tekst zostaje zachowany i czeka na kliknięcie.',
};
