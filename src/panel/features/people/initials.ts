const letter = /\p{L}\p{M}*/u;

/** One or two letters for the circle beside a person: first and last word of a name; "?" where there is no letter. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => letter.exec(word)?.[0] ?? '')
    .filter((found) => found !== '');
  const first = letters[0] ?? '?';
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return (first + last).toUpperCase();
}
