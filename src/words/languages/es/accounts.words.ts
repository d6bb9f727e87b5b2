import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const connect: Words['options']['connect'] = {
  title: 'Conecta Close',
  steps: 'Cómo crear una clave',
  open: (link) => `Abre ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys en Close',
  create: 'Crea una clave nueva. «Sidecar» es un buen nombre para ella.',
  paste: 'Copia la clave y pégala aquí.',
  label: 'Clave API',
  button: 'Conectar',
  busy: 'Comprobando con Close…',
  hint: 'Las claves de Close empiezan por «api_». ¿Es la clave completa?',
  show: 'Mostrar clave',
  fault: {
    empty: 'Pega primero tu clave API.',
    'not-a-key': 'Aquí no hay ninguna clave API, así que no se consultó Close. Copia la clave en Close y pégala aquí.',
    'id-only':
      'Este es el ID de la clave. Close muestra la clave completa una sola vez, al crearla. Crea una clave nueva.',
    'several-keys': 'Aquí hay más de una clave. Pega solo la que Sidecar debe usar.',
    unclear: 'Hay algo más detrás de la clave, o un espacio dentro. Pega solo la clave.',
  },
  failure: {
    'key-rejected': 'Close no conoce esta clave. Cópiala otra vez: Close solo muestra la clave completa al crearla.',
    'not-allowed':
      'Close conoce esta clave, pero su usuario no puede iniciar sesión así. Un administrador puede cambiarlo en Close.',
    'not-found': 'Close no encontró ningún usuario para esta clave. Crea una nueva y pégala aquí.',
    'rate-limited': 'Close no acepta más solicitudes por el momento. Espera un minuto y pulsa Conectar otra vez.',
    'needs-access':
      'Tu navegador no deja que Sidecar acceda a api.close.com, así que no se comprobó la clave. Pulsa Conectar y da permiso.',
    'close-down': 'Close tiene problemas y no se pudo comprobar la clave. Inténtalo de nuevo en unos minutos.',
    offline: 'Estás sin conexión y no se pudo comprobar la clave. Pulsa Conectar cuando vuelva la red.',
    unreachable: 'No se pudo conectar con api.close.com. Quizá lo impide un firewall, una VPN o un bloqueador.',
    'timed-out': 'Close tardó demasiado en comprobar la clave. Pulsa Conectar otra vez.',
    'not-close':
      'Algo distinto respondió en lugar de Close; suele ser la página de acceso de una red wifi. Inicia sesión allí y pulsa Conectar otra vez.',
    'cut-off': 'La conexión se cortó mientras Close respondía. Pulsa Conectar otra vez.',
    unexpected: 'Esta versión de Sidecar no entendió la respuesta de Close. La clave no se conservó.',
    'newer-data':
      'En este navegador se usó una versión más reciente de Sidecar, así que esta no puede conservar una clave. Actualízala y recuperarás tu clave y tus borradores.',
    stumbled: 'Algo falló en Sidecar, y no es tu clave. Pulsa Conectar otra vez.',
  },
  unanswered: 'Sidecar no respondió en segundo plano. Vuelve a cargar esta página e inténtalo de nuevo.',
};

export const connected: Words['options']['connected'] = {
  title: 'Close está conectado',
  keyEnding: (ending) => `clave terminada en ••••${ending}`,
  announced: (user, organization) => `Close está conectado: ${user}, ${organization}`,
  nextTitle: 'Abre un evento de tu calendario',
  nextText: 'Su reunión de Close aparece al lado. Las pestañas que ya están abiertas se completan solas.',
};

export const accounts: Words['options']['accounts'] = {
  title: 'Organizaciones',
  text: 'Sidecar consulta la primera. El panel ofrece las demás cuando no encuentra nada.',
  first: 'Se usa primero',
  useFirst: 'Usar primero',
  useFirstNamed: (organization) => `Usar primero: ${organization}`,
  remove: 'Quitar',
  removeNamed: (organization) => `Quitar ${organization}`,
  question: (organization, drafts) =>
    drafts === 0
      ? `¿Quitar la clave de ${organization} y lo que se conservó con ella?`
      : count(drafts, {
          one: `¿Quitar la clave de ${organization} y lo que se conservó con ella, incluido # borrador sin enviar?`,
          other: `¿Quitar la clave de ${organization} y lo que se conservó con ella, incluidos # borradores sin enviar?`,
        }),
  confirm: 'Sí, quitar',
  cancel: 'Cancelar',
  add: 'Añadir otra clave',
  addTitle: 'Añadir otra clave',
  removed: (organization) => `Organización quitada: ${organization}.`,
  chosen: (organization) => `Se usa primero: ${organization}.`,
  failed: 'No funcionó. Vuelve a cargar esta página e inténtalo de nuevo.',
};

export const keeping: Words['options']['keeping'] = {
  forgets: {
    title: 'Este Firefox lo olvida todo al cerrarse',
    text: 'Sidecar funciona hasta entonces. Tu clave y los borradores sin enviar se irán con el resto, así que la próxima vez tendrás que pegar la clave de nuevo.',
  },
  'private-window': {
    title: 'Esta es una ventana privada',
    text: 'Aun así, tu clave y tus borradores se conservan, y siguen ahí al cerrar la ventana. «Olvidar todo» los elimina.',
  },
};

export const forget: Words['options']['forget'] = {
  title: 'Empezar de cero',
  text: 'Elimina la clave, tus borradores y todo lo demás que Sidecar conserva en este navegador. En Close no se toca nada. Un disco puede guardar un tiempo rastros de archivos eliminados: elimina también la clave en Close y ya no abrirá nada.',
  button: 'Olvidar todo',
  question: (drafts) =>
    drafts === 0
      ? '¿Olvidar ahora la clave y todo lo demás?'
      : count(drafts, {
          one: '¿Olvidar ahora la clave y todo lo demás, incluido # borrador sin enviar?',
          other: '¿Olvidar ahora la clave y todo lo demás, incluidos # borradores sin enviar?',
        }),
  confirm: 'Sí, olvidar todo',
  cancel: 'Cancelar',
  done: 'Todo olvidado.',
  failed: 'No funcionó. Vuelve a cargar esta página e inténtalo de nuevo.',
};
