import { countIn } from '../../plural';
import type { Words } from '../../words';
import { accounts, connect, connected, forget, keeping } from './accounts.words';
import { diagnostics } from './diagnostics.words';
import { sections } from './sections.words';

const count = countIn<'one'>('pt-BR');

const saving = {
  saving: 'Salvando…',
  saved: 'Salvo',
  failed: 'Não foi possível salvar. Tente de novo.',
};

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const options: Words['options'] = {
  title: 'Sidecar for Close',
  headline: 'A reunião do Close, ao lado do seu evento',
  lead: 'Abra um evento no Google Agenda ou no Outlook. O Sidecar mostra com quem é, direto do Close.',
  checking: 'Verificando quem está conectado…',
  sections,
  theme: {
    title: 'Tema',
    text: 'Para a barra lateral, o pop-up, o painel lateral e esta página.',
    choices: { system: 'Como o sistema', light: 'Claro', dark: 'Escuro' },
    ...saving,
  },
  connect,
  connected,
  accounts,
  fields: {
    title: 'Campos personalizados',
    text: (most) =>
      `Aparecem no briefing e são alterados ali: até ${most} do lead, de cada contato e de cada oportunidade.`,
    loading: 'Carregando seus campos personalizados',
    none: 'Sua organização não tem campos personalizados.',
    chosen: (chosen, most) => count(chosen, { one: `# de ${most} escolhido`, other: `# de ${most} escolhidos` }),
    saved: 'Salvo',
    saving: 'Salvando…',
    failed: 'Não salvo. Tente de novo.',
    full: (most) => `Há ${most} campos escolhidos. Tire um para escolher outro.`,
    owner: { lead: 'Lead', contact: 'Contato', opportunity: 'Oportunidade' },
    filter: 'Filtrar campos',
    noMatch: 'Nenhum campo tem esse nome.',
  },
  agenda: {
    title: 'Reuniões à mão',
    text: 'O Sidecar guarda suas próprias reuniões, de nove dias atrás até duas semanas à frente, com os leads, e atualiza tudo a cada 15 minutos enquanto sua agenda está aberta. No máximo 5 MB, neste navegador, fora do alcance de qualquer página da web.',
    choices: {
      always: {
        label: 'Guardar neste computador',
        text: 'Seus eventos aparecem na hora, mesmo sem rede.',
      },
      browser: { label: 'Só enquanto o navegador estiver aberto', text: 'Elas somem quando ele fecha.' },
      never: { label: 'Não guardar nada', text: 'O Close é consultado cada vez que você abre um evento.' },
    },
    managed: 'Seu administrador desativou isto: nada é guardado.',
    ...saving,
    owedOnBadge: {
      label: 'Contar no botão da barra de ferramentas o que falta finalizar',
      text: 'Reuniões encerradas nos últimos 7 dias sem resultado ou sem anotação, entre as que estão guardadas.',
      ...saving,
    },
  },
  reminders: {
    title: 'Lembretes',
    text: 'Uma notificação do seu computador antes de cada uma das suas reuniões no Close. Um clique nela abre o briefing.',
    on: 'Lembrar das minhas reuniões',
    from: 'Entre as reuniões guardadas: o que foi remarcado ou cancelado desde a última vez que sua agenda esteve aberta, o Sidecar ainda não sabe.',
    minutes: 'Quanto tempo antes',
    minute: (minutes) => count(minutes, { one: '# minuto', other: '# minutos' }),
    names: {
      label: 'Dizer com quem é',
      text: 'O lead, o título e o valor da oportunidade. Seu computador pode manter a notificação na lista dele e mostrá-la em uma tela compartilhada. Sem isso, ela diz só o horário.',
    },
    hindered: {
      permission:
        'Seu navegador não deixa mais o Sidecar mostrar notificações, por isso os lembretes estão desativados. Ative de novo para ele pedir permissão.',
      'nothing-kept':
        'O Sidecar não guarda reuniões, por isso não há do que lembrar. Escolha acima que elas sejam guardadas.',
      managed: 'Seu administrador desativou a guarda de reuniões, por isso não há do que lembrar.',
    },
    refused: 'Seu navegador não permitiu notificações. Os lembretes continuam desativados.',
    ...saving,
  },
  shortcuts: {
    title: 'Atalhos de teclado',
    none: 'não definido',
    change: 'Alterar atalhos',
    how: 'Quem cuida deles é o navegador. Para alterar, abra a página de complementos ou extensões e depois “Atalhos de teclado”.',
    command: {
      _execute_action: 'Abrir o pop-up do Sidecar',
      'toggle-sidebar': 'Mostrar ou recolher a barra lateral',
      'open-lead': 'Abrir o lead no Close',
    },
    singleKeys: {
      label: 'Teclas de uma letra no painel',
      text: 'J entra na reunião, N vai para a anotação, O para o resultado, T para uma nova tarefa, F para um follow-up, C copia o briefing: só quando você não está digitando. Ctrl+K ou ⌘K lista todas, ativadas ou não.',
      ...saving,
    },
  },
  templates: {
    title: 'Modelos de anotação',
    text: 'Roteiros para as anotações de reunião, guardados neste navegador. Escreva como você escreve uma anotação: “- ” e “1. ” começam uma lista, **asteriscos** deixam em negrito, e ___ é uma lacuna que o Tab alcança.',
    name: 'Nome',
    body: 'Texto',
    nameOf: (position) => `Nome do modelo ${position}`,
    bodyOf: (name) => `Texto de ${name}`,
    remove: 'Remover',
    removeOf: (name) => `Remover ${name}`,
    add: 'Adicionar um modelo',
    fresh: 'Novo modelo',
    bringBack: (name) => `Trazer de volta “${name}”`,
    saved: 'Salvo',
    failed: 'Não salvo. O navegador não conseguiu guardá-los.',
    export: 'Exportar',
    import: 'Importar',
    unread: 'Não foi possível ler nenhum modelo deste arquivo.',
    imported: 'Importados',
    file: 'sidecar-modelos.json',
  },
  diagnostics,
  language: {
    title: 'Idioma',
    label: 'Idioma do Sidecar',
    browser: 'O do navegador',
    text: 'O que vem do Close fica como foi escrito lá.',
    ...saving,
  },
  policy: {
    title: 'Definido pelo seu administrador',
    readOnly: 'O Sidecar só lê. Nada é escrito no Close.',
    keepsNothing: 'Nenhuma reunião é guardada neste computador.',
    misread: (names) =>
      names === null
        ? 'A política não é uma lista de configurações. Até seu administrador corrigir, vale o mais restrito.'
        : `O Sidecar não conhece esta configuração, ou o valor dela: ${quoted(names)}. Até seu administrador corrigir, vale o mais restrito.`,
  },
  unanswered: 'O Sidecar não respondeu em segundo plano.',
  unread: {
    title: 'O Sidecar não consegue ler o que guarda',
    text: 'Sua chave e seus rascunhos estão onde estavam. O Sidecar tenta de novo sozinho. Se isto continuar, atualize o Sidecar ou reinicie o navegador.',
    button: 'Tentar de novo',
  },
  keeping,
  facts: {
    title: 'O que o Sidecar faz com seus dados',
    reads: {
      title: 'Lê',
      text: 'O endereço das suas abas de agenda, o ID e o título do evento que você abre, o fuso horário da agenda e, só quando você pede, os endereços dos convidados.',
    },
    sends: {
      title: 'Envia',
      text: 'O ID do evento, esses endereços, o que você busca e o que você salva, com a sua chave, para api.close.com por https. Nada vai para outro lugar; não temos servidor.',
    },
    writes: {
      title: 'Escreve',
      text: 'Só o que você salva com um clique: anotações, resultados, tarefas, e-mails como rascunhos que nunca são enviados, o status de um lead, os valores de uma oportunidade, campos personalizados, um workflow pausado ou retomado, um novo contato ou lead. Cada alteração é conferida no Close.',
    },
    keeps: {
      title: 'Guarda',
      text: 'Sua chave, seus modelos de anotação, rascunhos do que você escreve até o Close ter tudo e, se você quiser, suas próprias reuniões de três semanas com os leads, neste navegador, fora do alcance de qualquer página da web. A chave nunca mais é mostrada.',
    },
    shows: {
      title: 'Mostra fora do navegador',
      text: 'Os lembretes, se você ativar, são notificações do seu computador: o nome do lead, o título da reunião e o valor da oportunidade, ou só o horário, se preferir. Seu computador pode mantê-las na lista dele.',
    },
    leaves: { title: 'Não mexe', text: 'Na sua agenda: o Sidecar nunca a altera.' },
  },
  shortFacts: {
    reads: 'O evento que você abre: endereço e título. Os convidados, só quando você pede.',
    keeps: 'Sua chave, seus rascunhos e suas reuniões de três semanas, só neste navegador.',
    sends: 'O ID do evento, o que você busca e o que você salva, só para api.close.com.',
    all: 'Em detalhe',
  },
  forget,
};
