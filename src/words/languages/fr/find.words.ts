import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const find: Words['find'] = {
  label: 'Rechercher dans Close',
  placeholder: 'E-mail, nom, société ou lien d’agenda',
  submit: 'Rechercher',
  more: 'Affiner',
  moreHint: 'Pour affiner la recherche d’un rendez-vous. Un début ou une période, pas les deux.',
  calendarId: 'ID de l’agenda',
  calendarType: 'Type d’agenda',
  anyType: 'Tous',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Début',
  from: 'Du',
  to: 'Au',
  leadId: 'ID du lead',
  empty: 'Saisissez un e-mail, un nom ou une société, ou collez un lien d’agenda.',
  busy: 'Recherche dans Close…',
  leads: (leads) => count(leads, { one: '# lead trouvé', other: '# leads trouvés' }),
  meetings: (meetings) => count(meetings, { one: '# rendez-vous trouvé', other: '# rendez-vous trouvés' }),
  noLead: 'Aucun lead correspondant dans Close.',
  noLeadHint: 'Essayez avec moins de lettres, ou seulement la partie de l’e-mail après le @.',
  noMeeting: 'Close n’a pas de rendez-vous pour ce lien ou cet ID.',
  noMeetingHint: 'Un lien vers l’événement lui-même marche le mieux : ouvrez l’événement, puis copiez son adresse.',
  unreadable: {
    'short-link': {
      title: 'Un lien court ne dit pas à quel événement il mène.',
      hint: 'Ouvrez-le une fois, puis collez l’adresse à laquelle il mène.',
    },
    'booking-page': {
      title: 'Ce lien mène à une page de réservation, pas à un événement.',
      hint: 'Ouvrez dans votre agenda l’événement réservé, puis collez son adresse.',
    },
    mail: {
      title: 'Ce lien mène à un e-mail, pas à un événement.',
      hint: 'Ouvrez l’événement dans votre agenda, puis collez son adresse.',
    },
    call: {
      title: 'Ce lien rejoint un appel. Il ne dit pas pour quel événement.',
      hint: 'Collez l’adresse de l’événement depuis votre agenda, ou l’e-mail d’un invité.',
    },
    unsaved: {
      title: 'Ce lien crée un nouvel événement, qui n’est encore dans aucun agenda.',
      hint: 'Enregistrez l’événement, rouvrez-le, puis collez son adresse.',
    },
    broken: {
      title: 'L’ID de l’événement est tronqué ou modifié dans ce lien.',
      hint: 'Copiez à nouveau le lien entier, ou ouvrez l’événement et collez son adresse.',
    },
    'no-event': {
      title: 'Ce lien mène à un agenda, pas à un événement précis.',
      hint: 'Ouvrez l’événement lui-même en entier, puis collez son adresse.',
    },
    gateway: {
      title: 'La protection de votre messagerie masque la destination de ce lien.',
      hint: 'Ouvrez-le une fois, puis collez l’adresse qui s’affiche.',
    },
    'other-site': {
      title: 'Ce lien ne mène pas à un événement d’agenda.',
      hint: 'Collez le lien d’un événement, ou saisissez un nom ou un e-mail sans lien à côté.',
    },
  },
};
