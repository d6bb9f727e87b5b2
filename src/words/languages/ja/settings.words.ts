import type { Words } from '../../words';

type Options = Words['options'];

const saving = {
  saving: '保存しています…',
  saved: '保存しました',
  failed: '保存できませんでした。もう一度お試しください。',
};

export const agenda: Options['agenda'] = {
  title: 'ミーティングの保存',
  text: '自分のミーティングを9日前から2週間先まで、リードとともに保存し、カレンダーを開いている間は15分ごとに更新します。保存先はウェブページから読めないブラウザ内で、最大5 MBです。',
  choices: {
    always: {
      label: 'このパソコンに保存する',
      text: '予定がすぐに表示され、オフラインでも使えます。',
    },
    browser: { label: 'ブラウザを開いている間だけ', text: 'ブラウザを閉じると消えます。' },
    never: { label: '保存しない', text: '予定を開くたびに Close に問い合わせます。' },
  },
  managed: '管理者の設定により、何も保存しません。',
  ...saving,
  owedOnBadge: {
    label: '記録待ちの件数をツールバーのボタンに表示する',
    text: '過去7日間に終了し、結果またはメモがないミーティングを、保存されている中から数えます。',
    ...saving,
  },
};

export const reminders: Options['reminders'] = {
  title: 'リマインダー',
  text: 'Close のミーティングの前に、パソコンの通知でお知らせします。押すと概要が開きます。',
  on: 'ミーティングの前に通知する',
  from: '保存されているミーティングが対象です。最後にカレンダーを開いたあとの変更や中止は、まだ反映されません。',
  minutes: '通知のタイミング',
  minute: (minutes) => `${minutes}分前`,
  names: {
    label: '相手の情報を表示する',
    text: 'リード名、タイトル、案件の金額を表示します。通知がパソコンの一覧に残ったり、共有中の画面に出たりすることがあります。オフにすると時刻だけを表示します。',
  },
  hindered: {
    permission:
      'ブラウザの通知が許可されていないため、リマインダーはオフです。もう一度オンにすると、許可を確認します。',
    'nothing-kept': 'ミーティングが保存されていないため、通知できません。上の設定で保存を選んでください。',
    managed: '管理者の設定によりミーティングが保存されないため、通知できません。',
  },
  refused: 'ブラウザで通知が許可されませんでした。リマインダーはオフのままです。',
  ...saving,
};

export const templates: Options['templates'] = {
  title: 'メモのテンプレート',
  text: '議事メモのひな形です。このブラウザに保存されます。メモと同じように書けます。「- 」と「1. 」でリスト、**アスタリスク**で太字、___ は Tab キーで移動できる空欄になります。',
  name: '名前',
  body: '本文',
  nameOf: (position) => `テンプレート${position}の名前`,
  bodyOf: (name) => `${name}の本文`,
  remove: '削除',
  removeOf: (name) => `削除：${name}`,
  add: 'テンプレートを追加',
  fresh: '新しいテンプレート',
  bringBack: (name) => `「${name}」を元に戻す`,
  saved: '保存しました',
  failed: '保存できませんでした。ブラウザに保存できない状態です。',
  export: 'エクスポート',
  import: 'インポート',
  unread: 'このファイルからテンプレートを読み込めませんでした。',
  imported: 'インポートしました',
  file: 'sidecar-templates.json',
};

export const fields: Options['fields'] = {
  title: 'カスタムフィールド',
  text: (most) => `概要に表示し、そこで変更できます。リード、各コンタクト、各案件につき、最大${most}件です。`,
  loading: 'カスタムフィールドを読み込んでいます',
  none: '組織に、カスタムフィールドがありません。',
  chosen: (chosen, most) => `${most}件中${chosen}件を選択`,
  saved: '保存しました',
  saving: '保存しています…',
  failed: '保存できませんでした。もう一度お試しください。',
  full: (most) => `${most}件を選択済みです。ほかを選ぶには、どれか1つを外してください。`,
  owner: { lead: 'リード', contact: 'コンタクト', opportunity: '案件' },
  filter: 'フィールドを絞り込む',
  noMatch: '該当するフィールドがありません。',
};

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');

export const language: Options['language'] = {
  title: '言語',
  label: 'Sidecar の表示言語',
  browser: 'ブラウザと同じ',
  text: 'Close の内容は、入力されたままの言語で表示されます。',
  ...saving,
};

export const policy: Options['policy'] = {
  title: '管理者の設定',
  readOnly: 'Sidecar は閲覧のみです。Close には何も書き込みません。',
  keepsNothing: 'このパソコンにミーティングは保存されません。',
  misread: (names) =>
    names === null
      ? 'ポリシーが設定の一覧になっていません。管理者が修正するまで、最も厳しい設定が適用されます。'
      : `次の設定名または値を解釈できません：${quoted(names)}。管理者が修正するまで、最も厳しい設定が適用されます。`,
};

export const theme: Words['options']['theme'] = {
  title: 'テーマ',
  text: 'サイドバー、ポップアップ、サイドパネル、このページに適用されます。',
  choices: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  ...saving,
};
