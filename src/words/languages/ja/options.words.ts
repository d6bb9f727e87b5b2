import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';
import { agenda, fields, language, policy, reminders, templates, theme } from './settings.words';

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'カレンダーの予定の横に、Close のミーティング',
  lead: 'Google カレンダーまたは Outlook の予定を開くと、相手の情報を Close から直接表示します。',
  checking: '接続を確認しています…',
  sections,
  theme,
  connect,
  connected,
  accounts,
  fields,
  agenda,
  reminders,
  shortcuts: {
    title: 'キーボードショートカット',
    none: '未設定',
    change: 'ショートカットを変更',
    how: 'ショートカットはブラウザで管理されています。変更するには、ブラウザのアドオンまたは拡張機能のページで「キーボードショートカット」を開いてください。',
    command: {
      _execute_action: 'Sidecar のポップアップを開く',
      'toggle-sidebar': 'サイドバーの表示を切り替える',
      'open-lead': 'リードを Close で開く',
    },
    singleKeys: {
      label: 'パネルで1文字キーを使う',
      text: 'J で通話に参加、N で議事メモ、O で結果、T で新しいタスク、F でフォローメールに移動、C で概要をコピーします。入力中は働きません。Ctrl+K または ⌘K を押すと、この設定に関係なくすべてのコマンドを表示します。',
      saving: '保存しています…',
      saved: '保存しました',
      failed: '保存できませんでした。もう一度お試しください。',
    },
  },
  templates,
  diagnostics,
  language,
  policy,
  unanswered: 'Sidecar のバックグラウンド処理が応答しませんでした。',
  unread: {
    title: '保存されている内容を読み込めません',
    text: 'キーと下書きはそのまま残っています。Sidecar は自動的に再試行します。解決しない場合は、Sidecar を更新するか、ブラウザを再起動してください。',
    button: '再試行',
  },
  keeping,
  facts: {
    title: 'Sidecar でのデータの扱い',
    reads: {
      title: '読み取るもの',
      text: 'カレンダーのタブのアドレス、開いた予定の ID とタイトル、カレンダーのタイムゾーン。ゲストのアドレスは、検索を押したときだけ読み取ります。',
    },
    sends: {
      title: '送信するもの',
      text: '予定の ID、ゲストのアドレス、検索した内容、保存した内容を、API キーとともに https で api.close.com に送信します。ほかには送信しません。当社のサーバーもありません。',
    },
    writes: {
      title: '書き込むもの',
      text: 'クリックして保存したものだけです。メモ、結果、タスク、送信されることのないメールの下書き、リードのステータス、案件の値、カスタムフィールド、ワークフローの一時停止と再開、新しいコンタクトとリード。保存した内容は、すべて Close から読み直して表示します。',
    },
    keeps: {
      title: '保存するもの',
      text: 'API キー、メモのテンプレート、Close に保存するまでの下書き、設定した場合は約3週間分の自分のミーティングとリード。ウェブページから読めないブラウザ内に保存し、キーを再び表示することはありません。',
    },
    shows: {
      title: '画面の外に表示するもの',
      text: 'リマインダーをオンにすると、パソコンの通知にリード名、ミーティングのタイトル、案件の金額を表示します。時刻だけにすることもできます。通知はパソコンの一覧に残ることがあります。',
    },
    leaves: { title: '変更しないもの', text: 'カレンダーには一切変更を加えません。' },
  },
  shortFacts: {
    reads: '開いた予定のアドレスと件名。ゲストは求められたときにのみ。',
    keeps: 'キー、下書き、約3週間分のミーティングを、このブラウザにのみ。',
    sends: '予定の ID、検索した内容、保存した内容を、api.close.com にのみ。',
    all: '詳細',
  },
  forget,
};
