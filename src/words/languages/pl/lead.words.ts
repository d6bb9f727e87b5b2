import type { Words } from '../../words';
import { count } from './plural.words';

export const lead: Words['lead'] = {
  tabs: 'Leady tego wydarzenia',
  show: (name) => `Pokaż: ${name}`,
  shared: (leads) =>
    count(leads, {
      one: 'To wydarzenie ma # lead',
      few: 'To wydarzenie ma # leady',
      many: 'To wydarzenie ma # leadów',
    }),
  loadingName: 'Lead się ładuje',
  loadingTab: (position) => `Lead ${position}, ładowanie`,
  unnamed: 'Lead bez nazwy',
  goneName: 'Lead niedostępny',
  gone: 'Lead został w Close usunięty albo jest ukryty przed twoim użytkownikiem.',
  failedName: 'Lead się nie załadował',
  failed: 'Close podał spotkanie, ale bez leada.',
  tryAgain: 'Spróbuj ponownie',
  none: 'Bez leada',
  noneText: 'To spotkanie nie należy w Close do żadnego leada.',
  timeIn: (time, place) => `${time}, ${place}`,
  timeThere: (time) => `${time} czasu lokalnego`,
};

export const people: Words['people'] = {
  title: 'Uczestnicy',
  role: { contact: 'Kontakt', user: 'Twój zespół', unknown: 'Nie ma w Close' },
  answer: { yes: 'Będzie', no: 'Nie będzie', maybe: 'Może', none: 'Bez odpowiedzi' },
  organizer: 'Organizator',
  unnamed: 'Gość bez nazwiska',
  more: (hidden) => `Pokaż jeszcze ${hidden}`,
  fewer: 'Pokaż mniej',
  none: 'W Close nikogo nie ma przy tym spotkaniu.',
  email: (name) => `Napisz e-mail: ${name}`,
  call: (name, number) => `Zadzwoń: ${name}, ${number}`,
  copy: (address) => `Kopiuj ${address}`,
};

export const guests: Words['guests'] = {
  title: 'Goście',
  text: 'Sidecar odczytuje adresy gości z otwartego wydarzenia tylko na twoją prośbę.',
  look: 'Wyszukaj gości',
  again: 'Wyszukaj ponownie',
  busy: 'Wyszukiwanie gości w Close…',
  unreadable: 'Sidecar nie może odczytać gości tego wydarzenia. Wklej adres poniżej.',
  nobody: 'Wydarzenie nie pokazuje żadnych gości. Wklej adres poniżej.',
  notInClose: 'nie ma w Close',
  contactOf: (lead) => `Kontakt: ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Otwórz',
  openLead: (lead) => `Otwórz w Close: ${lead}`,
  found: (known, all) => `${known} z ${count(all, { one: '# gościa', few: '# gości', many: '# gości' })} w Close`,
  probable: 'Prawdopodobne dopasowanie',
  sameGuests: 'Ci sami goście',
  sameStart: 'Ci sami goście, początek o tej samej godzinie',
  startsWithin: (duration) => `Ci sami goście, początek najwyżej ${duration} wcześniej lub później`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'Zapisz przy leadzie',
  hint: 'Notatka na osi czasu leada z godziną wydarzenia. Close może jeszcze zsynchronizować wydarzenie: wtedy będzie jedno i drugie.',
  when: 'Kiedy to było',
  text: (lead) => `Notatka: ${lead}`,
  placeholder: 'Co to było i co z tego wynikło?',
  send: 'Zapisz',
};

export const otherLeads: Words['otherLeads'] = {
  note: 'Ta sama notatka przy innych leadach wydarzenia?',
  outcome: 'Ten sam wynik przy innych leadach wydarzenia?',
  all: (leads) =>
    count(leads, {
      one: 'Także przy drugim leadzie',
      few: 'Także przy # innych leadach',
      many: 'Także przy # innych leadach',
    }),
  some: (leads) =>
    count(leads, { one: 'Także przy # leadzie', few: 'Także przy # leadach', many: 'Także przy # leadach' }),
  ownNote: 'ma własną notatkę',
  ownOutcome: (name) => `ma własny wynik: ${name}`,
  someOutcome: 'inny',
  replaced: 'To zostanie zastąpione:',
  conflict: 'Jest tu już inna notatka. Nic nie zostało zapisane.',
  replace: 'Zastąp',
  leave: 'Zostaw',
  left: 'Bez zmian',
  done: (saved, leads) => `Zapisano: ${saved} z ${leads}`,
};

export const customFields: Words['customFields'] = {
  none: 'Nie ustawiono',
  locked: 'Twoja rola nie pozwala na zmianę.',
  unreadNumber: (example) => `To nie jest liczba. Wpisz np. ${example}.`,
  unreadDay: (example) => `To nie jest data. Wpisz np. ${example}.`,
  choose: (field, values) => `${field}: ${values}`,
  wanted: (values) => `Nie zapisano: ${values}`,
  removed: 'bez wartości',
  unsaved: 'Jeszcze nie zapisano',
  more: 'Szczegóły',
  moreOf: (name) => `Szczegóły: ${name}`,
  conflict: {
    title: (field) => `Ktoś z zespołu zmienił „${field}”`,
    theirs: 'Teraz w Close',
    mine: 'Twoje',
    replace: 'Zapisz moje',
    keep: 'Zostaw z Close',
  },
};

export const workflows: Words['workflows'] = {
  title: 'Workflow',
  unnamed: 'Workflow bez nazwy',
  someone: 'Kontakt bez nazwiska',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Aktywny';
    if (status === 'error') return 'Zatrzymany przez błąd';
    if (status === 'goal') {
      return why === 'reply' ? 'Jest odpowiedź' : why === 'meeting' ? 'Spotkanie umówione' : 'Cel osiągnięty';
    }
    if (why === 'this-meeting') return 'Wstrzymany przez to spotkanie';
    if (why === 'meeting') return 'Wstrzymany przez spotkanie';
    if (why === 'reply') return 'Wstrzymany przez odpowiedź';
    return why === 'by-hand' ? 'Wstrzymany ręcznie' : 'Wstrzymany';
  },
  halted: { paused: 'Aktywny, ale cały workflow wstrzymany', draft: 'Aktywny, ale workflow to szkic' },
  pause: 'Wstrzymaj',
  pauseOf: (contact, workflow) => `Wstrzymaj „${workflow}”: ${contact}`,
  resume: 'Wznów',
  resumeOf: (contact, workflow) => `Wznów „${workflow}”: ${contact}`,
  resumeCommand: (contact, workflow) => `Wznów „${workflow}”: ${contact}…`,
  confirm: (contact, workflow) => `${contact} dostanie następny e-mail z „${workflow}”.`,
  confirmHalted: (contact, workflow) =>
    `${contact} dostanie następny e-mail z „${workflow}”, gdy ten workflow będzie aktywny.`,
  keep: 'Zostaw wstrzymany',
};
