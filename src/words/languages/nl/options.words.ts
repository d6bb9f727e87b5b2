import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';
import { agenda, fields, language, policy, reminders, templates, theme } from './settings.words';

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'De meeting uit Close, naast de afspraak in je agenda',
  lead: 'Open een afspraak in Google Agenda of Outlook. Sidecar toont met wie het is, rechtstreeks uit Close.',
  checking: 'Er wordt gekeken wie verbonden is…',
  sections,
  theme,
  connect,
  connected,
  accounts,
  fields,
  agenda,
  reminders,
  shortcuts: {
    title: 'Sneltoetsen',
    none: 'niet ingesteld',
    change: 'Sneltoetsen wijzigen',
    how: 'Je browser beheert deze. Open de pagina voor add-ons of extensies en dan “Sneltoetsen” om ze te wijzigen.',
    command: {
      _execute_action: 'Pop-up van Sidecar openen',
      'toggle-sidebar': 'Zijbalk tonen of verbergen',
      'open-lead': 'Lead openen in Close',
    },
    singleKeys: {
      label: 'Toetsen van één letter in het paneel',
      text: 'J neemt deel, N gaat naar de notitie, O naar de uitkomst, T naar een nieuwe taak, F naar een follow-up, C kopieert de briefing: terwijl je typt doen ze niets. Ctrl+K of ⌘K toont ze allemaal, ook als dit uitstaat.',
      saving: 'Opslaan…',
      saved: 'Opgeslagen',
      failed: 'Opslaan is niet gelukt. Probeer het opnieuw.',
    },
  },
  templates,
  diagnostics,
  language,
  policy,
  unanswered: 'De achtergrond van Sidecar antwoordde niet.',
  unread: {
    title: 'Sidecar kan niet lezen wat het bewaart',
    text: 'Je sleutel en concepten staan waar ze stonden. Sidecar kijkt vanzelf opnieuw. Blijft dit zo, werk Sidecar dan bij of start de browser opnieuw.',
    button: 'Opnieuw kijken',
  },
  keeping,
  facts: {
    title: 'Wat Sidecar met je gegevens doet',
    reads: {
      title: 'Leest',
      text: 'Het adres van je agendatabbladen, het ID en de titel van de afspraak die je opent, de tijdzone van de agenda, en adressen van gasten alleen als jij erom vraagt.',
    },
    sends: {
      title: 'Verstuurt',
      text: 'Het ID van de afspraak, die adressen, wat je zoekt en wat je opslaat, met je sleutel, via https naar api.close.com. Er gaat niets ergens anders heen; een eigen server hebben we niet.',
    },
    writes: {
      title: 'Schrijft',
      text: 'Alleen wat je met een klik opslaat: notities, uitkomsten, taken, e-mails als concept die nooit worden verstuurd, de status van een lead, de waarden van een opportunity, aangepaste velden, een workflow pauzeren of hervatten, een nieuw contact of een nieuwe lead. Alles wordt teruggelezen.',
    },
    keeps: {
      title: 'Bewaart',
      text: 'Je sleutel, je notitiesjablonen, concepten van wat je typt tot het in Close staat, en als je wilt drie weken van je eigen meetings met hun leads. In deze browser, waar geen webpagina erbij kan. De sleutel wordt nooit meer getoond.',
    },
    shows: {
      title: 'Toont buiten zichzelf',
      text: 'Herinneringen, als je ze aanzet, zijn meldingen van je computer: de naam van de lead, de titel van de meeting en de waarde van de deal, of alleen het tijdstip als je dat kiest. Je computer kan ze in zijn lijst bewaren.',
    },
    leaves: { title: 'Laat met rust', text: 'Je agenda: Sidecar verandert daar nooit iets aan.' },
  },
  shortFacts: {
    reads: 'De afspraak die je opent: het adres en de titel. De gasten alleen als je erom vraagt.',
    keeps: 'Je sleutel, je concepten en je meetings van drie weken, alleen in deze browser.',
    sends: 'De ID van de afspraak, wat je zoekt en wat je opslaat, alleen naar api.close.com.',
    all: 'In detail',
  },
  forget,
};
