import type { Words } from '../../words';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'Close n’accepte plus votre clé',
    text: 'La clé API a été supprimée ou remplacée dans Close. En créer une nouvelle prend moins d’une minute.',
    action: 'Saisir une nouvelle clé',
  },
  'not-allowed': {
    title: 'Votre rôle Close n’y donne pas accès',
    text: 'La clé fonctionne, mais son utilisateur n’a pas le droit de lire les rendez-vous. Un admin de votre organisation peut changer cela dans Close.',
    action: 'Réessayer',
  },
  'not-found': {
    title: 'Close ne peut pas afficher ce rendez-vous',
    text: 'Il a été supprimé dans Close, ou votre utilisateur Close n’y a pas accès.',
    action: 'Chercher à nouveau',
  },
  'rate-limited': {
    title: 'Close nous demande de ralentir',
    text: 'Votre organisation a envoyé beaucoup de requêtes à Close en même temps. Vous n’avez rien à faire.',
    action: 'Réessayer maintenant',
  },
  'needs-access': {
    title: 'Sidecar a besoin de votre autorisation',
    text: 'Votre navigateur empêche Sidecar d’accéder à api.close.com : Close n’a pas été interrogé.',
    action: 'Autoriser l’accès',
  },
  'close-down': {
    title: 'Close rencontre un problème',
    text: 'Ses serveurs ont répondu par une erreur. Votre clé et votre réseau ne sont pas en cause.',
    action: 'Réessayer',
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: 'Sidecar interrogera Close dès que le réseau sera revenu.',
    action: 'Réessayer',
  },
  unreachable: {
    title: 'Close est injoignable',
    text: 'Aucune réponse d’api.close.com. Un pare-feu, un VPN ou un bloqueur en est peut-être la cause.',
    action: 'Réessayer',
  },
  'timed-out': {
    title: 'Close met trop de temps à répondre',
    text: 'Aucune réponse complète n’est arrivée à temps. Le réseau ou Close est peut-être lent en ce moment.',
    action: 'Réessayer',
  },
  'not-close': {
    title: 'Autre chose a répondu à la place de Close',
    text: 'C’est souvent la page de connexion d’un Wi-Fi ou d’un proxy d’entreprise. Connectez-vous au réseau, puis réessayez.',
    action: 'Réessayer',
  },
  'cut-off': {
    title: 'La réponse s’est interrompue',
    text: 'La connexion s’est coupée pendant que Close répondait.',
    action: 'Réessayer',
  },
  unexpected: {
    title: 'La réponse de Close n’a pas été comprise',
    text: 'Cette version de Sidecar n’en connaît pas la forme. Réessayer peut suffire, une mise à jour aussi.',
    action: 'Réessayer',
  },
  'newer-data': {
    title: 'Ce Sidecar est trop ancien pour vos données',
    text: 'Une version plus récente a été utilisée dans ce navigateur. Mettez Sidecar à jour et vous retrouverez votre clé et vos brouillons. Rien n’a été supprimé.',
    action: 'Réessayer',
  },
  stumbled: {
    title: 'Sidecar a eu un problème',
    text: 'L’erreur vient de Sidecar, pas de Close. Si cela se reproduit, redémarrez votre navigateur.',
    action: 'Réessayer',
  },
  countdown: (seconds) => `Nouvel essai dans ${seconds} s`,
  countdownOver: 'Nouvel essai…',
};
