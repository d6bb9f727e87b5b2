import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'Ver com dados de exemplo',
  notice: 'Dados de exemplo: nada é enviado',
  text: 'Clique em um evento e experimente tudo o que aparece ao lado. Ao sair da página, nada fica.',
  held: 'No exemplo, os links não abrem.',
  day: 'Agenda de exemplo',
  organization: 'Organização de exemplo',
  shows: {
    after: 'Depois de uma conversa',
    before: 'Antes de uma conversa',
    unknown: 'Fora do Close',
    leads: 'Dois leads',
  },
  titles: {
    after: 'Apresentação do produto',
    before: 'Conversa sobre preço',
    unknown: 'Primeiro contato',
    leads: 'Workshop conjunto',
  },
  jobs: { operations: 'Gerência de operações', owner: 'Proprietário' },
  outcomes: { interested: 'Tem interesse', offer: 'Quer uma proposta', later: 'Agora não' },
  tasks: { overdue: 'Enviar a proposta revisada', later: 'Perguntar quem assina' },
  lastNote: 'Gostaram do teste e nos comparam com outra proposta. Em aberto: o preço e quem assina.',
  mailSubject: 'Antes da nossa conversa',
  mail: 'Podemos começar em duas semanas? Assim levo também a nossa TI.',
  callNote: 'Quer ver com os próprios dados.',
};
