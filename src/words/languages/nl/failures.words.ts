import type { Words } from '../../words';

const again = 'Opnieuw proberen';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'Close accepteert je sleutel niet meer',
    text: 'De API-sleutel is in Close verwijderd of vervangen. Een nieuwe maken duurt nog geen minuut.',
    action: 'Nieuwe sleutel invoeren',
  },
  'not-allowed': {
    title: 'Je rol in Close mag dit niet zien',
    text: 'De sleutel werkt, maar de gebruiker ervan mag geen meetings lezen. Een admin van je organisatie kan dat in Close aanpassen.',
    action: again,
  },
  'not-found': {
    title: 'Close kan deze meeting niet tonen',
    text: 'De meeting is in Close verwijderd of is voor jouw gebruiker verborgen.',
    action: 'Opnieuw zoeken',
  },
  'rate-limited': {
    title: 'Close vraagt om even te wachten',
    text: 'Je organisatie heeft veel verzoeken tegelijk naar Close gestuurd. Je hoeft niets te doen.',
    action: 'Nu proberen',
  },
  'needs-access': {
    title: 'Sidecar heeft je toestemming nodig',
    text: 'Je browser laat Sidecar niet bij api.close.com, dus er is niets aan Close gevraagd.',
    action: 'Toegang geven',
  },
  'close-down': {
    title: 'Close heeft een storing',
    text: 'De servers van Close antwoordden met een fout. Aan je sleutel en je netwerk ligt het niet.',
    action: again,
  },
  offline: {
    title: 'Je bent offline',
    text: 'Zodra er weer verbinding is, haalt Sidecar alles vanzelf op.',
    action: again,
  },
  unreachable: {
    title: 'Close is niet bereikbaar',
    text: 'Geen antwoord van api.close.com. Misschien zit er een firewall, VPN of blocker tussen.',
    action: again,
  },
  'timed-out': {
    title: 'Close doet er te lang over',
    text: 'Er kwam niet op tijd een volledig antwoord. Je netwerk of Close is op dit moment misschien traag.',
    action: again,
  },
  'not-close': {
    title: 'Iets anders antwoordde in plaats van Close',
    text: 'Vaak is dat de inlogpagina van een wifi-netwerk of een bedrijfsproxy. Log eerst in op het netwerk en probeer het dan opnieuw.',
    action: again,
  },
  'cut-off': {
    title: 'Het antwoord werd afgebroken',
    text: 'De verbinding viel weg terwijl Close antwoordde.',
    action: again,
  },
  unexpected: {
    title: 'Sidecar begrijpt het antwoord van Close niet',
    text: 'Het kwam in een vorm die deze versie van Sidecar niet kent. Probeer het opnieuw of installeer een update.',
    action: again,
  },
  'newer-data': {
    title: 'Deze Sidecar is te oud voor je gegevens',
    text: 'In deze browser is een nieuwere versie gebruikt. Werk Sidecar bij en je sleutel en concepten zijn er weer. Er is niets verwijderd.',
    action: again,
  },
  stumbled: {
    title: 'Er ging iets mis in Sidecar',
    text: 'De fout zit in Sidecar, niet in Close. Gebeurt het vaker, start dan je browser opnieuw.',
    action: again,
  },
  countdown: (seconds) => `Nieuwe poging over ${seconds} s`,
  countdownOver: 'Wordt opnieuw opgehaald…',
};
