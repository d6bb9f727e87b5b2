/** An address that is longer is answered unread, so no page can make us work. "Add to calendar" links are the longest. */
const MAX_ADDRESS = 8192;

/**
 * The calendars' links have no port and no user: `https://calendar.google.com@evil.example` is a look-alike. Plain http
 * is read because links from before 2010 have it; the browser turns it into https before a page shows.
 */
export function parseAddress(address: string): URL | null {
  if (address.length > MAX_ADDRESS) return null;
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && !url.port && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}
