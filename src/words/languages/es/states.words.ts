import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const loading: Words['loading'] = { title: 'Buscando en Close' };

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `Estos son los datos de la última consulta a Close (${time}).`,
  writing: 'Lo que escribas se conserva y espera tu clic.',
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Una reunión de esta serie podría ser la que abriste',
      other: '# reuniones de esta serie podrían ser la que abriste',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'El enlace del calendario indica un día, pero no en qué zona horaria. Ábrela si es la que ves en tu calendario.',
      other: 'El enlace del calendario indica un día, pero no en qué zona horaria. Elige la que ves en tu calendario.',
    }),
};

export const notFound: Words['notFound'] = {
  title: 'No hay reunión de Close para este evento',
  asked: {
    google: {
      single: 'Buscamos en Close por el ID de Google del evento.',
      recurring: 'Buscamos en Close por el ID de Google del evento y por su serie.',
    },
    microsoft: {
      single: 'Buscamos en Close por el ID de Outlook del evento.',
      recurring: 'Buscamos en Close por el ID de Outlook del evento y por su serie.',
    },
  },
  whyTitle: 'Posibles motivos',
  why: {
    'just-booked': 'Se acaba de agendar y Close aún no lo ha sincronizado.',
    'never-synced':
      'Close nunca sincroniza los calendarios de festivos, de cumpleaños ni otros a los que te suscribes.',
    'calendar-not-connected': 'Nadie de tu organización sincroniza este calendario con Close.',
    'all-day': 'Dura todo el día, y Close no crea reuniones de esos eventos.',
    private: 'Es privado o solo aparece como ocupado, así que Close no ve a sus invitados.',
    'no-contact': 'Ninguno de sus invitados es todavía un contacto en Close.',
    'newer-outlook-id': 'Puede que Close conozca este evento de Outlook por un ID que no está en su enlace.',
  },
  lookingIn: (time) => `¿Lo acabas de agendar? Nueva búsqueda en ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Buscando de nuevo…',
  searchIn: (organization) => `Buscar en ${organization}`,
  searchInSidePanel: 'Buscar en otra organización en el panel lateral',
  searchInPopup: 'Para buscar en otra organización, abre la ventana emergente de Sidecar.',
  look: 'Buscar de nuevo',
};

export const needsKey: Words['needsKey'] = {
  title: 'Conecta Close',
  text: 'Pega una clave API, una sola vez. Después, Sidecar muestra la reunión de Close de cada evento que abres.',
  facts: {
    quick: 'En menos de un minuto',
    local: 'La clave se queda en este navegador',
    server: 'Sin servidores nuestros de por medio',
  },
  action: 'Conectar Close',
};

export const needsAccess: Words['needsAccess'] = {
  title: 'Sidecar necesita tu permiso',
  text: 'Tu navegador no deja que Sidecar acceda a estos sitios. No pedimos nada más.',
  sites: 'Sitios',
  action: 'Permitir el acceso',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'En esta pestaña no hay ningún calendario',
    text: 'Abre un evento en Google Calendar o en Outlook, en su propia pestaña. Sidecar no puede leer un calendario dentro de otra página, como en Teams o Gmail.',
  },
  'nothing-open': {
    title: 'Abre un evento',
    text: 'Haz clic en cualquier evento de tu calendario y aquí aparecerá su reunión de Close. Si no aparece, abre el evento completo.',
  },
  'not-saved': {
    title: 'Este evento aún no está guardado',
    text: 'Un evento nuevo o una copia no tiene ID hasta que lo guardas. Guárdalo y Sidecar lo buscará.',
  },
  googleCalendar: 'Abrir Google Calendar',
  outlook: 'Abrir Outlook',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Vuelve a cargar esta pestaña una vez',
  text: 'Estaba abierta antes de que Sidecar se instalara o se actualizara, así que Sidecar aún no ve su dirección.',
  action: 'Cargar de nuevo',
};

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}, ${when}`,
  several: (leads) => count(leads, { one: '# lead encontrado en Close.', other: '# leads encontrados en Close.' }),
};
