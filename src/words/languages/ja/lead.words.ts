import type { Words } from '../../words';

export const lead: Words['lead'] = {
  tabs: 'この予定のリード',
  show: (name) => `${name}を表示`,
  shared: (leads) => `この予定にはリードが${leads}件あります`,
  loadingName: 'リードを読み込み中',
  loadingTab: (position) => `リード${position}、読み込み中`,
  unnamed: '名称未設定のリード',
  goneName: 'リードを表示できません',
  gone: 'Close で削除されたか、お使いのユーザーには非公開になっています。',
  failedName: 'リードを読み込めませんでした',
  failed: 'ミーティングは取得できましたが、リードは取得できませんでした。',
  tryAgain: '再試行',
  none: 'リードなし',
  noneText: 'このミーティングは、Close のどのリードにも属していません。',
  timeIn: (time, place) => `${place} ${time}`,
  timeThere: (time) => `現地時間 ${time}`,
};

export const people: Words['people'] = {
  title: '参加者',
  role: { contact: 'コンタクト', user: '自社メンバー', unknown: 'Close に未登録' },
  answer: { yes: '参加', no: '辞退', maybe: '未定', none: '未回答' },
  organizer: '主催者',
  unnamed: '名前のないゲスト',
  more: (hidden) => `ほか${hidden}人を表示`,
  fewer: '表示を減らす',
  none: 'Close では、このミーティングに参加者がいません。',
  email: (name) => `${name}にメール`,
  call: (name, number) => `${name}に電話：${number}`,
  copy: (address) => `${address} をコピー`,
};

export const guests: Words['guests'] = {
  title: 'ゲスト',
  text: 'ゲストのアドレスは、検索を押したときだけ開いている予定から読み取ります。',
  look: 'ゲストを検索',
  again: 'もう一度検索',
  busy: 'Close でゲストを検索しています…',
  unreadable: 'この予定のゲストを読み取れません。下にアドレスを貼り付けてください。',
  nobody: 'この予定にゲストがいません。下にアドレスを貼り付けてください。',
  notInClose: 'Close に未登録',
  contactOf: (lead) => `${lead}のコンタクト`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: '開く',
  openLead: (lead) => `${lead}を Close で開く`,
  found: (known, all) => `ゲスト${all}人中${known}人が Close に登録済み`,
  probable: '一致の可能性あり',
  sameGuests: 'ゲストが同じ',
  sameStart: 'ゲストと開始時刻が同じ',
  startsWithin: (duration) => `ゲストが同じで、開始時刻の差は${duration}以内`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'リードに記録',
  hint: '予定の日時で、リードのタイムラインにメモを残します。あとで Close が予定を同期すると、両方が表示されます。',
  when: '日時',
  text: (lead) => `${lead}へのメモ`,
  placeholder: '内容と、その結果',
  send: '記録する',
};

export const otherLeads: Words['otherLeads'] = {
  note: 'この予定のほかのリードにも、同じメモを保存しますか？',
  outcome: 'この予定のほかのリードにも、同じ結果を設定しますか？',
  all: (leads) => (leads === 1 ? 'もう1件のリードにも保存' : `ほかの${leads}件のリードにも保存`),
  some: (leads) => `${leads}件のリードにも保存`,
  ownNote: '別のメモがあります',
  ownOutcome: (name) => `別の結果があります：${name}`,
  someOutcome: '名称不明',
  replaced: '次の内容が置き換えられます：',
  conflict: '別のメモがすでに保存されています。何も書き込んでいません。',
  replace: '置き換える',
  leave: 'そのままにする',
  left: '変更なし',
  done: (saved, leads) => `${leads}件中${saved}件に保存しました`,
};

export const customFields: Words['customFields'] = {
  none: '未設定',
  locked: '変更する権限がありません。',
  unreadNumber: (example) => `数値ではありません。例：${example}`,
  unreadDay: (example) => `日付ではありません。例：${example}`,
  choose: (field, values) => `${field}：${values}`,
  wanted: (values) => `未保存：${values}`,
  removed: '値なし',
  unsaved: 'まだ保存されていません',
  more: '詳細',
  moreOf: (name) => `${name}の詳細`,
  conflict: {
    title: (field) => `同僚が「${field}」を変更しました`,
    theirs: '現在の Close',
    mine: '自分の変更',
    replace: '自分の変更を保存',
    keep: 'Close の内容を残す',
  },
};

export const workflows: Words['workflows'] = {
  title: 'ワークフロー',
  unnamed: '名称未設定のワークフロー',
  someone: '名前のないコンタクト',
  standing: ({ status, why }) => {
    if (status === 'active') return '実行中';
    if (status === 'error') return 'エラーで停止';
    if (status === 'goal') {
      return why === 'reply' ? '返信あり' : why === 'meeting' ? 'ミーティング予約済み' : '目標達成';
    }
    if (why === 'this-meeting') return 'このミーティングのため一時停止';
    if (why === 'meeting') return 'ミーティングのため一時停止';
    if (why === 'reply') return '返信のため一時停止';
    return why === 'by-hand' ? '手動で一時停止' : '一時停止中';
  },
  halted: { paused: '実行中（ワークフロー自体は停止中）', draft: '実行中（ワークフローは下書き）' },
  pause: '一時停止',
  pauseOf: (contact, workflow) => `${contact}への「${workflow}」を一時停止`,
  resume: '再開',
  resumeOf: (contact, workflow) => `${contact}への「${workflow}」を再開`,
  resumeCommand: (contact, workflow) => `${contact}への「${workflow}」を再開…`,
  confirm: (contact, workflow) => `${contact}に「${workflow}」の次のメールが送信されます。`,
  confirmHalted: (contact, workflow) => `「${workflow}」が実行中になると、${contact}に次のメールが送信されます。`,
  keep: '一時停止のまま',
};
