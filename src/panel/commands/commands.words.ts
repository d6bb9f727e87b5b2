/** The command menu. */
export const commands = {
  title: 'Commands',
  placeholder: 'Type a command or a name…',
  /** The last line, once something is typed. */
  search: (typed: string) => `Search Close for “${typed}”`,
  esc: 'Esc',
  /** A control's tooltip. */
  withKey: (title: string, key: string) => `${title} (${key})`,
};
