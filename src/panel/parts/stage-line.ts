import type { Opportunity } from '../../domain/panel-state';
import { words } from '../../words/words';

/** How far an opportunity is: "Proposal · 60%". */
export function stageLine({ stage, confidence }: Pick<Opportunity, 'stage' | 'confidence'>): string {
  const percent = new Intl.NumberFormat(words.language, { style: 'percent' }).format(confidence / 100);
  return words.brief.stage(stage?.trim() || words.brief.noStage, percent);
}
