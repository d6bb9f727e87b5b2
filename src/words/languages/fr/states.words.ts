import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const loading: Words['loading'] = { title: 'Recherche dans Close' };

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `Voici l’état de Close à la dernière consultation (${time}).`,
  writing: 'Ce que vous écrivez est conservé et attend votre clic.',
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Un rendez-vous de cette série est peut-être celui que vous avez ouvert',
      other: '# rendez-vous de cette série peuvent être celui que vous avez ouvert',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'Le lien de l’agenda indique un jour, mais pas dans quel fuseau horaire. Ouvrez ce rendez-vous si c’est celui de votre agenda.',
      other:
        'Le lien de l’agenda indique un jour, mais pas dans quel fuseau horaire. Choisissez celui que vous voyez dans votre agenda.',
    }),
};

export const notFound: Words['notFound'] = {
  title: 'Aucun rendez-vous Close pour cet événement',
  asked: {
    google: {
      single: 'Nous avons cherché dans Close avec l’ID Google de l’événement.',
      recurring: 'Nous avons cherché dans Close avec l’ID Google de l’événement et avec sa série.',
    },
    microsoft: {
      single: 'Nous avons cherché dans Close avec l’ID Outlook de l’événement.',
      recurring: 'Nous avons cherché dans Close avec l’ID Outlook de l’événement et avec sa série.',
    },
  },
  whyTitle: 'Raisons possibles',
  why: {
    'just-booked': 'Il vient d’être planifié, et Close ne l’a pas encore synchronisé.',
    'never-synced': 'Close ne synchronise jamais les jours fériés, les anniversaires ni les autres agendas abonnés.',
    'calendar-not-connected': 'Personne dans votre organisation ne synchronise cet agenda avec Close.',
    'all-day': 'Il dure toute la journée, et Close n’en fait pas de rendez-vous.',
    private: 'Il est privé ou indique seulement « Occupé » : Close ne voit pas ses invités.',
    'no-contact': 'Aucun de ses invités n’est encore un contact dans Close.',
    'newer-outlook-id': 'Close connaît peut-être cet événement Outlook sous un ID absent de son lien.',
  },
  lookingIn: (time) => `Tout juste planifié ? Nouvelle recherche dans ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Nouvelle recherche…',
  searchIn: (organization) => `Chercher dans ${organization}`,
  searchInSidePanel: 'Chercher dans une autre organisation depuis le panneau latéral',
  searchInPopup: 'Pour chercher dans une autre organisation, ouvrez le pop-up de Sidecar.',
  look: 'Chercher à nouveau',
};

export const needsKey: Words['needsKey'] = {
  title: 'Connectez Close',
  text: 'Collez une clé API, une seule fois. Sidecar affiche ensuite le rendez-vous Close de chaque événement que vous ouvrez.',
  facts: {
    quick: 'Moins d’une minute',
    local: 'La clé reste dans ce navigateur',
    server: 'Aucun serveur intermédiaire',
  },
  action: 'Connecter Close',
};

export const needsAccess: Words['needsAccess'] = {
  title: 'Sidecar a besoin de votre autorisation',
  text: 'Votre navigateur empêche Sidecar d’accéder à ces sites. Rien d’autre n’est demandé.',
  sites: 'Sites',
  action: 'Autoriser l’accès',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'Aucun agenda à lire dans cet onglet',
    text: 'Ouvrez un événement dans Google Agenda ou Outlook, dans son propre onglet. Sidecar ne peut pas lire un agenda intégré à une autre page, comme dans Teams ou Gmail.',
  },
  'nothing-open': {
    title: 'Ouvrez un événement',
    text: 'Cliquez sur un événement de votre agenda : son rendez-vous Close s’affiche ici. Sinon, ouvrez l’événement en entier.',
  },
  'not-saved': {
    title: 'Cet événement n’est pas encore enregistré',
    text: 'Un nouvel événement ou une copie n’a pas d’ID avant d’être enregistré. Enregistrez-le, et Sidecar le cherchera.',
  },
  googleCalendar: 'Ouvrir Google Agenda',
  outlook: 'Ouvrir Outlook',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Rechargez cet onglet une fois',
  text: 'Il était ouvert avant l’installation ou la mise à jour de Sidecar, qui ne voit donc pas encore son adresse.',
  action: 'Recharger l’onglet',
};

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead} : ${meeting}, ${when}`,
  several: (leads) => count(leads, { one: '# lead trouvé dans Close.', other: '# leads trouvés dans Close.' }),
};
