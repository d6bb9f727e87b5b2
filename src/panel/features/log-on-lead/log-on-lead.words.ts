/** A note on the lead, for an event that Close has no meeting of. */
export const logOnLead = {
  open: 'Log it on the lead',
  hint: 'A note in the lead’s timeline at the time of the event. Close may still sync the event: then it has both.',
  when: 'When it was',
  text: (lead: string) => `Note for ${lead}`,
  placeholder: 'What was it, and what came of it?',
  send: 'Log it',
};
