import type { DiffPart } from '../../../rich-text/editor/note-editor';

/**
 * One of two compared versions: what the other alone has is left out, and marked words with nothing but a space between them
 * are one mark.
 */
export function versionParts(parts: readonly DiffPart[], without: 'added' | 'removed'): DiffPart[] {
  const merged: DiffPart[] = [];
  for (const { text, kind } of parts) {
    if (kind === without || text === '') continue;
    const last = merged.at(-1);
    const before = merged.at(-2);
    if (last?.kind === kind) merged.splice(-1, 1, { kind, text: last.text + text });
    else if (last && before?.kind === kind && kind !== 'same' && /^[^\S\n]+$/.test(last.text))
      merged.splice(-2, 2, { kind, text: before.text + last.text + text });
    else merged.push({ text, kind });
  }
  return merged;
}
