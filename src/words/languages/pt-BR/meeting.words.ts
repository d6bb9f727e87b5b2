import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const meeting: Words['meeting'] = {
  untitled: 'Reunião sem título',
  status: {
    upcoming: 'Futura',
    'in-progress': 'Em andamento',
    completed: 'Encerrada',
    canceled: 'Cancelada',
    'declined-by-lead': 'Recusada pelo lead',
    'declined-by-org': 'Recusada por nós',
    unknown: 'Status desconhecido',
  },
  allDay: (days) => `${days}, o dia todo`,
  now: 'agora',
  inTime: (duration) => `em ${duration}`,
  startedAgo: (duration) => `começou há ${duration}`,
  endedAgo: (duration) => `terminou há ${duration}`,
  justEnded: 'acabou de terminar',
  tomorrow: 'amanhã',
  yesterday: 'ontem',
  inDays: (days) => count(days, { one: 'em # dia', other: 'em # dias' }),
  daysAgo: (days) => count(days, { one: 'há # dia', other: 'há # dias' }),
  nearest: (day) => `Não é a que você abriu: a de ${day} é a mais próxima no Close.`,
  next: (day) => `O link não indica o dia. A de ${day} é a atual ou a próxima.`,
  last: (day) => `O link não indica o dia. A de ${day} é a última no Close.`,
  writeAnyway: 'Usar esta',
  probably: (day) => `No Close, ela é em ${day}: pelos convidados, deve ser este evento.`,
  join: (service) => `Entrar no ${service}`,
  openLink: 'Abrir o link',
  joinAt: (service, host) => `Entrar no ${service}: ${host}`,
  openLinkAt: (host) => `Abrir o link: ${host}`,
  outcome: (name) => `Resultado: ${name}`,
  outcomeDeleted: 'Resultado (excluído)',
  noOutcome: 'Ainda sem resultado',
  paused: 'Workflow pausado',
  pausedSeveral: (workflows) => count(workflows, { one: '# workflow pausado', other: '# workflows pausados' }),
};

export const people: Words['people'] = {
  title: 'Participantes',
  role: { contact: 'Contato', user: 'Sua equipe', unknown: 'Não está no Close' },
  answer: { yes: 'Vai', no: 'Recusou', maybe: 'Talvez', none: 'Sem resposta' },
  organizer: 'Organiza',
  unnamed: 'Convidado sem nome',
  more: (hidden) => count(hidden, { one: 'Mostrar mais #', other: 'Mostrar mais #' }),
  fewer: 'Mostrar menos',
  none: 'O Close não lista ninguém nesta reunião.',
  email: (name) => `Escrever para ${name}`,
  call: (name, number) => `Ligar para ${name}: ${number}`,
  copy: (address) => `Copiar ${address}`,
};

export const guests: Words['guests'] = {
  title: 'Convidados',
  text: 'O Sidecar só lê os endereços dos convidados no evento aberto quando você pede.',
  look: 'Buscar os convidados',
  again: 'Buscar de novo',
  busy: 'Buscando os convidados no Close…',
  unreadable: 'O Sidecar não consegue ler os convidados deste evento. Cole um endereço abaixo.',
  nobody: 'O evento não mostra nenhum convidado. Cole um endereço abaixo.',
  notInClose: 'não está no Close',
  contactOf: (lead) => `Contato de ${lead}`,
  titledContactOf: (title, lead) => `${title} · ${lead}`,
  open: 'Abrir',
  openLead: (lead) => `Abrir ${lead} no Close`,
  found: (known, all) =>
    count(all, { one: `${known} de # convidado no Close`, other: `${known} de # convidados no Close` }),
  probable: 'Provável correspondência',
  sameGuests: 'Mesmos convidados',
  sameStart: 'Mesmos convidados, começa no mesmo horário',
  startsWithin: (duration) => `Mesmos convidados, começa a menos de ${duration} do evento`,
};

export const otherLeads: Words['otherLeads'] = {
  note: 'A mesma anotação nos outros leads do evento?',
  outcome: 'O mesmo resultado nos outros leads do evento?',
  all: (leads) => count(leads, { one: 'Também no outro lead', other: 'Também nos outros # leads' }),
  some: (leads) => count(leads, { one: 'Também em # lead', other: 'Também em # leads' }),
  ownNote: 'tem anotação própria',
  ownOutcome: (name) => `tem resultado próprio: ${name}`,
  someOutcome: 'outro',
  replaced: 'Isto será substituído:',
  conflict: 'Agora há outra anotação ali. Nada foi escrito.',
  replace: 'Substituir',
  leave: 'Deixar',
  left: 'Sem mudança',
  done: (saved, leads) => `Salvo em ${saved} de ${leads}`,
};

export const logOnLead: Words['logOnLead'] = {
  open: 'Registrar no lead',
  hint: 'Uma anotação no histórico do lead, no horário do evento. Se o Close sincronizar o evento depois, ele terá os dois.',
  when: 'Data e hora',
  text: (lead) => `Anotação para ${lead}`,
  placeholder: 'Do que se tratou e no que deu?',
  send: 'Registrar',
};

export const workflows: Words['workflows'] = {
  title: 'Workflows',
  unnamed: 'Workflow sem nome',
  someone: 'Contato sem nome',
  standing: ({ status, why }) => {
    if (status === 'active') return 'Ativo';
    if (status === 'error') return 'Interrompido por um erro';
    if (status === 'goal') {
      return why === 'reply' ? 'Respondeu' : why === 'meeting' ? 'Reunião marcada' : 'Meta atingida';
    }
    if (why === 'this-meeting') return 'Pausado por esta reunião';
    if (why === 'meeting') return 'Pausado por uma reunião';
    if (why === 'reply') return 'Pausado por uma resposta';
    return why === 'by-hand' ? 'Pausado manualmente' : 'Pausado';
  },
  halted: { paused: 'Ativo, mas o workflow está pausado', draft: 'Ativo, mas o workflow é um rascunho' },
  pause: 'Pausar',
  pauseOf: (contact, workflow) => `Pausar “${workflow}” para ${contact}`,
  resume: 'Retomar',
  resumeOf: (contact, workflow) => `Retomar “${workflow}” para ${contact}`,
  resumeCommand: (contact, workflow) => `Retomar “${workflow}” para ${contact}…`,
  confirm: (contact, workflow) => `${contact} vai receber o próximo e-mail de “${workflow}”.`,
  confirmHalted: (contact, workflow) =>
    `${contact} vai receber o próximo e-mail de “${workflow}” assim que esse workflow estiver ativo.`,
  keep: 'Manter pausado',
};
