import { countIn } from '../../plural';
import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';

const count = countIn<'one'>('fr');

const saving = {
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  failed: 'L’enregistrement a échoué. Réessayez.',
};

const quoted = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(', ');

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'Le rendez-vous Close, à côté de votre événement',
  lead: 'Ouvrez un événement dans Google Agenda ou Outlook. Sidecar montre avec qui il a lieu, directement depuis Close.',
  checking: 'Vérification de la connexion…',
  sections,
  theme: {
    title: 'Thème',
    text: 'Pour la barre latérale, le pop-up, le panneau latéral et cette page.',
    choices: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    ...saving,
  },
  connect,
  connected,
  accounts,
  fields: {
    title: 'Champs personnalisés',
    text: (most) =>
      `Affichés dans le brief, où ils se modifient : ${most} au maximum pour le lead, chaque contact et chaque opportunité.`,
    loading: 'Chargement de vos champs personnalisés',
    none: 'Votre organisation n’a pas de champs personnalisés.',
    chosen: (chosen, most) => count(chosen, { one: `# choisi sur ${most}`, other: `# choisis sur ${most}` }),
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    failed: 'Non enregistré. Réessayez.',
    full: (most) => `${most} champs sont choisis. Retirez-en un pour en choisir un autre.`,
    owner: { lead: 'Lead', contact: 'Contact', opportunity: 'Opportunité' },
    filter: 'Filtrer les champs',
    noMatch: 'Aucun champ ne porte ce nom.',
  },
  agenda: {
    title: 'Rendez-vous sous la main',
    text: 'Sidecar conserve vos propres rendez-vous, des neuf derniers jours aux deux prochaines semaines, avec leurs leads, et les met à jour toutes les 15 minutes tant que votre agenda est ouvert. 5 Mo au plus, dans ce navigateur, hors de portée des pages web.',
    choices: {
      always: {
        label: 'Les conserver sur cet ordinateur',
        text: 'Vos événements s’affichent aussitôt, même sans réseau.',
      },
      browser: {
        label: 'Seulement tant que le navigateur est ouvert',
        text: 'Ils disparaissent à sa fermeture.',
      },
      never: { label: 'Ne rien conserver', text: 'Close est interrogé à chaque événement que vous ouvrez.' },
    },
    managed: 'Votre administrateur a désactivé cette fonction : rien n’est conservé.',
    ...saving,
    owedOnBadge: {
      label: 'Compter sur le bouton de la barre d’outils ce qui reste à compléter',
      text: 'Les rendez-vous des 7 derniers jours terminés sans résultat ou sans note, parmi ceux qui sont conservés.',
      ...saving,
    },
  },
  reminders: {
    title: 'Rappels',
    text: 'Une notification de votre ordinateur avant chacun de vos rendez-vous dans Close. Un clic dessus ouvre le brief.',
    on: 'Me rappeler mes rendez-vous',
    from: 'Parmi les rendez-vous conservés : ce qui a été déplacé ou annulé depuis la dernière ouverture de votre agenda, Sidecar ne le sait pas encore.',
    minutes: 'Combien de temps avant',
    minute: (minutes) => count(minutes, { one: '# minute', other: '# minutes' }),
    names: {
      label: 'Indiquer avec qui',
      text: 'Le lead, le titre et le montant de l’opportunité. Votre ordinateur peut garder une notification dans sa liste, et la montrer sur un écran partagé. Sinon, elle n’indique que l’heure.',
    },
    hindered: {
      permission:
        'Votre navigateur ne permet plus à Sidecar d’afficher des notifications : les rappels sont désactivés. Réactivez-les pour que le navigateur vous demande l’autorisation.',
      'nothing-kept':
        'Sidecar ne conserve aucun rendez-vous et n’a donc rien à vous rappeler. Choisissez plus haut de les conserver.',
      managed: 'Votre administrateur a désactivé la conservation des rendez-vous : il n’y a donc rien à vous rappeler.',
    },
    refused: 'Votre navigateur n’a pas autorisé les notifications. Les rappels restent désactivés.',
    ...saving,
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    none: 'non défini',
    change: 'Modifier les raccourcis',
    how: 'Votre navigateur les gère. Pour les modifier, ouvrez sa page des modules ou extensions, puis « Raccourcis clavier ».',
    command: {
      _execute_action: 'Ouvrir le pop-up de Sidecar',
      'toggle-sidebar': 'Afficher ou replier la barre latérale',
      'open-lead': 'Ouvrir le lead dans Close',
    },
    singleKeys: {
      label: 'Raccourcis à une lettre dans le panneau',
      text: 'J pour rejoindre, N pour la note, O pour le résultat, T pour une nouvelle tâche, F pour un e-mail de suivi, C pour copier le brief : tant que vous n’écrivez rien. Ctrl+K ou ⌘K les liste tous, activés ou non.',
      ...saving,
    },
  },
  templates: {
    title: 'Modèles de note',
    text: 'Des trames pour les notes de rendez-vous, conservées dans ce navigateur. Écrivez-les comme une note : « - » et « 1. » suivis d’une espace commencent une liste, **des étoiles** mettent en gras, et ___ est un vide à remplir, que Tab atteint.',
    name: 'Nom',
    body: 'Texte',
    nameOf: (position) => `Nom du modèle ${position}`,
    bodyOf: (name) => `Texte de « ${name} »`,
    remove: 'Retirer',
    removeOf: (name) => `Retirer ${name}`,
    add: 'Ajouter un modèle',
    fresh: 'Nouveau modèle',
    bringBack: (name) => `Rétablir « ${name} »`,
    saved: 'Enregistré',
    failed: 'Non enregistré. Le navigateur n’a pas pu les conserver.',
    export: 'Exporter',
    import: 'Importer',
    unread: 'Aucun modèle n’a pu être lu dans ce fichier.',
    imported: 'Importé',
    file: 'sidecar-modeles.json',
  },
  diagnostics,
  language: {
    title: 'Langue',
    label: 'Langue de Sidecar',
    browser: 'Comme le navigateur',
    text: 'Ce qui vient de Close reste tel qu’il y a été écrit.',
    ...saving,
  },
  policy: {
    title: 'Défini par votre administrateur',
    readOnly: 'Sidecar lit seulement. Rien n’est écrit dans Close.',
    keepsNothing: 'Aucun rendez-vous n’est conservé sur cet ordinateur.',
    misread: (names) =>
      names === null
        ? 'La stratégie n’est pas une liste de réglages. Jusqu’à ce que votre administrateur la corrige, le plus strict s’applique.'
        : `Sidecar ne connaît pas ce réglage, ou sa valeur : ${quoted(names)}. Jusqu’à ce que votre administrateur le corrige, le plus strict s’applique.`,
  },
  unanswered: 'Sidecar n’a pas répondu en arrière-plan.',
  unread: {
    title: 'Sidecar ne peut pas lire ce qu’il conserve',
    text: 'Votre clé et vos brouillons n’ont pas bougé. Sidecar réessaie de lui-même. Si cela persiste, mettez Sidecar à jour ou redémarrez le navigateur.',
    button: 'Réessayer',
  },
  keeping,
  facts: {
    title: 'Ce que Sidecar fait de vos données',
    reads: {
      title: 'Il lit',
      text: 'L’adresse de vos onglets d’agenda, l’ID et le titre de l’événement que vous ouvrez, le fuseau horaire de l’agenda, et les adresses des invités uniquement à votre demande.',
    },
    sends: {
      title: 'Il envoie',
      text: 'L’ID de l’événement, ces adresses, ce que vous recherchez et ce que vous enregistrez, avec votre clé, à api.close.com en https. Rien ne va ailleurs ; nous n’avons aucun serveur.',
    },
    writes: {
      title: 'Il écrit',
      text: 'Seulement ce que vous enregistrez d’un clic : notes, résultats, tâches, e-mails sous forme de brouillons jamais envoyés, statut d’un lead, valeurs d’une opportunité, champs personnalisés, mise en pause ou reprise d’un workflow, nouveau contact ou lead. Chaque modification est vérifiée dans Close.',
    },
    keeps: {
      title: 'Il conserve',
      text: 'Votre clé, vos modèles de note, les brouillons de ce que vous écrivez jusqu’à ce que Close les ait et, si vous le souhaitez, vos propres rendez-vous de trois semaines avec leurs leads, dans ce navigateur, hors de portée des pages web. La clé n’est plus jamais affichée.',
    },
    shows: {
      title: 'Il affiche hors du navigateur',
      text: 'Les rappels, si vous les activez, sont des notifications de votre ordinateur : le nom du lead, le titre du rendez-vous et le montant de l’opportunité, ou l’heure seule si vous préférez. Votre ordinateur peut les garder dans sa liste.',
    },
    leaves: { title: 'Il ne touche pas à', text: 'Votre agenda : Sidecar ne le modifie jamais.' },
  },
  shortFacts: {
    reads: 'L’événement que vous ouvrez\u202f: son adresse et son titre. Ses invités seulement si vous le demandez.',
    keeps: 'Votre clé, vos brouillons et vos rendez-vous de trois semaines, dans ce navigateur seulement.',
    sends:
      'L’identifiant de l’événement, ce que vous recherchez et ce que vous enregistrez, à api.close.com seulement.',
    all: 'En détail',
  },
  forget,
};
