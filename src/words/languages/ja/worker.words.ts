import type { Words } from '../../words';
import { failed } from './failures.words';

export const menu: Words['menu'] = { findInClose: 'Close で検索' };

export const badge: Words['badge'] = {
  choose: 'Sidecar：開いた予定がどのミーティングか選択してください',
  found: (leads) => `Sidecar：この予定は Close にあります（リード${leads}件）`,
  notFound: 'Sidecar：この予定のミーティングは Close にありません',
  loading: 'Sidecar：Close でこの予定を検索しています',
  needsKey: 'Sidecar：はじめに Close に接続してください',
  needsAccess: 'Sidecar：必要なサイトへのアクセスがブラウザで許可されていません',
  reloadTab: 'Sidecar：このタブを一度再読み込みしてください',
  noEvent: 'Sidecar for Close',
  owed: (meetings) => `Sidecar：記録待ちのミーティング${meetings}件`,
  failed: (reason) => `Sidecar：${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Close のミーティング',
  open: 'クリックすると相手を確認できます。',
  leads: (first, others) => `${first} ほか${others}件`,
  untitled: '無題のミーティング',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
