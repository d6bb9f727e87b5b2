import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';
import { agenda, fields, language, policy, reminders, templates, theme } from './settings.words';

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'Spotkanie z Close obok wydarzenia w kalendarzu',
  lead: 'Otwórz wydarzenie w Kalendarzu Google lub Outlooku. Sidecar pokaże, z kim jest spotkanie, prosto z Close.',
  checking: 'Sprawdzanie, kto jest połączony…',
  sections,
  theme,
  connect,
  connected,
  accounts,
  fields,
  agenda,
  reminders,
  shortcuts: {
    title: 'Skróty klawiszowe',
    none: 'nie ustawiono',
    change: 'Zmień skróty',
    how: 'Skróty należą do przeglądarki. Aby je zmienić, otwórz jej stronę dodatków lub rozszerzeń, a tam „Skróty klawiszowe”.',
    command: {
      _execute_action: 'Otwórz okienko Sidecara',
      'toggle-sidebar': 'Pokaż lub ukryj pasek boczny',
      'open-lead': 'Otwórz lead w Close',
    },
    singleKeys: {
      label: 'Jednoliterowe klawisze w panelu',
      text: 'J dołącza do rozmowy, N przechodzi do notatki, O do wyniku, T do nowego zadania, F do follow-upu, C kopiuje brief; podczas pisania nie działają. Ctrl+K lub ⌘K zawsze pokazuje wszystkie polecenia.',
      saving: 'Zapisywanie…',
      saved: 'Zapisano',
      failed: 'Nie udało się zapisać. Spróbuj ponownie.',
    },
  },
  templates,
  diagnostics,
  language,
  policy,
  unanswered: 'Sidecar nie odpowiada w tle.',
  unread: {
    title: 'Sidecar nie może odczytać swoich danych',
    text: 'Klucz i szkice są tam, gdzie były. Sidecar sam spróbuje ponownie. Jeśli to nie minie, zaktualizuj Sidecar albo uruchom ponownie przeglądarkę.',
    button: 'Sprawdź ponownie',
  },
  keeping,
  facts: {
    title: 'Co Sidecar robi z twoimi danymi',
    reads: {
      title: 'Czyta',
      text: 'Adres kart z kalendarzem, ID i tytuł otwieranego wydarzenia, strefę czasową kalendarza, a adresy gości tylko na twoją prośbę.',
    },
    sends: {
      title: 'Wysyła',
      text: 'ID wydarzenia, te adresy, szukane frazy i to, co zapisujesz, z twoim kluczem, do api.close.com przez https. Nigdzie indziej; nie mamy własnego serwera.',
    },
    writes: {
      title: 'Zapisuje',
      text: 'Tylko to, co zapisujesz kliknięciem: notatki, wyniki, zadania, e-maile jako szkice, które nigdy nie są wysyłane, status leada, wartości szansy sprzedaży, pola niestandardowe, wstrzymanie lub wznowienie workflow, nowy kontakt lub lead. Każdy zapis jest odczytywany z powrotem.',
    },
    keeps: {
      title: 'Przechowuje',
      text: 'Klucz, szablony notatek, szkice wpisywanego tekstu, dopóki nie trafią do Close, a jeśli chcesz, także twoje spotkania z trzech tygodni razem z leadami. W tej przeglądarce, poza zasięgiem stron internetowych. Klucz nigdy nie jest pokazywany ponownie.',
    },
    shows: {
      title: 'Pokazuje na zewnątrz',
      text: 'Włączone przypomnienia to powiadomienia komputera: nazwa leada, tytuł spotkania i wartość szansy sprzedaży albo sama godzina, jeśli tak wybierzesz. Komputer może zachować je na swojej liście.',
    },
    leaves: { title: 'Nie rusza', text: 'Twojego kalendarza: Sidecar nigdy go nie zmienia.' },
  },
  shortFacts: {
    reads: 'Otwarte wydarzenie: adres i tytuł. Gości tylko na prośbę.',
    keeps: 'Klucz, szkice i spotkania z trzech tygodni, tylko w tej przeglądarce.',
    sends: 'Identyfikator wydarzenia, wyszukiwane frazy i to, co zapisujesz, tylko do api.close.com.',
    all: 'Szczegóły',
  },
  forget,
};
