import { Button } from '../../../ui/controls/Button';
import { useCopy } from '../../../ui/hooks/use-copy';
import { CheckIcon, CopyIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import type { BriefProps, BriefSection } from '../../parts/section';
import { SchedulingLinks } from '../scheduling-links/SchedulingLinks';
import styles from './BriefCopy.module.css';
import { briefText } from './brief-text';

/** What is taken along into a mail or a chat: the whole brief as text, and the user's scheduling link. */
export const briefCopy: BriefSection = { name: 'brief-copy', Draw: BriefCopy };

function BriefCopy({ card, brief, actions, viewer }: BriefProps) {
  const { panel, briefCopy: text } = words;
  const { came, run } = useCopy({ copy: actions.copy, announced: { done: panel.copied, failed: panel.copyFailed } });
  const hint = useKeyHint('C', text.copy);
  const copy = () => run(briefText(card, brief, viewer));
  useCommands([{ place: 'call', key: 'C', name: text.copy, icon: <CopyIcon />, run: copy }]);
  return (
    <div class={`${sectionStyles.section} ${styles.row}`}>
      <Button kind="text" class={styles.button} onClick={copy} {...hint}>
        {came === 'done' ? <CheckIcon /> : <CopyIcon />}
        {came === 'done' ? text.copied : text.copy}
      </Button>
      {came === 'failed' && <span class={styles.failed}>{panel.copyFailed}</span>}
      <SchedulingLinks actions={actions} />
    </div>
  );
}
