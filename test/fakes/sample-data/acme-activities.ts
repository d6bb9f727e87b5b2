import { meetingRecord, sandboxId, type WireRecord } from '../close-server/records';
import { activity } from './activity';
import { day, hour, quarter } from './meetings';
import { contact, kim, northwind, organizer, people, robin } from './people';

const dana = `"${people.dana.name}" <${people.dana.email}>`;

/** How it went with the lead of the plain case until now, the newest first. */
export function acmeActivities(leadId: string, now: number): WireRecord[] {
  return [
    // Drafts and what Close keeps for its books are newer, but nobody has done them.
    activity('AcmeDraft', 'Email', leadId, now - hour, {
      direction: 'outgoing',
      status: 'draft',
      subject: 'Follow-up',
    }),
    activity('AcmeStatus', 'LeadStatusChange', leadId, now - 3 * day, {
      old_status_label: 'Potential',
      new_status_label: 'Qualified',
    }),
    activity('AcmeStage', 'OpportunityStatusChange', leadId, now - 11 * day, {
      old_status_label: 'Discovery',
      new_status_label: 'Proposal',
    }),
    activity('AcmeSent', 'Email', leadId, now - 12 * day, {
      contact_id: people.dana.id,
      direction: 'outgoing',
      status: 'sent',
      subject: 'Revised offer',
      to: [people.dana.email],
      sender: `"${robin.name}" <${robin.email}>`,
      has_reply: false,
      body_preview: 'Hi Dana, as discussed the offer now covers two plants. The security sheet follows by Friday.',
      body_text:
        'Hi Dana,\n\nas discussed the offer now covers two plants. The security sheet follows by Friday.\n\nWhat Mikael asked about service times is on page 3. Shall we go through it on our call?\n\nBest\nRobin',
      body_html: '<p>Hi Dana,</p><p>as discussed the offer now covers <b>two plants</b>.</p>',
    }),
    activity('AcmeReceived', 'Email', leadId, now - 13 * day, {
      contact_id: people.dana.id,
      direction: 'incoming',
      status: 'inbox',
      user_id: null,
      user_name: null,
      subject: 'Re: Offer for the pilot line',
      sender: dana,
      to: [robin.email],
      has_reply: true,
      body_preview: 'Thanks, could you add the second plant? Purchasing wants to see both in one offer.',
      body_text: 'Thanks, could you add the second plant? Purchasing wants to see both in one offer.\n\nDana',
    }),
    activity('AcmeText', 'SMS', leadId, now - 14 * day, {
      contact_id: people.dana.id,
      direction: 'inbound',
      status: 'inbox',
      user_id: null,
      user_name: null,
      text: 'Running five minutes late, start without me.',
    }),
    activity('AcmeCall', 'Call', leadId, now - 19 * day, {
      contact_id: people.mikael.id,
      direction: 'outbound',
      disposition: 'answered',
      status: 'completed',
      duration: 153,
      cost: '0.0130',
      note: 'Mikael compares two other vendors',
      note_html: '<body><p>Mikael compares <strong>two other vendors</strong></p></body>',
      outcome_id: null,
    }),
    activity('AcmeNote', 'Note', leadId, now - 21 * day, {
      user_id: kim.id,
      user_name: kim.name,
      title: null,
      note: 'Budget ok, needs legal',
      note_html: '<body><p>Budget ok, <em>needs legal</em></p></body>',
    }),
    activity('AcmeOutreach', 'Email', leadId, now - 33 * day, {
      contact_id: people.dana.id,
      direction: 'outgoing',
      status: 'sent',
      sequence_name: 'Spring outreach',
      subject: 'Shorter change-overs',
      to: [people.dana.email],
      has_reply: true,
      body_preview: 'Hi Dana, lines like yours lose four hours a week to change-overs.',
      body_text: 'Hi Dana,\n\nlines like yours lose four hours a week to change-overs. Worth a call?',
    }),
    activity('AcmeVisit', 'CustomActivity', leadId, now - 40 * day, {
      custom_activity_type_id: 'actitype_Sandbox1',
      status: 'published',
      'custom.cf_SandboxVisit1': 'Trade fair, hall 4',
    }),
  ];
}

/** The meeting with them before the one of today. It is older than the calendar's events of the sample. */
export function acmePlantTour(leadId: string, now: number): WireRecord {
  const startsAt = quarter(now - 20 * day);
  return meetingRecord({
    id: sandboxId('acti', 'AcmePlantTour'),
    organizationId: northwind,
    leadId,
    title: 'Plant tour',
    startsAt,
    endsAt: startsAt + hour,
    status: 'completed',
    provider: 'google',
    eventId: '3p5l7a9n1t2t4o6u8r0a1c2m3e',
    calendarId: robin.email,
    user: robin,
    attendees: [contact('dana', 'yes'), organizer],
    outcomeId: sandboxId('outcome', 'Qualified'),
    userNoteHtml:
      '<body><p>Wants a pilot in <strong>two plants</strong> before summer. Budget sits with purchasing; needs the security sheet first.</p></body>',
    summaryHtml:
      '<p>Dana showed both halls. Three action items:</p><ul><li>Security sheet for IT</li><li>One offer for two plants</li><li>Talk to Mikael about service times</li></ul>',
  });
}

/** What Close's Notetaker heard on that tour, and what was said on the call after it. */
export function acmeTranscripts(): [string, unknown[]][] {
  const transcript = (id: string, summary: string) => ({
    id,
    has_speaker_labels: true,
    speakers: [{ speaker_label: 'Dana Doe', speaker_side: 'contact', talk_percentage: 62, talk_time: 1800 }],
    summary_text: summary,
    summary_html: `<p>${summary}</p>`,
    utterances: [{ speaker_label: 'Dana Doe', speaker_side: 'contact', start: 0, end: 4.2, text: 'Shall we begin?' }],
  });
  return [
    [
      sandboxId('acti', 'AcmePlantTour'),
      [transcript('trans_1', 'Dana walked through both halls and named the bottleneck.')],
    ],
    [sandboxId('acti', 'AcmeCall'), [transcript('trans_2', 'Mikael asked who guarantees the service times.')]],
  ];
}
