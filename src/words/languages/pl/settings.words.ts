import type { Words } from '../../words';
import { count } from './plural.words';

type Options = Words['options'];

const saving = {
  saving: 'Zapisywanie…',
  saved: 'Zapisano',
  failed: 'Nie udało się zapisać. Spróbuj ponownie.',
};

export const agenda: Options['agenda'] = {
  title: 'Spotkania pod ręką',
  text: 'Sidecar przechowuje twoje spotkania od dziewięciu dni wstecz do dwóch tygodni naprzód, razem z leadami, i odświeża je co 15 minut, gdy kalendarz jest otwarty. Najwyżej 5 MB, w tej przeglądarce, poza zasięgiem stron internetowych.',
  choices: {
    always: {
      label: 'Przechowuj na tym komputerze',
      text: 'Wydarzenia pojawiają się od razu, także bez sieci.',
    },
    browser: { label: 'Tylko przy otwartej przeglądarce', text: 'Po jej zamknięciu znikają.' },
    never: { label: 'Nie przechowuj', text: 'Zapytanie trafia do Close przy każdym otwarciu wydarzenia.' },
  },
  managed: 'Administrator to wyłączył: nic nie jest przechowywane.',
  ...saving,
  owedOnBadge: {
    label: 'Pokazuj na przycisku paska narzędzi, ile jest do uzupełnienia',
    text: 'Zakończone spotkania z ostatnich 7 dni bez wyniku lub notatki, spośród przechowywanych spotkań.',
    ...saving,
  },
};

export const reminders: Options['reminders'] = {
  title: 'Przypomnienia',
  text: 'Powiadomienie na komputerze przed każdym twoim spotkaniem z Close. Kliknięcie otwiera brief.',
  on: 'Przypominaj mi o spotkaniach',
  from: 'Na podstawie przechowywanych spotkań: o tym, co przełożono lub odwołano od ostatniego otwarcia kalendarza, Sidecar jeszcze nie wie.',
  minutes: 'Ile wcześniej',
  minute: (minutes) => count(minutes, { one: '# minuta', few: '# minuty', many: '# minut' }),
  names: {
    label: 'Podawaj, z kim jest spotkanie',
    text: 'Lead, tytuł i wartość szansy sprzedaży. Komputer może zachować powiadomienie na swojej liście i pokazać je na udostępnionym ekranie. Bez tego widać samą godzinę.',
  },
  hindered: {
    permission:
      'Przeglądarka nie pozwala już Sidecarowi na powiadomienia, więc przypomnienia są wyłączone. Włącz je ponownie, a przeglądarka zapyta o zgodę.',
    'nothing-kept': 'Sidecar nie przechowuje spotkań, więc nie ma o czym przypominać. Włącz przechowywanie powyżej.',
    managed: 'Administrator wyłączył przechowywanie spotkań, więc nie ma o czym przypominać.',
  },
  refused: 'Przeglądarka nie zezwoliła na powiadomienia. Przypomnienia pozostają wyłączone.',
  ...saving,
};

export const templates: Options['templates'] = {
  title: 'Szablony notatek',
  text: 'Szkielety notatek ze spotkań, przechowywane w tej przeglądarce. Pisz je jak notatkę: „- ” i „1. ” zaczynają listę, **gwiazdki** pogrubiają, a ___ to luka, do której przenosi Tab.',
  name: 'Nazwa',
  body: 'Tekst',
  nameOf: (position) => `Nazwa szablonu ${position}`,
  bodyOf: (name) => `Tekst szablonu ${name}`,
  remove: 'Usuń',
  removeOf: (name) => `Usuń: ${name}`,
  add: 'Dodaj szablon',
  fresh: 'Nowy szablon',
  bringBack: (name) => `Przywróć „${name}”`,
  saved: 'Zapisano',
  failed: 'Nie zapisano. Przeglądarka nie mogła ich zachować.',
  export: 'Eksportuj',
  import: 'Importuj',
  unread: 'Z tego pliku nie udało się odczytać szablonów.',
  imported: 'Zaimportowano',
  file: 'sidecar-szablony.json',
};

export const fields: Options['fields'] = {
  title: 'Pola niestandardowe',
  text: (most) =>
    `Widoczne i edytowane w briefie: najwyżej ${most} dla leada, dla każdego kontaktu i dla każdej szansy.`,
  loading: 'Ładowanie pól niestandardowych',
  none: 'Twoja organizacja nie ma pól niestandardowych.',
  chosen: (chosen, most) => `Wybrano ${chosen} z ${most}`,
  saved: 'Zapisano',
  saving: 'Zapisywanie…',
  failed: 'Nie zapisano. Spróbuj ponownie.',
  full: (most) => `Wybrano już ${most}. Usuń jedno, aby wybrać inne.`,
  owner: { lead: 'Lead', contact: 'Kontakt', opportunity: 'Szansa' },
  filter: 'Filtruj pola',
  noMatch: 'Nie ma pola o takiej nazwie.',
};

const quoted = (names: readonly string[]) => names.map((name) => `„${name}”`).join(', ');

export const language: Options['language'] = {
  title: 'Język',
  label: 'Język Sidecara',
  browser: 'Jak w przeglądarce',
  text: 'Treści z Close pozostają w języku, w którym je napisano.',
  ...saving,
};

export const policy: Options['policy'] = {
  title: 'Ustawione przez administratora',
  readOnly: 'Sidecar tylko czyta. Nic nie jest zapisywane w Close.',
  keepsNothing: 'Na tym komputerze nie są przechowywane żadne spotkania.',
  misread: (names) =>
    names === null
      ? 'Zasady nie są listą ustawień. Dopóki administrator tego nie poprawi, obowiązuje najsurowsze ustawienie.'
      : `Sidecar nie zna tego ustawienia lub jego wartości: ${quoted(names)}. Dopóki administrator tego nie poprawi, obowiązuje najsurowsze ustawienie.`,
};

export const theme: Words['options']['theme'] = {
  title: 'Motyw',
  text: 'Dla paska bocznego, okienka, panelu bocznego i tej strony.',
  choices: { system: 'Jak w systemie', light: 'Jasny', dark: 'Ciemny' },
  ...saving,
};
