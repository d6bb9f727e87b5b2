import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: 'vandaag',
  tomorrow: 'morgen',
  afterTomorrow: 'overmorgen',
  on: 'op|deze|dit|uiterlijk|uiterlijk op|tegen|aanstaande',
  article: 'de',
  coming: 'komende|aanstaande|a.s|volgende|op volgende',
  nextWeek: 'volgende week|komende week',
  in: 'over|binnen',
  day: 'dag|dagen',
  week: 'week|weken',
  month: 'maand|maanden',
  amounts: 'een één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
  at: 'om|rond|tegen',
  hour: 'uur|u|h',
  noon: 'middag|tussen de middag',
  bound: 'voor|van|vanaf|na|sinds|en|of|niet|geen|elke|iedere|tussen|de|het|tot|vorige|afgelopen|dan|met|een|op',
  goesOn: 'is|was|en|of|zijn|waren|tot',
  verbEnd: 'en',
  call: 'bellen|bel|terugbellen|opbellen|telefoneren|telefoontje',
  beforeName: 'met|naar|dhr|mevr|meneer|mevrouw|dr',
};
