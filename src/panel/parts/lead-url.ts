import type { LeadCard } from '../../domain/panel-state';

/** The lead's page in Close; null where the lead is not there, or has none. */
export function leadUrl({ lead }: LeadCard): string | null {
  return lead.kind === 'known' ? lead.url : null;
}
