import { Button } from '../../../ui/controls/Button';
import { useCopy } from '../../../ui/hooks/use-copy';
import { CheckIcon, CopyIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import type { BriefProps, BriefSection } from '../../parts/brief-section';
import styles from './BriefCopy.module.css';
import { briefText } from './brief-text';

/** The whole brief as text, to be pasted into a mail or a chat. */
export const briefCopy: BriefSection = { place: 'whole', Draw: BriefCopy };

function BriefCopy({ card, brief, actions, viewer }: BriefProps) {
  const { panel, briefCopy: text } = words;
  const { came, run } = useCopy({ copy: actions.copy, announced: { done: panel.copied, failed: panel.copyFailed } });
  return (
    <div class={`${sectionStyles.section} ${styles.row}`}>
      <Button kind="text" class={styles.button} onClick={() => run(briefText(card, brief, viewer))}>
        {came === 'done' ? <CheckIcon /> : <CopyIcon />}
        {came === 'done' ? text.copied : text.copy}
      </Button>
      {came === 'failed' && <span class={styles.failed}>{panel.copyFailed}</span>}
    </div>
  );
}
