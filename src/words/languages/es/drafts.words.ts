import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const drafts: Words['drafts'] = {
  title: 'Aún no están en Close',
  text: (drafts) =>
    count(drafts, {
      one: '# borrador se conserva en este navegador hasta que Close lo tenga. Nada se envía sin tu clic.',
      other: '# borradores se conservan en este navegador hasta que Close los tenga. Nada se envía sin tu clic.',
    }),
  none: 'No queda ningún borrador.',
  what: {
    meetingNote: (meeting) => `Nota de «${meeting}»`,
    leadNote: (lead) => `Nota sobre ${lead}`,
    task: (lead) => `Tarea para ${lead}`,
    opportunity: (lead) => `Oportunidad para ${lead}`,
    followUp: (lead) => `Correo de seguimiento para ${lead}`,
    field: (field, lead) => `«${field}» de ${lead}`,
    value: (name, lead) => `Oportunidad de ${lead}: ${name}`,
    contact: (lead) => `Nuevo contacto de ${lead}`,
    lead: (lead) => `Nuevo lead ${lead}`,
  },
  numbered: (what, number, of) => `${what} (${number} de ${of})`,
  meetingOn: (day) => `reunión del ${day}`,
  unknownOrganization: 'organización no conectada',
  due: (day) => `vence: ${day}`,
  titled: (name, title) => `${name}, ${title}`,
  kept: (time) => `conservado · ${time}`,
  empty: 'Sin texto.',
  save: 'Guardar en Close',
  named: (action, what) => `${action}: ${what}`,
  saved: (time, what) => `Guardado en Close · ${time} · ${what}`,
  saveInPanel: 'Para guardarlo, abre una reunión con este lead.',
  copy: 'Copiar',
  discard: 'Descartar',
  discardQuestion: '¿Descartar este borrador? Su texto no está en ningún otro sitio.',
  discardSentQuestion: '¿Descartar este borrador? Si no llegó a Close, su texto no está en ningún otro sitio.',
  unreadable: {
    title: 'Borradores de otra versión',
    text: 'Los escribió otra versión de Sidecar y esta no puede enviarlos. Se quedan como están: copia el texto que necesites.',
    unnamed: 'Un borrador',
    noText: 'No se pudo leer ningún texto.',
  },
  discardConfirm: 'Sí, descartar',
  cancel: 'Cancelar',
  keptTheirs: (what) => `Queda la versión de Close y se descarta la tuya: ${what}.`,
  discarded: (what) => `Borrador descartado: ${what}.`,
  check: 'Comprobar en Close',
  checkAgain: 'Comprobar de nuevo',
  again: 'Enviar de nuevo',
  copyInstead: 'La reunión no tiene un lead donde ponerla. Copia el texto para usarlo en otro sitio.',
  said: {
    saving: 'Guardando en Close…',
    checking: 'Consultando Close…',
    copied: 'Copiado',
    joined: 'Ahora contiene ambas versiones. Revísalas y guarda.',
    copyFailed: 'El navegador no permitió copiar. Selecciona el texto.',
    changed: 'Se cambió en un panel mientras tanto, así que sigue aquí.',
    failed: 'No funcionó. Tu texto se conserva. Vuelve a cargar esta página e inténtalo de nuevo.',
  },
};
