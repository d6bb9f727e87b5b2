import { sendMessage } from '../../protocol/send';

export const TAG = 'sidecar-for-close';

export type SidebarElement = [
  host?: HTMLElement,
  frame?: HTMLIFrameElement,
  /** The style sheet of the shadow root, empty at first. */
  style?: HTMLStyleElement,
  /** Puts it on the page, and the frame above all else. */
  show?: () => void,
];

const create: Document['createElement'] = (tag: string) => document.createElement(tag);

/**
 * The sidebar's elements: one host, a closed shadow root, an iframe of the extension's origin in it. The shadow root keeps the
 * page's styles out; what is secret is kept by the iframe, whose document no page can read. A page's `frame-src 'none'` does not
 * stop it: extensions' frames are exempt.
 *
 * The iframe is a popover, so it is drawn in the browser's top layer: nothing that the page does to the host or to its
 * ancestors fades, masks, cuts or moves it, and only what the page puts into the top layer itself can cover it
 * (docs/decisions/0010-clicks-must-be-real.md).
 *
 * @param onMoved the window or the page's zoom has moved the frame. Called when the browser has just laid out the page, so that
 *   asking for places costs nothing
 * @param onTampered the page has changed the style of the host
 * @returns nothing where the page has defined an element of this name: it would get at the shadow root through `attachInternals`,
 *   closed or not
 */
export const createSidebarElement = (onMoved: () => void, onTampered: () => void): SidebarElement => {
  const { runtime } = chrome;
  const host = create(TAG);
  if (host.matches(':defined')) return [];
  const style = create('style');
  const sensor = create('div');
  const frame = create('iframe');
  // The worker answers while the frame's page loads.
  let nonce: Promise<unknown> | undefined = sendMessage('getFrameNonce').catch(() => {});
  /**
   * Gives the page in the frame the nonce that proves it to be ours, at each load. `src` is no secret, for the page can read
   * it, and the frame is not alone: the page can make one, too. The message reaches a page of the extension's origin only.
   */
  const introduce = async () => {
    if (!isOnTop(frame)) return;
    try {
      const asked = nonce;
      nonce = undefined;
      const proof = (await asked) ?? (await sendMessage('getFrameNonce'));
      frame.contentWindow?.postMessage(proof, runtime.getURL(''));
    } catch {
      setTimeout(introduce, 1000);
    }
  };
  frame.src = runtime.getURL('src/sidebar/index.html');
  Object.assign(frame, {
    title: runtime.getManifest().name,
    // Chromium refuses a `use_dynamic_url` frame under a page's COEP (seen in 156), unless it comes without cookies and
    // storage of its own, of which it needs none: https://developer.mozilla.org/docs/Web/HTTP/Guides/IFrame_credentialless
    credentialless: true,
    onload: introduce,
  });
  host.attachShadow({ mode: 'closed' }).append(style, sensor, frame);
  new ResizeObserver(onMoved).observe(sensor, { box: 'device-pixel-content-box' });
  // Custom properties do not count: extensions that darken pages leave theirs on every element.
  const look = () => [...host.style].every((property) => property.startsWith('--')) || onTampered();
  new MutationObserver(look).observe(host, { attributeFilter: ['style'] });
  return [
    host,
    frame,
    style,
    () => {
      document.documentElement.append(host);
      for (const part of [sensor, frame]) {
        part.popover = 'manual';
        part.showPopover();
      }
    },
  ];
};

/** Of a frame that the page has thrown out or put elsewhere, the popover has closed. */
export const isOnTop = (frame: Element): boolean => frame.matches(':popover-open');
