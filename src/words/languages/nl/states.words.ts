import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}, ${when}`,
  several: (leads) => `${count(leads, { one: '# lead', other: '# leads' })} gevonden in Close.`,
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Eén meeting van deze reeks kan degene zijn die je hebt geopend',
      other: '# meetings van deze reeks kunnen degene zijn die je hebt geopend',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'De agendalink noemt een dag, maar niet in welke tijdzone. Open deze meeting als je hem ook in je agenda ziet.',
      other: 'De agendalink noemt een dag, maar niet in welke tijdzone. Kies de meeting die je in je agenda ziet.',
    }),
};

export const loading: Words['loading'] = { title: 'Zoeken in Close' };

export const needsAccess: Words['needsAccess'] = {
  title: 'Sidecar heeft je toestemming nodig',
  text: 'Je browser laat Sidecar niet bij deze sites. Meer wordt er niet gevraagd.',
  sites: 'Sites',
  action: 'Toegang geven',
};

export const needsKey: Words['needsKey'] = {
  title: 'Close verbinden',
  text: 'Plak één keer een API-sleutel. Daarna toont Sidecar bij elke afspraak die je opent de meeting uit Close.',
  facts: {
    quick: 'Duurt nog geen minuut',
    local: 'De sleutel blijft in deze browser',
    server: 'Zonder server van ons ertussen',
  },
  action: 'Close verbinden',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'Geen agenda op dit tabblad',
    text: 'Open een afspraak in Google Agenda of Outlook, in een eigen tabblad. Een agenda binnen een andere pagina, zoals in Teams of Gmail, kan Sidecar niet lezen.',
  },
  'nothing-open': {
    title: 'Open een afspraak',
    text: 'Klik op een afspraak in je agenda en hier verschijnt de meeting uit Close. Gebeurt dat niet, open de afspraak dan volledig.',
  },
  'not-saved': {
    title: 'Deze afspraak is nog niet opgeslagen',
    text: 'Een nieuwe afspraak of een kopie heeft pas een ID als je hem opslaat. Sla hem op en Sidecar zoekt hem op.',
  },
  googleCalendar: 'Google Agenda openen',
  outlook: 'Outlook openen',
};

export const notFound: Words['notFound'] = {
  title: 'Geen meeting in Close voor deze afspraak',
  asked: {
    google: {
      single: 'We hebben in Close gezocht op het Google-ID van de afspraak.',
      recurring: 'We hebben in Close gezocht op het Google-ID van de afspraak en op de reeks.',
    },
    microsoft: {
      single: 'We hebben in Close gezocht op het Outlook-ID van de afspraak.',
      recurring: 'We hebben in Close gezocht op het Outlook-ID van de afspraak en op de reeks.',
    },
  },
  whyTitle: 'Hoe dat kan',
  why: {
    'just-booked': 'De afspraak is net gemaakt en Close heeft hem nog niet gesynchroniseerd.',
    'never-synced': 'Feestdagen, verjaardagen en andere geabonneerde agenda’s synchroniseert Close nooit.',
    'calendar-not-connected': 'Niemand in je organisatie synchroniseert deze agenda met Close.',
    'all-day': 'De afspraak duurt de hele dag, en daarvan maakt Close geen meetings.',
    private: 'De afspraak is privé of staat alleen als bezet, dus Close ziet de gasten niet.',
    'no-contact': 'Geen van de gasten is al een contact in Close.',
    'newer-outlook-id': 'Close kent deze Outlook-afspraak misschien onder een ID dat niet in de link staat.',
  },
  lookingIn: (time) => `Net ingepland? We zoeken opnieuw over ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Er wordt opnieuw gezocht…',
  searchIn: (organization) => `Zoeken in ${organization}`,
  searchInSidePanel: 'In het zijpaneel in een andere organisatie zoeken',
  searchInPopup: 'Open de pop-up van Sidecar om in een andere organisatie te zoeken.',
  look: 'Opnieuw zoeken',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Laad dit tabblad één keer opnieuw',
  text: 'Het stond al open voordat Sidecar werd geïnstalleerd of bijgewerkt. Daarom kan Sidecar het adres nog niet zien.',
  action: 'Tabblad opnieuw laden',
};

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `Dit is de stand in Close van ${time}.`,
  writing: 'Wat je schrijft blijft bewaard en wacht op je klik.',
};
