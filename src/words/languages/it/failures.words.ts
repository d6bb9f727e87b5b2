import type { Words } from '../../words';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'Close non accetta più la tua chiave',
    text: 'La chiave API è stata eliminata o sostituita in Close. Per crearne una nuova basta meno di un minuto.',
    action: 'Inserisci una nuova chiave',
  },
  'not-allowed': {
    title: 'Il tuo ruolo in Close non lo consente',
    text: 'La chiave funziona, ma il suo utente non può leggere le riunioni. Un amministratore della tua organizzazione può cambiarlo in Close.',
    action: 'Riprova',
  },
  'not-found': {
    title: 'Close non può mostrare questa riunione',
    text: 'È stata eliminata in Close, oppure il tuo utente di Close non può vederla.',
    action: 'Cerca di nuovo',
  },
  'rate-limited': {
    title: 'Close ci chiede di rallentare',
    text: 'La tua organizzazione ha inviato a Close molte richieste insieme. Non devi fare nulla.',
    action: 'Riprova ora',
  },
  'needs-access': {
    title: 'Sidecar ha bisogno del tuo permesso',
    text: 'Il browser non permette a Sidecar di accedere ad api.close.com, quindi Close non è stato consultato.',
    action: 'Consenti l’accesso',
  },
  'close-down': {
    title: 'Close ha un problema',
    text: 'I suoi server hanno risposto con un errore. La tua chiave e la tua rete sono a posto.',
    action: 'Riprova',
  },
  offline: {
    title: 'Sei offline',
    text: 'Sidecar consulta di nuovo Close appena torna la rete.',
    action: 'Riprova',
  },
  unreachable: {
    title: 'Close non è raggiungibile',
    text: 'Nessuna risposta da api.close.com. Forse c’è di mezzo un firewall, una VPN o un ad blocker.',
    action: 'Riprova',
  },
  'timed-out': {
    title: 'Close ci mette troppo',
    text: 'Non è arrivata in tempo nessuna risposta completa. Forse la rete o Close sono lenti in questo momento.',
    action: 'Riprova',
  },
  'not-close': {
    title: 'Qualcos’altro ha risposto al posto di Close',
    text: 'Spesso è la pagina di accesso di una rete Wi-Fi o di un proxy aziendale. Accedi alla rete, poi riprova.',
    action: 'Riprova',
  },
  'cut-off': {
    title: 'La risposta si è interrotta',
    text: 'La connessione è caduta mentre Close rispondeva.',
    action: 'Riprova',
  },
  unexpected: {
    title: 'Non abbiamo capito la risposta di Close',
    text: 'È arrivata in una forma che questa versione di Sidecar non conosce. Può bastare riprovare, oppure aggiornare.',
    action: 'Riprova',
  },
  'newer-data': {
    title: 'Questo Sidecar è troppo vecchio per i tuoi dati',
    text: 'In questo browser è stata usata una versione più recente. Aggiorna Sidecar e ritrovi la chiave e le bozze. Nulla è stato eliminato.',
    action: 'Riprova',
  },
  stumbled: {
    title: 'Sidecar ha avuto un problema',
    text: 'L’errore è in Sidecar, non in Close. Se succede di nuovo, riavvia il browser.',
    action: 'Riprova',
  },
  countdown: (seconds) => `Nuovo tentativo tra ${seconds} s`,
  countdownOver: 'Nuovo tentativo…',
};
