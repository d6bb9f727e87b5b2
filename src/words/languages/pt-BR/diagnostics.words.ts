import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnóstico',
  text: 'Consulta no Close, só lendo, como sua conta guarda os IDs dos eventos. Útil quando eventos não são encontrados.',
  private: 'As respostas não contêm nomes, endereços, títulos, IDs nem chaves.',
  run: 'Fazer as verificações',
  again: 'Fazer de novo',
  busy: 'Consultando o Close…',
  done: (checks) => count(checks, { one: '# verificação feita', other: '# verificações feitas' }),
  copy: 'Copiar para um relatório de erro',
  copied: 'Copiado',
  copyFailed: 'O navegador não permitiu copiar. Selecione o texto.',
  question: {
    policy: 'O que um administrador definiu?',
    sample: 'Quais reuniões foram examinadas?',
    'google-recurring': 'As reuniões recorrentes do Google têm ID próprio?',
    'microsoft-ids': 'As reuniões do Outlook têm um ID que um link traz?',
    'repeated-ids': 'Um mesmo ID vale para várias reuniões?',
    'sync-ids': 'O ID é o mesmo da sincronização do Close?',
    calendars: 'De quantas agendas elas vêm?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'somente leitura' : '',
        keepAgenda ? '' : 'nenhuma reunião guardada',
        misread === null ? 'não entendido: tudo' : '',
        misread && misread.length > 0 ? `não entendido: ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ') || 'nada',
    sample: ({ meetings, google, microsoft, other, canceled }) =>
      count(meetings, {
        one: `# reunião: Google ${google}, Microsoft ${microsoft}, outras ${other}; canceladas: ${canceled}`,
        other: `# reuniões: Google ${google}, Microsoft ${microsoft}, outras ${other}; canceladas: ${canceled}`,
      }),
    'google-recurring': ({ meetings, instanceIds, seriesIds }) =>
      `de ${meetings}, com ID próprio: ${instanceIds}, com o da série: ${seriesIds}`,
    'microsoft-ids': ({ graph, occurrence, iCal, other }) =>
      `Graph: ${graph} (de uma série: ${occurrence}), iCalUId: ${iCal}, outros: ${other}`,
    'microsoft-all': (before, since, undated) =>
      `antes de 30 de julho de 2025: ${before}; desde então: ${since}; sem data: ${undated}`,
    'repeated-ids': ({ ids, severalStarts, severalLeads }) =>
      count(ids, {
        one: `de # ID, com vários inícios: ${severalStarts}, com vários leads: ${severalLeads}`,
        other: `de # IDs, com vários inícios: ${severalStarts}, com vários leads: ${severalLeads}`,
      }),
    'sync-ids': ({ same, different, none }) => `iguais: ${same}, diferentes: ${different}, sem ID: ${none}`,
    calendars: ({ calendars, onSeveral, onNone }) =>
      count(calendars, {
        one: `# agenda; em várias: ${onSeveral}, em nenhuma: ${onNone}`,
        other: `# agendas; em várias: ${onSeveral}, em nenhuma: ${onNone}`,
      }),
  },
};
