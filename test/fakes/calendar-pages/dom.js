/**
 * `el('div.chip', { role: 'button', onclick }, 'text', child)`. Elements one by one and never by innerHTML,
 * so that the pages also run under Trusted Types.
 * @param {string} name tag, then classes after dots
 * @param {Record<string, unknown>} [properties] `on…` are listeners, `style` an object, the rest attributes
 * @param {...(Node | string | null | undefined)} children
 */
export function el(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') Object.assign(element.style, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * A line icon of 20 px.
 * @param {keyof typeof shapes} name
 */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

const shapes = {
  menu: 'M3 6h14M3 10h14M3 14h14',
  back: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M13 13l4 4',
  close: 'M5 5l10 10M15 5L5 15',
  edit: 'M4 16l1-4 8-8 3 3-8 8-4 1',
  trash: 'M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10',
  clock: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 6v4l3 2',
  pin: 'M10 17s5-5 5-9a5 5 0 0 0-10 0c0 4 5 9 5 9M10 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3',
  people: 'M7 10a3 3 0 1 0 0-6a3 3 0 1 0 0 6M2 16c0-3 2-4 5-4s5 1 5 4M13 10a2.5 2.5 0 1 0 0-5M14 12c2.500 0 4 1 4 4',
  video: 'M3 6h9v8H3zM12 9l5-3v8l-5-3',
  text: 'M4 6h12M4 10h12M4 14h7',
  calendar: 'M3 5h14v12H3zM3 8.500h14M7 3v4M13 3v4',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  plus: 'M10 4v12M4 10h12',
  save: 'M4 4h10l2 2v10H4zM7 4v4h5V4M7 16v-4h6v4',
};
