import type { Words } from '../../words';

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: '設定',
  name: {
    connection: '接続',
    drafts: '下書き',
    meetings: 'ミーティング',
    notes: '概要とメモ',
    appearance: '言語と外観',
    keyboard: 'キーボード',
    privacy: 'プライバシーとデータ',
  },
  search: '設定を検索',
  found: (results) => `${results}件の結果`,
  none: (query) => `「${query}」に一致する設定はありません`,
  clear: '検索をクリア',
};
