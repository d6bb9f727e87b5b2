import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'Voir avec des données d’exemple',
  notice: 'Données d’exemple\u202f: rien n’est envoyé',
  text: 'Cliquez sur un événement, puis essayez tout ce qui s’affiche à côté. Tout disparaît quand vous quittez la page.',
  held: 'Dans l’exemple, les liens restent fermés.',
  day: 'Agenda d’exemple',
  organization: 'Organisation d’exemple',
  shows: { after: 'Après un appel', before: 'Avant un appel', unknown: 'Absent de Close', leads: 'Deux leads' },
  titles: {
    after: 'Présentation du produit',
    before: 'Point sur le prix',
    unknown: 'Premier contact',
    leads: 'Atelier commun',
  },
  jobs: { operations: 'Responsable des opérations', owner: 'Propriétaire' },
  outcomes: { interested: 'Intéressé', offer: 'Souhaite une offre', later: 'Pas maintenant' },
  tasks: { overdue: 'Envoyer l’offre révisée', later: 'Demander qui signe' },
  lastNote: 'L’essai leur plaît, et ils nous comparent à une autre offre. En suspens\u202f: le prix, et qui signe.',
  mailSubject: 'Avant notre échange',
  mail: 'Pourrions-nous démarrer dans deux semaines\u202f? Je viendrais alors avec notre service informatique.',
  callNote: 'Veut le voir avec ses propres données.',
};
