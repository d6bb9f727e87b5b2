import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const drafts: Words['drafts'] = {
  title: 'Ainda não está no Close',
  text: (drafts) =>
    count(drafts, {
      one: '# rascunho guardado neste navegador até chegar ao Close. Nada é enviado sem o seu clique.',
      other: '# rascunhos guardados neste navegador até chegarem ao Close. Nada é enviado sem o seu clique.',
    }),
  none: 'Nenhum rascunho restante.',
  what: {
    meetingNote: (meeting) => `Anotação de “${meeting}”`,
    leadNote: (lead) => `Anotação sobre ${lead}`,
    task: (lead) => `Tarefa para ${lead}`,
    opportunity: (lead) => `Oportunidade para ${lead}`,
    followUp: (lead) => `Follow-up para ${lead}`,
    field: (field, lead) => `“${field}” de ${lead}`,
    value: (name, lead) => `Oportunidade de ${lead}: ${name}`,
    contact: (lead) => `Novo contato de ${lead}`,
    lead: (lead) => `Novo lead ${lead}`,
  },
  numbered: (what, number, of) => `${what} (${number} de ${of})`,
  meetingOn: (day) => `reunião de ${day}`,
  unknownOrganization: 'organização não conectada',
  due: (day) => `prazo: ${day}`,
  titled: (name, title) => `${name}, ${title}`,
  kept: (time) => `guardado · ${time}`,
  empty: 'Sem texto.',
  save: 'Salvar no Close',
  named: (action, what) => `${action}: ${what}`,
  saved: (time, what) => `Salvo no Close · ${time} · ${what}`,
  saveInPanel: 'Para salvar, abra uma reunião com este lead.',
  copy: 'Copiar',
  discard: 'Descartar',
  discardQuestion: 'Descartar este rascunho? O texto não está em nenhum outro lugar.',
  discardSentQuestion: 'Descartar este rascunho? Se não chegou ao Close, o texto não está em nenhum outro lugar.',
  unreadable: {
    title: 'Rascunhos de outra versão',
    text: 'Foram escritos por outra versão do Sidecar, e esta não consegue enviá-los. Eles ficam como estão: copie o texto de que precisar.',
    unnamed: 'Um rascunho',
    noText: 'Não foi possível ler nenhum texto.',
  },
  discardConfirm: 'Sim, descartar',
  cancel: 'Cancelar',
  keptTheirs: (what) => `A versão do Close fica, e a sua foi descartada: ${what}.`,
  discarded: (what) => `Rascunho descartado: ${what}.`,
  check: 'Verificar no Close',
  checkAgain: 'Verificar de novo',
  again: 'Enviar de novo',
  copyInstead: 'A reunião não tem um lead onde colocá-la. Copie o texto para usar em outro lugar.',
  said: {
    saving: 'Salvando no Close…',
    checking: 'Consultando o Close…',
    copied: 'Copiado',
    joined: 'Agora as duas versões estão aqui. Revise e salve.',
    copyFailed: 'O navegador não permitiu copiar. Selecione o texto.',
    changed: 'Foi alterado em um painel enquanto isso, por isso continua aqui.',
    failed: 'Não deu certo. Seu texto continua guardado. Recarregue esta página e tente de novo.',
  },
};
