import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchedulingLink } from '../../../domain/answers';
import { Button } from '../../../ui/controls/Button';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useCopy } from '../../../ui/hooks/use-copy';
import { useOwnId } from '../../../ui/hooks/use-id';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import { CheckIcon, LinkIcon } from '../../../ui/icons/icons';
import { failureWords } from '../../../words/failure-words';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { useCommands } from '../../commands/use-commands';
import styles from './SchedulingLinks.module.css';

type Props = { actions: Pick<PanelActions, 'copy' | 'loadSchedulingLinks'> };

/** Copies the user's own link at a click; of several, one is chosen. Close is asked at the first click, and not before. */
export function SchedulingLinks({ actions }: Props) {
  const { asked, ask } = useRequest<SchedulingLink[]>();
  const [opened, setOpened] = useState(false);
  const { panel, schedulingLinks: text } = words;
  const { came, run } = useCopy({ copy: actions.copy, announced: { done: panel.copied, failed: panel.copyFailed } });
  const list = useRef<HTMLUListElement>(null);
  const announce = useAnnounce();
  const id = useOwnId();
  const links = isAnswer(asked) && asked.ok ? asked.value : null;
  const failed = isAnswer(asked) && !asked.ok ? asked.failure : null;
  const [first, ...rest] = links ?? [];

  // The footer lies over what is at the bottom.
  useEffect(() => {
    if (opened) list.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);

  function take([only, ...others]: SchedulingLink[]) {
    if (!only) announce(text.none);
    else if (others.length === 0) run(only.url);
    else setOpened((before) => !before);
  }

  function press() {
    if (links) return take(links);
    if (asked === 'asking') return;
    void ask(actions.loadSchedulingLinks, (answer) => {
      if (answer.ok) take(answer.value);
      else announce(failureWords(answer.failure.reason).title);
    });
  }
  useCommands([{ place: 'call', name: text.copy, icon: <LinkIcon />, run: press }]);

  return (
    <div class={styles.row}>
      <Button
        kind="text"
        class={styles.button}
        aria-busy={asked === 'asking'}
        onClick={press}
        {...(rest.length > 0 && { 'aria-expanded': opened, 'aria-controls': `${id}-links` })}
      >
        {came === 'done' ? <CheckIcon /> : <LinkIcon />}
        {came === 'done' ? text.copied : text.copy}
      </Button>
      {links && !first && <span class={styles.says}>{text.none}</span>}
      {failed && <span class={styles.says}>{failureWords(failed.reason).title}</span>}
      {came === 'failed' && <span class={styles.failed}>{panel.copyFailed}</span>}
      {opened && links && (
        <ul ref={list} class={styles.links} id={`${id}-links`} aria-label={text.choose}>
          {links.map(({ id: linkId, name, url, minutes }) => (
            <li key={linkId}>
              <button type="button" class={styles.link} title={url} onClick={() => run(url)}>
                <bdi>{name ?? text.unnamed}</bdi>
                {minutes !== null && <span class={styles.minutes}>{text.minutes(minutes)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
