import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

export const find: Words['find'] = {
  label: 'Zoeken in Close',
  placeholder: 'E-mail, naam, bedrijf of agendalink',
  submit: 'Zoeken',
  more: 'Meer',
  moreHint: 'Hiermee zoek je gerichter naar een meeting. Vul een begin in of een periode, niet allebei.',
  calendarId: 'Agenda-ID',
  calendarType: 'Soort agenda',
  anyType: 'Alle',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Begin',
  from: 'Van',
  to: 'Tot',
  leadId: 'Lead-ID',
  empty: 'Typ een e-mailadres, naam of bedrijf, of plak een agendalink.',
  busy: 'Zoeken in Close…',
  leads: (leads) => `${count(leads, { one: '# lead', other: '# leads' })} gevonden`,
  meetings: (meetings) => `${count(meetings, { one: '# meeting', other: '# meetings' })} gevonden`,
  noLead: 'Geen lead in Close past daarbij.',
  noLeadHint: 'Probeer minder letters, of alleen het deel van een e-mailadres na de @.',
  noMeeting: 'Close heeft geen meeting voor die link of dat ID.',
  noMeetingHint: 'Een link naar de afspraak zelf werkt het best: open de afspraak en kopieer het adres.',
  unreadable: {
    'short-link': {
      title: 'Aan een korte link is niet te zien naar welke afspraak hij leidt.',
      hint: 'Open hem één keer en plak dan het adres waar je uitkomt.',
    },
    'booking-page': {
      title: 'Deze link leidt naar een boekingspagina, niet naar een afspraak.',
      hint: 'Open de geboekte afspraak in je agenda en plak het adres daarvan.',
    },
    mail: {
      title: 'Deze link leidt naar een e-mail, niet naar een afspraak.',
      hint: 'Open de afspraak in je agenda en plak het adres daarvan.',
    },
    call: {
      title: 'Met deze link neem je deel aan een gesprek. Bij welke afspraak dat hoort, staat er niet in.',
      hint: 'Plak het adres van de afspraak uit je agenda, of het e-mailadres van een gast.',
    },
    unsaved: {
      title: 'Deze link maakt een nieuwe afspraak. Die staat nog niet in een agenda.',
      hint: 'Sla de afspraak op, open hem opnieuw en plak dan het adres.',
    },
    broken: {
      title: 'Het ID van de afspraak is in deze link afgekapt of veranderd.',
      hint: 'Kopieer de hele link nog eens, of open de afspraak en plak het adres.',
    },
    'no-event': {
      title: 'Deze link leidt naar een agenda, niet naar één afspraak.',
      hint: 'Open de afspraak zelf volledig en plak dan het adres.',
    },
    gateway: {
      title: 'Je e-mailbeveiliging verbergt waar deze link naartoe leidt.',
      hint: 'Open de link één keer en plak dan het adres waarop je terechtkomt.',
    },
    'other-site': {
      title: 'Deze link leidt niet naar een afspraak.',
      hint: 'Plak de link van een afspraak, of typ een naam of e-mailadres zonder link erbij.',
    },
  },
};
