import type { Words } from '../../words';
import { count } from './plural.words';

type Options = Words['options'];

const amongIt = (drafts: number) =>
  drafts === 0
    ? ''
    : count(drafts, {
        one: ', w tym # niewysłany szkic',
        few: ', w tym # niewysłane szkice',
        many: ', w tym # niewysłanych szkiców',
      });

export const connect: Options['connect'] = {
  title: 'Połącz Close',
  steps: 'Jak utworzyć klucz',
  open: (link) => `Otwórz ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys w Close',
  create: 'Utwórz nowy klucz. „Sidecar” to dobra nazwa.',
  paste: 'Skopiuj klucz i wklej go tutaj.',
  label: 'Klucz API',
  button: 'Połącz',
  busy: 'Sprawdzanie w Close…',
  hint: 'Klucze Close zaczynają się od „api_”. Czy to cały klucz?',
  show: 'Pokaż klucz',
  fault: {
    empty: 'Najpierw wklej klucz API.',
    'not-a-key':
      'Nie ma tu klucza API, więc zapytanie do Close nie zostało wysłane. Skopiuj klucz w Close i wklej go tutaj.',
    'id-only': 'To jest ID klucza. Cały klucz Close pokazuje tylko raz, przy tworzeniu. Utwórz nowy klucz.',
    'several-keys': 'Jest tu więcej niż jeden klucz. Wklej tylko ten, którego ma używać Sidecar.',
    unclear: 'Za kluczem jest coś jeszcze albo jest w nim spacja. Wklej sam klucz.',
  },
  failure: {
    'key-rejected':
      'Close nie zna tego klucza. Skopiuj go jeszcze raz: cały klucz Close pokazuje tylko przy tworzeniu.',
    'not-allowed':
      'Close zna ten klucz, ale jego użytkownik nie może się tak logować. Zmieni to w Close administrator.',
    'not-found': 'Close nie znalazł użytkownika tego klucza. Utwórz nowy i wklej go tutaj.',
    'rate-limited': 'Close chwilowo nie przyjmuje zapytań. Zaczekaj minutę i kliknij ponownie Połącz.',
    'needs-access':
      'Przeglądarka nie dopuszcza Sidecara do api.close.com, więc klucz nie został sprawdzony. Kliknij Połącz i wyraź zgodę.',
    'close-down': 'Close ma awarię, więc nie udało się sprawdzić klucza. Spróbuj za kilka minut.',
    offline: 'Brak połączenia z internetem, więc nie udało się sprawdzić klucza. Połącz ponownie, gdy sieć wróci.',
    unreachable: 'Nie udało się połączyć z api.close.com. Przyczyną może być zapora, VPN albo bloker.',
    'timed-out': 'Close zbyt długo sprawdzał klucz. Kliknij ponownie Połącz.',
    'not-close':
      'Zamiast Close odpowiedziało coś innego, często strona logowania Wi-Fi. Zaloguj się tam i połącz ponownie.',
    'cut-off': 'Połączenie zerwało się, gdy Close odpowiadał. Kliknij ponownie Połącz.',
    unexpected: 'Ta wersja Sidecara nie rozumie odpowiedzi Close. Klucz nie został zachowany.',
    'newer-data':
      'W tej przeglądarce działała nowsza wersja Sidecara, więc ta nie może zachować klucza. Po aktualizacji klucz i szkice wrócą.',
    stumbled: 'Coś poszło nie tak w Sidecarze, klucz nie jest przyczyną. Kliknij ponownie Połącz.',
  },
  unanswered: 'Sidecar nie odpowiada w tle. Odśwież tę stronę i spróbuj ponownie.',
};

export const connected: Options['connected'] = {
  title: 'Close jest połączony',
  keyEnding: (ending) => `końcówka ••••${ending}`,
  announced: (user, organization) => `Close jest połączony: ${user}, ${organization}`,
  nextTitle: 'Otwórz wydarzenie w kalendarzu',
  nextText: 'Obok pojawi się spotkanie z Close. Już otwarte karty uzupełnią się same.',
};

export const accounts: Options['accounts'] = {
  title: 'Organizacje',
  text: 'Sidecar szuka w pierwszej. Gdy nic w niej nie znajdzie, panel proponuje pozostałe.',
  first: 'Używana jako pierwsza',
  useFirst: 'Używaj jako pierwszej',
  useFirstNamed: (organization) => `Używaj jako pierwszej: ${organization}`,
  remove: 'Usuń',
  removeNamed: (organization) => `Usuń: ${organization}`,
  question: (organization, drafts) =>
    `Usunąć klucz organizacji ${organization} i wszystko, co dla niej zachowano${amongIt(drafts)}?`,
  confirm: 'Tak, usuń',
  cancel: 'Anuluj',
  add: 'Dodaj kolejny klucz',
  addTitle: 'Dodaj kolejny klucz',
  removed: (organization) => `Usunięto organizację ${organization}.`,
  chosen: (organization) => `Jako pierwsza używana jest ${organization}.`,
  failed: 'Nie udało się. Odśwież tę stronę i spróbuj ponownie.',
};

export const keeping: Options['keeping'] = {
  forgets: {
    title: 'Ten Firefox po zamknięciu zapomina wszystko',
    text: 'Do tego czasu Sidecar działa. Klucz i niewysłane szkice znikną razem z resztą, więc następnym razem trzeba będzie znów wkleić klucz.',
  },
  'private-window': {
    title: 'To jest okno prywatne',
    text: 'Klucz i szkice są mimo to zachowywane i zostają po zamknięciu okna. Usuwa je „Zapomnij wszystko”.',
  },
};

export const forget: Options['forget'] = {
  title: 'Zacznij od nowa',
  text: 'Usuwa klucz, szkice i wszystko inne, co Sidecar przechowuje w tej przeglądarce. W samym Close nic się nie zmienia. Na dysku mogą przez jakiś czas pozostać ślady usuniętych plików: usuń klucz także w Close, a nie otworzy już niczego.',
  button: 'Zapomnij wszystko',
  question: (drafts) => `Zapomnieć teraz klucz i wszystko inne${amongIt(drafts)}?`,
  confirm: 'Tak, zapomnij wszystko',
  cancel: 'Anuluj',
  done: 'Wszystko zostało zapomniane.',
  failed: 'Nie udało się. Odśwież tę stronę i spróbuj ponownie.',
};
