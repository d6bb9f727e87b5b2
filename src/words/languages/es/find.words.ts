import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const find: Words['find'] = {
  label: 'Buscar en Close',
  placeholder: 'Correo, nombre, empresa o enlace del calendario',
  submit: 'Buscar',
  more: 'Más filtros',
  moreHint: 'Acotan la búsqueda de una reunión. Un inicio o un periodo, no ambos.',
  calendarId: 'ID del calendario',
  calendarType: 'Tipo de calendario',
  anyType: 'Cualquiera',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Inicio',
  from: 'Desde',
  to: 'Hasta',
  leadId: 'ID del lead',
  empty: 'Escribe un correo, un nombre o una empresa, o pega un enlace del calendario.',
  busy: 'Buscando en Close…',
  leads: (leads) => count(leads, { one: '# lead encontrado', other: '# leads encontrados' }),
  meetings: (meetings) => count(meetings, { one: '# reunión encontrada', other: '# reuniones encontradas' }),
  noLead: 'Ningún lead de Close coincide.',
  noLeadHint: 'Prueba con menos letras, o solo con la parte del correo que va después de la @.',
  noMeeting: 'Close no tiene ninguna reunión para ese enlace o ID.',
  noMeetingHint: 'Lo mejor es un enlace al propio evento: abre el evento y copia su dirección.',
  unreadable: {
    'short-link': {
      title: 'Un enlace corto no dice a qué evento lleva.',
      hint: 'Ábrelo una vez y pega la dirección a la que lleva.',
    },
    'booking-page': {
      title: 'Este enlace lleva a una página de reservas, no a un evento.',
      hint: 'Abre en tu calendario el evento que se reservó y pega su dirección.',
    },
    mail: {
      title: 'Este enlace lleva a un correo, no a un evento.',
      hint: 'Abre el evento en tu calendario y pega su dirección.',
    },
    call: {
      title: 'Este enlace entra en una llamada. No dice de qué evento.',
      hint: 'Pega la dirección del evento de tu calendario, o el correo de un invitado.',
    },
    unsaved: {
      title: 'Este enlace crea un evento nuevo. Aún no está en ningún calendario.',
      hint: 'Guarda el evento, ábrelo de nuevo y pega su dirección.',
    },
    broken: {
      title: 'El ID del evento en este enlace está cortado o modificado.',
      hint: 'Copia otra vez el enlace completo, o abre el evento y pega su dirección.',
    },
    'no-event': {
      title: 'Este enlace lleva a un calendario, no a un evento concreto.',
      hint: 'Abre el propio evento completo y pega su dirección.',
    },
    gateway: {
      title: 'La protección de tu correo oculta adónde lleva este enlace.',
      hint: 'Ábrelo una vez y pega la dirección que aparezca.',
    },
    'other-site': {
      title: 'Este enlace no lleva a un evento de calendario.',
      hint: 'Pega el enlace de un evento, o escribe un nombre o un correo sin ningún enlace al lado.',
    },
  },
};
