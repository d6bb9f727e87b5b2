import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: 'hoje',
  tomorrow: 'amanhã',
  afterTomorrow: 'depois de amanhã',
  on: 'em|nesta|neste|até|até a|até o|dia|no dia|esta|este|até dia',
  article: 'na|no|o|a',
  coming: 'próxima|próximo|na próxima|no próximo|que vem',
  nextWeek: 'próxima semana|na próxima semana|semana que vem|na semana que vem',
  in: 'em|daqui a|dentro de',
  day: 'dia|dias',
  week: 'semana|semanas',
  month: 'mês|meses',
  amounts: 'um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez',
  at: 'às|à|as|a|lá pelas|por volta das',
  hour: 'horas|h|hs',
  noon: 'meio-dia|ao meio-dia|meio dia|ao meio dia',
  bound: 'para|de|da|do|desde|antes|depois|e|ou|não|cada|toda|todo|entre|a|o|as|os|um|uma|última|último|que|com',
  goesOn: 'é|e|ou|será|foi|são|até',
  verbEnd: '',
  call: 'ligar|ligue|liga|telefonar|ligação',
  beforeName: 'para|pra|pro|a|o|com|sr|sra|dr|dra',
};
