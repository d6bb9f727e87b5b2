import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: 'oggi',
  tomorrow: 'domani',
  afterTomorrow: 'dopodomani',
  on: 'questo|questa|entro|entro il|per il|entro la',
  article: 'il',
  coming: 'prossimo|il prossimo|prossima|la prossima|entro il prossimo|che viene',
  nextWeek: 'la settimana prossima|settimana prossima|la prossima settimana|prossima settimana',
  in: 'tra|fra|entro',
  day: 'giorno|giorni',
  week: 'settimana|settimane',
  month: 'mese|mesi',
  amounts: 'un una uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  at: 'alle|alle ore|ore|verso le|all’',
  hour: 'ore|h',
  noon: 'mezzogiorno|a mezzogiorno',
  bound: 'per|di|del|da|dal|prima|dopo|e|o|non|ogni|fra|la|le|i|un|una|scorso|con|che|al',
  goesOn: 'è|e|o|sarà|era|sono|al',
  verbEnd: '',
  call: 'chiamare|chiama|chiami|richiamare|telefonare|telefona|telefonata',
  beforeName: 'a|ad|con|il|la|sig|sig.ra|signor|signora|dott|dott.ssa',
};
