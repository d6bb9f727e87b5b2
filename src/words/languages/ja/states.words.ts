import type { Words } from '../../words';

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}：${meeting}、${when}`,
  several: (leads) => `Close にリードが${leads}件見つかりました。`,
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    meetings === 1 ? '開いた予定は、このミーティングかもしれません' : `開いた予定の候補が${meetings}件あります`,
  text: (meetings) =>
    `カレンダーのリンクに日付はありますが、タイムゾーンがありません。${meetings === 1 ? 'カレンダーの表示と同じなら、開いてください。' : 'カレンダーの表示と同じものを選択してください。'}`,
};

export const loading: Words['loading'] = { title: 'Close で検索しています' };

export const needsAccess: Words['needsAccess'] = {
  title: 'アクセスの許可が必要です',
  text: '次のサイトへのアクセスが、ブラウザで Sidecar に許可されていません。必要なのはこれだけです。',
  sites: 'サイト',
  action: 'アクセスを許可',
};

export const needsKey: Words['needsKey'] = {
  title: 'Close に接続',
  text: 'API キーを一度貼り付けるだけです。予定を開くたびに、Close のミーティングが表示されます。',
  facts: {
    quick: '1分もかかりません',
    local: 'キーはこのブラウザの中だけ',
    server: '当社のサーバーは経由しません',
  },
  action: 'Close に接続',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'このタブにカレンダーがありません',
    text: 'Google カレンダーまたは Outlook の予定を、単独のタブで開いてください。Teams や Gmail など、ほかのページに埋め込まれたカレンダーは読み取れません。',
  },
  'nothing-open': {
    title: '予定を開いてください',
    text: 'カレンダーの予定をクリックすると、Close のミーティングがここに表示されます。表示されない場合は、予定の詳細画面を開いてください。',
  },
  'not-saved': {
    title: 'この予定はまだ保存されていません',
    text: '新しい予定やコピーには、保存するまで ID がありません。保存すると、Sidecar が検索します。',
  },
  googleCalendar: 'Google カレンダーを開く',
  outlook: 'Outlook を開く',
};

export const notFound: Words['notFound'] = {
  title: 'Close にミーティングがありません',
  asked: {
    google: {
      single: '予定の Google ID で Close を検索しました。',
      recurring: '予定の Google ID と、定期的な予定の ID で Close を検索しました。',
    },
    microsoft: {
      single: '予定の Outlook ID で Close を検索しました。',
      recurring: '予定の Outlook ID と、定期的な予定の ID で Close を検索しました。',
    },
  },
  whyTitle: '考えられる理由',
  why: {
    'just-booked': '予約されたばかりで、Close にまだ同期されていません。',
    'never-synced': '祝日や誕生日など、購読しているカレンダーは Close に同期されません。',
    'calendar-not-connected': 'このカレンダーを Close と同期している人が、組織内にいません。',
    'all-day': '終日の予定です。Close では終日の予定はミーティングになりません。',
    private: '非公開、または「予定あり」とだけ表示されるため、Close からゲストが見えません。',
    'no-contact': 'ゲストがまだ誰も Close のコンタクトに登録されていません。',
    'newer-outlook-id': 'Close では、リンクにない別の ID で登録されているかもしれません。',
  },
  lookingIn: (time) => `予約したばかりですか？ 再検索まで ${time}`,
  countdown: (seconds) => `${seconds}秒`,
  countdownOver: '再検索しています…',
  searchIn: (organization) => `${organization}で検索`,
  searchInSidePanel: 'サイドパネルでほかの組織を検索',
  searchInPopup: 'ほかの組織で検索するには、Sidecar のポップアップを開いてください。',
  look: '再検索',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'このタブを一度再読み込みしてください',
  text: 'Sidecar のインストールまたは更新より前に開かれたタブのため、アドレスをまだ読み取れません。',
  action: 'タブを再読み込み',
};

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}。`,
  asOf: (time) => `${time}時点の Close の内容です。`,
  writing: '入力した内容は下書きとして残り、クリックするまで送信されません。',
};
