/** Where people have their private mail: such a domain names no company. */
const HOSTS = new Set(
  'aol.com fastmail.com gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com icloud.com live.com mac.com mail.com mail.ru me.com msn.com outlook.com proton.me protonmail.com qq.com t-online.de web.de yahoo.com yandex.ru zoho.com'.split(
    ' ',
  ),
);

/** Their country editions have the same name before another ending: `yahoo.co.uk`, `hotmail.fr`, `live.nl`. */
const FAMILIES = /^(?:gmx|hotmail|live|outlook|yahoo)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** Whether a domain, in lower case, is a mail provider's and tells no company. */
export function isPublicMail(domain: string): boolean {
  return HOSTS.has(domain) || FAMILIES.test(domain);
}
