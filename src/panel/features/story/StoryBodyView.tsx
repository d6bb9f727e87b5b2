import { useEffect } from 'preact/hooks';
import type { StoryItem } from '../../../domain/story/story';
import type { BodyName, StoryBody } from '../../../domain/story/story-body';
import { RichText } from '../../../rich-text/dom/RichText';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import { SparkIcon } from '../../../ui/icons/story-icons';
import { Pill } from '../../../ui/layout/Pill';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { FailureNote } from '../../parts/FailureNote';
import styles from './StoryBodyView.module.css';

type Props = { item: StoryItem; name: BodyName; actions: PanelActions };

/** All of one item, asked for when it is first drawn. Until it is there, and where it cannot be had, what is known stays. */
export function StoryBodyView({ item, name, actions }: Props) {
  const { asked, ask } = useRequest<StoryBody | null>();
  const load = () => void ask(() => actions.readActivity(name));
  useEffect(load, []);
  const { story } = words;
  const known = 'text' in item ? item.text : null;
  const body = isAnswer(asked) && asked.ok ? asked.value : undefined;
  return (
    <div class={styles.body} aria-busy={!isAnswer(asked)}>
      {body ? (
        <Whole body={body} plain={item.kind === 'email'} known={known} />
      ) : (
        <>
          {known !== null && <p dir="auto">{known}</p>}
          {!isAnswer(asked) && <p class={textStyles.muted}>{story.loadingBody}</p>}
          {body === null && <p class={textStyles.muted}>{story.bodyGone}</p>}
          {isAnswer(asked) && !asked.ok && <FailureNote failure={asked.failure} actions={actions} retry={load} />}
        </>
      )}
    </div>
  );
}

/** `plain`: the markup of an e-mail is its sender's, and its text says the same. */
function Whole({
  body: { text, html, values, summaries },
  plain,
  known,
}: {
  body: StoryBody;
  plain: boolean;
  known: string | null;
}) {
  const written = plain || html === null ? (text ?? (html === null ? known : null)) : null;
  const empty = written === null && html === null && values.length === 0 && summaries.length === 0;
  return (
    <>
      {written !== null ? (
        <p class={styles.plain} dir="auto">
          {written.trim()}
        </p>
      ) : (
        html !== null && <RichText html={html} />
      )}
      {values.map((value, index) => (
        <p key={`${index} ${value}`} dir="auto">
          {value}
        </p>
      ))}
      {empty && <p class={textStyles.muted}>{words.story.bodyEmpty}</p>}
      <Summaries summaries={summaries} />
    </>
  );
}

/** What Close's AI wrote, each marked as that. */
export function Summaries({ summaries }: Pick<StoryBody, 'summaries'>) {
  return summaries.map(({ of, html, text }, index) => (
    <div key={`${index} ${text ?? html}`} class={styles.summary}>
      <Pill tone="neutral">
        <SparkIcon /> {of === 'transcript' ? words.story.aiTranscript : words.story.ai}
      </Pill>
      {html === null ? <p dir="auto">{text}</p> : <RichText html={html} />}
    </div>
  ));
}
