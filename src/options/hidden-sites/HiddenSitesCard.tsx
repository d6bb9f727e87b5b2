import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { HiddenSitesPart } from '../options-data';

type Props = HiddenSitesPart & { announce: (text: string) => void };

/** The calendars without a sidebar, each with the way back. Without any there is no card. */
export function HiddenSitesCard({ load, show, announce }: Props) {
  const loaded = useLoaded(load, '');
  const [shown, setShown] = useState<readonly string[]>([]);
  const sites = isAnswer(loaded) && loaded.ok ? loaded.value.filter((site) => !shown.includes(site)) : [];
  const { hiding, options } = words;
  if (sites.length === 0) return null;

  async function showAgain(site: string): Promise<void> {
    try {
      await show(site);
    } catch {
      announce(options.theme.failed);
      return;
    }
    setShown((before) => [...before, site]);
    announce(options.theme.saved);
  }

  return (
    <section class={cardStyles.card}>
      <h2 class={cardStyles.title}>{hiding.title}</h2>
      <p class={cardStyles.text}>{hiding.text}</p>
      <ul>
        {sites.map((site) => (
          <li key={site} class={cardStyles.row}>
            <bdi>{site}</bdi>
            <Button kind="secondary" aria-label={hiding.showOn(site)} onClick={() => void showAgain(site)}>
              {hiding.show}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
