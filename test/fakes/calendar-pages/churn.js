import { el } from './dom.js';

const nodes = 3000;
const rewrittenPerTick = 150;
const tickMs = 16;

/**
 * What a busy calendar does all day: rewrites thousands of nodes that have nothing to do with the open event.
 * @param {HTMLElement} container
 */
export function createChurn(container) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  let turn = 0;
  const layer = el('div.churn', { 'aria-hidden': 'true' });
  return {
    /** @param {boolean} on */
    set(on) {
      clearInterval(timer);
      layer.remove();
      if (!on) return;
      container.append(layer);
      layer.replaceChildren(...Array.from({ length: nodes }, (_, i) => mark(i)));
      timer = setInterval(rewrite, tickMs);
    },
  };

  function rewrite() {
    for (let i = 0; i < rewrittenPerTick; i += 1) {
      const old = layer.childNodes[(turn * rewrittenPerTick + i) % nodes];
      old.replaceWith(mark(turn + i));
    }
    layer.setAttribute('data-turn', String(turn));
    turn += 1;
  }

  /** @param {number} i */
  function mark(i) {
    return el('span', { 'data-key': i, class: `m${i % 7}` }, el('i', {}, String(i % 10)));
  }
}
