import type { CustomField } from '../../close/custom-fields/custom-field';
import type { Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import type { Outcome } from '../../close/meetings/outcome';
import type { ByOwner } from '../../domain/custom-field';
import type { Span } from '../../time/zone-day';

/** A user's meetings of some weeks with their leads, as Close had them when it was asked. Instants are epoch ms. */
export type Agenda = {
  askedAt: number;
  /** The meetings that start within it, all of them. */
  span: Span;
  meetings: Meeting[];
  leads: Lead[];
  /** The names of outcomes; null where they could not be asked for. */
  outcomes: Outcome[] | null;
  /** The names of custom fields, as far as the user has picked some. */
  customFields: ByOwner<CustomField[]>;
};
