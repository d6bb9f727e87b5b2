import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftContent } from '../../../domain/draft';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import { valuePeriods } from '../../../domain/opportunity/opportunity-change';
import type { PipelineChoice } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import formStyles from '../../../ui/fields/Form.module.css';
import { MenuSelect } from '../../../ui/fields/Select';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useOwnId } from '../../../ui/hooks/use-id';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { discardMeant } from '../../drafts/sync/discard-meant';
import { useDraft } from '../../drafts/sync/use-draft';
import { useSubmitDraft } from '../../drafts/sync/use-submit-draft';
import { CreationNote } from '../../drafts/views/CreationNote';
import { OtherDrafts } from '../../drafts/views/OtherDrafts';
import { refusalText } from '../../drafts/views/refusal-text';
import { SavedMark } from '../../drafts/views/SavedMark';
import { formatAmount, parseAmount } from './amount';
import styles from './opportunity.module.css';

type Props = {
  leadId: string;
  leadName: string;
  /** As the state has them: others than before, once one was made. */
  shown: Opportunity[];
  pipelines: readonly PipelineChoice[];
  writing: Writing;
  viewer: Viewer;
};

type Content = Extract<DraftContent, { kind: 'opportunity' }>;

/** A new opportunity, opened by a button, or by itself where one was begun before. What is typed is kept at once. */
export function NewOpportunity({ leadId, leadName, shown, pipelines, writing, viewer }: Props) {
  const empty: Content = { kind: 'opportunity', leadId, amount: '', cents: null, period: 'one_time', stageId: null };
  const [content, setContent] = useState(empty);
  const [opened, setOpened] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const id = useOwnId();
  const { opportunity: text, nextSteps } = words;

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'opportunity',
      subject: leadId,
      about: () => ({ title: '', leadName, startsAt: null }),
    },
    shown,
  );
  const creation = useSubmitDraft({
    draft,
    writing,
    refused: refusalText,
    onSaved({ savedAt: at }) {
      clear();
      setSavedAt(at);
      announce(nextSteps.saved(formatTime(at, viewer)));
    },
  });

  useEffect(() => {
    if (draft.loaded && content.amount === '') show(draft.draft?.content);
  }, [draft.loaded]);

  // Sent from elsewhere: pressed here once more, it would be a second one.
  useEffect(() => {
    if (draft.gone > 0) clear();
  }, [draft.gone]);

  function show(kept: DraftContent | undefined) {
    if (kept?.kind !== 'opportunity') return;
    setContent(kept);
    setOpened(true);
  }

  function clear() {
    setContent(empty);
    setWrong(false);
    setOpened(false);
  }

  function change(changes: Partial<Content>) {
    const next = { ...content, ...changes };
    const whole = { ...next, cents: parseAmount(next.amount, viewer.locale) ?? null };
    setContent(whole);
    setWrong(false);
    if (whole.amount.trim() !== '') draft.keep(whole);
    else void draft.discard('emptied');
  }

  // While nobody knows whether Close has it, another value would be another opportunity.
  const locked = creation.busy !== null || creation.uncertain !== null;

  function onSubmit(event: Event) {
    event.preventDefault();
    if (locked) return;
    if (content.cents !== null) return void creation.send(event);
    setWrong(true);
    field.current?.focus();
  }

  if (!opened) {
    return (
      <p class={styles.add}>
        <Button kind="text" onClick={() => setOpened(true)}>
          {text.add}
        </Button>{' '}
        {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
      </p>
    );
  }
  return (
    <form class={styles.form} aria-label={text.add} noValidate onSubmit={onSubmit} aria-busy={creation.busy !== null}>
      <div class={styles.fields}>
        <Field
          ref={field}
          class={styles.newValue}
          type="text"
          inputMode="decimal"
          aria-label={text.newValue}
          placeholder={text.value}
          autocomplete="off"
          readOnly={locked}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          value={content.amount}
          onInput={({ currentTarget }) => change({ amount: currentTarget.value })}
        />
        <MenuSelect
          empty={false}
          aria-label={text.newPeriod}
          disabled={locked}
          value={content.period}
          onChange={({ currentTarget }) =>
            change({ period: valuePeriods.find((one) => one === currentTarget.value) ?? content.period })
          }
        >
          {valuePeriods.map((one) => (
            <option key={one} value={one}>
              {text.periods[one]}
            </option>
          ))}
        </MenuSelect>
      </div>
      <FieldError id={`${id}-wrong`} text={wrong ? text.unreadValue(formatAmount(1_250_050, viewer.locale)) : ''} />
      <MenuSelect
        empty={content.stageId === null}
        aria-label={text.newStage}
        disabled={locked}
        value={content.stageId ?? ''}
        onChange={({ currentTarget }) => change({ stageId: currentTarget.value || null })}
      >
        <option value="">{text.firstStage}</option>
        {pipelines.map((pipeline) => (
          <optgroup key={pipeline.id} label={pipeline.name}>
            {pipeline.stages.map((stage) => (
              <option key={stage.id} value={stage.id}>
                {stage.name}
              </option>
            ))}
          </optgroup>
        ))}
      </MenuSelect>
      {!locked && (
        <OtherDrafts
          others={draft.others}
          onShow={async (other) => {
            if (await draft.take(other)) show(other.content);
          }}
        />
      )}
      <CreationNote
        creation={creation}
        of="opportunity"
        draft={draft}
        typed={() => content.amount}
        writing={writing}
        again={text.addAgain}
        onDiscard={async (event) => {
          if (await discardMeant(event, { writing, creation, announce })) clear();
        }}
        viewer={viewer}
      />
      <p class={formStyles.actions}>
        <Button type="submit" kind="primary" aria-disabled={locked}>
          {creation.busy === 'sending' ? nextSteps.sending : text.add}
        </Button>
        <Button kind="plain" onClick={() => setOpened(false)}>
          {nextSteps.cancel}
        </Button>
      </p>
    </form>
  );
}
