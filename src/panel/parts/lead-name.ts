import type { LeadCard } from '../../domain/panel-state';
import { words } from '../../words/words';

/** What to call a lead, in text: its name, or words for why there is none. */
export function leadName({ lead, leadId }: LeadCard): string {
  switch (lead.kind) {
    case 'known':
      return lead.name.trim() || words.lead.unnamed;
    case 'loading':
      return words.lead.loadingName;
    case 'gone':
      return leadId === null ? words.lead.none : words.lead.goneName;
    case 'failed':
      return words.lead.failedName;
  }
}
