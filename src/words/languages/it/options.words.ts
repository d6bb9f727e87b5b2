import { countIn } from '../../plural';
import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';

const count = countIn<'one'>('it');

const saving = {
  saving: 'Salvataggio…',
  saved: 'Salvato',
  failed: 'Non è stato possibile salvare. Riprova.',
};

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'La riunione di Close, accanto al tuo evento',
  lead: 'Apri un evento in Google Calendar o Outlook. Sidecar mostra con chi è, direttamente da Close.',
  checking: 'Verifica del collegamento…',
  sections,
  theme: {
    title: 'Tema',
    text: 'Per la barra laterale, il popup, il pannello laterale e questa pagina.',
    choices: { system: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
    ...saving,
  },
  connect,
  connected,
  accounts,
  fields: {
    title: 'Campi personalizzati',
    text: (most) =>
      `Compaiono nel briefing e si modificano lì: al massimo ${most} del lead, di ogni contatto e di ogni opportunità.`,
    loading: 'Caricamento dei tuoi campi personalizzati',
    none: 'La tua organizzazione non ha campi personalizzati.',
    chosen: (chosen, most) => count(chosen, { one: `# scelto su ${most}`, other: `# scelti su ${most}` }),
    saved: 'Salvato',
    saving: 'Salvataggio…',
    failed: 'Non salvato. Riprova.',
    full: (most) => `Ci sono già ${most} campi scelti. Togline uno per sceglierne un altro.`,
    owner: { lead: 'Lead', contact: 'Contatto', opportunity: 'Opportunità' },
    filter: 'Filtra i campi',
    noMatch: 'Nessun campo ha questo nome.',
  },
  agenda: {
    title: 'Riunioni a portata di mano',
    text: 'Sidecar conserva le tue riunioni, da nove giorni fa a due settimane avanti, con i loro lead, e le aggiorna ogni 15 minuti mentre il calendario è aperto. Al massimo 5 MB, in questo browser, dove nessuna pagina web può arrivare.',
    choices: {
      always: {
        label: 'Conservale su questo computer',
        text: 'I tuoi eventi si vedono subito, anche senza rete.',
      },
      browser: { label: 'Solo finché il browser è aperto', text: 'Spariscono quando si chiude.' },
      never: { label: 'Non conservare nulla', text: 'Close viene consultato ogni volta che apri un evento.' },
    },
    managed: 'L’amministratore l’ha disattivato: non viene conservato nulla.',
    ...saving,
    owedOnBadge: {
      label: 'Conta sul pulsante della barra degli strumenti quello che resta da completare',
      text: 'Riunioni concluse negli ultimi 7 giorni senza esito o senza nota, tra quelle conservate.',
      ...saving,
    },
  },
  reminders: {
    title: 'Promemoria',
    text: 'Una notifica del computer prima di ogni tua riunione in Close. Con un clic si apre il briefing.',
    on: 'Ricordami le mie riunioni',
    from: 'Tra le riunioni conservate: ciò che è stato spostato o annullato da quando hai aperto il calendario l’ultima volta, Sidecar ancora non lo sa.',
    minutes: 'Quanto tempo prima',
    minute: (minutes) => count(minutes, { one: '# minuto', other: '# minuti' }),
    names: {
      label: 'Indica con chi è',
      text: 'Il lead, il titolo e il valore dell’opportunità. Il computer può tenere la notifica nel suo elenco e mostrarla su uno schermo condiviso. Altrimenti dice solo l’ora.',
    },
    hindered: {
      permission:
        'Il browser non permette più a Sidecar di mostrare notifiche, quindi i promemoria sono disattivati. Riattivali perché te lo chieda.',
      'nothing-kept':
        'Sidecar non conserva riunioni, quindi non c’è nulla da ricordarti. Scegli qui sopra di conservarle.',
      managed: 'L’amministratore ha disattivato la conservazione delle riunioni, quindi non c’è nulla da ricordarti.',
    },
    refused: 'Il browser non ha permesso le notifiche. I promemoria restano disattivati.',
    ...saving,
  },
  shortcuts: {
    title: 'Scorciatoie da tastiera',
    none: 'non impostata',
    change: 'Cambia le scorciatoie',
    how: 'Le gestisce il browser. Per cambiarle, apri la sua pagina dei componenti aggiuntivi o delle estensioni, poi “Scorciatoie da tastiera”.',
    command: {
      _execute_action: 'Apri il popup di Sidecar',
      'toggle-sidebar': 'Mostra o riduci la barra laterale',
      'open-lead': 'Apri il lead in Close',
    },
    singleKeys: {
      label: 'Tasti di una lettera nel pannello',
      text: 'J entra nella riunione, N va alla nota, O all’esito, T a un nuovo task, F a un follow-up, C copia il briefing: solo quando non stai scrivendo. Ctrl+K o ⌘K li elenca tutti, attivi o no.',
      ...saving,
    },
  },
  templates: {
    title: 'Modelli di nota',
    text: 'Tracce per le note delle riunioni, conservate in questo browser. Scrivile come scrivi una nota: “- ” e “1. ” iniziano un elenco, **asterischi** mettono in grassetto e ___ è uno spazio vuoto a cui porta Tab.',
    name: 'Nome',
    body: 'Testo',
    nameOf: (position) => `Nome del modello ${position}`,
    bodyOf: (name) => `Testo di ${name}`,
    remove: 'Rimuovi',
    removeOf: (name) => `Rimuovi ${name}`,
    add: 'Aggiungi un modello',
    fresh: 'Nuovo modello',
    bringBack: (name) => `Ripristina “${name}”`,
    saved: 'Salvato',
    failed: 'Non salvato. Il browser non è riuscito a conservarli.',
    export: 'Esporta',
    import: 'Importa',
    unread: 'Da questo file non è stato possibile leggere nessun modello.',
    imported: 'Importati',
    file: 'sidecar-modelli.json',
  },
  diagnostics,
  language: {
    title: 'Lingua',
    label: 'Lingua di Sidecar',
    browser: 'Quella del browser',
    text: 'Quello che viene da Close resta com’è stato scritto lì.',
    ...saving,
  },
  policy: {
    title: 'Impostato dall’amministratore',
    readOnly: 'Sidecar legge soltanto. In Close non viene scritto nulla.',
    keepsNothing: 'Su questo computer non viene conservata nessuna riunione.',
    misread: (names) =>
      names === null
        ? 'Il criterio non è un elenco di impostazioni. Finché l’amministratore non lo corregge, vale il più restrittivo.'
        : `Sidecar non conosce questa impostazione, o il suo valore: ${quoted(names)}. Finché l’amministratore non la corregge, vale la più restrittiva.`,
  },
  unanswered: 'Sidecar non ha risposto in background.',
  unread: {
    title: 'Sidecar non riesce a leggere quello che conserva',
    text: 'La chiave e le bozze sono dov’erano. Sidecar riprova da solo. Se continua, aggiorna Sidecar o riavvia il browser.',
    button: 'Riprova',
  },
  keeping,
  facts: {
    title: 'Che cosa fa Sidecar con i tuoi dati',
    reads: {
      title: 'Legge',
      text: 'L’indirizzo delle tue schede del calendario, l’ID e il titolo dell’evento che apri, il fuso orario del calendario e, solo quando lo chiedi, gli indirizzi degli invitati.',
    },
    sends: {
      title: 'Invia',
      text: 'L’ID dell’evento, quegli indirizzi, ciò che cerchi e ciò che salvi, con la tua chiave, ad api.close.com tramite https. Nulla va altrove; non abbiamo server.',
    },
    writes: {
      title: 'Scrive',
      text: 'Solo ciò che salvi con un clic: note, esiti, task, e-mail come bozze che non vengono mai inviate, lo stato di un lead, i valori di un’opportunità, campi personalizzati, un workflow messo in pausa o ripreso, un nuovo contatto o lead. Ogni modifica viene verificata in Close.',
    },
    keeps: {
      title: 'Conserva',
      text: 'La chiave, i tuoi modelli di nota, le bozze di ciò che scrivi finché Close non le ha e, se vuoi, le tue riunioni di tre settimane con i loro lead, in questo browser, dove nessuna pagina web può arrivare. La chiave non viene più mostrata.',
    },
    shows: {
      title: 'Mostra fuori dal browser',
      text: 'I promemoria, se li attivi, sono notifiche del computer: il nome del lead, il titolo della riunione e il valore dell’opportunità, o solo l’ora se preferisci. Il computer può tenerli nel suo elenco.',
    },
    leaves: { title: 'Non tocca', text: 'Il tuo calendario: Sidecar non lo modifica mai.' },
  },
  shortFacts: {
    reads: 'L’evento che apri: indirizzo e titolo. Gli invitati solo quando lo chiedi.',
    keeps: 'La tua chiave, le tue bozze e le tue riunioni di tre settimane, solo in questo browser.',
    sends: 'L’ID dell’evento, ciò che cerchi e ciò che salvi, solo ad api.close.com.',
    all: 'Nel dettaglio',
  },
  forget,
};
