import { countIn } from '../../plural';
import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';

const count = countIn<'one'>('es');

const saving = {
  saving: 'Guardando…',
  saved: 'Guardado',
  failed: 'No se pudo guardar. Inténtalo de nuevo.',
};

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'La reunión de Close, al lado de tu evento',
  lead: 'Abre un evento en Google Calendar o en Outlook. Sidecar te muestra con quién es, directamente desde Close.',
  checking: 'Comprobando quién está conectado…',
  sections,
  theme: {
    title: 'Tema',
    text: 'Para la barra lateral, la ventana emergente, el panel lateral y esta página.',
    choices: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    ...saving,
  },
  connect,
  connected,
  accounts,
  fields: {
    title: 'Campos personalizados',
    text: (most) =>
      `Aparecen en el briefing y se cambian ahí: hasta ${most} del lead, de cada contacto y de cada oportunidad.`,
    loading: 'Cargando tus campos personalizados',
    none: 'Tu organización no tiene campos personalizados.',
    chosen: (chosen, most) => count(chosen, { one: `# elegido de ${most}`, other: `# elegidos de ${most}` }),
    saved: 'Guardado',
    saving: 'Guardando…',
    failed: 'No guardado. Inténtalo de nuevo.',
    full: (most) => `Hay ${most} campos elegidos. Quita uno para elegir otro.`,
    owner: { lead: 'Lead', contact: 'Contacto', opportunity: 'Oportunidad' },
    filter: 'Filtrar campos',
    noMatch: 'Ningún campo tiene ese nombre.',
  },
  agenda: {
    title: 'Reuniones a mano',
    text: 'Sidecar conserva tus propias reuniones, desde hace nueve días hasta dentro de dos semanas, con sus leads, y las actualiza cada 15 minutos mientras tu calendario está abierto. Como máximo 5 MB, en este navegador, fuera del alcance de cualquier página web.',
    choices: {
      always: {
        label: 'Conservarlas en este dispositivo',
        text: 'Tus eventos se muestran al instante, incluso sin red.',
      },
      browser: { label: 'Solo mientras el navegador esté abierto', text: 'Desaparecen al cerrarlo.' },
      never: { label: 'No conservar nada', text: 'Se consulta Close cada vez que abres un evento.' },
    },
    managed: 'Tu administrador ha desactivado esto: no se conserva nada.',
    ...saving,
    owedOnBadge: {
      label: 'Contar en el botón de la barra de herramientas lo que queda por completar',
      text: 'Reuniones terminadas en los últimos 7 días sin resultado o sin nota, de entre las que se conservan.',
      ...saving,
    },
  },
  reminders: {
    title: 'Recordatorios',
    text: 'Una notificación de tu dispositivo antes de cada una de tus reuniones en Close. Al pulsarla se abre el briefing.',
    on: 'Recordarme mis reuniones',
    from: 'De entre las reuniones conservadas: si algo se movió o se canceló desde que abriste tu calendario por última vez, Sidecar aún no lo sabe.',
    minutes: 'Con cuánta antelación',
    minute: (minutes) => count(minutes, { one: '# minuto', other: '# minutos' }),
    names: {
      label: 'Decir con quién es',
      text: 'El lead, el título y el valor de la oportunidad. Tu dispositivo puede guardar la notificación en su lista y mostrarla en una pantalla compartida. Si no, solo indica la hora.',
    },
    hindered: {
      permission:
        'Tu navegador ya no deja que Sidecar muestre notificaciones, así que los recordatorios están desactivados. Vuelve a activarlos para que te pida permiso.',
      'nothing-kept':
        'Sidecar no conserva reuniones, así que no hay nada que recordarte. Elige más arriba que se conserven.',
      managed: 'Tu administrador ha desactivado la conservación de reuniones, así que no hay nada que recordarte.',
    },
    refused: 'Tu navegador no permitió las notificaciones. Los recordatorios siguen desactivados.',
    ...saving,
  },
  shortcuts: {
    title: 'Atajos de teclado',
    none: 'sin definir',
    change: 'Cambiar los atajos',
    how: 'Los gestiona tu navegador. Para cambiarlos, abre su página de complementos o extensiones y luego «Atajos de teclado».',
    command: {
      _execute_action: 'Abrir la ventana emergente de Sidecar',
      'toggle-sidebar': 'Mostrar u ocultar la barra lateral',
      'open-lead': 'Abrir el lead en Close',
    },
    singleKeys: {
      label: 'Teclas de una sola letra en el panel',
      text: 'J entra en la reunión, N va a la nota, O al resultado, T a una nueva tarea, F a un correo de seguimiento y C copia el briefing, siempre que no estés escribiendo. Ctrl+K o ⌘K las muestra todas, estén activas o no.',
      ...saving,
    },
  },
  templates: {
    title: 'Plantillas de nota',
    text: 'Guiones para las notas de tus reuniones, conservados en este navegador. Escríbelos como escribes una nota: «- » y «1. » empiezan una lista, **asteriscos** ponen negrita y ___ es un hueco al que se llega con Tab.',
    name: 'Nombre',
    body: 'Texto',
    nameOf: (position) => `Nombre de la plantilla ${position}`,
    bodyOf: (name) => `Texto de ${name}`,
    remove: 'Quitar',
    removeOf: (name) => `Quitar ${name}`,
    add: 'Añadir una plantilla',
    fresh: 'Nueva plantilla',
    bringBack: (name) => `Recuperar «${name}»`,
    saved: 'Guardado',
    failed: 'No guardado. El navegador no pudo conservarlas.',
    export: 'Exportar',
    import: 'Importar',
    unread: 'No se pudo leer ninguna plantilla de este archivo.',
    imported: 'Importadas',
    file: 'sidecar-plantillas.json',
  },
  diagnostics,
  language: {
    title: 'Idioma',
    label: 'Idioma de Sidecar',
    browser: 'El del navegador',
    text: 'Lo que viene de Close queda como se escribió allí.',
    ...saving,
  },
  policy: {
    title: 'Configurado por tu administrador',
    readOnly: 'Sidecar solo lee. No se escribe nada en Close.',
    keepsNothing: 'No se conservan reuniones en este dispositivo.',
    misread: (names) =>
      names === null
        ? 'La directiva no es una lista de ajustes. Hasta que tu administrador la corrija, vale lo más estricto.'
        : `Sidecar no conoce este ajuste, o su valor: ${quoted(names)}. Hasta que tu administrador lo corrija, vale lo más estricto.`,
  },
  unanswered: 'Sidecar no respondió en segundo plano.',
  unread: {
    title: 'Sidecar no puede leer lo que conserva',
    text: 'Tu clave y tus borradores siguen donde estaban. Sidecar vuelve a intentarlo por sí solo. Si esto continúa, actualiza Sidecar o reinicia el navegador.',
    button: 'Reintentar',
  },
  keeping,
  facts: {
    title: 'Qué hace Sidecar con tus datos',
    reads: {
      title: 'Lee',
      text: 'La dirección de tus pestañas de calendario, el ID y el título del evento que abres, la zona horaria del calendario y, solo cuando lo pides, las direcciones de los invitados.',
    },
    sends: {
      title: 'Envía',
      text: 'El ID del evento, esas direcciones, lo que buscas y lo que guardas, con tu clave, a api.close.com por https. Nada va a otro sitio; no tenemos ningún servidor.',
    },
    writes: {
      title: 'Escribe',
      text: 'Solo lo que guardas con un clic: notas, resultados, tareas, correos como borradores que nunca se envían, el estado de un lead, los valores de una oportunidad, campos personalizados, un workflow en pausa o reanudado, un contacto o un lead nuevo. Cada cambio se comprueba en Close.',
    },
    keeps: {
      title: 'Conserva',
      text: 'Tu clave, tus plantillas de nota, los borradores de lo que escribes hasta que Close los tenga y, si quieres, tus propias reuniones de tres semanas con sus leads, en este navegador, fuera del alcance de cualquier página web. La clave no se vuelve a mostrar.',
    },
    shows: {
      title: 'Muestra fuera del navegador',
      text: 'Los recordatorios, si los activas, son notificaciones de tu dispositivo: el nombre del lead, el título de la reunión y el valor de la oportunidad, o solo la hora si lo prefieres. Tu dispositivo puede guardarlas en su lista.',
    },
    leaves: { title: 'No toca', text: 'Tu calendario: Sidecar nunca lo cambia.' },
  },
  shortFacts: {
    reads: 'El evento que abres: su dirección y su título. Sus invitados solo cuando lo pides.',
    keeps: 'Tu clave, tus borradores y tus reuniones de tres semanas, solo en este navegador.',
    sends: 'El ID del evento, lo que buscas y lo que guardas, solo a api.close.com.',
    all: 'En detalle',
  },
  forget,
};
