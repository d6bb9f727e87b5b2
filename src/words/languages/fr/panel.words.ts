import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const panel: Words['panel'] = {
  look: 'Chercher à nouveau',
  settings: 'Réglages',
  collapse: 'Réduire en un petit onglet',
  search: 'Recherche',
  dock: 'Ancrer',
  dockTip: 'Ancrer dans le panneau latéral du navigateur',
  ofWhat: 'for Close',
  organization: 'Organisation',
  back: 'Retour',
  copied: 'Copié',
  copyFailed: 'Le navigateur n’a pas permis la copie.',
  openInClose: 'Ouvrir dans Close',
  newTab: 'S’ouvre dans un nouvel onglet',
  onlyClose: 'Ne contacte qu’api.close.com',
  asking: 'Consultation de Close…',
  askedAt: (time) => `Consulté · ${time}`,
  fromMemory: (time) => `En mémoire · ${time}`,
  matchedBy: {
    'event-id': 'Trouvé par son ID',
    'series-id': 'Trouvé par sa série',
    guests: 'Trouvé par ses invités',
    'meeting-id': 'Ouvert par vous',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'Depuis « À compléter »',
    today: 'Depuis votre journée',
    probable: 'Correspondance probable',
    search: 'Depuis votre recherche',
    series: 'Choisi dans sa série',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Masquer sur cet agenda',
  going: 'Sidecar disparaît de cet agenda. Son bouton de la barre d’outils le fait revenir.',
  hidden: (site) => `Pas de barre latérale sur ${site}.`,
  show: 'Afficher à nouveau',
  title: 'Agendas sans la barre latérale',
  text: 'Sidecar y reste dans le pop-up de la barre d’outils.',
  showOn: (site) => `Afficher à nouveau sur ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) =>
    count(leads, { one: 'Ouvrir Sidecar : # lead dans Close', other: 'Ouvrir Sidecar : # leads dans Close' }),
  choose: 'Ouvrir Sidecar : choisissez le rendez-vous que vous avez ouvert',
  notFound: 'Ouvrir Sidecar : aucun rendez-vous Close pour cet événement',
  loading: 'Ouvrir Sidecar : consultation de Close',
  attention: (title) => `Ouvrir Sidecar : ${title}`,
  idle: 'Ouvrir Sidecar',
};

export const commands: Words['commands'] = {
  title: 'Commandes',
  placeholder: 'Saisissez une commande ou un nom…',
  search: (typed) => `Rechercher « ${typed} » dans Close`,
  esc: 'Échap',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed:
    'L’agenda a fermé cet événement alors que vous étiez ici. Le panneau reste affiché jusqu’à votre prochain clic ailleurs.',
  moved: 'L’agenda affiche maintenant un autre événement. Ce panneau suivra quand vous cesserez d’écrire.',
  'focus-taken': 'L’agenda reprend sans cesse le clavier à ce panneau.',
  inert: 'L’agenda a ouvert une fenêtre qui bloque ce panneau.',
  inSidePanel: 'Cela n’arrive pas dans le panneau latéral.',
  inPopup: 'Cliquez sur le bouton de Sidecar dans la barre d’outils : son pop-up fonctionne.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `Fuseau horaire de votre agenda : ${zone}. L’horloge de cet ordinateur en indique un autre.`,
  hiddenZone: 'En UTC : votre navigateur ne communique pas votre fuseau horaire.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Copier le brief',
  copied: 'Brief copié',
  line: (title, what) => `${title} : ${what}`,
  lastTouch: 'Dernier contact',
  lastTime: 'La dernière fois',
  more: (hidden) => count(hidden, { one: '# de plus dans Close', other: '# de plus dans Close' }),
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Copier mon lien de réservation',
  choose: 'Copier un de mes liens de réservation',
  copied: 'Lien copié',
  none: 'Vous n’avez pas de lien de réservation dans Close.',
  unnamed: 'Lien de réservation',
  minutes: (minutes) => `${minutes} min`,
};

export const today: Words['today'] = {
  title: 'À suivre',
  loading: 'Chargement de votre journée',
  none: 'Aucun rendez-vous Close aujourd’hui.',
  noMore: 'Plus de rendez-vous Close aujourd’hui.',
  earlier: 'Plus tôt aujourd’hui',
  tomorrow: (day) => `Demain, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# rendez-vous', other: '# rendez-vous' }),
  now: 'en cours',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'À compléter',
  left: (meetings) => count(meetings, { one: '# rendez-vous à compléter', other: '# rendez-vous à compléter' }),
  why: 'Terminés sans résultat ou sans note, 7 derniers jours',
  nothing: 'Rien à compléter',
  nothingWhy: 'Les rendez-vous des 7 derniers jours ont un résultat et une note',
  all: 'Tout est à jour',
  outcomeOf: (meeting) => `Résultat : ${meeting}`,
  note: {
    missing: 'note manquante',
    saved: 'note enregistrée',
    notNeeded: 'personne n’est venu',
  },
  writeNote: 'S’ouvre sur sa note',
  showAll: (meetings) => `Tout afficher (${meetings})`,
  todayAt: (time) => `aujourd’hui, ${time}`,
  yesterday: 'hier',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'Avant le rendez-vous',
    during: 'Pendant le rendez-vous',
    after: 'Après le rendez-vous',
  },
  menu: 'Moment',
  came: {
    before: { says: 'Le rendez-vous est de nouveau à venir.', show: 'Voir l’historique' },
    during: { says: 'Le rendez-vous a commencé.', show: 'Voir la note' },
    after: { says: 'Le rendez-vous est terminé.', show: 'Voir le récap' },
  },
  stay: 'Laisser tel quel',
  progress: (done, all) => `${done} sur ${all}`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
