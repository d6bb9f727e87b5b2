import type { Words } from '../../words';

export const failed: Words['failed'] = {
  'key-rejected': {
    title: 'O Close não aceita mais sua chave',
    text: 'A chave de API foi excluída ou substituída no Close. Criar uma nova leva menos de um minuto.',
    action: 'Inserir nova chave',
  },
  'not-allowed': {
    title: 'Sua função no Close não permite ver isto',
    text: 'A chave funciona, mas o usuário dela não pode ler reuniões. Um admin da sua organização pode mudar isso no Close.',
    action: 'Tentar de novo',
  },
  'not-found': {
    title: 'O Close não pode mostrar esta reunião',
    text: 'Ela foi excluída no Close, ou seu usuário do Close não tem acesso a ela.',
    action: 'Buscar de novo',
  },
  'rate-limited': {
    title: 'O Close pediu para irmos mais devagar',
    text: 'Sua organização enviou muitas solicitações ao Close de uma vez. Você não precisa fazer nada.',
    action: 'Tentar agora',
  },
  'needs-access': {
    title: 'O Sidecar precisa da sua permissão',
    text: 'Seu navegador não deixa o Sidecar acessar api.close.com, por isso o Close não foi consultado.',
    action: 'Permitir acesso',
  },
  'close-down': {
    title: 'O Close está com problemas',
    text: 'Os servidores responderam com um erro. Sua chave e sua rede estão em ordem.',
    action: 'Tentar de novo',
  },
  offline: {
    title: 'Você está sem conexão',
    text: 'O Sidecar consulta o Close de novo assim que a rede voltar.',
    action: 'Tentar de novo',
  },
  unreachable: {
    title: 'Não foi possível acessar o Close',
    text: 'api.close.com não respondeu. Talvez um firewall, uma VPN ou um bloqueador esteja impedindo.',
    action: 'Tentar de novo',
  },
  'timed-out': {
    title: 'O Close está demorando demais',
    text: 'Nenhuma resposta completa chegou a tempo. A rede ou o Close pode estar lento agora.',
    action: 'Tentar de novo',
  },
  'not-close': {
    title: 'Outra página respondeu no lugar do Close',
    text: 'Costuma ser a página de login de um Wi-Fi ou de um proxy da empresa. Entre na rede e tente de novo.',
    action: 'Tentar de novo',
  },
  'cut-off': {
    title: 'A resposta foi interrompida',
    text: 'A conexão caiu enquanto o Close respondia.',
    action: 'Tentar de novo',
  },
  unexpected: {
    title: 'Não entendemos a resposta do Close',
    text: 'Ela veio em um formato que esta versão do Sidecar não conhece. Tentar de novo pode ajudar, e uma atualização também.',
    action: 'Tentar de novo',
  },
  'newer-data': {
    title: 'Este Sidecar é antigo demais para seus dados',
    text: 'Uma versão mais nova já foi usada neste navegador. Atualize o Sidecar, e sua chave e seus rascunhos voltam. Nada foi excluído.',
    action: 'Tentar de novo',
  },
  stumbled: {
    title: 'O Sidecar teve um problema',
    text: 'O erro foi no Sidecar, não no Close. Se acontecer de novo, reinicie o navegador.',
    action: 'Tentar de novo',
  },
  countdown: (seconds) => `Nova tentativa em ${seconds} s`,
  countdownOver: 'Tentando de novo…',
};
