import type { Words } from '../../words';

/** What a next step may say as it is typed (`words/spoken.ts`). */
export const spoken: Words['spoken'] = {
  today: '今日|本日|きょう',
  tomorrow: '明日|あした|あす',
  afterTomorrow: '明後日|あさって',
  on: '',
  article: '',
  coming: '次の|今度の|今週の',
  nextWeek: '来週|週明け',
  in: '後',
  day: '日',
  week: '週間|週',
  month: 'か月|ヶ月|ケ月|カ月|ヵ月',
  amounts: '一|二|三|四|五|六|七|八|九|十',
  at: '',
  hour: '時',
  unspaced: {
    behind: 'までに|まで|中に|中|には|に|は|、',
    minute: '分',
    halfPast: '半',
    goesOn: 'の|以降|以前|より|から|香|子|美|菜',
  },
  morning: '午前|朝',
  evening: '午後|夕方',
  noon: '正午',
  bound: '',
  goesOn: '',
  verbEnd: '.',
  call: '電話|架電|コール',
  beforeName: '',
};
