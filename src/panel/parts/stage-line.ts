import type { Opportunity } from '../../domain/opportunity/opportunity';
import { userLocale } from '../../time/user-locale';
import { words } from '../../words/words';

/** How far an opportunity is: "Proposal · 60%". */
export function stageLine({ stage, confidence }: Pick<Opportunity, 'stage' | 'confidence'>): string {
  return words.brief.stage(stage?.trim() || words.brief.noStage, percentOf(confidence));
}

/** @param whole as Close has it, 0 to 100 */
export function percentOf(whole: number): string {
  return new Intl.NumberFormat(userLocale(words.language), { style: 'percent' }).format(whole / 100);
}
