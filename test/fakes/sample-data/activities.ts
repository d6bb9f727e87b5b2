import type { WireRecord } from '../close-server/records';
import { acmeActivities } from './acme-activities';
import { activity } from './activity';
import { sampleLeads } from './leads';
import { day, hour } from './meetings';
import { kim } from './people';

const { acme, beta, cobalt, nameless, hostile } = sampleLeads;

/** What happened with leads besides meetings. With Acme the last thing was an e-mail of Robin's, twelve days ago. */
export function sampleActivities(now: number): WireRecord[] {
  const made = [
    ...acmeActivities(acme.id, now),
    activity('NamelessCall', 'Call', nameless.id, now - 5 * hour, {
      direction: 'inbound',
      disposition: 'no-answer',
      user_id: null,
      user_name: null,
    }),
    activity('BetaCall', 'Call', beta.id, now - 2 * day, {
      direction: 'outbound',
      disposition: 'vm-left',
      duration: 21,
      note: 'Asked for the trial’s end',
    }),
    activity('CobaltNote', 'Note', cobalt.id, now - 9 * day, {
      user_id: kim.id,
      user_name: kim.name,
      note: 'Renewal goes through Tomas',
      note_html: '<body><p>Renewal goes through <strong>Tomas</strong></p></body>',
    }),
    activity('HostileText', 'SMS', hostile.id, now - day, {
      direction: 'inbound',
      status: 'inbox',
      user_name: '<b>R</b>\u202e',
      text: '<img src=x onerror="window.hacked=1">\u202e https://evil.example/',
    }),
    activity('HostileMail', 'Email', hostile.id, now - 2 * day, {
      direction: 'incoming',
      status: 'inbox',
      sender: '"<script>window.hacked=1</script>" <a"><b@evil.example>',
      subject: `</script><svg onload="window.hacked=1">${'long '.repeat(400)}`,
      body_preview: '<iframe src="//evil.example">',
      body_text: `<script>window.hacked=1</script>\n${'> quoted '.repeat(4000)}`,
      body_html: '<img src=x onerror="window.hacked=1"><a href="javascript:window.hacked=1">x</a>',
    }),
    activity('HostileNote', 'Note', hostile.id, now - 3 * day, {
      title: { text: 'no text' },
      note: '<b>bold</b>',
      note_html: '<body><p onclick="window.hacked=1">bold<img src=x onerror="window.hacked=1"/></p></body>',
    }),
    activity('HostileHologram', 'Hologram', hostile.id, now - 4 * day, { duration: 'long', to: 7 }),
  ];
  const created = Object.values(sampleLeads).map(({ id }) =>
    activity(`Created${id.slice(5, 15)}`, 'Created', id, now - 60 * day, {}),
  );
  return [...made, ...created];
}
