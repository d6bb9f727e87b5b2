import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const panel: Words['panel'] = {
  look: 'Buscar de novo',
  settings: 'Configurações',
  collapse: 'Recolher em uma aba pequena',
  search: 'Busca',
  dock: 'Fixar',
  dockTip: 'Fixar no painel lateral do navegador',
  ofWhat: 'for Close',
  organization: 'Organização',
  back: 'Voltar',
  copied: 'Copiado',
  copyFailed: 'O navegador não permitiu copiar.',
  openInClose: 'Abrir no Close',
  newTab: 'Abre em uma nova aba',
  onlyClose: 'Só se conecta a api.close.com',
  asking: 'Consultando o Close…',
  askedAt: (time) => `Consultado · ${time}`,
  fromMemory: (time) => `Da memória · ${time}`,
  matchedBy: {
    'event-id': 'Encontrada pelo ID',
    'series-id': 'Encontrada pela série',
    guests: 'Encontrada pelos convidados',
    'meeting-id': 'Aberta por você',
  },
  matchedAt: (matched, time) => `${matched} · ${time}`,
  cameFrom: {
    'wrap-up': 'De “A finalizar”',
    today: 'Do seu dia',
    probable: 'Provável correspondência',
    search: 'Da sua busca',
    series: 'Escolhida na série',
  },
};

export const hiding: Words['hiding'] = {
  here: 'Ocultar nesta agenda',
  going: 'O Sidecar some desta agenda. O botão na barra de ferramentas traz de volta.',
  hidden: (site) => `Sem barra lateral em ${site}.`,
  show: 'Mostrar de novo',
  title: 'Agendas sem a barra lateral',
  text: 'Ali o Sidecar continua no pop-up da barra de ferramentas.',
  showOn: (site) => `Mostrar de novo em ${site}`,
};

export const collapsed: Words['collapsed'] = {
  found: (leads) =>
    count(leads, { one: 'Abrir o Sidecar: # lead no Close', other: 'Abrir o Sidecar: # leads no Close' }),
  choose: 'Abrir o Sidecar: escolha a reunião que você abriu',
  notFound: 'Abrir o Sidecar: nenhuma reunião do Close para este evento',
  loading: 'Abrir o Sidecar: consultando o Close',
  attention: (title) => `Abrir o Sidecar: ${title}`,
  idle: 'Abrir o Sidecar',
};

export const commands: Words['commands'] = {
  title: 'Comandos',
  placeholder: 'Digite um comando ou um nome…',
  search: (typed) => `Buscar “${typed}” no Close`,
  esc: 'Esc',
  withKey: (title, key) => `${title} (${key})`,
};

export const trouble: Words['trouble'] = {
  closed: 'A agenda fechou este evento enquanto você estava aqui. O painel continua aberto até você clicar fora dele.',
  moved: 'A agenda agora mostra outro evento. Este painel acompanha quando você parar de digitar.',
  'focus-taken': 'A agenda tira o teclado deste painel o tempo todo.',
  inert: 'A agenda abriu uma janela que bloqueia este painel.',
  inSidePanel: 'No painel lateral isso não acontece.',
  inPopup: 'Clique no botão do Sidecar na barra de ferramentas: o pop-up dele funciona.',
};

export const time: Words['time'] = {
  calendarZone: (zone) => `No fuso horário da sua agenda: ${zone}. O relógio deste computador mostra outro.`,
  hiddenZone: 'Em UTC: seu navegador não informa o seu fuso horário.',
};

export const briefCopy: Words['briefCopy'] = {
  copy: 'Copiar o briefing',
  copied: 'Briefing copiado',
  line: (title, what) => `${title}: ${what}`,
  lastTouch: 'Último contato',
  lastTime: 'Da última vez',
  more: (hidden) => count(hidden, { one: 'mais # no Close', other: 'mais # no Close' }),
};

export const schedulingLinks: Words['schedulingLinks'] = {
  copy: 'Copiar meu link de agendamento',
  choose: 'Copiar um dos meus links de agendamento',
  copied: 'Link copiado',
  none: 'Você não tem nenhum link de agendamento no Close.',
  unnamed: 'Link de agendamento',
  minutes: (minutes) => `${minutes} min`,
};

export const today: Words['today'] = {
  title: 'A seguir',
  loading: 'Carregando seu dia',
  none: 'Nenhuma reunião do Close hoje.',
  noMore: 'Nenhuma outra reunião do Close hoje.',
  earlier: 'Mais cedo hoje',
  tomorrow: (day) => `Amanhã, ${day}`,
  meetings: (meetings) => count(meetings, { one: '# reunião', other: '# reuniões' }),
  now: 'agora',
};

export const wrapUp: Words['wrapUp'] = {
  region: 'A finalizar',
  left: (meetings) => count(meetings, { one: '# reunião a finalizar', other: '# reuniões a finalizar' }),
  why: 'Encerradas sem resultado ou sem anotação, últimos 7 dias',
  nothing: 'Nada a finalizar',
  nothingWhy: 'As reuniões dos últimos 7 dias têm resultado e anotação',
  all: 'Tudo finalizado',
  outcomeOf: (meeting) => `Resultado de ${meeting}`,
  note: {
    missing: 'sem anotação',
    saved: 'anotação salva',
    notNeeded: 'ninguém veio',
  },
  writeNote: 'Abre na anotação',
  showAll: (meetings) => count(meetings, { one: 'Mostrar tudo (#)', other: 'Mostrar todas as #' }),
  todayAt: (time) => `hoje, ${time}`,
  yesterday: 'ontem',
};

export const moment: Words['moment'] = {
  heading: {
    before: 'Antes da reunião',
    during: 'Durante a reunião',
    after: 'Depois da reunião',
  },
  menu: 'Momento',
  came: {
    before: { says: 'A reunião ainda vai acontecer.', show: 'Ver o histórico' },
    during: { says: 'A reunião começou.', show: 'Ver a anotação' },
    after: { says: 'A reunião terminou.', show: 'Ver o resumo' },
  },
  stay: 'Deixar como está',
  progress: (done, all) => `${done} de ${all}`,
};

export const joined: Words['joined'] = {
  facts: (one, other) => `${one}, ${other}`,
  sentences: (one, other) => `${one} ${other}`,
  titled: (title, text) => `${title}. ${text}`,
};
