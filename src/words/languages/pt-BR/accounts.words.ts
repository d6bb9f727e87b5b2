import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

export const connect: Words['options']['connect'] = {
  title: 'Conecte o Close',
  steps: 'Como criar uma chave',
  open: (link) => `Abra ${link}: Settings → Developer → API Keys.`,
  openLink: 'API Keys no Close',
  create: 'Crie uma chave nova. “Sidecar” é um bom nome para ela.',
  paste: 'Copie a chave e cole aqui.',
  label: 'Chave de API',
  button: 'Conectar',
  busy: 'Verificando com o Close…',
  hint: 'As chaves do Close começam com “api_”. Esta é a chave inteira?',
  show: 'Mostrar chave',
  fault: {
    empty: 'Cole sua chave de API primeiro.',
    'not-a-key':
      'Não há nenhuma chave de API aqui, por isso o Close não foi consultado. Copie a chave no Close e cole aqui.',
    'id-only': 'Este é o ID da chave. O Close mostra a chave inteira uma só vez, na criação. Crie uma chave nova.',
    'several-keys': 'Há mais de uma chave aqui. Cole só a que o Sidecar deve usar.',
    unclear: 'Há algo depois da chave, ou um espaço nela. Cole só a chave.',
  },
  failure: {
    'key-rejected': 'O Close não conhece esta chave. Copie mais uma vez: o Close só mostra a chave inteira na criação.',
    'not-allowed':
      'O Close conhece esta chave, mas o usuário dela não pode entrar assim. Um admin pode mudar isso no Close.',
    'not-found': 'O Close não encontrou nenhum usuário para esta chave. Crie uma nova e cole aqui.',
    'rate-limited': 'O Close não aceita mais solicitações por enquanto. Espere um minuto e clique em Conectar de novo.',
    'needs-access':
      'Seu navegador não deixa o Sidecar acessar api.close.com, por isso a chave não foi verificada. Clique em Conectar e permita.',
    'close-down':
      'O Close está com problemas, por isso não foi possível verificar a chave. Tente de novo em alguns minutos.',
    offline: 'Você está sem conexão, por isso não foi possível verificar a chave. Conecte quando a rede voltar.',
    unreachable:
      'Não foi possível acessar api.close.com. Talvez um firewall, uma VPN ou um bloqueador esteja impedindo.',
    'timed-out': 'O Close demorou demais para verificar a chave. Clique em Conectar de novo.',
    'not-close':
      'Outra página respondeu no lugar do Close, muitas vezes a de login de um Wi-Fi. Entre na rede e conecte de novo.',
    'cut-off': 'A conexão caiu enquanto o Close respondia. Clique em Conectar de novo.',
    unexpected: 'Esta versão do Sidecar não entendeu a resposta do Close. A chave não foi guardada.',
    'newer-data':
      'Uma versão mais nova do Sidecar já foi usada neste navegador, por isso esta não pode guardar uma chave. Atualize, e sua chave e seus rascunhos voltam.',
    stumbled: 'Algo deu errado no Sidecar, e não é a sua chave. Clique em Conectar de novo.',
  },
  unanswered: 'O Sidecar não respondeu em segundo plano. Recarregue esta página e tente de novo.',
};

export const connected: Words['options']['connected'] = {
  title: 'O Close está conectado',
  keyEnding: (ending) => `chave com final ••••${ending}`,
  announced: (user, organization) => `O Close está conectado: ${user}, ${organization}`,
  nextTitle: 'Abra um evento da sua agenda',
  nextText: 'A reunião do Close aparece ao lado. As abas que já estão abertas se preenchem sozinhas.',
};

export const accounts: Words['options']['accounts'] = {
  title: 'Organizações',
  text: 'O Sidecar consulta a primeira. O painel oferece as outras quando não encontra nada.',
  first: 'Usada primeiro',
  useFirst: 'Usar primeiro',
  useFirstNamed: (organization) => `Usar primeiro: ${organization}`,
  remove: 'Remover',
  removeNamed: (organization) => `Remover ${organization}`,
  question: (organization, drafts) =>
    drafts === 0
      ? `Remover a chave de ${organization} e o que foi guardado com ela?`
      : count(drafts, {
          one: `Remover a chave de ${organization} e o que foi guardado com ela, inclusive # rascunho não enviado?`,
          other: `Remover a chave de ${organization} e o que foi guardado com ela, inclusive # rascunhos não enviados?`,
        }),
  confirm: 'Sim, remover',
  cancel: 'Cancelar',
  add: 'Adicionar outra chave',
  addTitle: 'Adicionar outra chave',
  removed: (organization) => `Organização removida: ${organization}.`,
  chosen: (organization) => `Usada primeiro: ${organization}.`,
  failed: 'Não deu certo. Recarregue esta página e tente de novo.',
};

export const keeping: Words['options']['keeping'] = {
  forgets: {
    title: 'Este Firefox esquece tudo ao fechar',
    text: 'O Sidecar funciona até lá. Sua chave e os rascunhos não enviados vão embora com o resto, e na próxima vez você cola a chave de novo.',
  },
  'private-window': {
    title: 'Esta é uma janela privada',
    text: 'Sua chave e seus rascunhos são guardados mesmo assim e continuam depois que a janela fecha. “Esquecer tudo” apaga os dois.',
  },
};

export const forget: Words['options']['forget'] = {
  title: 'Começar do zero',
  text: 'Apaga a chave, seus rascunhos e tudo o mais que o Sidecar guarda neste navegador. No Close, nada muda. Um disco pode manter por um tempo vestígios de arquivos apagados: exclua a chave também no Close, e ela não abre mais nada.',
  button: 'Esquecer tudo',
  question: (drafts) =>
    drafts === 0
      ? 'Esquecer a chave e todo o resto agora?'
      : count(drafts, {
          one: 'Esquecer a chave e todo o resto agora, inclusive # rascunho não enviado?',
          other: 'Esquecer a chave e todo o resto agora, inclusive # rascunhos não enviados?',
        }),
  confirm: 'Sim, esquecer tudo',
  cancel: 'Cancelar',
  done: 'Tudo foi esquecido.',
  failed: 'Não deu certo. Recarregue esta página e tente de novo.',
};
