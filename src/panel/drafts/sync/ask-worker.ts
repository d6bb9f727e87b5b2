import type { DraftInput, DraftKind } from '../../../domain/draft';
import type { Writer } from '../../host';
import type { DraftEffect, DraftEvent } from '../machine/draft-events';
import type { SendResult } from '../machine/draft-state';
import { loadDrafts } from './load-drafts';

/** What a draft is about, and who keeps it. */
export type DraftSubject = {
  writer: Pick<Writer, 'keepDraft' | 'getDrafts' | 'discardDraft' | 'sendDraft' | 'checkDraft'>;
  kind: DraftKind;
  /** `subjectOf` of its content. */
  subject: string;
  /** For the list of drafts; asked each time, for names arrive late. */
  about(): DraftInput['about'];
  /** Id of a draft that begins; random by default. */
  newId?: () => string;
};

type Question = Extract<DraftEffect, { kind: 'keep' | 'load' | 'send' | 'check' | 'remove' }>;

const unanswered: SendResult = { ok: false, failure: { reason: 'unexpected' } };

/** Sends the message of an effect, once. `page`: see `DraftInput`. Its answer is an event; so is none. Never rejects. */
export async function askWorker(
  effect: Question,
  { writer, kind, subject, about, page }: DraftSubject & { page: string },
): Promise<DraftEvent> {
  switch (effect.kind) {
    case 'keep': {
      const { message, name, content, isGuess } = effect;
      return writer.keepDraft({ ...name, content, about: about(), page, isGuess }).then(
        (draft) => ({ kind: 'kept', message, draft }),
        () => ({ kind: 'not-kept', message }),
      );
    }
    case 'load': {
      const { reason, request, since } = effect;
      return loadDrafts(writer, { kind, subject }).then(
        (drafts) => ({ kind: 'loaded', reason, request, since, drafts }),
        () => ({ kind: 'not-loaded', reason, request }),
      );
    }
    case 'send': {
      const { request, name, overwrite, again } = effect;
      return writer.sendDraft({ ...name, overwrite, again }).then(
        (result) => ({ kind: 'sent', request, result }),
        () => ({ kind: 'send-lost', request }),
      );
    }
    case 'check': {
      const { request, id } = effect;
      const result = await writer.checkDraft({ id }).catch(() => unanswered);
      return { kind: 'checked', request, result };
    }
    case 'remove': {
      const { request, name } = effect;
      return writer.discardDraft(name).then(
        () => ({ kind: 'removed', request, gone: true }),
        () => ({ kind: 'removed', request, gone: false }),
      );
    }
  }
}
