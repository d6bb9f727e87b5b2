import type { Trouble } from '../domain/sidebar';

export type TroubleTelling = {
  /** To be called about once a second with what the page does to the sidebar. */
  beat(trouble: Trouble | null): void;
  /** The sidebar may have another frame now, which was told nothing. */
  tellAgain(): void;
};

/** So often is told in vain that there is no trouble. A frame that is still to come knows of none. */
const MAX_CALM = 20;

/** Tells each change, again and again until the panel has heard it: its frame may be still to come. */
export const createTroubleTelling = (tell: (trouble: Trouble | null) => Promise<boolean>): TroubleTelling => {
  let told: Trouble | null | undefined = null;
  let calm = 0;
  return {
    beat(trouble) {
      calm = trouble ? 0 : calm + 1;
      if (trouble === told || calm > MAX_CALM) return;
      tell(trouble).then(
        (heard) => {
          if (heard) told = trouble;
        },
        () => {},
      );
    },
    tellAgain() {
      if (told) told = undefined;
    },
  };
};
