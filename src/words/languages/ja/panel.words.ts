import type { Words } from '../../words';

export const panel: Words['panel'] = {
  look: '再検索',
  settings: '設定',
  collapse: '小さなタブに折りたたむ',
  search: '検索',
  dock: '固定',
  dockTip: 'ブラウザのサイドパネルに固定',
  ofWhat: 'Close 用',
  organization: '組織',
  back: '戻る',
  copied: 'コピーしました',
  copyFailed: 'ブラウザの制限でコピーできませんでした。',
  openInClose: 'Close で開く',
  newTab: '新しいタブで開きます',
  onlyClose: '通信先は api.close.com のみ',
  asking: 'Close に問い合わせています…',
  askedAt: (time) => `取得：${time}`,
  fromMemory: (time) => `前回取得した内容 · ${time}`,
  matchedBy: {
    'event-id': '予定 ID で照合',
    'series-id': '定期的な予定で照合',
    guests: 'ゲストで照合',
    'meeting-id': '手動で表示',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': '記録待ちから',
    today: '今日の予定から',
    probable: '一致の可能性あり',
    search: '検索結果から',
    series: '定期的な予定から選択',
  },
};

export const hiding: Words['hiding'] = {
  here: 'このカレンダーでは非表示',
  going: 'このカレンダーから Sidecar が消えます。ツールバーのボタンで元に戻せます。',
  hidden: (site) => `${site} ではサイドバーが非表示です。`,
  show: '再表示',
  title: 'サイドバーを表示しないカレンダー',
  text: 'ツールバーのポップアップでは引き続き使えます。',
  showOn: (site) => `${site} で再表示`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => `Sidecar を開く：Close にリード${leads}件`,
  choose: 'Sidecar を開く：開いたミーティングを選択',
  notFound: 'Sidecar を開く：この予定のミーティングは Close にありません',
  loading: 'Sidecar を開く：Close に問い合わせています',
  attention: (title) => `Sidecar を開く：${title}`,
  idle: 'Sidecar を開く',
};

export const commands: Words['commands'] = {
  title: 'コマンド',
  placeholder: 'コマンドまたは名前を入力…',
  search: (typed) => `「${typed}」を Close で検索`,
  esc: 'Esc',
  withKey: (title, key) => `${title}（${key}）`,
};

export const trouble: Words['trouble'] = {
  closed: '操作中に、カレンダー側で予定が閉じられました。別の場所をクリックするまで、このパネルは表示されます。',
  moved: 'カレンダーには別の予定が表示されています。入力が終わると、このパネルも切り替わります。',
  'focus-taken': 'キーボードの入力先が、繰り返しカレンダーに移っています。',
  inert: 'カレンダーのウィンドウが開いているため、このパネルを操作できません。',
  inSidePanel: 'サイドパネルなら影響を受けません。',
  inPopup: 'ツールバーの Sidecar ボタンを押すと、ポップアップで操作できます。',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `カレンダーのタイムゾーン（${zone}）の時刻です。このパソコンの時刻とは異なります。`,
  hiddenZone: 'UTC の時刻です。ブラウザがタイムゾーンを公開していません。',
};

export const briefCopy: Words['briefCopy'] = {
  copy: '概要をコピー',
  copied: '概要をコピーしました',
  line: (title, what) => `${title}：${what}`,
  lastTouch: '最後のやり取り',
  lastTime: '前回',
  more: (hidden) => `ほか${hidden}件は Close に`,
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: '日程調整リンクをコピー',
  choose: '日程調整リンクを選んでコピー',
  copied: 'リンクをコピーしました',
  none: 'Close に日程調整リンクがありません。',
  unnamed: '日程調整リンク',
  minutes: (minutes) => `${minutes}分`,
};

export const today: Words['today'] = {
  title: 'このあと',
  loading: '今日の予定を読み込んでいます',
  none: '今日の Close のミーティングはありません。',
  noMore: '今日の Close のミーティングはすべて終わりました。',
  earlier: '今日これまで',
  tomorrow: (day) => `明日 ${day}`,
  meetings: (meetings) => `${meetings}件`,
  now: '進行中',
};

export const wrapUp: Words['wrapUp'] = {
  region: '記録待ち',
  left: (meetings) => `記録待ち ${meetings}件`,
  why: '過去7日間に終了し、結果またはメモがないもの',
  nothing: '記録待ちはありません',
  nothingWhy: '過去7日間のミーティングには、結果とメモがすべてあります',
  all: 'すべて記録済みです',
  outcomeOf: (meeting) => `${meeting}の結果`,
  note: {
    missing: 'メモなし',
    saved: 'メモあり',
    notNeeded: '相手欠席',
  },
  writeNote: 'メモの位置で開きます',
  showAll: (meetings) => `${meetings}件すべて表示`,
  todayAt: (time) => `今日 ${time}`,
  yesterday: '昨日',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'ミーティング前',
    during: 'ミーティング中',
    after: 'ミーティング後',
  },
  menu: 'タイミング',
  came: {
    before: { says: 'ミーティングは開始前に戻りました。', show: '経緯を表示' },
    during: { says: 'ミーティングが始まりました。', show: 'メモを表示' },
    after: { says: 'ミーティングが終わりました。', show: '記録を始める' },
  },
  stay: 'このままにする',
  progress: (done, all) => `${all}件中${done}件完了`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}、${other}`,
  sentences: (one, other) => `${one}${other}`,
  titled: (title, text) => `${title}。${text}`,
};
