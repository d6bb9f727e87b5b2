import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const loading: Words['loading'] = { title: 'Buscando no Close' };

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `Estes são os dados da última consulta ao Close (${time}).`,
  writing: 'O que você escrever fica guardado e espera o seu clique.',
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Uma reunião desta série pode ser a que você abriu',
      other: '# reuniões desta série podem ser a que você abriu',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'O link da agenda indica um dia, mas não em qual fuso horário. Abra se for a que você vê na sua agenda.',
      other: 'O link da agenda indica um dia, mas não em qual fuso horário. Escolha a que você vê na sua agenda.',
    }),
};

export const notFound: Words['notFound'] = {
  title: 'Nenhuma reunião do Close para este evento',
  asked: {
    google: {
      single: 'Buscamos no Close pelo ID do Google do evento.',
      recurring: 'Buscamos no Close pelo ID do Google do evento e pela série dele.',
    },
    microsoft: {
      single: 'Buscamos no Close pelo ID do Outlook do evento.',
      recurring: 'Buscamos no Close pelo ID do Outlook do evento e pela série dele.',
    },
  },
  whyTitle: 'Possíveis motivos',
  why: {
    'just-booked': 'Ele acabou de ser marcado, e o Close ainda não sincronizou.',
    'never-synced': 'O Close nunca sincroniza agendas de feriados, de aniversários nem outras que você só assina.',
    'calendar-not-connected': 'Ninguém na sua organização sincroniza esta agenda com o Close.',
    'all-day': 'Ele dura o dia todo, e o Close não cria reuniões desses eventos.',
    private: 'Ele é privado ou aparece só como ocupado, então o Close não vê os convidados.',
    'no-contact': 'Nenhum dos convidados é um contato no Close ainda.',
    'newer-outlook-id': 'O Close pode conhecer este evento do Outlook por um ID que o link não traz.',
  },
  lookingIn: (time) => `Acabou de marcar? Nova busca em ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Buscando de novo…',
  searchIn: (organization) => `Buscar em ${organization}`,
  searchInSidePanel: 'Buscar em outra organização no painel lateral',
  searchInPopup: 'Para buscar em outra organização, abra o pop-up do Sidecar.',
  look: 'Buscar de novo',
};

export const needsKey: Words['needsKey'] = {
  title: 'Conecte o Close',
  text: 'Cole uma chave de API, uma única vez. Depois, o Sidecar mostra a reunião do Close de cada evento que você abre.',
  facts: {
    quick: 'Leva menos de um minuto',
    local: 'A chave fica neste navegador',
    server: 'Nenhum servidor nosso no meio',
  },
  action: 'Conectar o Close',
};

export const needsAccess: Words['needsAccess'] = {
  title: 'O Sidecar precisa da sua permissão',
  text: 'Seu navegador não deixa o Sidecar acessar estes sites. Não pedimos mais nada.',
  sites: 'Sites',
  action: 'Permitir acesso',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'Nenhuma agenda para ler nesta aba',
    text: 'Abra um evento no Google Agenda ou no Outlook, em uma aba própria. O Sidecar não consegue ler uma agenda dentro de outra página, como no Teams ou no Gmail.',
  },
  'nothing-open': {
    title: 'Abra um evento',
    text: 'Clique em qualquer evento da sua agenda, e a reunião do Close aparece aqui. Se não aparecer, abra o evento por inteiro.',
  },
  'not-saved': {
    title: 'Este evento ainda não foi salvo',
    text: 'Um evento novo ou uma cópia só tem ID depois de salvo. Salve, e o Sidecar faz a busca.',
  },
  googleCalendar: 'Abrir o Google Agenda',
  outlook: 'Abrir o Outlook',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Recarregue esta aba uma vez',
  text: 'Ela já estava aberta quando o Sidecar foi instalado ou atualizado, por isso ele ainda não vê o endereço dela.',
  action: 'Recarregar a aba',
};

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}, ${when}`,
  several: (leads) => count(leads, { one: '# lead encontrado no Close.', other: '# leads encontrados no Close.' }),
};
