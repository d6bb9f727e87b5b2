import { isPublicMail } from './public-mail';

/** Words of an address that name a mailbox and not a person: `sales@…` is nobody's name. */
const MAILBOXES = new Set(
  'admin billing contact hello help hi hr info invoice jobs legal mail marketing no-reply noreply office orders press sales security service support team'.split(
    ' ',
  ),
);

/** What precedes the company in a host: `mail.acme.example`. */
const SUBDOMAINS = new Set(['www', 'mail', 'email', 'smtp', 'mx', 'corp']);

/** Second parts of endings such as `co.uk` and `com.au`. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'or', 'org']);

/**
 * What a new contact is called until the user says otherwise: the guest's own name, else what the address tells. It is a
 * proposal in a field, so it rather says nothing than something odd.
 *
 * @param name as the invitation has it; often the address once more, or `Doe, Dana`
 */
export function proposeName(email: string, name: string | null): string {
  const given = (name ?? '').replace(/\s+/g, ' ').trim();
  if (given !== '' && !given.includes('@')) {
    const turned = /^([^,]+), ([^,]+)$/.exec(given);
    return turned ? `${turned[2]} ${turned[1]}` : given;
  }
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@'))).replace(/\+.*$/, '');
  if (MAILBOXES.has(local.toLowerCase())) return '';
  return local.split(/[._]+/).map(withoutDigits).filter(Boolean).map(capital).join(' ');
}

/**
 * What a new lead is called until the user says otherwise: `acme-robotics.example` -> "Acme Robotics". Empty for an address
 * of a mail provider, which tells no company.
 */
export function proposeLeadName(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (isPublicMail(domain)) return '';
  const labels = domain.split('.').filter(Boolean);
  if (labels.length < 2) return '';
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  while (labels.length > 1 && SUBDOMAINS.has(labels[0] ?? '')) labels.shift();
  const company = labels.at(-1) ?? '';
  // An internationalized name arrives in punycode, which nobody would call a company.
  if (company.startsWith('xn--')) return '';
  return company.split(/[-_]+/).filter(Boolean).map(capital).join(' ');
}

/** Digits that only tell two people of one name apart: `lee.else2`. */
function withoutDigits(word: string): string {
  return word.replace(/\d+$/, '');
}

/** `anne-marie` -> "Anne-Marie". */
function capital(word: string): string {
  return word.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
