import type { Words } from '../../words';

const again = '再試行';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'API キーが無効になっています',
    text: 'Close で API キーが削除または変更されました。新しいキーは1分もかからずに作成できます。',
    action: '新しいキーを入力',
  },
  'not-allowed': {
    title: 'Close の権限が足りません',
    text: 'キーは有効ですが、そのユーザーにはミーティングの閲覧権限がありません。組織の管理者が Close で変更できます。',
    action: again,
  },
  'not-found': {
    title: 'このミーティングを表示できません',
    text: 'Close で削除されたか、お使いのユーザーには非公開になっています。',
    action: '再検索',
  },
  'rate-limited': {
    title: 'Close へのアクセスが集中しています',
    text: '組織から Close への要求が一時的に増えています。操作は必要ありません。',
    action: '今すぐ試す',
  },
  'needs-access': {
    title: 'アクセスの許可が必要です',
    text: 'Sidecar から api.close.com へのアクセスがブラウザで許可されていないため、Close に問い合わせていません。',
    action: 'アクセスを許可',
  },
  'close-down': {
    title: 'Close で障害が発生しています',
    text: 'Close のサーバーがエラーを返しました。キーとネットワークに問題はありません。',
    action: again,
  },
  offline: {
    title: 'オフラインです',
    text: 'ネットワークが回復すると、自動的に Close に問い合わせます。',
    action: again,
  },
  unreachable: {
    title: 'Close に接続できません',
    text: 'api.close.com から応答がありません。ファイアウォール、VPN、ブロッカーが原因かもしれません。',
    action: again,
  },
  'timed-out': {
    title: 'Close の応答に時間がかかっています',
    text: '時間内に応答が完了しませんでした。ネットワークまたは Close が遅くなっている可能性があります。',
    action: again,
  },
  'not-close': {
    title: 'Close 以外から応答がありました',
    text: '多くの場合、Wi-Fi や社内プロキシのログインページです。ネットワークにログインしてから再試行してください。',
    action: again,
  },
  'cut-off': {
    title: '応答が途中で切れました',
    text: 'Close の応答中に接続が切れました。',
    action: again,
  },
  unexpected: {
    title: 'Close の応答を読み取れません',
    text: 'このバージョンの Sidecar では扱えない形式でした。再試行または更新で解決することがあります。',
    action: again,
  },
  'newer-data': {
    title: 'Sidecar の更新が必要です',
    text: 'このブラウザでは、より新しいバージョンが使われていました。Sidecar を更新すると、キーと下書きが元に戻ります。削除されたものはありません。',
    action: again,
  },
  stumbled: {
    title: 'Sidecar で問題が発生しました',
    text: 'Close ではなく Sidecar 内の問題です。繰り返す場合は、ブラウザを再起動してください。',
    action: again,
  },
  countdown: (seconds) => `${seconds}秒後に再試行します`,
  countdownOver: '再試行しています…',
};
