import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

export const connect: Words['options']['connect'] = {
  title: 'Connectez Close',
  steps: 'Comment créer une clé',
  open: (link) => `Ouvrez ${link} : Settings → Developer → API Keys.`,
  openLink: 'API Keys dans Close',
  create: 'Créez une nouvelle clé. « Sidecar » est un bon nom pour elle.',
  paste: 'Copiez la clé et collez-la ici.',
  label: 'Clé API',
  button: 'Connecter',
  busy: 'Vérification auprès de Close…',
  hint: 'Les clés de Close commencent par « api_ ». Est-ce bien la clé entière ?',
  show: 'Afficher la clé',
  fault: {
    empty: 'Collez d’abord votre clé API.',
    'not-a-key':
      'Ce texte ne contient pas de clé API : Close n’a pas été interrogé. Copiez la clé dans Close et collez-la ici.',
    'id-only':
      'C’est l’ID de la clé. Close n’affiche la clé entière qu’une fois, à sa création. Créez une nouvelle clé.',
    'several-keys': 'Ce texte contient plusieurs clés. Collez seulement celle que Sidecar doit utiliser.',
    unclear: 'Quelque chose suit la clé, ou elle contient une espace. Collez la clé seule.',
  },
  failure: {
    'key-rejected':
      'Close ne connaît pas cette clé. Copiez-la à nouveau : Close ne l’affiche en entier qu’à sa création.',
    'not-allowed':
      'Close connaît cette clé, mais son utilisateur n’a pas le droit de se connecter ainsi. Un admin peut changer cela dans Close.',
    'not-found': 'Close n’a trouvé aucun utilisateur pour cette clé. Créez-en une nouvelle et collez-la ici.',
    'rate-limited':
      'Close n’accepte plus de requêtes pour le moment. Attendez une minute, puis cliquez à nouveau sur Connecter.',
    'needs-access':
      'Votre navigateur empêche Sidecar d’accéder à api.close.com : la clé n’a pas été vérifiée. Cliquez sur Connecter et autorisez l’accès.',
    'close-down': 'Close rencontre un problème : la clé n’a pas pu être vérifiée. Réessayez dans quelques minutes.',
    offline: 'Vous êtes hors ligne : la clé n’a pas pu être vérifiée. Reconnectez-vous au réseau, puis réessayez.',
    unreachable: 'api.close.com est injoignable. Un pare-feu, un VPN ou un bloqueur en est peut-être la cause.',
    'timed-out': 'Close a mis trop de temps à vérifier la clé. Cliquez à nouveau sur Connecter.',
    'not-close':
      'Autre chose a répondu à la place de Close, souvent la page de connexion d’un Wi-Fi. Connectez-vous-y, puis réessayez.',
    'cut-off': 'La connexion s’est coupée pendant que Close répondait. Cliquez à nouveau sur Connecter.',
    unexpected: 'Cette version de Sidecar n’a pas compris la réponse de Close. La clé n’a pas été conservée.',
    'newer-data':
      'Une version plus récente de Sidecar a été utilisée dans ce navigateur : celle-ci ne peut pas conserver de clé. Mettez-la à jour et vous retrouverez votre clé et vos brouillons.',
    stumbled: 'Une erreur s’est produite dans Sidecar ; votre clé n’y est pour rien. Cliquez à nouveau sur Connecter.',
  },
  unanswered: 'Sidecar n’a pas répondu en arrière-plan. Rechargez cette page et réessayez.',
};

export const connected: Words['options']['connected'] = {
  title: 'Close est connecté',
  keyEnding: (ending) => `clé se terminant par ••••${ending}`,
  announced: (user, organization) => `Close est connecté : ${user}, ${organization}`,
  nextTitle: 'Ouvrez un événement de votre agenda',
  nextText: 'Son rendez-vous Close s’affiche à côté. Les onglets déjà ouverts se remplissent d’eux-mêmes.',
};

export const accounts: Words['options']['accounts'] = {
  title: 'Organisations',
  text: 'Sidecar interroge la première. Le panneau propose les autres quand il ne trouve rien.',
  first: 'Utilisée en premier',
  useFirst: 'Utiliser en premier',
  useFirstNamed: (organization) => `Utiliser en premier : ${organization}`,
  remove: 'Retirer',
  removeNamed: (organization) => `Retirer ${organization}`,
  question: (organization, drafts) =>
    drafts === 0
      ? `Retirer la clé de « ${organization} » et tout ce qui a été conservé avec ?`
      : count(drafts, {
          one: `Retirer la clé de « ${organization} » et tout ce qui a été conservé avec, dont # brouillon non envoyé ?`,
          other: `Retirer la clé de « ${organization} » et tout ce qui a été conservé avec, dont # brouillons non envoyés ?`,
        }),
  confirm: 'Oui, retirer',
  cancel: 'Annuler',
  add: 'Ajouter une autre clé',
  addTitle: 'Ajouter une autre clé',
  removed: (organization) => `Organisation retirée : ${organization}.`,
  chosen: (organization) => `Utilisée en premier : ${organization}.`,
  failed: 'Cela n’a pas fonctionné. Rechargez cette page et réessayez.',
};

export const keeping: Words['options']['keeping'] = {
  forgets: {
    title: 'Ce Firefox oublie tout à sa fermeture',
    text: 'Sidecar fonctionne jusque-là. Votre clé et vos brouillons non envoyés disparaîtront avec le reste : il faudra coller la clé à nouveau la prochaine fois.',
  },
  'private-window': {
    title: 'Cette fenêtre est privée',
    text: 'Votre clé et vos brouillons y sont tout de même conservés, et restent à sa fermeture. « Tout oublier » les efface.',
  },
};

export const forget: Words['options']['forget'] = {
  title: 'Repartir de zéro',
  text: 'Efface la clé, vos brouillons et tout ce que Sidecar conserve dans ce navigateur. Close lui-même n’est pas touché. Un disque peut garder un temps des traces de fichiers effacés : supprimez aussi la clé dans Close, et elle n’ouvrira plus rien.',
  button: 'Tout oublier',
  question: (drafts) =>
    drafts === 0
      ? 'Oublier la clé et tout le reste, maintenant ?'
      : count(drafts, {
          one: 'Oublier la clé et tout le reste, dont # brouillon non envoyé, maintenant ?',
          other: 'Oublier la clé et tout le reste, dont # brouillons non envoyés, maintenant ?',
        }),
  confirm: 'Oui, tout oublier',
  cancel: 'Annuler',
  done: 'Tout est oublié.',
  failed: 'Cela n’a pas fonctionné. Rechargez cette page et réessayez.',
};
