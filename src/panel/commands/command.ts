import type { ComponentChildren } from 'preact';

/** From top to bottom in the menu: what a call needs, what else the lead has, and what is the panel's own. */
export const COMMAND_PLACES = ['call', 'lead', 'panel'] as const;

/** Something that can be done here and now, as the feature that owns it offers it. */
export type Command = {
  place: (typeof COMMAND_PLACES)[number];
  /** What it does, as a user would type it. */
  name: string;
  icon: ComponentChildren;
  /**
   * One letter that does the same while nothing is typed. Such a command opens, shows or goes somewhere, and never writes: a user who
   * believes to type elsewhere must not change anything in Close.
   */
  key?: string;
  /** @param event the key press or click that asks for it; what writes hands it to the click guard */
  run(event: Event): void;
};
