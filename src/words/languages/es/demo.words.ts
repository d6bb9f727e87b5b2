import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'Ver con datos de ejemplo',
  notice: 'Datos de ejemplo: no se envía nada',
  text: 'Haz clic en un evento y prueba todo lo que aparece al lado. Al salir de la página no queda nada.',
  held: 'En el ejemplo los enlaces no se abren.',
  day: 'Calendario de ejemplo',
  organization: 'Organización de ejemplo',
  shows: {
    after: 'Después de una llamada',
    before: 'Antes de una llamada',
    unknown: 'No está en Close',
    leads: 'Dos leads',
  },
  titles: {
    after: 'Presentación del producto',
    before: 'Reunión de precios',
    unknown: 'Primer contacto',
    leads: 'Taller conjunto',
  },
  jobs: { operations: 'Responsable de operaciones', owner: 'Propietario' },
  outcomes: { interested: 'Con interés', offer: 'Quiere una oferta', later: 'Ahora no' },
  tasks: { overdue: 'Enviar la oferta revisada', later: 'Preguntar quién firma' },
  lastNote: 'La prueba les gusta y nos comparan con otra oferta. Queda pendiente el precio y quién firma.',
  mailSubject: 'Antes de hablar',
  mail: '¿Podríamos empezar dentro de dos semanas? Así vendría también nuestro equipo de TI.',
  callNote: 'Quiere verlo con sus propios datos.',
};
