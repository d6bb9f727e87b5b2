import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: "aujourd’hui|aujourd'hui|ce jour",
  tomorrow: 'demain',
  afterTomorrow: 'après-demain|apres demain',
  on: 'ce|cet|cette|d’ici|d’ici à|d’ici le|au plus tard le|pas plus tard que',
  article: 'le',
  coming: 'prochain|qui vient|ce|d’ici',
  nextWeek: 'la semaine prochaine|semaine prochaine',
  in: 'dans|d’ici|sous',
  day: 'jour|jours',
  week: 'semaine|semaines',
  month: 'mois',
  amounts: 'un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  at: 'à|vers|dès',
  hour: 'heures|heure|h',
  noon: 'midi|à midi',
  bound: 'pour|de|du|depuis|avant|après|et|ou|pas|chaque|entre|des|dernier|la|les|un|une|jusqu’au|que',
  goesOn: 'est|et|ou|sera|était|sont|au',
  verbEnd: '',
  call: 'appeler|appelle|appelez|rappeler|téléphoner|téléphone|appel',
  beforeName: 'à|avec|m|mr|mme|monsieur|madame|dr',
};
