import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

const days = (amount: number) => count(amount, { one: '# dag', other: '# dagen' });

export const meeting: Words['meeting'] = {
  untitled: 'Meeting zonder titel',
  status: {
    upcoming: 'Gepland',
    'in-progress': 'Bezig',
    completed: 'Afgelopen',
    canceled: 'Geannuleerd',
    'declined-by-lead': 'Afgezegd door lead',
    'declined-by-org': 'Afgezegd door ons',
    unknown: 'Status onbekend',
  },
  allDay: (days) => `${days}, hele dag`,
  now: 'nu',
  inTime: (duration) => `over ${duration}`,
  startedAgo: (duration) => `${duration} bezig`,
  endedAgo: (duration) => `${duration} geleden afgelopen`,
  justEnded: 'net afgelopen',
  tomorrow: 'morgen',
  yesterday: 'gisteren',
  inDays: (amount) => `over ${days(amount)}`,
  daysAgo: (amount) => `${days(amount)} geleden`,
  nearest: (day) => `Niet de meeting die je opende. De dichtstbijzijnde in Close: ${day}.`,
  next: (day) => `De link noemt geen dag. Dit is de huidige of volgende meeting: ${day}.`,
  last: (day) => `De link noemt geen dag. Dit is de laatste meeting in Close: ${day}.`,
  writeAnyway: 'Deze gebruiken',
  probably: (day) => `Aan de gasten te zien is dit waarschijnlijk je afspraak. In Close: ${day}.`,
  join: (service) => `Deelnemen via ${service}`,
  openLink: 'Link openen',
  joinAt: (service, host) => `Deelnemen via ${service}: ${host}`,
  openLinkAt: (host) => `Link openen: ${host}`,
  outcome: (name) => `Uitkomst: ${name}`,
  outcomeDeleted: 'Uitkomst (verwijderd)',
  noOutcome: 'Nog geen uitkomst',
  paused: 'Workflow gepauzeerd',
  pausedSeveral: (workflows) => count(workflows, { one: '# workflow gepauzeerd', other: '# workflows gepauzeerd' }),
};

export const templates: Words['templates'] = {
  first: [
    {
      name: 'Kennismaking',
      text: '**Situatie:** ___\n**Knelpunt:** ___\n**Wie beslist:** ___\n**Budget:** ___\n**Volgende stap:** ___ vóór ___',
    },
    {
      name: 'Demo',
      text: '**Getoond:** ___\n**Viel in de smaak:** ___\n**Open vragen**\n- ___\n**Volgende stap:** ___ vóór ___',
    },
    {
      name: 'Bijpraten',
      text: '**Hoe het gaat:** ___\n**Wensen:** ___\n**Risico:** ___\n**Wij hebben beloofd**\n1. ___',
    },
    { name: 'No-show', text: 'Niemand gekomen. Geprobeerd: ___. Nieuwe datum: ___' },
  ],
  button: 'Sjabloon',
  command: 'Notitiesjabloon invoegen',
  choose: 'Sjabloon invoegen',
  none: 'Je hebt geen sjablonen.',
  failed: 'Je sjablonen konden niet worden gelezen.',
  edit: 'Sjablonen bewerken',
};

export const followUp: Words['followUp'] = {
  title: 'Follow-up',
  open: 'Follow-up opstellen',
  stays: 'blijft een concept in Close',
  to: (names) => `Aan ${names}`,
  leftOut: (names) => `Niet erbij, want zonder adres in Close: ${names}`,
  nobody: 'Geen follow-up: geen van de gasten is een contact met een adres in Close.',
  more: (guests) => count(guests, { one: 'nog # ander', other: 'nog # anderen' }),
  begin: 'Beginnen met',
  own: 'Eigen woorden',
  note: 'De meetingnotitie',
  suggestion: 'De suggestie van Close AI',
  templates: 'Sjablonen in Close',
  unnamedTemplate: 'Sjabloon zonder naam',
  noTemplates: 'Close gaf niet door welke sjablonen er zijn.',
  subject: 'Onderwerp',
  message: 'Bericht',
  placeholder: 'Hoi …',
  preview: 'Zoals Close het schrijft',
  rendering: 'Close schrijft het bericht…',
  emptyTemplate: 'Er staat geen tekst in het sjabloon.',
  missing: 'Typ eerst het bericht.',
  save: 'Opslaan als concept',
  again: 'Nog eens opslaan',
  sent: 'Blijft een concept in Close. Versturen doe je daar.',
};
