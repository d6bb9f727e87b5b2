import type { Words } from '../../words';
import { count } from './worker.words';

export const connect: Words['options']['connect'] = {
  title: 'Close verbinden',
  steps: 'So legen Sie einen Schlüssel an',
  open: (link) => `Öffnen Sie ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys in Close',
  create: 'Legen Sie einen neuen Schlüssel an. „Sidecar“ ist ein guter Name dafür.',
  paste: 'Kopieren Sie den Schlüssel und fügen Sie ihn hier ein.',
  label: 'API-Schlüssel',
  button: 'Verbinden',
  busy: 'Close prüft den Schlüssel …',
  hint: 'Schlüssel von Close beginnen mit „api_“. Ist das der ganze Schlüssel?',
  show: 'Schlüssel zeigen',
  fault: {
    empty: 'Fügen Sie zuerst Ihren API-Schlüssel ein.',
    'not-a-key':
      'Darin ist kein API-Schlüssel, deshalb wurde Close nicht gefragt. Kopieren Sie den Schlüssel in Close und fügen Sie ihn hier ein.',
    'id-only':
      'Das ist die ID des Schlüssels. Close zeigt den ganzen Schlüssel nur ein einziges Mal, beim Anlegen. Legen Sie einen neuen an.',
    'several-keys': 'Darin sind mehrere Schlüssel. Fügen Sie nur den ein, den Sidecar verwenden soll.',
    unclear: 'Hinter dem Schlüssel steht noch etwas, oder er enthält ein Leerzeichen. Fügen Sie nur den Schlüssel ein.',
  },
  failure: {
    'key-rejected':
      'Close kennt diesen Schlüssel nicht. Kopieren Sie ihn noch einmal: Den ganzen Schlüssel zeigt Close nur beim Anlegen.',
    'not-allowed':
      'Close kennt diesen Schlüssel, aber sein Benutzer darf sich so nicht anmelden. Ein Admin kann das in Close ändern.',
    'not-found':
      'Close hat zu diesem Schlüssel keinen Benutzer gefunden. Legen Sie einen neuen an und fügen Sie ihn hier ein.',
    'rate-limited':
      'Close nimmt gerade keine Anfragen mehr an. Warten Sie eine Minute und klicken Sie dann erneut auf „Verbinden“.',
    'needs-access':
      'Ihr Browser lässt Sidecar nicht zu api.close.com, deshalb wurde der Schlüssel nicht geprüft. Klicken Sie auf „Verbinden“ und erlauben Sie es.',
    'close-down':
      'Close hat eine Störung, deshalb konnte der Schlüssel nicht geprüft werden. Versuchen Sie es in einigen Minuten erneut.',
    offline:
      'Sie sind offline, deshalb konnte der Schlüssel nicht geprüft werden. Verbinden Sie erneut, sobald das Netz wieder da ist.',
    unreachable: 'api.close.com war nicht erreichbar. Vielleicht ist eine Firewall, ein VPN oder ein Blocker im Weg.',
    'timed-out': 'Close hat zu lange gebraucht, um den Schlüssel zu prüfen. Klicken Sie erneut auf „Verbinden“.',
    'not-close':
      'An Stelle von Close hat etwas anderes geantwortet, oft die Anmeldeseite eines WLANs. Melden Sie sich dort an und verbinden Sie dann erneut.',
    'cut-off': 'Die Verbindung brach ab, während Close antwortete. Klicken Sie erneut auf „Verbinden“.',
    unexpected:
      'Diese Version von Sidecar hat die Antwort von Close nicht verstanden. Der Schlüssel wurde nicht gespeichert.',
    'newer-data':
      'In diesem Browser lief eine neuere Version von Sidecar, deshalb kann diese keinen Schlüssel speichern. Aktualisieren Sie Sidecar, dann sind Schlüssel und Entwürfe wieder da.',
    stumbled: 'In Sidecar ist etwas schiefgegangen, am Schlüssel liegt es nicht. Klicken Sie erneut auf „Verbinden“.',
  },
  unanswered:
    'Der Hintergrunddienst von Sidecar hat nicht geantwortet. Laden Sie diese Seite neu und versuchen Sie es erneut.',
};

export const connected: Words['options']['connected'] = {
  title: 'Close ist verbunden',
  keyEnding: (ending) => `endet auf ••••${ending}`,
  announced: (user, organization) => `Close ist verbunden: ${user}, ${organization}`,
  nextTitle: 'Öffnen Sie einen Kalendertermin',
  nextText: 'Sein Close-Meeting erscheint daneben. Bereits offene Tabs füllen sich von selbst.',
};

export const accounts: Words['options']['accounts'] = {
  title: 'Organisationen',
  text: 'Sidecar fragt zuerst die oberste. Das Panel bietet die anderen an, wenn es nichts findet.',
  first: 'Zuerst gefragt',
  useFirst: 'Zuerst fragen',
  useFirstNamed: (organization) => `Zuerst fragen: ${organization}`,
  remove: 'Entfernen',
  removeNamed: (organization) => `${organization} entfernen`,
  question: (organization, drafts) =>
    drafts === 0
      ? `Den Schlüssel von ${organization} und alles dafür Gespeicherte entfernen?`
      : `Den Schlüssel von ${organization} und alles dafür Gespeicherte entfernen, auch ${count(drafts, { one: '# nicht gesendeten Entwurf', other: '# nicht gesendete Entwürfe' })}?`,
  confirm: 'Ja, entfernen',
  cancel: 'Abbrechen',
  add: 'Weiteren Schlüssel hinzufügen',
  addTitle: 'Weiteren Schlüssel hinzufügen',
  removed: (organization) => `${organization} ist entfernt.`,
  chosen: (organization) => `${organization} wird zuerst gefragt.`,
  failed: 'Das hat nicht geklappt. Laden Sie diese Seite neu und versuchen Sie es erneut.',
};

export const keeping: Words['options']['keeping'] = {
  forgets: {
    title: 'Dieser Firefox vergisst beim Schließen alles',
    text: 'Bis dahin funktioniert Sidecar. Ihr Schlüssel und nicht gesendete Entwürfe gehen dann mit verloren; beim nächsten Mal fügen Sie den Schlüssel erneut ein.',
  },
  'private-window': {
    title: 'Dies ist ein privates Fenster',
    text: 'Ihr Schlüssel und Ihre Entwürfe werden trotzdem gespeichert und bleiben, wenn sich das Fenster schließt. „Alles vergessen“ löscht sie.',
  },
};

export const forget: Words['options']['forget'] = {
  title: 'Neu anfangen',
  text: 'Entfernt den Schlüssel, Ihre Entwürfe und alles andere, was Sidecar in diesem Browser speichert. In Close ändert sich nichts. Auf einem Datenträger können eine Weile Spuren gelöschter Dateien bleiben: Löschen Sie den Schlüssel auch in Close, dann öffnet er nichts mehr.',
  button: 'Alles vergessen',
  question: (drafts) =>
    drafts === 0
      ? 'Den Schlüssel und alles andere jetzt vergessen?'
      : `Den Schlüssel und alles andere jetzt vergessen, auch ${count(drafts, { one: '# nicht gesendeten Entwurf', other: '# nicht gesendete Entwürfe' })}?`,
  confirm: 'Ja, alles vergessen',
  cancel: 'Abbrechen',
  done: 'Alles ist vergessen.',
  failed: 'Das hat nicht geklappt. Laden Sie diese Seite neu und versuchen Sie es erneut.',
};
