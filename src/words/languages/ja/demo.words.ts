import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'サンプルデータで試す',
  notice: 'サンプルデータ：何も送信されません',
  text: '予定をクリックし、横に表示される内容を自由に試せます。ページを離れるとすべて消えます。',
  held: 'サンプルではリンクは開きません。',
  day: 'サンプルカレンダー',
  organization: 'サンプル組織',
  shows: { after: '商談の後', before: '商談の前', unknown: 'Close になし', leads: 'リード2件' },
  titles: { after: '製品紹介', before: '価格の打ち合わせ', unknown: '初回の打ち合わせ', leads: '合同ワークショップ' },
  jobs: { operations: '業務部長', owner: 'オーナー' },
  outcomes: { interested: '関心あり', offer: '見積もり希望', later: '今回は見送り' },
  tasks: { overdue: '見積もりの改訂版を送る', later: '契約の決裁者を確認する' },
  lastNote: 'トライアルは好評で、他社1社と比較中。残る点は価格と決裁者。',
  mailSubject: 'お打ち合わせの前に',
  mail: '2週間後に開始できますか。その場合は IT 部門も同席します。',
  callNote: '自社のデータで見たいとのこと。',
};
