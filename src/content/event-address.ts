/**
 * Addresses that may name an event: only these are told to the worker, which reads them. So going from week to week tells nothing,
 * and wakes nobody. What names an event by the rules of `calendar/` passes here (test/unit/content/event-address.test.ts).
 */
export const GOOGLE_EVENT = /\/eventedit\/.|eid=/i;

/** Those of mails, which are on the same site, are left out. */
export const OUTLOOK_EVENT = /calendar.*(item|\/read\/)/i;
