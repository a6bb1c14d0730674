import { LONGEST_SOURCE } from '../../../../../src/policy/limits';

const MOST_KB = LONGEST_SOURCE / 1024;

export type FileRead =
  | { ok: true; source: string }
  | { ok: false; why: 'unreadable' }
  | { ok: false; why: 'too-large'; size: number; limit: number };

/**
 * The text of a file that somebody chose, right or wrong as a policy; refuses what is no text and what is far too long.
 */
export async function readPolicyFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<FileRead> {
  const size = Math.ceil(file.size / 1024);
  if (size > MOST_KB) return { ok: false, why: 'too-large', size, limit: MOST_KB };
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return source.includes('\0')
      ? { ok: false, why: 'unreadable' }
      : { ok: true, source: withUnixLines(source) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

function withUnixLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
