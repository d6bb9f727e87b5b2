/** Reads the event's id from the address, says it to worker and frame in one message, and puts the frame on the page. */
const frame = document.createElement('iframe');
frame.style.cssText =
  'position:fixed;top:72px;right:16px;width:360px;height:300px;border:0;z-index:9999;background:#fff';
let open = null;

function eventId() {
  const [, eid] = /\/eventedit\/([\w-]+)/.exec(location.pathname) ?? [];
  if (eid) return atob(eid).split(' ')[0];
  const [, item] = /\/calendar\/item\/([^/]+)/.exec(location.pathname) ?? [];
  return item ? decodeURIComponent(item).replaceAll('/', '-').replaceAll('+', '_') : null;
}

function look() {
  const id = eventId();
  if (id === open) return;
  open = id;
  if (id === null) return;
  chrome.runtime.sendMessage({ opened: id }).catch(() => undefined);
  if (frame.isConnected) return;
  frame.src = `${chrome.runtime.getURL('frame.html')}#${encodeURIComponent(id)}`;
  document.documentElement.append(frame);
}

navigation.addEventListener('currententrychange', look);
look();
