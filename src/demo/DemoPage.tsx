import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { mountPanel } from '../panel/mount';
import { formatDay } from '../time/format';
import type { Viewer } from '../time/viewer';
import { buttonClass } from '../ui/controls/Button';
import { MarkIcon } from '../ui/icons/MarkIcon';
import { words } from '../words/words';
import { DayView } from './DayView';
import styles from './DemoPage.module.css';
import type { SampleDay, SampleName } from './sample/day';
import type { DemoHost } from './stand-in/demo-host';

type Props = {
  day: SampleDay;
  demo: DemoHost;
  /** How many links were pressed, none of which has led anywhere. */
  heldLinks: number;
  /** Where a key is entered. */
  keyPage: string;
  viewer: Viewer;
};

/** Sample data to try all of it on: a calendar's day on one side, the panel on the other, and above both that nothing is sent. */
export function DemoPage({ day, demo, heldLinks, keyPage, viewer }: Props) {
  const [open, setOpen] = useState<SampleName>('before');
  const root = useRef<HTMLDivElement>(null);
  const text = words.demo;

  useLayoutEffect(() => {
    if (root.current) return mountPanel(root.current, demo.panelHost);
  }, [demo]);

  return (
    <div class={styles.page}>
      <section class={styles.notice} aria-label={text.notice}>
        <MarkIcon size={24} />
        <div class={styles.said}>
          <p class={styles.plain}>{text.notice}</p>
          <p class={styles.text} role="status">
            <span key={heldLinks}>{heldLinks > 0 ? text.held : text.text}</span>
          </p>
        </div>
        <a class={buttonClass('secondary')} href={keyPage}>
          {words.needsKey.action}
        </a>
      </section>
      <div class={styles.columns}>
        <section class={styles.calendar} aria-label={text.day}>
          <p class={styles.date}>{formatDay(viewer.now, viewer)}</p>
          <DayView
            day={day}
            open={open}
            onOpen={(name) => {
              setOpen(name);
              demo.open(name);
            }}
            viewer={viewer}
          />
        </section>
        <div class={styles.panel} ref={root} data-part="demo-panel" />
      </div>
    </div>
  );
}
