import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const meeting: Words['meeting'] = {
  untitled: 'Rendez-vous sans titre',
  status: {
    upcoming: 'À venir',
    'in-progress': 'En cours',
    completed: 'Terminé',
    canceled: 'Annulé',
    'declined-by-lead': 'Décliné par le lead',
    'declined-by-org': 'Décliné par nous',
    unknown: 'Statut inconnu',
  },
  allDay: (days) => `${days}, toute la journée`,
  now: 'en cours',
  inTime: (duration) => `dans ${duration}`,
  startedAgo: (duration) => `commencé il y a ${duration}`,
  endedAgo: (duration) => `terminé il y a ${duration}`,
  justEnded: 'vient de se terminer',
  tomorrow: 'demain',
  yesterday: 'hier',
  inDays: (days) => count(days, { one: 'dans # jour', other: 'dans # jours' }),
  daysAgo: (days) => count(days, { one: 'il y a # jour', other: 'il y a # jours' }),
  nearest: (day) => `Ce n’est pas celui que vous avez ouvert : celui du ${day} est le plus proche dans Close.`,
  next: (day) => `Le lien n’indique pas de jour. Celui du ${day} est en cours ou le prochain.`,
  last: (day) => `Le lien n’indique pas de jour. Celui du ${day} est le dernier dans Close.`,
  writeAnyway: 'Utiliser celui-ci',
  probably: (day) => `Dans Close, il est prévu le ${day} : sans doute cet événement, d’après ses invités.`,
  join: (service) => `Rejoindre ${service}`,
  openLink: 'Ouvrir le lien',
  joinAt: (service, host) => `Rejoindre ${service} : ${host}`,
  openLinkAt: (host) => `Ouvrir le lien : ${host}`,
  outcome: (name) => `Résultat : ${name}`,
  outcomeDeleted: 'Résultat (supprimé)',
  noOutcome: 'Pas encore de résultat',
  paused: 'Workflow en pause',
  pausedSeveral: (workflows) => count(workflows, { one: '# workflow en pause', other: '# workflows en pause' }),
};

export const people: Words['people'] = {
  title: 'Participants',
  role: { contact: 'Contact', user: 'Votre équipe', unknown: 'Pas dans Close' },
  answer: { yes: 'Participe', no: 'A décliné', maybe: 'Peut-être', none: 'Sans réponse' },
  organizer: 'Organisateur',
  unnamed: 'Invité sans nom',
  more: (hidden) => count(hidden, { one: 'Afficher # autre', other: 'Afficher # autres' }),
  fewer: 'Afficher moins',
  none: 'Close n’indique personne pour ce rendez-vous.',
  email: (name) => `Écrire à ${name}`,
  call: (name, number) => `Appeler ${name} : ${number}`,
  copy: (address) => `Copier ${address}`,
};

export const guests: Words['guests'] = {
  title: 'Invités',
  text: 'Sidecar ne lit les adresses des invités dans l’événement ouvert que si vous le demandez.',
  look: 'Rechercher les invités',
  again: 'Rechercher à nouveau',
  busy: 'Recherche des invités dans Close…',
  unreadable: 'Sidecar ne peut pas lire les invités de cet événement. Collez plutôt une adresse ci-dessous.',
  nobody: 'L’événement n’indique aucun invité. Collez plutôt une adresse ci-dessous.',
  notInClose: 'pas dans Close',
  contactOf: (lead) => `Contact chez ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Ouvrir',
  openLead: (lead) => `Ouvrir ${lead} dans Close`,
  found: (known, all) =>
    count(known, { one: `# invité sur ${all} dans Close`, other: `# invités sur ${all} dans Close` }),
  probable: 'Correspondance probable',
  sameGuests: 'Mêmes invités',
  sameStart: 'Mêmes invités, commence à la même heure',
  startsWithin: (duration) => `Mêmes invités, commence à moins de ${duration} de l’événement`,
};

export const otherLeads: Words['otherLeads'] = {
  note: 'La même note pour les autres leads de l’événement ?',
  outcome: 'Le même résultat pour les autres leads de l’événement ?',
  all: (leads) =>
    leads === 1
      ? 'Aussi pour l’autre lead'
      : count(leads, { one: 'Aussi pour # autre lead', other: 'Aussi pour les # autres leads' }),
  some: (leads) => count(leads, { one: 'Aussi pour # lead', other: 'Aussi pour # leads' }),
  ownNote: 'a sa propre note',
  ownOutcome: (name) => `a son propre résultat : ${name}`,
  someOutcome: 'un autre',
  replaced: 'Ceci sera remplacé :',
  conflict: 'Une autre note s’y trouve désormais. Rien n’a été écrit.',
  replace: 'Remplacer',
  leave: 'Laisser',
  left: 'Inchangé',
  done: (saved, leads) =>
    count(leads, { one: `Enregistré pour ${saved} sur #`, other: `Enregistré pour ${saved} sur #` }),
};

export const logOnLead: Words['logOnLead'] = {
  open: 'Consigner sur le lead',
  hint: 'Une note dans l’historique du lead, à l’heure de l’événement. Si Close synchronise l’événement plus tard, il aura les deux.',
  when: 'Date et heure',
  text: (lead) => `Note pour ${lead}`,
  placeholder: 'De quoi s’agissait-il, et qu’en est-il sorti ?',
  send: 'Consigner',
};

export const workflows: Words['workflows'] = {
  title: 'Workflows',
  unnamed: 'Workflow sans nom',
  someone: 'Contact sans nom',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Actif';
    if (status === 'error') return 'Arrêté par une erreur';
    if (status === 'goal') {
      return why === 'reply' ? 'A répondu' : why === 'meeting' ? 'Rendez-vous pris' : 'Objectif atteint';
    }
    if (why === 'this-meeting') return 'En pause pour ce rendez-vous';
    if (why === 'meeting') return 'En pause pour un rendez-vous';
    if (why === 'reply') return 'En pause après une réponse';
    return why === 'by-hand' ? 'Mis en pause à la main' : 'En pause';
  },
  halted: { paused: 'Actif, mais le workflow est en pause', draft: 'Actif, mais le workflow est un brouillon' },
  pause: 'Mettre en pause',
  pauseOf: (contact, workflow) => `Mettre en pause « ${workflow} » pour ${contact}`,
  resume: 'Reprendre',
  resumeOf: (contact, workflow) => `Reprendre « ${workflow} » pour ${contact}`,
  resumeCommand: (contact, workflow) => `Reprendre « ${workflow} » pour ${contact}…`,
  confirm: (contact, workflow) => `${contact} recevra le prochain e-mail de « ${workflow} ».`,
  confirmHalted: (contact, workflow) =>
    `${contact} recevra le prochain e-mail de « ${workflow} » dès que ce workflow sera actif.`,
  keep: 'Laisser en pause',
};
