/** Hosts that lead to what another host shows, under the same paths and with the same ids. */
const SAME_AS = new Map([
  ['teams.cloud.microsoft', 'teams.microsoft.com'],
  // Microsoft's clouds for the government of the United States.
  ['gov.teams.microsoft.us', 'teams.microsoft.com'],
  ['dod.teams.microsoft.us', 'teams.microsoft.com'],
  ['outlook.office365.us', 'outlook.office365.com'],
]);

/**
 * What Defender for Cloud Apps puts behind a host when it is between the browser and the page:
 * `outlook.office.com.mcas.ms` (https://learn.microsoft.com/en-us/defender-cloud-apps/proxy-intro-aad).
 */
const PROXY = /\.(?:mcas\.ms|(?:us|eu)\d?\.cas\.ms|mcas-gov\.(?:us|ms))$/;

/**
 * The address on the host whose links we read. Only for links that someone hands us: on these hosts the content script does
 * not run.
 */
export function onKnownHost(address: URL): URL {
  const host = address.hostname.replace(PROXY, '');
  const known = SAME_AS.get(host) ?? host;
  if (known === address.hostname) return address;
  const url = new URL(address);
  url.hostname = known;
  return url;
}
