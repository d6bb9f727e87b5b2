import type { Words } from '../../words';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'Close ya no acepta tu clave',
    text: 'La clave API se eliminó o se reemplazó en Close. Crear una nueva lleva menos de un minuto.',
    action: 'Introducir otra clave',
  },
  'not-allowed': {
    title: 'Tu rol de Close no permite ver esto',
    text: 'La clave funciona, pero su usuario no puede leer reuniones. Un administrador de tu organización puede cambiarlo en Close.',
    action: 'Reintentar',
  },
  'not-found': {
    title: 'Close no puede mostrar esta reunión',
    text: 'Se eliminó en Close o tu usuario de Close no tiene acceso a ella.',
    action: 'Buscar de nuevo',
  },
  'rate-limited': {
    title: 'Close nos pide ir más despacio',
    text: 'Tu organización envió muchas solicitudes a Close a la vez. No tienes que hacer nada.',
    action: 'Reintentar ahora',
  },
  'needs-access': {
    title: 'Sidecar necesita tu permiso',
    text: 'Tu navegador no deja que Sidecar acceda a api.close.com, así que no se consultó Close.',
    action: 'Permitir el acceso',
  },
  'close-down': {
    title: 'Close tiene problemas',
    text: 'Sus servidores respondieron con un error. Tu clave y tu red funcionan bien.',
    action: 'Reintentar',
  },
  offline: {
    title: 'Estás sin conexión',
    text: 'Sidecar volverá a consultar Close en cuanto haya red.',
    action: 'Reintentar',
  },
  unreachable: {
    title: 'No se puede conectar con Close',
    text: 'api.close.com no responde. Quizá lo impide un firewall, una VPN o un bloqueador.',
    action: 'Reintentar',
  },
  'timed-out': {
    title: 'Close tarda demasiado',
    text: 'No llegó ninguna respuesta completa a tiempo. Puede que la red o Close vayan lentos en este momento.',
    action: 'Reintentar',
  },
  'not-close': {
    title: 'Algo distinto respondió en lugar de Close',
    text: 'Suele ser la página de acceso de una red wifi o de un proxy de empresa. Inicia sesión en la red y vuelve a intentarlo.',
    action: 'Reintentar',
  },
  'cut-off': {
    title: 'La respuesta se interrumpió',
    text: 'La conexión se cortó mientras Close respondía.',
    action: 'Reintentar',
  },
  unexpected: {
    title: 'No entendimos la respuesta de Close',
    text: 'Llegó en una forma que esta versión de Sidecar no conoce. Puede ayudar reintentar, o actualizar Sidecar.',
    action: 'Reintentar',
  },
  'newer-data': {
    title: 'Este Sidecar es demasiado antiguo para tus datos',
    text: 'En este navegador se usó una versión más reciente. Actualiza Sidecar y recuperarás tu clave y tus borradores. No se eliminó nada.',
    action: 'Reintentar',
  },
  stumbled: {
    title: 'Sidecar tuvo un problema',
    text: 'El error está en Sidecar, no en Close. Si vuelve a ocurrir, reinicia el navegador.',
    action: 'Reintentar',
  },
  countdown: (seconds) => `Nuevo intento en ${seconds} s`,
  countdownOver: 'Nuevo intento…',
};
