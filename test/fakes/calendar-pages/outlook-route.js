/**
 * What an address of the page shows. `window`: the pop-out, without the rest of Outlook around it.
 * @typedef {{ kind: 'grid', day: Date } | { kind: 'item', id: string, window: boolean } | { kind: 'mail' }} Route
 */

/**
 * @param {URL} url
 * @returns {Route}
 */
export function readRoute(url) {
  const path = url.pathname;
  if (path.startsWith('/mail')) return { kind: 'mail' };
  const read = /\/deeplink\/read\/(?:group\/[^/]+\/[^/]+\/)?(.+)$/.exec(path);
  if (read) return { kind: 'item', id: decode(read[1]), window: true };
  const item = /\/calendar\/(?:\d+\/)?item\/(.+)$/.exec(path);
  if (item) return { kind: 'item', id: decode(item[1]), window: false };
  for (const [key, id] of url.searchParams) {
    if (key.toLowerCase() !== 'itemid') continue;
    return url.searchParams.get('viewmodel') === 'ReadMessageItem'
      ? { kind: 'mail' }
      : { kind: 'item', id, window: false };
  }
  const date = /\/view\/\w+\/(\d+)\/(\d+)\/(\d+)/.exec(path);
  const day = date ? new Date(Number(date[1]), Number(date[2]) - 1, Number(date[3])) : new Date();
  return { kind: 'grid', day };
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
