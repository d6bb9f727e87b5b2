import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const panel: Words['panel'] = {
  look: 'Buscar de nuevo',
  settings: 'Ajustes',
  collapse: 'Reducir a una pestaña pequeña',
  search: 'Búsqueda',
  dock: 'Anclar',
  dockTip: 'Anclar en el panel lateral del navegador',
  ofWhat: 'for Close',
  organization: 'Organización',
  back: 'Volver',
  copied: 'Copiado',
  copyFailed: 'El navegador no permitió copiar.',
  openInClose: 'Abrir en Close',
  newTab: 'Se abre en una pestaña nueva',
  onlyClose: 'Solo se conecta a api.close.com',
  asking: 'Consultando Close…',
  askedAt: (time) => `Consultado · ${time}`,
  fromMemory: (time) => `En memoria · ${time}`,
  matchedBy: {
    'event-id': 'Encontrada por su ID',
    'series-id': 'Encontrada por su serie',
    guests: 'Encontrada por los invitados',
    'meeting-id': 'La abriste tú',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'De «Por completar»',
    today: 'De tu día',
    probable: 'Coincidencia probable',
    search: 'De tu búsqueda',
    series: 'Elegida de su serie',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Ocultar en este calendario',
  going: 'Sidecar desaparece de este calendario. Su botón de la barra de herramientas lo trae de vuelta.',
  hidden: (site) => `Sin barra lateral en ${site}.`,
  show: 'Mostrar de nuevo',
  title: 'Calendarios sin la barra lateral',
  text: 'Allí Sidecar sigue en la barra de herramientas.',
  showOn: (site) => `Mostrar de nuevo en ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) => count(leads, { one: 'Abrir Sidecar: # lead en Close', other: 'Abrir Sidecar: # leads en Close' }),
  choose: 'Abrir Sidecar: elige la reunión que abriste',
  notFound: 'Abrir Sidecar: no hay reunión de Close para este evento',
  loading: 'Abrir Sidecar: consultando Close',
  attention: (title) => `Abrir Sidecar: ${title}`,
  idle: 'Abrir Sidecar',
};

export const commands: Words['commands'] = {
  title: 'Comandos',
  placeholder: 'Escribe un comando o un nombre…',
  search: (typed) => `Buscar «${typed}» en Close`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed: 'El calendario cerró este evento mientras estabas aquí. El panel sigue abierto hasta que hagas clic fuera.',
  moved: 'El calendario muestra ahora otro evento. El panel lo seguirá cuando dejes de escribir.',
  'focus-taken': 'El calendario le quita el teclado a este panel una y otra vez.',
  inert: 'El calendario abrió una ventana que bloquea este panel.',
  inSidePanel: 'En el panel lateral eso no ocurre.',
  inPopup: 'Pulsa el botón de Sidecar en la barra de herramientas: su ventana emergente funciona.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `En la zona horaria de tu calendario: ${zone}. El reloj de este dispositivo tiene otra.`,
  hiddenZone: 'En UTC: tu navegador no revela tu zona horaria.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Copiar el briefing',
  copied: 'Briefing copiado',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'Último contacto',
  lastTime: 'La última vez',
  more: (hidden) => count(hidden, { one: '# más en Close', other: '# más en Close' }),
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Copiar mi enlace de reservas',
  choose: 'Copiar uno de mis enlaces de reservas',
  copied: 'Enlace copiado',
  none: 'No tienes ningún enlace de reservas en Close.',
  unnamed: 'Enlace de reservas',
  minutes: (minutes) => `${minutes} min`,
};

export const today: Words['today'] = {
  title: 'A continuación',
  loading: 'Cargando tu día',
  none: 'Hoy no hay reuniones de Close.',
  noMore: 'Hoy no hay más reuniones de Close.',
  earlier: 'Más temprano hoy',
  tomorrow: (day) => `Mañana, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# reunión', other: '# reuniones' }),
  now: 'ahora',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'Por completar',
  left: (meetings) => count(meetings, { one: '# reunión por completar', other: '# reuniones por completar' }),
  why: 'Terminadas sin resultado o sin nota, últimos 7 días',
  nothing: 'Nada por completar',
  nothingWhy: 'Las reuniones de los últimos 7 días tienen resultado y nota',
  all: 'Todo completado',
  outcomeOf: (meeting) => `Resultado de ${meeting}`,
  note: {
    missing: 'falta la nota',
    saved: 'nota guardada',
    notNeeded: 'no vino nadie',
  },
  writeNote: 'Se abre en su nota',
  showAll: (meetings) => count(meetings, { one: 'Mostrar todo (#)', other: 'Mostrar las #' }),
  todayAt: (time) => `hoy, ${time}`,
  yesterday: 'ayer',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'Antes de la reunión',
    during: 'Durante la reunión',
    after: 'Después de la reunión',
  },
  menu: 'Momento',
  came: {
    before: { says: 'La reunión aún está por empezar.', show: 'Ver el historial' },
    during: { says: 'La reunión ya empezó.', show: 'Ver la nota' },
    after: { says: 'La reunión ya terminó.', show: 'Ver el resumen' },
  },
  stay: 'Dejar como está',
  progress: (done, all) => `${done} de ${all}`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
