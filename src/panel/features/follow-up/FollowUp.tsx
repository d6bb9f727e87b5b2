import { useEffect, useRef } from 'preact/hooks';
import { followedUp, type Recipients, recipientsOf } from '../../../domain/moment/followed-up';
import type { LeadBrief, LeadCard } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { MailIcon, OutwardIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import { useWriting, type Writing } from '../../drafts/context/write-context';
import { SavedMark } from '../../drafts/views/SavedMark';
import { leadUrl } from '../../parts/lead-url';
import type { BriefProps, BriefSection } from '../../parts/section';
import { FollowUpForm } from './FollowUpForm';
import styles from './follow-up.module.css';
import { useFollowUp } from './use-follow-up';

/** An e-mail to the guests that are contacts. It becomes a draft in Close: nothing here sends one. */
export const followUp: BriefSection = { name: 'follow-up', Draw: FollowUpSection };

function FollowUpSection({ card, brief, actions, viewer }: BriefProps) {
  const writing = useWriting();
  const { leadId, meeting, match } = card;
  if (writing?.where !== 'here' || leadId === null || match.occurrence !== 'exact') return null;
  const recipients = recipientsOf(meeting.people, words.people.unnamed);
  if (recipients.to.length + recipients.leftOut.length === 0) return null;
  return (
    <section class={sectionStyles.section} aria-label={words.followUp.title} data-part="follow-up">
      {recipients.to.length === 0 ? (
        <p class={textStyles.muted}>{words.followUp.nobody}</p>
      ) : (
        <Control
          key={meeting.id}
          card={card}
          leadId={leadId}
          brief={brief}
          recipients={recipients}
          writing={writing}
          actions={actions}
          viewer={viewer}
        />
      )}
    </section>
  );
}

type Props = {
  card: LeadCard;
  leadId: string;
  brief: LeadBrief;
  recipients: Recipients;
  writing: Writing;
  actions: PanelActions;
  viewer: Viewer;
};

/** Opened by its button, or by itself where one was begun before. */
function Control({ card, leadId, brief, recipients, writing, actions, viewer }: Props) {
  const { to } = recipients;
  const followed = useFollowUp({ card, leadId, brief, to, writing, viewer });
  const { opened, savedAt } = followed;
  const opener = useRef<HTMLButtonElement>(null);
  const message = useRef<HTMLTextAreaElement>(null);
  /** The focus follows the user's own click, never a draft that opens by itself. */
  const follows = useRef(false);
  const text = words.followUp;
  const hint = useKeyHint('F', text.open);
  const url = leadUrl(card);
  const kept = followed.draft.draft !== null;
  /** Made in this panel or before; it waits in Close. */
  const draftedAt = savedAt ?? followedUp(card)?.draftedAt ?? null;

  function reach() {
    follows.current = true;
    if (opened) message.current?.focus();
    else followed.open();
  }
  useCommands([{ place: 'call', key: 'F', name: text.open, icon: <MailIcon />, run: reach }]);

  useEffect(() => {
    if (!follows.current) return;
    if (opened) message.current?.focus();
    else opener.current?.focus();
  }, [opened]);

  if (opened) {
    return (
      <FollowUpForm
        followed={followed}
        recipients={recipients}
        message={message}
        writing={writing}
        actions={actions}
        viewer={viewer}
        onTouch={() => {
          follows.current = true;
        }}
      />
    );
  }
  return (
    <p class={styles.closed}>
      <Button ref={opener} kind="secondary" onClick={reach} {...hint}>
        <MailIcon />
        {text.open}
      </Button>
      {draftedAt === null || kept ? (
        <span class={`${textStyles.muted} ${textStyles.small}`}>{kept ? words.nextSteps.note.kept : text.stays}</span>
      ) : (
        <span class={styles.saved}>
          <SavedMark at={draftedAt} viewer={viewer} />
          {url !== null && (
            <ExternalLink href={url} title={words.panel.newTab}>
              {words.panel.openInClose} <OutwardIcon />
            </ExternalLink>
          )}
        </span>
      )}
    </p>
  );
}
