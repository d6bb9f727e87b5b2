import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../domain/draft';
import { failed } from '../../domain/result';
import type { WriteResult, Written } from '../../domain/write-result';
import type { SendOptions } from '../../panel/drafts/machine/draft-state';
import { sendPatiently } from '../../panel/drafts/sync/send-patiently';
import { type Submission, useSubmission } from '../../panel/drafts/sync/use-submission';
import { useSaveOnLead } from '../../panel/features/note/use-save-on-lead';
import type { DraftsPart } from '../options-data';

/** A draft of the list, and the ways it can go. */
export type ListedDraft = Submission & {
  /** When Close takes requests again and it is sent by itself; null when it does not wait for that. */
  waitingUntil: number | null;
  send(options: SendOptions): void;
  /** Sends its words as a note on the lead, and the draft goes; null where there is no lead or it is no meeting's note. */
  saveOnLead: (() => void) | null;
  /** Asks Close whether it has arrived. */
  check(): void;
  /** What was refused is not looked at any more. */
  dismiss(): void;
};

type Use = Pick<DraftsPart, 'send' | 'check' | 'onLead' | 'discard'> & {
  draft: Draft;
  onSaved: (savedAt: number) => void;
};

export function useListedDraft({ draft, send, check, onLead, discard, onSaved }: Use): ListedDraft {
  const [waitingUntil, setWaitingUntil] = useState<number | null>(null);
  const left = useRef(new AbortController());
  useEffect(() => () => left.current.abort(), []);
  const { run, dismiss, ...submission } = useSubmission<Written>({
    sentAt: draft.sentAt,
    onSaved: ({ savedAt }) => onSaved(savedAt),
  });
  const patiently = (ask: () => Promise<WriteResult<Written>>) => () =>
    sendPatiently(ask, setWaitingUntil, left.current.signal);

  const { content, about } = draft;
  const leadId = content.kind === 'meeting-note' ? content.leadId : null;
  const leadNote = useSaveOnLead(onLead, leadId);
  async function sendOnLead(html: string): Promise<WriteResult<Written>> {
    const result = await leadNote.send(html, about);
    if (result.ok) await discard(draft);
    // The note on the lead is a draft of its own, whose row asks after it; this one is where it was.
    return !result.ok && result.failure.reason === 'uncertain' ? failed({ reason: 'not-notetaker' }) : result;
  }

  return {
    ...submission,
    waitingUntil,
    send: (options) =>
      void run(
        'sending',
        patiently(() => send(draft, options)),
      ),
    saveOnLead:
      content.kind === 'meeting-note' && leadId !== null
        ? () =>
            void run(
              'sending',
              patiently(() => sendOnLead(content.html)),
            )
        : null,
    check: () =>
      void run(
        'asking',
        patiently(() => check(draft)),
      ),
    dismiss: () => void dismiss(),
  };
}
