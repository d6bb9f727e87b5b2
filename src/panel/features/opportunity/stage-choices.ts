import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { PipelineChoice, StageChoice } from '../../../domain/write-result';

/** The stages to choose from, that of the opportunity's own pipeline first; the one it has is there whatever the list says. */
export function stageChoices(
  { stageId, stage, status, pipeline }: Opportunity,
  pipelines: readonly PipelineChoice[],
): PipelineChoice[] {
  const sorted = [...pipelines].sort((a, b) => Number(b.id === pipeline?.id) - Number(a.id === pipeline?.id));
  const listed = sorted.filter(({ stages }) => stages.length > 0);
  if (stageId === null || listed.some(({ stages }) => stages.some(({ id }) => id === stageId))) return listed;
  const own: StageChoice = { id: stageId, name: stage ?? '', status };
  return [{ id: pipeline?.id ?? '', name: pipeline?.name ?? '', stages: [own] }, ...listed];
}

/** How far it is: its place among the open stages of its pipeline; null where that cannot be told. */
export function stageStep(
  { stageId, status }: Opportunity,
  pipelines: readonly PipelineChoice[],
): { step: number; of: number } | null {
  const own = pipelines.find(({ stages }) => stages.some(({ id }) => id === stageId));
  const open = own?.stages.filter((stage) => stage.status === 'active') ?? [];
  if (open.length < 2) return null;
  if (status === 'won') return { step: open.length, of: open.length };
  const at = open.findIndex(({ id }) => id === stageId);
  return at < 0 ? null : { step: at + 1, of: open.length };
}
