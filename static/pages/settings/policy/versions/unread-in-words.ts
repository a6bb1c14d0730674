import type { EditorWords } from '../editor-words';
import type { FileRead } from './read-file';

/** Why a file did not become a draft, and what to do. */
export function unreadInWords(
  name: string,
  read: Exclude<FileRead, { ok: true }>,
  words: EditorWords,
): string {
  if (read.why === 'unreadable') return words('versions.unreadable', { name });
  return words('versions.tooLarge', { name, size: read.size, limit: read.limit });
}
