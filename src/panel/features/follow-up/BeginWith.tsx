import { useEffect } from 'preact/hooks';
import type { MailTemplate } from '../../../domain/write-result';
import { MenuSelect } from '../../../ui/fields/Select';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import type { FollowUp } from './use-follow-up';

type Props = { followed: FollowUp; writing: Writing };

/** What the e-mail begins with. Close's templates are asked for when this is first drawn, and again where that failed. */
export function BeginWith({ followed, writing }: Props) {
  const { content, beginnings, began, locked } = followed;
  const { templateId, contactId } = content;
  const { asked, ask } = useRequest<MailTemplate[]>();
  const text = words.followUp;
  const failed = isAnswer(asked) && !asked.ok;
  const listed = isAnswer(asked) && asked.ok ? asked.value : [];
  const load = () => void ask(() => writing.writer.getMailTemplates());
  // Close renders one for a contact, and for nobody else.
  const wanted = contactId !== null;
  useEffect(() => {
    if (wanted) load();
  }, [wanted]);

  const known = templateId === null || listed.some(({ id }) => id === templateId);
  const templates = known ? listed : [{ id: templateId, name: '' }, ...listed];

  function choose(value: string) {
    if (templates.some(({ id }) => id === value)) followed.change({ templateId: value });
    else followed.beginWith(beginnings.find(({ from }) => from === value) ?? null);
  }

  return (
    <>
      <MenuSelect
        empty={false}
        aria-label={text.begin}
        disabled={locked}
        value={templateId ?? began ?? 'own'}
        onFocus={() => {
          if (failed) load();
        }}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {beginnings.map(({ from }) => (
          <option key={from} value={from}>
            {text[from]}
          </option>
        ))}
        <option value="own">{text.own}</option>
        {templates.length > 0 && (
          <optgroup label={text.templates}>
            {templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || text.unnamedTemplate}
              </option>
            ))}
          </optgroup>
        )}
      </MenuSelect>
      {failed && <p class={`${textStyles.muted} ${textStyles.small}`}>{text.noTemplates}</p>}
    </>
  );
}
