import type { Words } from '../../words';
import { count } from './plural.words';

export const panel: Words['panel'] = {
  look: 'Szukaj ponownie',
  settings: 'Ustawienia',
  collapse: 'Zwiń do zakładki',
  search: 'Szukaj',
  dock: 'Przypnij',
  dockTip: 'Przypnij w panelu bocznym przeglądarki',
  ofWhat: 'dla Close',
  organization: 'Organizacja',
  back: 'Wstecz',
  copied: 'Skopiowano',
  copyFailed: 'Przeglądarka nie pozwoliła na kopiowanie.',
  openInClose: 'Otwórz w Close',
  newTab: 'Otwiera się w nowej karcie',
  onlyClose: 'Łączy się tylko z api.close.com',
  asking: 'Pobieranie z Close…',
  askedAt: (time) => `Pobrano: ${time}`,
  fromMemory: (time) => `Zapisany stan · ${time}`,
  matchedBy: {
    'event-id': 'Po ID wydarzenia',
    'series-id': 'Po serii',
    guests: 'Po gościach',
    'meeting-id': 'Otwarte ręcznie',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'Z listy do uzupełnienia',
    today: 'Z planu dnia',
    probable: 'Prawdopodobne dopasowanie',
    search: 'Z wyszukiwania',
    series: 'Wybrane z serii',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Ukryj w tym kalendarzu',
  going: 'Sidecar znika z tego kalendarza. Przywróci go przycisk na pasku narzędzi.',
  hidden: (site) => `Pasek boczny jest ukryty: ${site}.`,
  show: 'Pokaż ponownie',
  title: 'Kalendarze bez paska bocznego',
  text: 'Tam Sidecar pozostaje w okienku na pasku narzędzi.',
  showOn: (site) => `Pokaż ponownie: ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => `Otwórz Sidecar: ${count(leads, { one: '# lead', few: '# leady', many: '# leadów' })} w Close`,
  choose: 'Otwórz Sidecar: wybierz otwarte spotkanie',
  notFound: 'Otwórz Sidecar: brak spotkania w Close dla tego wydarzenia',
  loading: 'Otwórz Sidecar: trwa szukanie w Close',
  attention: (title) => `Otwórz Sidecar: ${title}`,
  idle: 'Otwórz Sidecar',
};

export const commands: Words['commands'] = {
  title: 'Polecenia',
  placeholder: 'Wpisz polecenie lub nazwę…',
  search: (typed) => `Szukaj w Close: „${typed}”`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed: 'Kalendarz zamknął to wydarzenie w trakcie pracy w panelu. Panel zostanie do kliknięcia w innym miejscu.',
  moved: 'Kalendarz pokazuje już inne wydarzenie. Panel przejdzie do niego po zakończeniu pisania.',
  'focus-taken': 'Kalendarz ciągle przejmuje klawiaturę od tego panelu.',
  inert: 'Kalendarz otworzył okno, które blokuje ten panel.',
  inSidePanel: 'W panelu bocznym to się nie zdarzy.',
  inPopup: 'Kliknij przycisk Sidecara na pasku narzędzi: okienko działa.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `W strefie czasowej kalendarza: ${zone}. Zegar tego komputera wskazuje inną godzinę.`,
  hiddenZone: 'W UTC: przeglądarka ukrywa twoją strefę czasową.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Kopiuj brief',
  copied: 'Skopiowano brief',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'Ostatni kontakt',
  lastTime: 'Poprzednie spotkanie',
  more: (hidden) => `jeszcze ${hidden} w Close`,
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Kopiuj mój link do rezerwacji',
  choose: 'Kopiuj jeden z moich linków do rezerwacji',
  copied: 'Skopiowano link',
  none: 'W Close nie ma twojego linku do rezerwacji.',
  unnamed: 'Link do rezerwacji',
  minutes: (minutes) => `${minutes} min`,
};

export const today: Words['today'] = {
  title: 'Następne',
  loading: 'Ładowanie planu dnia',
  none: 'Dziś nie ma spotkań w Close.',
  noMore: 'Dziś nie ma już spotkań w Close.',
  earlier: 'Dziś wcześniej',
  tomorrow: (day) => `Jutro, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# spotkanie', few: '# spotkania', many: '# spotkań' }),
  now: 'teraz',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'Do uzupełnienia',
  left: (meetings) => `Do uzupełnienia: ${meetings}`,
  why: 'Zakończone bez wyniku lub notatki, ostatnie 7 dni',
  nothing: 'Nie ma nic do uzupełnienia',
  nothingWhy: 'Spotkania z ostatnich 7 dni mają wynik i notatkę',
  all: 'Wszystko uzupełnione',
  outcomeOf: (meeting) => `Wynik: ${meeting}`,
  note: {
    missing: 'brak notatki',
    saved: 'notatka jest',
    notNeeded: 'no-show',
  },
  writeNote: 'Otwiera spotkanie przy notatce',
  showAll: (meetings) => `Pokaż wszystkie (${meetings})`,
  todayAt: (time) => `dziś ${time}`,
  yesterday: 'wczoraj',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'Przed spotkaniem',
    during: 'W trakcie spotkania',
    after: 'Po spotkaniu',
  },
  menu: 'Moment',
  came: {
    before: { says: 'Spotkanie jest znów przed tobą.', show: 'Pokaż historię' },
    during: { says: 'Spotkanie się zaczęło.', show: 'Pokaż notatkę' },
    after: { says: 'Spotkanie się skończyło.', show: 'Pokaż, co uzupełnić' },
  },
  stay: 'Zostaw tak, jak jest',
  progress: (done, all) => `${done} z ${all} gotowe`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
