import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: 'heute',
  tomorrow: 'morgen',
  afterTomorrow: 'übermorgen',
  on: 'am|bis|bis zum|bis am|diesen|diese|dieses',
  article: 'den',
  coming: 'kommenden|nächsten|am kommenden|am nächsten|bis kommenden|bis nächsten',
  nextWeek: 'nächste woche|kommende woche|in der nächsten woche',
  in: 'in',
  day: 'tag|tage|tagen',
  week: 'woche|wochen',
  month: 'monat|monate|monaten',
  amounts: 'ein eine einem einer einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
  at: 'um|gegen|ab',
  hour: 'uhr|h',
  noon: 'mittags|mittag|um zwölf',
  bound:
    'für|von|vom|vor|nach|seit|und|oder|nicht|kein|jeden|zwischen|der|die|das|des|zum|zur|letzten|als|mit|ein|eine',
  goesOn: 'ist|war|und|oder|sind|waren|bis',
  verbEnd: 'en|ern|eln',
  call: 'anrufen|anruf|telefonieren|telefonat|ruf|rufe',
  beforeName: 'bei|mit|herrn|herr|frau|dr',
};
