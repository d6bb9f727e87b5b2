import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: 'hoy',
  tomorrow: 'mañana',
  afterTomorrow: 'pasado mañana',
  on: 'este|para el|a más tardar el',
  article: 'el',
  coming: 'próximo|el próximo|que viene|este próximo',
  nextWeek: 'la próxima semana|próxima semana|la semana que viene|semana que viene|la semana próxima',
  in: 'en|dentro de',
  day: 'día|días',
  week: 'semana|semanas',
  month: 'mes|meses',
  amounts: 'un una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
  at: 'a las|a la|sobre las|hacia las',
  hour: 'horas|h|hrs',
  noon: 'mediodía|al mediodía|a mediodía',
  bound: 'de|del|desde|antes|después|y|o|no|cada|entre|la|los|las|un|una|pasado|último|hasta|que|por la|por|para|esta',
  goesOn: 'es|y|o|será|fue|son|al',
  verbEnd: '',
  call: 'llamar|llama|llame|telefonear|llamada',
  beforeName: 'a|al|con|sr|sra|señor|señora|dr|dra',
};
