import { useRef } from 'preact/hooks';
import type { FieldOffer } from '../../../domain/custom-field';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import type { Assignees } from '../../../domain/write-result';
import type { Viewer } from '../../../time/viewer';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import { StepIcon } from '../../../ui/icons/story-icons';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import type { Writing } from '../../drafts/context/write-context';
import { NewOpportunity } from './NewOpportunity';
import { OpportunityEditor } from './OpportunityEditor';
import { OpportunityRows } from './OpportunityRows';
import { useOpportunities } from './use-opportunities';

type Props = {
  shown: Opportunity[];
  leadId: string;
  leadName: string;
  /** Of opportunities, that the user has picked. */
  fields: readonly FieldOffer[];
  more: boolean;
  writing: Writing;
  viewer: Viewer;
};

/** The lead's opportunities, to be changed. Who may own one is asked for when somebody turns to them. */
export function OpportunityControls({ shown, leadId, leadName, fields, more, writing, viewer }: Props) {
  const rows = useOpportunities({ shown, leadId, writing, viewer });
  const { asked, ask } = useRequest<Assignees>({ keep: true });
  const stage = useRef<HTMLSelectElement>(null);
  const hint = useKeyHint('G', words.opportunity.stage);
  const focus = () => stage.current?.focus();
  useCommands(
    rows.length > 0
      ? [{ place: 'call', key: 'G', name: words.opportunity.command, icon: <StepIcon />, run: focus }]
      : [],
  );
  const failed = isAnswer(asked) && !asked.ok;
  const load = () => {
    if (asked === 'idle' || failed) void ask(() => writing.writer.getAssignees());
  };
  return (
    <div onFocusCapture={load} onPointerEnter={load}>
      <OpportunityRows
        rows={rows}
        more={more}
        of={({ opportunity }) => opportunity}
        draw={(row) => (
          <OpportunityEditor
            row={row}
            lead={{ leadId, name: leadName }}
            fields={fields}
            owners={isAnswer(asked) && asked.ok ? asked.value.users : []}
            pipelines={writing.choices?.pipelines ?? []}
            stage={row === rows[0] ? { field: stage, hint } : undefined}
            writing={writing}
            viewer={viewer}
          />
        )}
      />
      <NewOpportunity
        leadId={leadId}
        leadName={leadName}
        shown={shown}
        pipelines={writing.choices?.pipelines ?? []}
        writing={writing}
        viewer={viewer}
      />
      {failed && <p class={`${textStyles.muted} ${textStyles.small}`}>{words.opportunity.ownersFailed}</p>}
    </div>
  );
}
