import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const find: Words['find'] = {
  label: 'Buscar no Close',
  placeholder: 'E-mail, nome, empresa ou link da agenda',
  submit: 'Buscar',
  more: 'Mais filtros',
  moreHint: 'Eles restringem a busca por uma reunião. Um início ou um período, não os dois.',
  calendarId: 'ID da agenda',
  calendarType: 'Tipo de agenda',
  anyType: 'Qualquer um',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Início',
  from: 'De',
  to: 'Até',
  leadId: 'ID do lead',
  empty: 'Digite um e-mail, um nome ou uma empresa, ou cole um link da agenda.',
  busy: 'Buscando no Close…',
  leads: (leads) => count(leads, { one: '# lead encontrado', other: '# leads encontrados' }),
  meetings: (meetings) => count(meetings, { one: '# reunião encontrada', other: '# reuniões encontradas' }),
  noLead: 'Nenhum lead do Close corresponde.',
  noLeadHint: 'Tente com menos letras, ou só com a parte do e-mail depois do @.',
  noMeeting: 'O Close não tem nenhuma reunião para esse link ou ID.',
  noMeetingHint: 'Um link do próprio evento funciona melhor: abra o evento e copie o endereço dele.',
  unreadable: {
    'short-link': {
      title: 'Um link curto não diz a qual evento ele leva.',
      hint: 'Abra o link uma vez e cole o endereço ao qual ele leva.',
    },
    'booking-page': {
      title: 'Este link leva a uma página de agendamento, não a um evento.',
      hint: 'Abra na sua agenda o evento que foi marcado e cole o endereço dele.',
    },
    mail: {
      title: 'Este link leva a um e-mail, não a um evento.',
      hint: 'Abra o evento na sua agenda e cole o endereço dele.',
    },
    call: {
      title: 'Este link entra em uma chamada. Ele não diz de qual evento.',
      hint: 'Cole o endereço do evento na sua agenda, ou o e-mail de um convidado.',
    },
    unsaved: {
      title: 'Este link cria um evento novo, que ainda não está em nenhuma agenda.',
      hint: 'Salve o evento, abra de novo e cole o endereço dele.',
    },
    broken: {
      title: 'O ID do evento neste link está cortado ou alterado.',
      hint: 'Copie o link inteiro mais uma vez, ou abra o evento e cole o endereço dele.',
    },
    'no-event': {
      title: 'Este link leva a uma agenda, não a um evento.',
      hint: 'Abra o próprio evento por inteiro e cole o endereço dele.',
    },
    gateway: {
      title: 'A proteção do seu e-mail esconde aonde este link leva.',
      hint: 'Abra o link uma vez e cole o endereço que aparecer.',
    },
    'other-site': {
      title: 'Este link não leva a um evento de agenda.',
      hint: 'Cole o link de um evento, ou digite um nome ou um e-mail sem um link ao lado.',
    },
  },
};
