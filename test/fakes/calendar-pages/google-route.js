/**
 * What an address of the page shows.
 * @typedef {{ kind: 'grid', day: Date, bubble: string | null } | { kind: 'editor', id: string | null, copy: boolean }} Route
 */

/**
 * @param {URL} url
 * @returns {Route}
 */
export function readRoute(url) {
  const eid = url.searchParams.get('eid') ?? url.searchParams.get('?eid') ?? url.searchParams.get('tmeid');
  const edit = /\/eventedit(?:\/(duplicate|copy))?(?:\/([^/]+))?/.exec(url.pathname);
  if (edit) return { kind: 'editor', id: edit[2] ?? null, copy: edit[1] !== undefined };
  if (/\/(event|render)$/.test(url.pathname)) {
    const template = url.searchParams.get('action') === 'TEMPLATE';
    return { kind: 'editor', id: eid, copy: template };
  }
  const date = /\/(?:day|week|month)\/(\d+)\/(\d+)\/(\d+)/.exec(url.pathname);
  const day = date ? new Date(Number(date[1]), Number(date[2]) - 1, Number(date[3])) : new Date();
  return { kind: 'grid', day, bubble: eid };
}
