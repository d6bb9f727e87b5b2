import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'Guardalo con dati di esempio',
  notice: 'Dati di esempio: non viene inviato nulla',
  text: 'Fai clic su un evento e prova tutto ciò che compare accanto. Quando lasci la pagina sparisce ogni cosa.',
  held: 'Nell’esempio i link restano chiusi.',
  day: 'Calendario di esempio',
  organization: 'Organizzazione di esempio',
  shows: { after: 'Dopo una chiamata', before: 'Prima di una chiamata', unknown: 'Non in Close', leads: 'Due lead' },
  titles: {
    after: 'Presentazione del prodotto',
    before: 'Incontro sul prezzo',
    unknown: 'Primo incontro',
    leads: 'Workshop congiunto',
  },
  jobs: { operations: 'Responsabile operativo', owner: 'Titolare' },
  outcomes: { interested: 'Interesse', offer: 'Vuole un’offerta', later: 'Non ora' },
  tasks: { overdue: 'Inviare l’offerta rivista', later: 'Chiedere chi firma' },
  lastNote: 'La prova piace e ci confrontano con un’altra offerta. Restano aperti il prezzo e chi firma.',
  mailSubject: 'Prima di sentirci',
  mail: 'Potremmo iniziare tra due settimane? Così porterei anche il nostro reparto IT.',
  callNote: 'Vuole vederlo con i propri dati.',
};
