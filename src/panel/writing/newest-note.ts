import type { NoteVersion } from '../../writing/draft';

/**
 * The note to show: Close's answer to a save stands until something newer is known, and a read that is older than the answer
 * does not count as that.
 *
 * @param read as the panel's state has it
 * @param written Close's answer, and what the state had when it came
 */
export function newestNote(read: NoteVersion, written: { note: NoteVersion; over: NoteVersion } | null): NoteVersion {
  if (written === null || isSame(read, written.note)) return read;
  const { note, over } = written;
  if (isSame(read, over)) return note;
  return read.updatedAt !== null && note.updatedAt !== null && read.updatedAt < note.updatedAt ? note : read;
}

export function isSame(one: NoteVersion, other: NoteVersion): boolean {
  return one.updatedAt === other.updatedAt && one.html === other.html;
}
