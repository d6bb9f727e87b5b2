/**
 * What a hostile calendar page can do to a panel that it wants to be clicked unseen. Each runs in the page, and returns what
 * takes it back. `spot` is where the button stands that the user is to be lured onto, in CSS pixels of the window.
 */
export type HostileAct = (spot: { x: number; y: number }) => () => void;

type Act = {
  what: string;
  act: HostileAct;
  /** Whether a click on the spot comes through to our frame, which then has to refuse it. */
  reaches: boolean;
};

/** All that gets above the top layer's older elements, or before the eyes in another way. */
export const covers: Act[] = [
  {
    what: 'a popover that takes the clicks',
    reaches: false,
    act: ({ x, y }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: ${y - 30}px auto auto ${x - 150}px; width: 300px; height: 60px; background: gold`;
      document.body.append(cover);
      cover.showPopover();
      return () => cover.remove();
    },
  },
  {
    what: 'a popover that lets the clicks through',
    reaches: true,
    act: ({ x, y }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: ${y - 30}px auto auto ${x - 150}px; width: 300px; height: 60px; background: gold; pointer-events: none`;
      document.body.append(cover);
      cover.showPopover();
      return () => cover.remove();
    },
  },
  {
    what: 'a popover over the words around the button, not over itself',
    reaches: true,
    act: ({ x, y }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: ${y - 160}px auto auto ${x - 150}px; width: 250px; height: 100px; background: gold`;
      document.body.append(cover);
      cover.showPopover();
      return () => cover.remove();
    },
  },
  {
    what: 'the shadow of a popover that stands elsewhere',
    reaches: true,
    act: ({ x, y }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: 0 auto auto 0; width: 9px; height: 9px; border: 0; padding: 0; pointer-events: none; box-shadow: ${x - 5}px ${y - 5}px 0 40px gold`;
      document.body.append(cover);
      cover.showPopover();
      return () => cover.remove();
    },
  },
  {
    what: 'a popover that blurs what is behind it',
    reaches: true,
    act: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: auto; height: auto; border: 0; background: none; backdrop-filter: blur(12px); pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
      return () => cover.remove();
    },
  },
  {
    what: 'a modal dialog, its backdrop painted over and open to clicks',
    reaches: false,
    act: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('dialog::backdrop { background: gold; pointer-events: none }');
      document.adoptedStyleSheets.push(sheet);
      const cover = document.createElement('dialog');
      cover.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 9px; height: 9px';
      document.body.append(cover);
      cover.showModal();
      return () => {
        cover.remove();
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      };
    },
  },
  {
    what: 'a picture of the page, as a view transition without an end',
    reaches: false,
    act: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '@keyframes wait { to { opacity: 0.9 } } ::view-transition { pointer-events: none; background: gold; animation: wait 99s }',
      );
      document.adoptedStyleSheets.push(sheet);
      const transition = document.startViewTransition(() => undefined);
      return () => {
        transition.skipTransition();
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      };
    },
  },
];

/** What page authors can set on the host or on the document around it, important: `property: value`, one each. */
export const styles = [
  'opacity: 0.01',
  'filter: blur(9px)',
  'mix-blend-mode: difference',
  'mask-image: linear-gradient(transparent, transparent)',
  'clip-path: inset(45%)',
  'transform: scale(0.2)',
  'translate: -200px 40px',
  'zoom: 0.3',
  'zoom: 3',
  'width: 30px',
  'contain: strict',
  'visibility: hidden',
] as const;

/** Runs in the page: the names of all elements of which it gets hold by an animation of theirs, from now on. */
export function recordAnimated(): string[] {
  const names: string[] = [];
  const own = document.body.appendChild(document.createElement('p'));
  own.animate({ opacity: [1, 0] }, 9e5);
  setInterval(() => {
    const targets = [document, document.documentElement, ...document.querySelectorAll('sidecar-for-close')].flatMap(
      (at) => at.getAnimations({ subtree: true } as GetAnimationsOptions),
    );
    for (const { effect } of targets) {
      const name = Reflect.get(effect ?? {}, 'target')?.localName;
      if (!names.includes(name)) names.push(name);
    }
  }, 5);
  return names;
}
