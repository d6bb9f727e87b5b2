import { COMMAND_PLACES, type Command } from './command';

/** Gives the commands that a feature offers at this moment. */
export type Offer = () => readonly Command[];

/** Knows who offers commands, and none of the commands. */
export type CommandRegistry = {
  /** Returns what takes the offer back. */
  add(offer: Offer): () => void;
  /** All that can be done now, by place. */
  all(): Command[];
};

export function createCommandRegistry(): CommandRegistry {
  const offers = new Set<Offer>();
  return {
    add(offer) {
      offers.add(offer);
      return () => offers.delete(offer);
    },
    all: () =>
      [...offers]
        .flatMap((offer) => offer())
        .sort((one, other) => COMMAND_PLACES.indexOf(one.place) - COMMAND_PLACES.indexOf(other.place)),
  };
}
