import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'Bekijken met voorbeeldgegevens',
  notice: 'Voorbeeldgegevens: er wordt niets verstuurd',
  text: 'Klik op een afspraak en probeer alles wat ernaast staat. Als je de pagina verlaat, is alles weg.',
  held: 'In het voorbeeld blijven links dicht.',
  day: 'Voorbeeldagenda',
  organization: 'Voorbeeldorganisatie',
  shows: { after: 'Na een gesprek', before: 'Voor een gesprek', unknown: 'Niet in Close', leads: 'Twee leads' },
  titles: {
    after: 'Productdemonstratie',
    before: 'Prijsgesprek',
    unknown: 'Kennismaking',
    leads: 'Gezamenlijke workshop',
  },
  jobs: { operations: 'Hoofd operatie', owner: 'Eigenaar' },
  outcomes: { interested: 'Geïnteresseerd', offer: 'Wil een offerte', later: 'Nu niet' },
  tasks: { overdue: 'Herziene offerte sturen', later: 'Vragen wie tekent' },
  lastNote: 'De proef bevalt en ze vergelijken ons met één andere aanbieder. Nog open: de prijs en wie tekent.',
  mailSubject: 'Voordat we elkaar spreken',
  mail: 'Kunnen we over twee weken beginnen? Dan neem ik onze IT mee.',
  callNote: 'Wil het met de eigen gegevens zien.',
};
