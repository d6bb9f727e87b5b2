import type { Words } from '../../words';
import { count } from './plural.words';

const days = (amount: number) => count(amount, { one: '# dzień', few: '# dni', many: '# dni' });

export const meeting: Words['meeting'] = {
  untitled: 'Spotkanie bez tytułu',
  status: {
    upcoming: 'Zaplanowane',
    'in-progress': 'W trakcie',
    completed: 'Zakończone',
    canceled: 'Odwołane',
    'declined-by-lead': 'Odmowa leada',
    'declined-by-org': 'Odmowa z naszej strony',
    unknown: 'Status nieznany',
  },
  allDay: (days) => `${days}, cały dzień`,
  now: 'teraz',
  inTime: (duration) => `za ${duration}`,
  startedAgo: (duration) => `trwa od ${duration}`,
  endedAgo: (duration) => `koniec ${duration} temu`,
  justEnded: 'właśnie koniec',
  tomorrow: 'jutro',
  yesterday: 'wczoraj',
  inDays: (amount) => `za ${days(amount)}`,
  daysAgo: (amount) => `${days(amount)} temu`,
  nearest: (day) => `To nie jest otwarte spotkanie. Najbliższe w Close: ${day}.`,
  next: (day) => `Link nie podaje dnia. To bieżące lub następne spotkanie: ${day}.`,
  last: (day) => `Link nie podaje dnia. To ostatnie spotkanie w Close: ${day}.`,
  writeAnyway: 'Użyj tego',
  probably: (day) => `Sądząc po gościach, to prawdopodobnie to wydarzenie. W Close: ${day}.`,
  join: (service) => `Dołącz: ${service}`,
  openLink: 'Otwórz link',
  joinAt: (service, host) => `Dołącz: ${service}, ${host}`,
  openLinkAt: (host) => `Otwórz link: ${host}`,
  outcome: (name) => `Wynik: ${name}`,
  outcomeDeleted: 'Wynik (usunięty)',
  noOutcome: 'Bez wyniku',
  paused: 'Workflow wstrzymany',
  pausedSeveral: (workflows) =>
    count(workflows, {
      one: '# workflow wstrzymany',
      few: '# workflow wstrzymane',
      many: '# workflow wstrzymanych',
    }),
};

export const templates: Words['templates'] = {
  first: [
    {
      name: 'Poznanie potrzeb',
      text: '**Sytuacja:** ___\n**Problem:** ___\n**Kto decyduje:** ___\n**Budżet:** ___\n**Następny krok:** ___ do ___',
    },
    {
      name: 'Demo',
      text: '**Pokazane:** ___\n**Co się spodobało:** ___\n**Otwarte pytania**\n- ___\n**Następny krok:** ___ do ___',
    },
    {
      name: 'Rozmowa kontrolna',
      text: '**Jak idzie:** ___\n**Oczekiwania:** ___\n**Ryzyko:** ___\n**Obiecane z naszej strony**\n1. ___',
    },
    { name: 'No-show', text: 'Nikt nie przyszedł. Próba kontaktu: ___. Nowy termin: ___' },
  ],
  button: 'Szablon',
  command: 'Wstaw szablon notatki',
  choose: 'Wstaw szablon',
  none: 'Nie masz szablonów.',
  failed: 'Nie udało się odczytać szablonów.',
  edit: 'Edytuj szablony',
};

export const followUp: Words['followUp'] = {
  title: 'Follow-up',
  open: 'Przygotuj follow-up',
  stays: 'zostaje szkicem w Close',
  to: (names) => `Do: ${names}`,
  leftOut: (names) => `Pominięto, bo bez adresu w Close: ${names}`,
  nobody: 'Bez follow-upu: żaden z gości nie jest kontaktem z adresem w Close.',
  more: (guests) => count(guests, { one: '# inna osoba', few: '# inne osoby', many: '# innych osób' }),
  begin: 'Zacznij od',
  own: 'Własny tekst',
  note: 'Notatka ze spotkania',
  suggestion: 'Sugestia Close AI',
  templates: 'Szablony w Close',
  unnamedTemplate: 'Szablon bez nazwy',
  noTemplates: 'Close nie podał listy szablonów.',
  subject: 'Temat',
  message: 'Wiadomość',
  placeholder: 'Dzień dobry, …',
  preview: 'Wersja z Close',
  rendering: 'Close przygotowuje treść…',
  emptyTemplate: 'W szablonie nie ma tekstu.',
  missing: 'Najpierw wpisz wiadomość.',
  save: 'Zapisz szkic',
  again: 'Zapisz jeszcze raz',
  sent: 'Zostaje szkicem w Close. Wyślij go stamtąd.',
};
