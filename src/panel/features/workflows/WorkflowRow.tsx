import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkflowMember } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { ConfirmRow } from '../../../ui/controls/ConfirmRow';
import { PauseIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import { useCommands } from '../../commands/use-commands';
import type { Writing } from '../../drafts/context/write-context';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import { useWorkflow } from './use-workflow';
import styles from './WorkflowList.module.css';
import { namesOf, WorkflowText } from './WorkflowText';

type Props = { member: WorkflowMember; leadId: string; writing: Writing; viewer: Viewer };

/** One contact in one workflow. Pausing it is harmless and goes at once; resuming it sends mail, so it is asked first. */
export function WorkflowRow({ member, leadId, writing, viewer }: Props) {
  const { standing, sending, savedAt, refusal, set, again } = useWorkflow({ member, leadId, writing, viewer });
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** The question was answered by the user, who goes on where it came from. */
  const answered = useRef(false);
  const { workflows } = words;
  const { contact, workflow } = namesOf(member);
  const paused = standing.status === 'paused';
  const changeable = paused || standing.status === 'active';

  useEffect(() => {
    if (!asking && answered.current) button.current?.focus();
    answered.current = false;
  }, [asking]);

  function press(event: Event) {
    // The second half of a double click is no answer to what its first half has brought.
    if (sending || (event instanceof UIEvent && event.detail > 1)) return;
    if (paused) setAsking(true);
    else set(event, 'paused');
  }

  function answer() {
    answered.current = true;
    setAsking(false);
  }

  const command = paused ? workflows.resumeCommand : workflows.pauseOf;
  useCommands(
    changeable && !sending && !asking
      ? [{ place: 'lead', name: command(contact, workflow), icon: <PauseIcon />, run: press }]
      : [],
  );

  return (
    <li class={styles.row} aria-busy={sending}>
      <WorkflowText member={member} standing={standing} />
      {changeable && !(asking && paused) && (
        <Button
          ref={button}
          kind="text"
          class={styles.button}
          aria-label={(paused ? workflows.resumeOf : workflows.pauseOf)(contact, workflow)}
          aria-disabled={sending}
          onClick={press}
        >
          {paused ? workflows.resume : workflows.pause}
        </Button>
      )}
      {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
      {asking && paused && (
        <ConfirmRow
          question={(member.halted ? workflows.confirmHalted : workflows.confirm)(contact, workflow)}
          yes={workflows.resume}
          no={workflows.keep}
          onYes={(event) => {
            set(event, 'active');
            answer();
          }}
          onNo={answer}
        />
      )}
      {refusal && (
        <RefusalNote
          refusal={refusal}
          now={viewer.now}
          {...(!sending && {
            act: (event: MouseEvent) => {
              // The button goes as it is pressed.
              button.current?.focus();
              again(event);
            },
          })}
        />
      )}
    </li>
  );
}
