import * as v from 'valibot';
import { CloseError } from '../http/close-error';
import { optionalText } from '../http/lenient';
import { isIdOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import { summarySchema } from '../meetings/meeting-schema';

/** Types of activities with an address of their own at Close. */
export const bodyKinds = ['email', 'call', 'sms', 'note', 'meeting', 'custom'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** All that an activity says. */
export type ActivityBody = {
  /** Plain text. */
  text: string | null;
  /** Close's rich text, or an e-mail's; untrusted HTML, like every summary. */
  html: string | null;
  /** What Close's AI made of a meeting or a call: the summary of its own, and that of each transcript. */
  summaries: { of: 'whole' | 'transcript'; html: string | null; text: string | null }[];
  /** The fields of a custom activity, without their names, which are in another list. */
  values: string[];
};

const transcriptSchema = v.object({ summary_html: optionalText, summary_text: optionalText });

/** A meeting's transcripts are a list with nulls in it. In which shape a call's comes is not known: alone, or in a list. */
const transcriptsSchema = v.fallback(
  v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
    v.transform((items) =>
      items.flatMap((item) => {
        const read = v.safeParse(transcriptSchema, item);
        const { summary_html: html, summary_text: text } = read.success ? read.output : {};
        return html || text ? [{ of: 'transcript' as const, html: html ?? null, text: text ?? null }] : [];
      }),
    ),
  ),
  [],
);

const entries = {
  body_text: optionalText,
  body_html: optionalText,
  text: optionalText,
  note: optionalText,
  note_html: optionalText,
  user_note: optionalText,
  user_note_html: optionalText,
  summary: summarySchema,
  transcripts: transcriptsSchema,
  recording_transcript: transcriptsSchema,
  voicemail_transcript: transcriptsSchema,
};

/** What is asked for of each type. A meeting's `note` is the calendar's description, and not what was written of it. */
const fields: Record<BodyKind, (keyof typeof entries)[] | null> = {
  email: ['body_text', 'body_html'],
  call: ['note', 'note_html', 'recording_transcript', 'voicemail_transcript'],
  sms: ['text'],
  note: ['note', 'note_html'],
  meeting: ['user_note', 'user_note_html', 'summary', 'transcripts'],
  custom: null,
};

const bodySchema = v.pipe(
  v.looseObject(entries),
  v.transform((wire): ActivityBody => {
    const summaries = [...wire.transcripts, ...wire.recording_transcript, ...wire.voicemail_transcript];
    return {
      text: wire.body_text ?? wire.text ?? wire.user_note ?? wire.note,
      html: wire.body_html ?? wire.user_note_html ?? wire.note_html,
      summaries: wire.summary === null ? summaries : [{ of: 'whole', html: wire.summary, text: null }, ...summaries],
      values: Object.entries(wire).flatMap(([key, value]) => (key.startsWith('custom.') ? textsOf(value) : [])),
    };
  }),
);

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}

/** All of one activity, in one request; null when Close shows none to this user, and without a request for what is no id. */
export async function readActivity(
  request: CloseRequest,
  { kind, id }: { kind: BodyKind; id: string },
  signal?: AbortSignal,
): Promise<ActivityBody | null> {
  if (!isIdOf('acti', id)) return null;
  const wanted = fields[kind];
  const params = new URLSearchParams(wanted ? { _fields: ['id', ...wanted].join(',') } : {});
  try {
    return parseRecord(bodySchema, await request.get(`/activity/${kind}/${id}/`, params, signal));
  } catch (error) {
    if (error instanceof CloseError && error.failure.reason === 'not-found') return null;
    throw error;
  }
}
