import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const meeting: Words['meeting'] = {
  untitled: 'Reunión sin título',
  status: {
    upcoming: 'Próxima',
    'in-progress': 'En curso',
    completed: 'Terminada',
    canceled: 'Cancelada',
    'declined-by-lead': 'Rechazada por el lead',
    'declined-by-org': 'Rechazada por nosotros',
    unknown: 'Estado desconocido',
  },
  allDay: (days) => `${days}, todo el día`,
  now: 'ahora',
  inTime: (duration) => `en ${duration}`,
  startedAgo: (duration) => `empezó hace ${duration}`,
  endedAgo: (duration) => `terminó hace ${duration}`,
  justEnded: 'acaba de terminar',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  inDays: (days) => count(days, { one: 'en # día', other: 'en # días' }),
  daysAgo: (days) => count(days, { one: 'hace # día', other: 'hace # días' }),
  nearest: (day) => `No es la que abriste: la del ${day} es la más cercana en Close.`,
  next: (day) => `El enlace no indica ningún día. La del ${day} es la actual o la próxima.`,
  last: (day) => `El enlace no indica ningún día. La del ${day} es la última en Close.`,
  writeAnyway: 'Usar esta',
  probably: (day) => `En Close es el ${day}: por los invitados, probablemente es este evento.`,
  join: (service) => `Entrar en ${service}`,
  openLink: 'Abrir el enlace',
  joinAt: (service, host) => `Entrar en ${service}: ${host}`,
  openLinkAt: (host) => `Abrir el enlace: ${host}`,
  outcome: (name) => `Resultado: ${name}`,
  outcomeDeleted: 'Resultado (eliminado)',
  noOutcome: 'Sin resultado todavía',
  paused: 'Workflow en pausa',
  pausedSeveral: (workflows) => count(workflows, { one: '# workflow en pausa', other: '# workflows en pausa' }),
};

export const people: Words['people'] = {
  title: 'Participantes',
  role: { contact: 'Contacto', user: 'Tu equipo', unknown: 'No está en Close' },
  answer: { yes: 'Asistirá', no: 'No asistirá', maybe: 'Quizá', none: 'Sin respuesta' },
  organizer: 'Organiza',
  unnamed: 'Invitado sin nombre',
  more: (hidden) => count(hidden, { one: 'Mostrar # más', other: 'Mostrar # más' }),
  fewer: 'Mostrar menos',
  none: 'Close no indica a nadie en esta reunión.',
  email: (name) => `Escribir a ${name}`,
  call: (name, number) => `Llamar a ${name}: ${number}`,
  copy: (address) => `Copiar ${address}`,
};

export const guests: Words['guests'] = {
  title: 'Invitados',
  text: 'Sidecar solo lee las direcciones de los invitados del evento abierto cuando lo pides.',
  look: 'Buscar a los invitados',
  again: 'Buscarlos de nuevo',
  busy: 'Buscando a los invitados en Close…',
  unreadable: 'Sidecar no puede leer los invitados de este evento. Pega una dirección aquí abajo.',
  nobody: 'El evento no muestra ningún invitado. Pega una dirección aquí abajo.',
  notInClose: 'no está en Close',
  contactOf: (lead) => `Contacto de ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Abrir',
  openLead: (lead) => `Abrir ${lead} en Close`,
  found: (known, all) =>
    count(all, { one: `${known} de # invitado en Close`, other: `${known} de # invitados en Close` }),
  probable: 'Coincidencia probable',
  sameGuests: 'Mismos invitados',
  sameStart: 'Mismos invitados, empieza a la misma hora',
  startsWithin: (duration) => `Mismos invitados, empieza a menos de ${duration} del evento`,
};

export const otherLeads: Words['otherLeads'] = {
  note: '¿La misma nota en los demás leads del evento?',
  outcome: '¿El mismo resultado en los demás leads del evento?',
  all: (leads) => count(leads, { one: 'También en el otro lead', other: 'También en los otros # leads' }),
  some: (leads) => count(leads, { one: 'También en # lead', other: 'También en # leads' }),
  ownNote: 'tiene su propia nota',
  ownOutcome: (name) => `tiene su propio resultado: ${name}`,
  someOutcome: 'otro',
  replaced: 'Esto se reemplazará:',
  conflict: 'Ahora hay otra nota. No se escribió nada.',
  replace: 'Reemplazar',
  leave: 'Dejar',
  left: 'Sin cambios',
  done: (saved, leads) => `Guardado en ${saved} de ${leads}`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'Registrar en el lead',
  hint: 'Una nota en el historial del lead, a la hora del evento. Si más tarde Close sincroniza el evento, tendrá ambos.',
  when: 'Fecha y hora',
  text: (lead) => `Nota para ${lead}`,
  placeholder: '¿De qué se trató y en qué quedó?',
  send: 'Registrar',
};

export const workflows: Words['workflows'] = {
  title: 'Workflows',
  unnamed: 'Workflow sin nombre',
  someone: 'Contacto sin nombre',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Activo';
    if (status === 'error') return 'Detenido por un error';
    if (status === 'goal') {
      return why === 'reply' ? 'Respondió' : why === 'meeting' ? 'Reunión agendada' : 'Objetivo alcanzado';
    }
    if (why === 'this-meeting') return 'En pausa por esta reunión';
    if (why === 'meeting') return 'En pausa por una reunión';
    if (why === 'reply') return 'En pausa por una respuesta';
    return why === 'by-hand' ? 'Puesto en pausa a mano' : 'En pausa';
  },
  halted: { paused: 'Activo, pero el workflow está en pausa', draft: 'Activo, pero el workflow es un borrador' },
  pause: 'Pausar',
  pauseOf: (contact, workflow) => `Pausar «${workflow}» para ${contact}`,
  resume: 'Reanudar',
  resumeOf: (contact, workflow) => `Reanudar «${workflow}» para ${contact}`,
  resumeCommand: (contact, workflow) => `Reanudar «${workflow}» para ${contact}…`,
  confirm: (contact, workflow) => `${contact} recibirá el próximo correo de «${workflow}».`,
  confirmHalted: (contact, workflow) =>
    `${contact} recibirá el próximo correo de «${workflow}» en cuanto ese workflow esté activo.`,
  keep: 'Dejar en pausa',
};
