import type { Words } from '../../words';

export const diagnostics: Words['options']['diagnostics'] = {
  title: '診断',
  text: 'お使いのアカウントで予定 ID がどう保存されているかを、読み取りだけで Close に確認します。予定が見つからないときに役立ちます。',
  private: '結果に、名前、アドレス、タイトル、ID、キーは含まれません。',
  run: '診断を実行',
  again: 'もう一度実行',
  busy: 'Close に問い合わせています…',
  done: (checks) => `${checks}項目の診断が終わりました`,
  copy: '不具合報告用にコピー',
  copied: 'コピーしました',
  copyFailed: 'ブラウザの制限でコピーできませんでした。文字を選択してコピーしてください。',
  question: {
    policy: '管理者による設定',
    sample: '調べたミーティング',
    'google-recurring': 'Google の定期的なミーティングに、個別の ID があるか',
    'microsoft-ids': 'Outlook のミーティングに、リンクと同じ ID があるか',
    'repeated-ids': '1つの ID が複数のミーティングを指すか',
    'sync-ids': 'Close の同期の ID と同じか',
    calendars: 'カレンダーの数',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? '閲覧のみ' : '',
        keepAgenda ? '' : 'ミーティングを保存しない',
        misread === null ? '解釈できない設定：すべて' : '',
        misread && misread.length > 0 ? `解釈できない設定：${misread.join('、')}` : '',
      ]
        .filter((part) => part !== '')
        .join('；') || 'なし',
    sample: (of) =>
      `${of.meetings}件（Google ${of.google}、Microsoft ${of.microsoft}、その他 ${of.other}、うち中止 ${of.canceled}）`,
    'google-recurring': (of) => `${of.meetings}件中、個別の ID ${of.instanceIds}、定期的な予定の ID ${of.seriesIds}`,
    'microsoft-ids': (ids) =>
      `Graph ${ids.graph}（うち定期的な予定 ${ids.occurrence}）、iCalUId ${ids.iCal}、その他 ${ids.other}`,
    'microsoft-all': (before, since, undated) =>
      `2025年7月30日より前：${before}；それ以降：${since}；日付なし：${undated}`,
    'repeated-ids': (of) => `ID ${of.ids}件中、開始日時が複数 ${of.severalStarts}、リードが複数 ${of.severalLeads}`,
    'sync-ids': (of) => `同じ ${of.same}、異なる ${of.different}、なし ${of.none}`,
    calendars: (of) => `${of.calendars}件、複数に属する ${of.onSeveral}、属さない ${of.onNone}`,
  },
};
