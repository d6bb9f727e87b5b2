import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const drafts: Words['drafts'] = {
  title: 'Pas encore dans Close',
  text: (drafts) =>
    count(drafts, {
      one: '# brouillon conservé dans ce navigateur jusqu’à ce que Close l’ait. Rien n’est envoyé sans votre clic.',
      other:
        '# brouillons conservés dans ce navigateur jusqu’à ce que Close les ait. Rien n’est envoyé sans votre clic.',
    }),
  none: 'Il ne reste aucun brouillon.',
  what: {
    meetingNote: (meeting) => `Note du rendez-vous « ${meeting} »`,
    leadNote: (lead) => `Note sur ${lead}`,
    task: (lead) => `Tâche pour ${lead}`,
    opportunity: (lead) => `Opportunité pour ${lead}`,
    followUp: (lead) => `E-mail de suivi pour ${lead}`,
    field: (field, lead) => `« ${field} » pour ${lead}`,
    value: (name, lead) => `Opportunité chez ${lead} : ${name}`,
    contact: (lead) => `Nouveau contact chez ${lead}`,
    lead: (lead) => `Nouveau lead ${lead}`,
  },
  numbered: (what, number, of) => `${what} (${number} sur ${of})`,
  meetingOn: (day) => `rendez-vous du ${day}`,
  unknownOrganization: 'organisation non connectée',
  due: (day) => `échéance : ${day}`,
  titled: (name, title) => `${name}, ${title}`,
  kept: (time) => `conservé · ${time}`,
  empty: 'Aucun texte.',
  save: 'Enregistrer dans Close',
  named: (action, what) => `${action} : ${what}`,
  saved: (time, what) => `Enregistré dans Close · ${time} · ${what}`,
  saveInPanel: 'Pour l’enregistrer, ouvrez un rendez-vous avec ce lead.',
  copy: 'Copier',
  discard: 'Supprimer',
  discardQuestion: 'Supprimer ce brouillon ? Son texte n’existe nulle part ailleurs.',
  discardSentQuestion:
    'Supprimer ce brouillon ? S’il n’est pas arrivé dans Close, son texte n’existe nulle part ailleurs.',
  unreadable: {
    title: 'Brouillons d’une autre version',
    text: 'Une autre version de Sidecar les a écrits, et celle-ci ne peut pas les envoyer. Ils restent tels quels : copiez le texte dont vous avez besoin.',
    unnamed: 'Un brouillon',
    noText: 'Aucun texte n’a pu être lu.',
  },
  discardConfirm: 'Oui, supprimer',
  cancel: 'Annuler',
  keptTheirs: (what) => `La version de Close est gardée, la vôtre est supprimée : ${what}.`,
  discarded: (what) => `Brouillon supprimé : ${what}.`,
  check: 'Vérifier dans Close',
  checkAgain: 'Vérifier à nouveau',
  again: 'Envoyer à nouveau',
  copyInstead: 'Le rendez-vous n’a pas de lead où la mettre. Copiez le texte pour l’utiliser ailleurs.',
  said: {
    saving: 'Enregistrement dans Close…',
    checking: 'Consultation de Close…',
    copied: 'Copié',
    joined: 'Les deux versions y sont maintenant. Relisez-les, puis enregistrez.',
    copyFailed: 'Le navigateur n’a pas permis la copie. Sélectionnez plutôt le texte.',
    changed: 'Modifié dans un panneau entre-temps : il est donc encore là.',
    failed: 'Cela n’a pas fonctionné. Votre texte reste conservé. Rechargez cette page et réessayez.',
  },
};
