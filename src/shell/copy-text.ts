/**
 * Puts a text on the clipboard, straight from a click; rejected when the browser refuses.
 *
 * The sidebar is in a frame of the calendar's page, and there Chromium keeps `navigator.clipboard` from us unless the
 * page lets it through, which is not ours to ask (https://www.w3.org/TR/clipboard-apis/#clipboard-permissions-policy).
 * The older way is bound to the click alone.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (refused) {
    if (!copyByEvent(text)) throw refused;
  }
}

function copyByEvent(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
