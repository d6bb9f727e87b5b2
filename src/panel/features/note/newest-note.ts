import type { NoteVersion } from '../../../domain/draft';

/**
 * The note to show: Close's answer to a save is shown until something newer is known, and a read that is older than the answer
 * does not count as that.
 *
 * @param read as the panel's state has it
 * @param written Close's answer, and what the state had when it came
 */
export function newestNote(read: NoteVersion, written: { note: NoteVersion; over: NoteVersion } | null): NoteVersion {
  if (written === null || isSameNote(read, written.note)) return read;
  const { note, over } = written;
  if (isSameNote(read, over)) return note;
  return read.updatedAt !== null && note.updatedAt !== null && read.updatedAt < note.updatedAt ? note : read;
}

export function isSameNote(one: NoteVersion, other: NoteVersion): boolean {
  return one.updatedAt === other.updatedAt && one.html === other.html;
}
