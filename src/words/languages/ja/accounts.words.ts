import type { Words } from '../../words';

type Options = Words['options'];

const amongIt = (drafts: number) => (drafts === 0 ? '' : `（未送信の下書き${drafts}件を含む）`);

export const connect: Options['connect'] = {
  title: 'Close に接続',
  steps: 'キーの作り方',
  open: (link) => `Close の ${link} を開きます（Settings → Developer → API Keys）。`,
  openLink: 'API Keys',
  create: '新しいキーを作成します。名前は「Sidecar」がおすすめです。',
  paste: 'キーをコピーして、ここに貼り付けます。',
  label: 'API キー',
  button: '接続',
  busy: 'Close で確認しています…',
  hint: 'Close のキーは「api_」で始まります。キー全体を貼り付けましたか？',
  show: 'キーを表示',
  fault: {
    empty: '先に API キーを貼り付けてください。',
    'not-a-key':
      'API キーが含まれていないため、Close に問い合わせていません。Close でキーをコピーして、ここに貼り付けてください。',
    'id-only':
      'これはキーの ID です。キー全体は、作成時に一度だけ Close に表示されます。新しいキーを作成してください。',
    'several-keys': 'キーが複数含まれています。Sidecar で使うキーを1つだけ貼り付けてください。',
    unclear: 'キーの後ろに余分な文字があるか、途中に空白があります。キーだけを貼り付けてください。',
  },
  failure: {
    'key-rejected': 'Close で認識できないキーです。もう一度コピーしてください。キー全体は作成時にだけ表示されます。',
    'not-allowed':
      'キーは認識されましたが、そのユーザーはこの方法でログインできません。管理者が Close で変更できます。',
    'not-found': 'このキーのユーザーが Close に見つかりません。新しいキーを作成して、ここに貼り付けてください。',
    'rate-limited': 'Close が一時的に要求を受け付けていません。1分待ってから、もう一度［接続］を押してください。',
    'needs-access':
      'Sidecar から api.close.com へのアクセスがブラウザで許可されていないため、キーを確認していません。［接続］を押して許可してください。',
    'close-down': 'Close で障害が発生しているため、キーを確認できませんでした。数分後にもう一度お試しください。',
    offline: 'オフラインのため、キーを確認できませんでした。ネットワークが回復したら、もう一度接続してください。',
    unreachable: 'api.close.com に接続できませんでした。ファイアウォール、VPN、ブロッカーが原因かもしれません。',
    'timed-out': 'キーの確認に時間がかかりすぎました。もう一度［接続］を押してください。',
    'not-close':
      'Close 以外から応答がありました。多くは Wi-Fi のログインページです。そこでログインしてから、もう一度接続してください。',
    'cut-off': 'Close の応答中に接続が切れました。もう一度［接続］を押してください。',
    unexpected: 'このバージョンの Sidecar では、Close の応答を読み取れませんでした。キーは保存していません。',
    'newer-data':
      'このブラウザではより新しいバージョンの Sidecar が使われていたため、キーを保存できません。更新すると、キーと下書きが元に戻ります。',
    stumbled: 'Sidecar 内で問題が発生しました。キーが原因ではありません。もう一度［接続］を押してください。',
  },
  unanswered:
    'Sidecar のバックグラウンド処理が応答しませんでした。このページを再読み込みして、もう一度お試しください。',
};

export const connected: Options['connected'] = {
  title: 'Close に接続済み',
  keyEnding: (ending) => `キーの末尾 ••••${ending}`,
  announced: (user, organization) => `Close に接続しました：${user}、${organization}`,
  nextTitle: 'カレンダーの予定を開いてください',
  nextText: '予定の横に Close のミーティングが表示されます。すでに開いているタブにも自動で表示されます。',
};

export const accounts: Options['accounts'] = {
  title: '組織',
  text: 'まず先頭の組織を検索します。見つからないときは、パネルからほかの組織を選べます。',
  first: '優先中',
  useFirst: '優先にする',
  useFirstNamed: (organization) => `優先にする：${organization}`,
  remove: '削除',
  removeNamed: (organization) => `削除：${organization}`,
  question: (organization, drafts) => `${organization}のキーと、保存されている内容${amongIt(drafts)}を削除しますか？`,
  confirm: '削除する',
  cancel: 'キャンセル',
  add: 'キーを追加',
  addTitle: 'キーを追加',
  removed: (organization) => `${organization}を削除しました。`,
  chosen: (organization) => `${organization}を優先して検索します。`,
  failed: '処理できませんでした。このページを再読み込みして、もう一度お試しください。',
};

export const keeping: Options['keeping'] = {
  forgets: {
    title: 'この Firefox は、閉じるとすべての履歴を消去します',
    text: '閉じるまでは Sidecar を使えます。キーと未送信の下書きも消えるため、次回はキーをもう一度貼り付けてください。',
  },
  'private-window': {
    title: 'プライベートウィンドウです',
    text: 'キーと下書きは保存され、ウィンドウを閉じても残ります。「すべて消去」で削除できます。',
  },
};

export const forget: Options['forget'] = {
  title: '最初からやり直す',
  text: 'このブラウザにある API キー、下書き、その他 Sidecar が保存している内容をすべて削除します。Close 側の内容は変わりません。削除したファイルの痕跡がしばらくディスクに残ることがあります。Close でもキーを削除すれば、そのキーは使えなくなります。',
  button: 'すべて消去',
  question: (drafts) => `API キーと保存されている内容${amongIt(drafts)}をすべて消去しますか？`,
  confirm: 'すべて消去する',
  cancel: 'キャンセル',
  done: 'すべて消去しました。',
  failed: '消去できませんでした。このページを再読み込みして、もう一度お試しください。',
};
