import * as v from 'valibot';
import { readableItems, requiredId } from '../http/lenient';
import type { Pipeline, Stage } from './opportunity';
import { statusType } from './opportunity-schema';

const stageSchema = v.object({
  id: requiredId,
  // Nobody could choose one without a label.
  label: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  type: statusType,
});

/** One of `organizations[].pipelines` in `/me/`. */
export const pipelineSchema = v.pipe(
  v.object({ id: requiredId, name: v.fallback(v.string(), ''), statuses: readableItems<Stage>(stageSchema) }),
  v.transform(({ statuses, ...rest }): Pipeline => ({ ...rest, stages: statuses })),
);
