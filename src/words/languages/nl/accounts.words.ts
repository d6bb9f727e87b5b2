import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

type Options = Words['options'];

const amongIt = (drafts: number) =>
  drafts === 0
    ? ''
    : count(drafts, { one: ', waaronder # niet-verzonden concept', other: ', waaronder # niet-verzonden concepten' });

export const connect: Options['connect'] = {
  title: 'Close verbinden',
  steps: 'Zo maak je een sleutel',
  open: (link) => `Open ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys in Close',
  create: 'Maak een nieuwe sleutel. “Sidecar” is een goede naam.',
  paste: 'Kopieer de sleutel en plak hem hier.',
  label: 'API-sleutel',
  button: 'Verbinden',
  busy: 'Wordt gecontroleerd bij Close…',
  hint: 'Sleutels van Close beginnen met “api_”. Is dit de hele sleutel?',
  show: 'Sleutel tonen',
  fault: {
    empty: 'Plak eerst je API-sleutel.',
    'not-a-key':
      'Hier zit geen API-sleutel in, dus er is niets aan Close gevraagd. Kopieer de sleutel in Close en plak hem hier.',
    'id-only':
      'Dit is het ID van de sleutel. Close toont de hele sleutel maar één keer, als je hem maakt. Maak een nieuwe sleutel.',
    'several-keys': 'Hier zit meer dan één sleutel in. Plak alleen de sleutel die Sidecar moet gebruiken.',
    unclear: 'Er staat nog iets achter de sleutel, of er zit een spatie in. Plak alleen de sleutel.',
  },
  failure: {
    'key-rejected':
      'Close kent deze sleutel niet. Kopieer hem nog eens: Close toont de hele sleutel alleen als je hem maakt.',
    'not-allowed':
      'Close kent deze sleutel, maar de gebruiker mag zo niet inloggen. Een admin kan dat in Close aanpassen.',
    'not-found': 'Close vond geen gebruiker bij deze sleutel. Maak een nieuwe en plak hem hier.',
    'rate-limited': 'Close neemt even geen verzoeken meer aan. Wacht een minuut en klik dan weer op Verbinden.',
    'needs-access':
      'Je browser laat Sidecar niet bij api.close.com, dus de sleutel is niet gecontroleerd. Klik op Verbinden en sta het toe.',
    'close-down':
      'Close heeft een storing, dus de sleutel kon niet worden gecontroleerd. Probeer het over een paar minuten weer.',
    offline:
      'Je bent offline, dus de sleutel kon niet worden gecontroleerd. Verbind opnieuw zodra er weer verbinding is.',
    unreachable: 'api.close.com was niet bereikbaar. Misschien zit er een firewall, VPN of blocker tussen.',
    'timed-out': 'Close deed te lang over de controle van de sleutel. Klik nog eens op Verbinden.',
    'not-close':
      'Iets anders antwoordde in plaats van Close, vaak een inlogpagina van wifi. Log daar in en verbind dan opnieuw.',
    'cut-off': 'De verbinding viel weg terwijl Close antwoordde. Klik nog eens op Verbinden.',
    unexpected: 'Deze versie van Sidecar begrijpt het antwoord van Close niet. De sleutel is niet bewaard.',
    'newer-data':
      'In deze browser is een nieuwere versie van Sidecar gebruikt, dus deze kan geen sleutel bewaren. Werk Sidecar bij en je sleutel en concepten zijn er weer.',
    stumbled: 'Er ging iets mis in Sidecar; het ligt niet aan je sleutel. Klik nog eens op Verbinden.',
  },
  unanswered: 'De achtergrond van Sidecar antwoordde niet. Laad deze pagina opnieuw en probeer het nog eens.',
};

export const connected: Options['connected'] = {
  title: 'Close is verbonden',
  keyEnding: (ending) => `eindigt op ••••${ending}`,
  announced: (user, organization) => `Close is verbonden: ${user}, ${organization}`,
  nextTitle: 'Open een afspraak in je agenda',
  nextText: 'De meeting uit Close verschijnt ernaast. Tabbladen die al openstaan, worden vanzelf bijgewerkt.',
};

export const accounts: Options['accounts'] = {
  title: 'Organisaties',
  text: 'Sidecar zoekt eerst in de bovenste. Vindt het daar niets, dan biedt het paneel de andere aan.',
  first: 'Als eerste gebruikt',
  useFirst: 'Als eerste gebruiken',
  useFirstNamed: (organization) => `Als eerste gebruiken: ${organization}`,
  remove: 'Verwijderen',
  removeNamed: (organization) => `Verwijderen: ${organization}`,
  question: (organization, drafts) =>
    `De sleutel van ${organization} verwijderen, met alles wat daarvoor is bewaard${amongIt(drafts)}?`,
  confirm: 'Ja, verwijderen',
  cancel: 'Annuleren',
  add: 'Sleutel toevoegen',
  addTitle: 'Nog een sleutel toevoegen',
  removed: (organization) => `${organization} is verwijderd.`,
  chosen: (organization) => `${organization} wordt als eerste gebruikt.`,
  failed: 'Dat is niet gelukt. Laad deze pagina opnieuw en probeer het nog eens.',
};

export const keeping: Options['keeping'] = {
  forgets: {
    title: 'Deze Firefox vergeet alles bij het afsluiten',
    text: 'Tot dan werkt Sidecar gewoon. Je sleutel en niet-verzonden concepten verdwijnen mee, dus de volgende keer plak je de sleutel opnieuw.',
  },
  'private-window': {
    title: 'Dit is een privévenster',
    text: 'Je sleutel en concepten worden toch bewaard en blijven als het venster sluit. Met “Alles vergeten” haal je ze weg.',
  },
};

export const forget: Options['forget'] = {
  title: 'Opnieuw beginnen',
  text: 'Verwijdert de sleutel, je concepten en al het andere dat Sidecar in deze browser bewaart. Aan Close zelf verandert niets. Op een schijf kunnen nog een tijd sporen van verwijderde bestanden staan: verwijder de sleutel ook in Close, dan geeft hij nergens meer toegang toe.',
  button: 'Alles vergeten',
  question: (drafts) => `De sleutel en al het andere nu vergeten${amongIt(drafts)}?`,
  confirm: 'Ja, alles vergeten',
  cancel: 'Annuleren',
  done: 'Alles is vergeten.',
  failed: 'Dat is niet gelukt. Laad deze pagina opnieuw en probeer het nog eens.',
};
