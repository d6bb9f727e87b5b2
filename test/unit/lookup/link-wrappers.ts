/**
 * What mail gateways, redirects and proxies make of a link, by the form of each that is documented or was seen in public.
 * The tokens are invented.
 */

type Wrapper = {
  name: string;
  wrap(link: string): string;
  /** False where the wrapper's own end cannot always be told from the link's. */
  exact: boolean;
};

const encode = encodeURIComponent;
const hexDash = (link: string) =>
  encode(link)
    .replaceAll('-', '-2D')
    .replaceAll('_', '-5F')
    .replaceAll('%2F', '_')
    .replaceAll('%', '-')
    .replaceAll('.', '.');

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Proofpoint, third version: what could be mangled on the way goes behind the link, in base64. */
function urlDefense(link: string): string {
  let replaced = '';
  const body = link.replace(/[^\w:/.?=&%#~-]+/gu, (run) => {
    const letters = [...run];
    replaced += run;
    let marks = '';
    for (let at = 0; at < letters.length; at += RUNS.length + 1) {
      const amount = Math.min(letters.length - at, RUNS.length + 1);
      marks += amount === 1 ? '*' : `**${RUNS[amount - 2]}`;
    }
    return marks;
  });
  return `https://urldefense.com/v3/__${body}__;${Buffer.from(replaced).toString('base64url')}!!Iz9xO38YGHZK!tOk3n-9$`;
}

const inexact = /^as it is|but its slashes/;

const forms: readonly Pick<Wrapper, 'name' | 'wrap'>[] = [
  {
    name: 'Safe Links',
    wrap: (link) =>
      `https://eur03.safelinks.protection.outlook.com/?url=${encode(link)}&data=05%7C02%7Crep%40acme.example%7C9f&sdata=a%2Bb%3D&reserved=0`,
  },
  {
    name: 'Safe Links in Teams',
    wrap: (link) => `https://nam12.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encode(link)}&data=x`,
  },
  {
    name: 'Safe Links in Office',
    wrap: (link) => `https://teams.microsoft.com/safelinks/atp-safelinks.html?locale=en&url=${encode(link)}`,
  },
  {
    name: 'a redirect of Google, q',
    wrap: (link) => `https://www.google.com/url?q=${encode(link)}&sa=D&source=calendar&usd=2&usg=AOvVaw0`,
  },
  {
    name: 'a redirect of Google, url',
    wrap: (link) => `https://www.google.com/url?sa=t&rct=j&url=${encode(link)}&usg=AOvVaw0`,
  },
  { name: 'a redirect of Google in another country', wrap: (link) => `https://www.google.co.uk/url?q=${encode(link)}` },
  { name: 'encoded twice', wrap: (link) => `https://gateway.example/r?target=${encode(encode(link))}&sig=1` },
  {
    name: 'encoded three times',
    wrap: (link) => `https://gateway.example/r?a=b&target=${encode(encode(encode(link)))}`,
  },
  {
    name: 'encoded in lower case',
    wrap: (link) =>
      `https://gateway.example/r?u=${encode(link).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())}&k=1`,
  },
  { name: 'of a form', wrap: (link) => `https://gateway.example/r?${new URLSearchParams({ k: '1', link, z: '2' })}` },
  { name: 'Barracuda', wrap: (link) => `https://linkprotect.cudasvc.com/url?a=${encode(link)}&c=E,1,aBc,&typo=1` },
  { name: 'Cisco', wrap: (link) => `https://secure-web.cisco.com/1aB2cD-_x/${encode(link)}` },
  { name: 'in the path, more behind it', wrap: (link) => `https://gateway.example/go/${encode(link)}/sig/9?x=1` },
  { name: 'behind the hash', wrap: (link) => `https://gateway.example/app#/open?to=${encode(link)}&from=mail` },
  {
    name: 'Trend Micro',
    wrap: (link) => `https://eu1-ctp.trendmicro.com/wis/clicktime/v1/query?url=${encode(link)}&umid=1&auth=2`,
  },
  {
    name: 'Sophos',
    wrap: (link) => `https://protection.sophos.com/?d=google.com&u=${Buffer.from(link).toString('base64')}&p=m&i=1`,
  },
  {
    name: 'base64url in the path',
    wrap: (link) => `https://gateway.example/b/${Buffer.from(link).toString('base64url')}/9`,
  },
  {
    name: 'Proofpoint 2',
    wrap: (link) => `https://urldefense.proofpoint.com/v2/url?u=${hexDash(link)}&d=DwMFaQ&c=x&e=`,
  },
  { name: 'Proofpoint 3', wrap: urlDefense },
  {
    name: 'sign-in',
    wrap: (link) => `https://accounts.google.com/ServiceLogin?service=cl&continue=${encode(link)}&followup=1`,
  },
  { name: 'as it is, in a parameter', wrap: (link) => `https://gateway.example/r?url=${link}` },
  { name: 'as it is, and more behind it', wrap: (link) => `https://www.google.com/url?q=${link}&sa=D&usg=AOvVaw0` },
  {
    name: 'a redirect of Google, = & # of the link encoded',
    wrap: (link) => `https://www.google.com/url?q=${link.replace(/[=&#]/g, encode)}&sa=D&source=calendar&ust=1`,
  },
  { name: 'as it is, in the path', wrap: (link) => `https://safe.gateway.example/${link}` },
  { name: 'as it is, a slash lost', wrap: (link) => `https://gateway.example/web/${link.replace('://', ':/')}` },
  {
    name: 'everything but its slashes encoded',
    wrap: (link) => `https://gateway.example/r?u=${encode(link).replaceAll('%2F', '/')}&s=1`,
  },
];

export const wrappers: readonly Wrapper[] = forms.map((form) => ({ ...form, exact: !inexact.test(form.name) }));

/** What running text and careful people do to a link. */
export const decorations: readonly ((link: string) => string)[] = [
  (link) => link,
  (link) => `\n  ${link}\n`,
  (link) => `<${link}>`,
  (link) => `Please see <${link}>, it is tomorrow.`,
  (link) => `[Weekly sync](${link})`,
  (link) => `“${link}”`,
  (link) => `(${link}).`,
  (link) => `<${link}|Weekly sync>`,
  (link) => `Invitation: ${link}, and more`,
  (link) => `\u200b${link}\u2060`,
  (link) => `\u2068${link}\u2069\u00a0`,
  (link) => link.replace(/^http/i, 'hxxp'),
  (link) => link.replace(/^https:\/\//, ''),
  (link) => link.replace(/^https:/, ''),
];
