/** Shows an event's meeting, and remembers what it has shown. */
const shown = new Map();
const title = document.createElement('h2');
const time = document.createElement('p');
let wanted = null;

async function show(id) {
  wanted = id;
  const meeting = shown.get(id) ?? (await chrome.runtime.sendMessage({ wanted: id }));
  if (!meeting || id !== wanted) return;
  shown.set(id, meeting);
  title.textContent = meeting.title;
  time.textContent = new Date(meeting.starts_at).toLocaleString();
  document.body.append(title, time);
}

chrome.runtime.onMessage.addListener(({ opened }) => {
  if (opened) void show(opened);
});
void show(decodeURIComponent(location.hash.slice(1)));
