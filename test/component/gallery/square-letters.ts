/**
 * A font of one glyph, a square of one em, for all Japanese letters and marks: a machine without a Japanese font draws boxes of 0.6 em
 * for them, and would measure lines that are too short. Made by hand: cmap of format 13.
 */
const font = [
  'AAEAAAAKAIAAAwAgT1MvMqvOfX4AAACsAAAAYGNtYXAAEzOwAAABDAAAAEBnbHlmB6YQuAAAAUwAAABIaGVhZGL8Q7YAAAGUAAAANmhoZWEHWgOvAAABzAAAACRobXR4B9AA',
  'eAAAAfAAAAAIbG9jYQAAAGwAAAH4AAAADG1heHAABAAFAAACBAAAACBuYW1lBXkVpQAAAiQAAABocG9zdAADAAAAAAKMAAAAIAAEA+gBkAAFAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0ZXN0AEAwAP//A3D/iAAAA3AAeAAAAAAAAAAAAfQCvAAAACAAAQAAAAEAAwAKAAAADAANAAAAAAA0AAAAAAAAAAMA',
  'ADAAAAAw/wAAAAEAADQAAACf/wAAAAEAAP8BAAD/YAAAAAEAAQA8/8QDrAMMAAMAAAEBAQEAPAAAA3AAAP/EA0gAAPy4AAAAAQA8/8QDrAMMAAMAAAEBAQEAPAAAA3AAAP/E',
  'A0gAAPy4AAAAAQAAAAEAAAAAAABfDzz1AAAD6AAAAAAAAAAAAAAAAAAAAAAAPP/EA6wDDAAAAAgAAgABAAAAAAABAAADcP+IAAAD6AA8ADwDrAABAAAAAAAAAAAAAAAAAAAA',
  'AgPoADwD6AA8AAAAAAAAACQAAABIAAEAAAACAAQAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEADYAAwABBAkAAQAMAAAAAwABBAkAAgAOAAwAAwABBAkABAAMABoAAwAB',
  'BAkABgAMACYAUwBxAHUAYQByAGUAUgBlAGcAdQBsAGEAcgBTAHEAdQBhAHIAZQBTAHEAdQBhAHIAZQADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
].join('');

/** From now on a Japanese letter is as wide as it is in every Japanese font. Nothing else changes. Returns what takes it back. */
export async function drawSquareLetters(): Promise<() => void> {
  const face = new FontFace(
    'Square',
    Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0)),
  );
  document.fonts.add(await face.load());
  const { style } = document.documentElement;
  style.setProperty('--font', `${getComputedStyle(document.documentElement).getPropertyValue('--font')}, Square`);
  return () => {
    style.removeProperty('--font');
    document.fonts.delete(face);
  };
}
