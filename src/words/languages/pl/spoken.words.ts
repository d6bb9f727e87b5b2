import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: 'dziś|dzisiaj',
  tomorrow: 'jutro',
  afterTomorrow: 'pojutrze',
  on: 'w|we|do|w ten|w tę|najpóźniej w|najpóźniej we|najpóźniej do',
  article: 'ten|tę',
  coming: 'najbliższy|najbliższą|przyszły|przyszłą|następny|następną|najbliższego|najbliższej',
  nextWeek: 'w przyszłym tygodniu|w następnym tygodniu|przyszły tydzień|następny tydzień',
  in: 'za',
  day: 'dzień|dni',
  week: 'tydzień|tygodnie|tygodni',
  month: 'miesiąc|miesiące|miesięcy',
  amounts: 'jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
  weekdays: 'niedzielę niedzieli|poniedziałku|wtorku|środę środy|czwartku|piątku|sobotę soboty',
  at: 'o|o godz|o godzinie|godz|godzina|ok|około|koło',
  hour: 'h',
  noon: 'w południe|o dwunastej',
  bound: 'dla|od|przed|po|na|z|ze|i|oraz|lub|albo|nie|co|każdy|każdą|między|ostatni|ostatnią|zeszły|zeszłą|niż|jak',
  goesOn: 'jest|to|był|była|było|są|i|oraz|lub|albo|do',
  verbEnd: '',
  call: 'telefon|tel|zadzwonić|zadzwoń|zadzwonię|dzwonić|dzwonię|oddzwonić|oddzwoń|przedzwonić|przedzwoń',
  beforeName: 'do|z|ze|pan|pana|pani|panią|dr',
};
