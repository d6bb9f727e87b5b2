import { useEffect } from 'preact/hooks';
import type { FollowUpContent } from '../../../domain/draft';
import type { RenderedMail } from '../../../domain/write-result';
import { RichText } from '../../../rich-text/dom/RichText';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import type { Writer } from '../../host';
import { FailureNote } from '../../parts/FailureNote';
import styles from './follow-up.module.css';

type Props = {
  templateId: string;
  content: Pick<FollowUpContent, 'leadId' | 'contactId'>;
  writer: Writer;
  actions: PanelActions;
};

/** A template as Close writes it for the first of the guests: to be read here, and to be changed in Close. */
export function RenderedTemplate({ templateId, content: { leadId, contactId }, writer, actions }: Props) {
  const { asked, ask } = useRequest<RenderedMail>();
  const text = words.followUp;
  const load = () => {
    if (contactId !== null) void ask(() => writer.renderMailTemplate({ templateId, leadId, contactId }));
  };
  useEffect(load, []);
  const mail = isAnswer(asked) && asked.ok ? asked.value : null;
  return (
    <section class={styles.preview} aria-label={text.preview} aria-busy={asked === 'asking'}>
      {asked === 'asking' && <p class={textStyles.muted}>{text.rendering}</p>}
      {mail?.subject && (
        <p class={styles.subject}>
          <bdi>{mail.subject}</bdi>
        </p>
      )}
      {mail && <Body html={mail.html} />}
      {isAnswer(asked) && !asked.ok && <FailureNote failure={asked.failure} actions={actions} retry={load} />}
    </section>
  );
}

/** Some templates are plain text. */
function Body({ html }: { html: string | null }) {
  if (html === null) return <p class={textStyles.muted}>{words.followUp.emptyTemplate}</p>;
  if (/<[a-z]/i.test(html)) return <RichText html={html} />;
  return (
    <p class={styles.plain} dir="auto">
      {html}
    </p>
  );
}
