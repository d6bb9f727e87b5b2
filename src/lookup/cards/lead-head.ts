import type { Lead } from '../../close/leads/lead';
import type { LeadClock, LeadHead } from '../../domain/panel-state';

/** What the panel shows at its top of a lead that Close gave. */
export function toLeadHead(lead: Lead): LeadHead {
  return {
    kind: 'known',
    name: lead.name,
    url: lead.url,
    status: lead.statusLabel,
    statusId: lead.statusId,
    website: toWebsite(lead.website),
    clock: toClock(lead),
  };
}

/** The host is what is shown; a user name in front of it would only serve to deceive. */
function toWebsite(text: string | null): { url: string; host: string } | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return { url: url.href, host: url.host.replace(/^www\./, '') };
}

/**
 * Close computes `localtime` from the lead's address. Its time is that of the answer, so only the offset is kept: the
 * clock goes on by itself. A time without an offset says nothing.
 */
function toClock({ localTime, place }: Lead): LeadClock | null {
  if (localTime === null) return null;
  if (/T.*Z$/.test(localTime)) return { offset: 0, place };
  const [, sign, hours, minutes] = /T.*([+-])(\d{2}):?(\d{2})$/.exec(localTime) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  // No zone is further from UTC than 14 hours. Without an offset it is NaN.
  return Math.abs(offset) <= 14 * 60 ? { offset: offset || 0, place } : null;
}
