import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

type Options = Words['options'];

const saving = {
  saving: 'Opslaan…',
  saved: 'Opgeslagen',
  failed: 'Opslaan is niet gelukt. Probeer het opnieuw.',
};

export const agenda: Options['agenda'] = {
  title: 'Meetings bij de hand',
  text: 'Sidecar bewaart je eigen meetings van negen dagen terug tot twee weken vooruit, met hun leads, en werkt ze elke 15 minuten bij zolang je agenda openstaat. Hooguit 5 MB, in deze browser, waar geen webpagina erbij kan.',
  choices: {
    always: {
      label: 'Op deze computer bewaren',
      text: 'Je afspraken verschijnen meteen, ook zonder netwerk.',
    },
    browser: { label: 'Alleen zolang de browser openstaat', text: 'Bij het afsluiten zijn ze weg.' },
    never: { label: 'Niets bewaren', text: 'Elke keer dat je een afspraak opent, wordt Close geraadpleegd.' },
  },
  managed: 'Je beheerder heeft dit uitgezet: er wordt niets bewaard.',
  ...saving,
  owedOnBadge: {
    label: 'Op de knop in de werkbalk tellen wat nog af te ronden is',
    text: 'Meetings van de laatste 7 dagen zonder uitkomst of notitie, geteld uit de meetings die zijn bewaard.',
    ...saving,
  },
};

export const reminders: Options['reminders'] = {
  title: 'Herinneringen',
  text: 'Een melding van je computer vóór elk van je meetings in Close. Klik erop en de briefing opent.',
  on: 'Herinner me aan mijn meetings',
  from: 'Op basis van de bewaarde meetings. Wat is verzet of afgezegd nadat je agenda voor het laatst openstond, weet Sidecar nog niet.',
  minutes: 'Hoe lang van tevoren',
  minute: (minutes) => count(minutes, { one: '# minuut', other: '# minuten' }),
  names: {
    label: 'Zeggen met wie het is',
    text: 'De lead, de titel en de waarde van de deal. Je computer kan een melding in zijn lijst bewaren en op een gedeeld scherm tonen. Zonder namen staat alleen het tijdstip erin.',
  },
  hindered: {
    permission:
      'Je browser laat Sidecar geen meldingen meer tonen, dus herinneringen staan uit. Zet ze weer aan, dan vraagt de browser het opnieuw.',
    'nothing-kept':
      'Sidecar bewaart geen meetings, dus er is niets om aan te herinneren. Kies hierboven om ze te bewaren.',
    managed: 'Je beheerder heeft het bewaren van meetings uitgezet, dus er is niets om aan te herinneren.',
  },
  refused: 'Je browser stond geen meldingen toe. Herinneringen blijven uit.',
  ...saving,
};

export const templates: Options['templates'] = {
  title: 'Notitiesjablonen',
  text: 'Kaders voor notities van meetings, bewaard in deze browser. Schrijf zoals in een notitie: “- ” en “1. ” beginnen een lijst, **sterretjes** maken vet, en ___ is een open plek waar Tab heen springt.',
  name: 'Naam',
  body: 'Tekst',
  nameOf: (position) => `Naam van sjabloon ${position}`,
  bodyOf: (name) => `Tekst van ${name}`,
  remove: 'Verwijderen',
  removeOf: (name) => `Verwijderen: ${name}`,
  add: 'Sjabloon toevoegen',
  fresh: 'Nieuw sjabloon',
  bringBack: (name) => `“${name}” terughalen`,
  saved: 'Opgeslagen',
  failed: 'Niet opgeslagen. De browser kon ze niet bewaren.',
  export: 'Exporteren',
  import: 'Importeren',
  unread: 'Uit dit bestand konden geen sjablonen worden gelezen.',
  imported: 'Geïmporteerd',
  file: 'sidecar-sjablonen.json',
};

export const fields: Options['fields'] = {
  title: 'Aangepaste velden',
  text: (most) =>
    `Te zien in de briefing, en daar te wijzigen: hooguit ${most} van de lead, van elk contact en van elke opportunity.`,
  loading: 'Je aangepaste velden worden geladen',
  none: 'Je organisatie heeft geen aangepaste velden.',
  chosen: (chosen, most) => `${chosen} van ${most} gekozen`,
  saved: 'Opgeslagen',
  saving: 'Opslaan…',
  failed: 'Niet opgeslagen. Probeer het opnieuw.',
  full: (most) => `Er zijn er ${most} gekozen. Haal er een weg om een ander te kiezen.`,
  owner: { lead: 'Lead', contact: 'Contact', opportunity: 'Opportunity' },
  filter: 'Velden filteren',
  noMatch: 'Geen veld heet zo.',
};

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const language: Options['language'] = {
  title: 'Taal',
  label: 'Taal van Sidecar',
  browser: 'Zoals de browser',
  text: 'Wat in Close staat, blijft zoals het daar is geschreven.',
  ...saving,
};

export const policy: Options['policy'] = {
  title: 'Ingesteld door je beheerder',
  readOnly: 'Sidecar leest alleen. Er wordt niets naar Close geschreven.',
  keepsNothing: 'Op deze computer worden geen meetings bewaard.',
  misread: (names) =>
    names === null
      ? 'Het beleid is geen lijst van instellingen. Tot je beheerder dat herstelt, geldt het strengste.'
      : `Sidecar kent deze instelling of de waarde ervan niet: ${quoted(names)}. Tot je beheerder dat herstelt, geldt het strengste.`,
};

export const theme: Words['options']['theme'] = {
  title: 'Thema',
  text: 'Voor de zijbalk, de pop-up, het zijpaneel en deze pagina.',
  choices: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
  ...saving,
};
