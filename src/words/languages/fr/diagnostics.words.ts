import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnostic',
  text: 'Demande à Close, en lecture seule, comment votre compte conserve les ID des événements. Utile quand des événements ne sont pas trouvés.',
  private: 'Les réponses ne contiennent ni noms, ni adresses, ni titres, ni ID, ni clés.',
  run: 'Lancer les vérifications',
  again: 'Les relancer',
  busy: 'Consultation de Close…',
  done: (checks) => count(checks, { one: '# vérification faite', other: '# vérifications faites' }),
  copy: 'Copier pour un rapport de bug',
  copied: 'Copié',
  copyFailed: 'Le navigateur n’a pas permis la copie. Sélectionnez plutôt le texte.',
  question: {
    policy: 'Qu’a défini un administrateur ?',
    sample: 'Quels rendez-vous ont été examinés ?',
    'google-recurring': 'Les rendez-vous récurrents de Google ont-ils leur propre ID ?',
    'microsoft-ids': 'L’ID des rendez-vous Outlook figure-t-il dans leur lien ?',
    'repeated-ids': 'Un même ID désigne-t-il plusieurs rendez-vous ?',
    'sync-ids': 'L’ID est-il le même que celui de la synchronisation de Close ?',
    calendars: 'De combien d’agendas viennent-ils ?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'lecture seule' : '',
        keepAgenda ? '' : 'aucun rendez-vous conservé',
        misread === null ? 'non compris : tout' : '',
        misread && misread.length > 0 ? `non compris : ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join(' ; ') || 'rien',
    sample: ({ meetings, google, microsoft, other, canceled }) =>
      count(meetings, {
        one: `# rendez-vous : ${google} Google, ${microsoft} Microsoft, ${other} autre ; annulés : ${canceled}`,
        other: `# rendez-vous : ${google} Google, ${microsoft} Microsoft, ${other} autres ; annulés : ${canceled}`,
      }),
    'google-recurring': ({ meetings, instanceIds, seriesIds }) =>
      `sur ${meetings}, ID propre : ${instanceIds}, ID de la série : ${seriesIds}`,
    'microsoft-ids': ({ graph, occurrence, iCal, other }) =>
      `Graph : ${graph} (d’une série : ${occurrence}), iCalUId : ${iCal}, autres : ${other}`,
    'microsoft-all': (before, since, undated) =>
      `avant le 30 juillet 2025 : ${before} ; depuis : ${since} ; sans date : ${undated}`,
    'repeated-ids': ({ ids, severalStarts, severalLeads }) =>
      `sur ${ids} ID, pour plusieurs débuts : ${severalStarts}, pour plusieurs leads : ${severalLeads}`,
    'sync-ids': ({ same, different, none }) => `identiques : ${same}, différents : ${different}, sans ID : ${none}`,
    calendars: ({ calendars, onSeveral, onNone }) =>
      count(calendars, {
        one: `# agenda ; dans plusieurs : ${onSeveral}, dans aucun : ${onNone}`,
        other: `# agendas ; dans plusieurs : ${onSeveral}, dans aucun : ${onNone}`,
      }),
  },
};
