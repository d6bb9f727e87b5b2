import type { Words } from '../../words';
import { count } from './worker.words';

export const drafts: Words['drafts'] = {
  title: 'Noch nicht in Close',
  text: (drafts) =>
    count(drafts, {
      one: '# Entwurf bleibt in diesem Browser, bis Close ihn hat. Ohne Ihren Klick wird nichts gesendet.',
      other: '# Entwürfe bleiben in diesem Browser, bis Close sie hat. Ohne Ihren Klick wird nichts gesendet.',
    }),
  none: 'Kein Entwurf mehr da.',
  what: {
    meetingNote: (meeting) => `Notiz zu „${meeting}“`,
    leadNote: (lead) => `Notiz zu ${lead}`,
    task: (lead) => `Task für ${lead}`,
    opportunity: (lead) => `Opportunity für ${lead}`,
    followUp: (lead) => `Follow-up an ${lead}`,
    field: (field, lead) => `„${field}“ von ${lead}`,
    value: (name, lead) => `Opportunity von ${lead}: ${name}`,
    contact: (lead) => `Neuer Contact von ${lead}`,
    lead: (lead) => `Neuer Lead ${lead}`,
  },
  numbered: (what, number, of) => `${what} (${number} von ${of})`,
  meetingOn: (day) => `Meeting vom ${day}`,
  unknownOrganization: 'Organisation nicht verbunden',
  due: (day) => `fällig ${day}`,
  titled: (name, title) => `${name}, ${title}`,
  kept: (time) => `gesichert: ${time}`,
  empty: 'Ohne Text.',
  save: 'In Close speichern',
  named: (action, what) => `${action}: ${what}`,
  saved: (time, what) => `In Close gespeichert: ${time} · ${what}`,
  saveInPanel: 'Zum Speichern öffnen Sie ein Meeting mit diesem Lead.',
  copy: 'Kopieren',
  discard: 'Verwerfen',
  discardQuestion: 'Diesen Entwurf verwerfen? Sein Text steht sonst nirgends.',
  discardSentQuestion: 'Diesen Entwurf verwerfen? Wenn er nicht bei Close ankam, steht sein Text sonst nirgends.',
  unreadable: {
    title: 'Entwürfe einer anderen Version',
    text: 'Eine andere Version von Sidecar hat sie geschrieben, und diese kann sie nicht senden. Sie bleiben, wie sie sind: Kopieren Sie den Text, den Sie brauchen.',
    unnamed: 'Ein Entwurf',
    noText: 'Kein Text konnte gelesen werden.',
  },
  discardConfirm: 'Ja, verwerfen',
  cancel: 'Abbrechen',
  keptTheirs: (what) => `${what} bleibt, wie es in Close ist; Ihre Fassung ist verworfen.`,
  discarded: (what) => `${what} ist verworfen.`,
  check: 'Close fragen',
  checkAgain: 'Erneut fragen',
  again: 'Erneut senden',
  copyInstead:
    'Das Meeting hat keinen Lead, bei dem der Text stehen könnte. Kopieren Sie ihn, um ihn anderswo zu verwenden.',
  said: {
    saving: 'Wird in Close gespeichert …',
    checking: 'Close wird gefragt …',
    copied: 'Kopiert',
    joined: 'Beide Fassungen stehen jetzt darin. Sehen Sie sie durch und speichern Sie dann.',
    copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie stattdessen den Text.',
    changed: 'Er wurde inzwischen in einem Panel geändert und ist deshalb noch da.',
    failed:
      'Das hat nicht geklappt. Ihr Text ist weiterhin gesichert. Laden Sie diese Seite neu und versuchen Sie es erneut.',
  },
};
