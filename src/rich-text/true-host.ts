/** What looks like the name of a host, with the path behind it: labels with dots between, whatever kind of dot. */
const HOST_NAME = /([\p{L}\p{N}\p{M}-]+(?:[.․。｡][\p{L}\p{N}\p{M}-]+)*[.․。｡][\p{L}\p{M}]{2,})(?::\d+)?(?:[/?#]\S*)?/gu;
/** Longer words name no host that anyone reads. */
const MAX_WORDS = 1000;

/**
 * The host that a link leads to, where its words do not say so plainly: they name another host, by look-alike letters too, the
 * address hides it behind a user name, or it is written in letters of more than plain Latin. In punycode, so that it can be
 * told apart. Null where nobody is misled. Of a mail it is the host of the address.
 *
 * Words without a host's name ("our calendar") mislead nobody about one.
 */
export function unsaidHost(words: string, target: URL): string | null {
  const mail = target.protocol === 'mailto:' ? /@([^?,]+)/.exec(target.pathname)?.[1] : undefined;
  const host = mail === undefined ? target.hostname : asHost(mail);
  if (!host) return null;
  if (target.username !== '' || target.password !== '' || /(^|\.)xn--/.test(host)) return host;
  const said = namesIn(mail === undefined ? words : words.replace(/[^\s@]+@/g, ' '));
  return said.every((name) => bare(name) === bare(host)) ? null : host;
}

function namesIn(words: string): string[] {
  // Characters that nobody sees would part a name.
  const seen = words.slice(0, MAX_WORDS).replace(/\p{Cf}/gu, '');
  return [...seen.matchAll(HOST_NAME)].map(([, name = '']) => asHost(name) ?? name);
}

/** As a browser reads it: in lower case and in punycode. */
function asHost(name: string): string | null {
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : null;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
