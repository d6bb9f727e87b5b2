import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const drafts: Words['drafts'] = {
  title: 'Non ancora in Close',
  text: (drafts) =>
    count(drafts, {
      one: '# bozza conservata in questo browser finché Close non l’ha. Nulla viene inviato senza il tuo clic.',
      other: '# bozze conservate in questo browser finché Close non le ha. Nulla viene inviato senza il tuo clic.',
    }),
  none: 'Non resta nessuna bozza.',
  what: {
    meetingNote: (meeting) => `Nota di “${meeting}”`,
    leadNote: (lead) => `Nota su ${lead}`,
    task: (lead) => `Task per ${lead}`,
    opportunity: (lead) => `Opportunità per ${lead}`,
    followUp: (lead) => `Follow-up per ${lead}`,
    field: (field, lead) => `“${field}” di ${lead}`,
    value: (name, lead) => `Opportunità di ${lead}: ${name}`,
    contact: (lead) => `Nuovo contatto di ${lead}`,
    lead: (lead) => `Nuovo lead ${lead}`,
  },
  numbered: (what, number, of) => `${what} (${number} di ${of})`,
  meetingOn: (day) => `riunione di ${day}`,
  unknownOrganization: 'organizzazione non collegata',
  due: (day) => `scadenza: ${day}`,
  titled: (name, title) => `${name}, ${title}`,
  kept: (time) => `conservata · ${time}`,
  empty: 'Nessun testo.',
  save: 'Salva in Close',
  named: (action, what) => `${action}: ${what}`,
  saved: (time, what) => `Salvato in Close · ${time} · ${what}`,
  saveInPanel: 'Per salvarla, apri una riunione con questo lead.',
  copy: 'Copia',
  discard: 'Elimina',
  discardQuestion: 'Eliminare questa bozza? Il suo testo non esiste altrove.',
  discardSentQuestion: 'Eliminare questa bozza? Se non è arrivata in Close, il suo testo non esiste altrove.',
  unreadable: {
    title: 'Bozze di un’altra versione',
    text: 'Le ha scritte un’altra versione di Sidecar e questa non può inviarle. Restano come sono: copia il testo che ti serve.',
    unnamed: 'Una bozza',
    noText: 'Non è stato possibile leggere alcun testo.',
  },
  discardConfirm: 'Sì, elimina',
  cancel: 'Annulla',
  keptTheirs: (what) => `Resta la versione di Close, la tua è eliminata: ${what}.`,
  discarded: (what) => `Bozza eliminata: ${what}.`,
  check: 'Verifica in Close',
  checkAgain: 'Verifica di nuovo',
  again: 'Invia di nuovo',
  copyInstead: 'La riunione non ha un lead su cui metterla. Copia il testo per usarlo altrove.',
  said: {
    saving: 'Salvataggio in Close…',
    checking: 'Consultazione di Close…',
    copied: 'Copiato',
    joined: 'Ora contiene entrambe le versioni. Rileggile, poi salva.',
    copyFailed: 'Il browser non ha permesso di copiare. Seleziona il testo.',
    changed: 'Intanto è stata modificata in un pannello, quindi è ancora qui.',
    failed: 'Non ha funzionato. Il tuo testo è ancora conservato. Ricarica questa pagina e riprova.',
  },
};
