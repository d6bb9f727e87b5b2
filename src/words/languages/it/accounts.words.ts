import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const connect: Words['options']['connect'] = {
  title: 'Collega Close',
  steps: 'Come creare una chiave',
  open: (link) => `Apri ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys in Close',
  create: 'Crea una nuova chiave. “Sidecar” è un buon nome.',
  paste: 'Copia la chiave e incollala qui.',
  label: 'Chiave API',
  button: 'Collega',
  busy: 'Verifica con Close…',
  hint: 'Le chiavi di Close cominciano con “api_”. È la chiave intera?',
  show: 'Mostra la chiave',
  fault: {
    empty: 'Incolla prima la tua chiave API.',
    'not-a-key':
      'Qui non c’è nessuna chiave API, quindi Close non è stato consultato. Copia la chiave in Close e incollala qui.',
    'id-only':
      'Questo è l’ID della chiave. Close mostra la chiave intera una volta sola, quando la crei. Crea una nuova chiave.',
    'several-keys': 'Qui c’è più di una chiave. Incolla solo quella che Sidecar deve usare.',
    unclear: 'C’è qualcos’altro dopo la chiave, oppure uno spazio al suo interno. Incolla solo la chiave.',
  },
  failure: {
    'key-rejected':
      'Close non conosce questa chiave. Copiala di nuovo: Close mostra la chiave intera solo quando la crei.',
    'not-allowed':
      'Close conosce questa chiave, ma il suo utente non può accedere così. Un amministratore può cambiarlo in Close.',
    'not-found': 'Close non ha trovato nessun utente per questa chiave. Creane una nuova e incollala qui.',
    'rate-limited':
      'Per il momento Close non accetta altre richieste. Aspetta un minuto, poi fai di nuovo clic su Collega.',
    'needs-access':
      'Il browser non permette a Sidecar di accedere ad api.close.com, quindi la chiave non è stata verificata. Fai clic su Collega e consenti l’accesso.',
    'close-down': 'Close ha un problema e la chiave non è stata verificata. Riprova tra qualche minuto.',
    offline: 'Sei offline e la chiave non è stata verificata. Fai clic su Collega quando torna la rete.',
    unreachable: 'api.close.com non è raggiungibile. Forse c’è di mezzo un firewall, una VPN o un ad blocker.',
    'timed-out': 'Close ci ha messo troppo a verificare la chiave. Fai di nuovo clic su Collega.',
    'not-close':
      'Qualcos’altro ha risposto al posto di Close, spesso la pagina di accesso di una rete Wi-Fi. Accedi lì, poi fai di nuovo clic su Collega.',
    'cut-off': 'La connessione è caduta mentre Close rispondeva. Fai di nuovo clic su Collega.',
    unexpected: 'Questa versione di Sidecar non ha capito la risposta di Close. La chiave non è stata conservata.',
    'newer-data':
      'In questo browser è stata usata una versione più recente di Sidecar, quindi questa non può conservare una chiave. Aggiornala e ritrovi la chiave e le bozze.',
    stumbled: 'Qualcosa è andato storto in Sidecar, e non è la tua chiave. Fai di nuovo clic su Collega.',
  },
  unanswered: 'Sidecar non ha risposto in background. Ricarica questa pagina e riprova.',
};

export const connected: Words['options']['connected'] = {
  title: 'Close è collegato',
  keyEnding: (ending) => `chiave che finisce con ••••${ending}`,
  announced: (user, organization) => `Close è collegato: ${user}, ${organization}`,
  nextTitle: 'Apri un evento del calendario',
  nextText: 'La sua riunione di Close compare accanto. Le schede già aperte si riempiono da sole.',
};

export const accounts: Words['options']['accounts'] = {
  title: 'Organizzazioni',
  text: 'Sidecar consulta la prima. Il pannello propone le altre quando non trova nulla.',
  first: 'Usata per prima',
  useFirst: 'Usa per prima',
  useFirstNamed: (organization) => `Usa per prima: ${organization}`,
  remove: 'Rimuovi',
  removeNamed: (organization) => `Rimuovi ${organization}`,
  question: (organization, drafts) =>
    drafts === 0
      ? `Rimuovere la chiave di ${organization} e quello che è stato conservato con essa?`
      : count(drafts, {
          one: `Rimuovere la chiave di ${organization} e quello che è stato conservato con essa, compresa # bozza non inviata?`,
          other: `Rimuovere la chiave di ${organization} e quello che è stato conservato con essa, comprese # bozze non inviate?`,
        }),
  confirm: 'Sì, rimuovi',
  cancel: 'Annulla',
  add: 'Aggiungi un’altra chiave',
  addTitle: 'Aggiungi un’altra chiave',
  removed: (organization) => `Organizzazione rimossa: ${organization}.`,
  chosen: (organization) => `Usata per prima: ${organization}.`,
  failed: 'Non ha funzionato. Ricarica questa pagina e riprova.',
};

export const keeping: Words['options']['keeping'] = {
  forgets: {
    title: 'Questo Firefox dimentica tutto quando si chiude',
    text: 'Fino ad allora Sidecar funziona. La chiave e le bozze non inviate se ne vanno con il resto: la prossima volta dovrai incollare di nuovo la chiave.',
  },
  'private-window': {
    title: 'Questa è una finestra anonima',
    text: 'La chiave e le bozze vengono conservate comunque, e restano quando la finestra si chiude. “Dimentica tutto” le elimina.',
  },
};

export const forget: Words['options']['forget'] = {
  title: 'Ricomincia da zero',
  text: 'Elimina la chiave, le tue bozze e tutto il resto che Sidecar conserva in questo browser. Close non viene toccato. Su un disco possono restare per un po’ tracce di file eliminati: elimina la chiave anche in Close, e non aprirà più nulla.',
  button: 'Dimentica tutto',
  question: (drafts) =>
    drafts === 0
      ? 'Dimenticare ora la chiave e tutto il resto?'
      : count(drafts, {
          one: 'Dimenticare ora la chiave e tutto il resto, compresa # bozza non inviata?',
          other: 'Dimenticare ora la chiave e tutto il resto, comprese # bozze non inviate?',
        }),
  confirm: 'Sì, dimentica tutto',
  cancel: 'Annulla',
  done: 'È stato dimenticato tutto.',
  failed: 'Non ha funzionato. Ricarica questa pagina e riprova.',
};
