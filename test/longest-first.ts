import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes far longer than its size says, the longest first. */
const LONG = [
  'component/gallery/gallery.test.ts',
  'component/rich-text/round-trips.test.ts',
  'component/note/conflict.test.ts',
  'component/note/refused.test.ts',
  'component/loss/fields.test.ts',
  'component/rich-text/take-over.test.ts',
  'unit/panel/drafts/draft-model.test.ts',
  'worker/many-events.test.ts',
];

/**
 * Vitest starts the largest files first where it has no times of a run before, as in a fresh clone. There the gallery, one of the
 * smallest files, came last and alone: one core had nothing to do for three quarters of a minute.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((file) => moduleId.endsWith(`/test/${file}`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
