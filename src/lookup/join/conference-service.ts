/** Hosts whose links get the name of their service; everything else is shown by its host alone. */
const SERVICES: readonly { name: string; host: RegExp }[] = [
  { name: 'Zoom', host: /^([a-z0-9-]+\.)*(zoom\.us|zoomgov\.com)$/ },
  { name: 'Google Meet', host: /^meet\.google\.com$/ },
  { name: 'Teams', host: /^teams\.(microsoft\.com|live\.com|cloud\.microsoft)$/ },
  { name: 'Webex', host: /^([a-z0-9-]+\.)*webex\.com$/ },
  { name: 'GoTo Meeting', host: /^((www|global|meet)\.)?(gotomeeting\.com|gotomeet\.me|goto\.com)$/ },
  { name: 'Skype', host: /^join\.skype\.com$/ },
];

/** The service whose calls a host leads to, by its own name; null for any other. With a port it is another host. */
export function conferenceService({ host }: URL): string | null {
  return SERVICES.find((service) => service.host.test(host))?.name ?? null;
}
