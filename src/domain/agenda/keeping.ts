/** For how long the user's meetings are kept on this computer; `browser`: until it closes. */
export const agendaKeepings = ['always', 'browser', 'never'] as const;

export type AgendaKeeping = (typeof agendaKeepings)[number];
