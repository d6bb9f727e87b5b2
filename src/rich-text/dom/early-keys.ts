/** Keys with Ctrl or Cmd that the editor acts on, by what they type. */
const SHORTCUTS = new Set(['b', 'i', 'u', 'z', 'y', 'enter', 'home', 'end']);

/** Keys without a letter that change the note or move the caret in it. */
const NAMED_KEYS = new Set(['Enter', 'Backspace', 'Delete', 'Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** Ctrl+Shift+7 and 8, on whatever layout. */
const LIST_KEYS = new Map([
  ['Digit7', 'insertOrderedList'],
  ['Digit8', 'insertUnorderedList'],
]);

/** Whether a key types a character. AltGr counts as Ctrl and Alt on Windows. */
export function typesCharacter(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 || event.isComposing) return false;
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey);
}

/**
 * Whether a key is for the note. Where the box can't be typed into before the editor is loaded, such a key is kept and the
 * editor acts on it later (`NoteEditor.press`). Tab, Escape and the browser's own keys are not.
 */
export function isNoteKey(event: KeyboardEvent): boolean {
  if (typesCharacter(event)) return true;
  if (event.isComposing || event.altKey) return false;
  if (!event.ctrlKey && !event.metaKey) return NAMED_KEYS.has(event.key);
  return SHORTCUTS.has(event.key.toLowerCase()) || isListKey(event);
}

/**
 * Makes a list by the browser's own means, in a box that can be typed into before the editor is loaded. The browser has keys
 * for bold and italic, and none for lists. The editor reads the list from the box.
 *
 * @returns whether the key was one for a list
 */
export function listByKey(event: KeyboardEvent): boolean {
  const command = isListKey(event) ? LIST_KEYS.get(event.code) : undefined;
  return command !== undefined && document.execCommand(command);
}

function isListKey(event: KeyboardEvent): boolean {
  return event.shiftKey && (event.ctrlKey || event.metaKey) && LIST_KEYS.has(event.code);
}
