import { isGreeting } from './courtesy';
import { isBlank, isMarked, seen } from './lines';

/** `Company name` fits; a sentence with a colon does not. */
const MAX_NAME = 60;
const MOST_WORDS = 6;
const MAX_VALUE = 2000;
const FIELD = /^[\s*_•·-]{0,6}(\p{L}[^:=：\n]{0,60}?)[*_]{0,2}\s{0,3}[:=：](?!\/\/)[*_]{0,2}\s{0,8}(.*)$/u;

/**
 * The `Name: value` lines at the top of a message, names in small letters as written. Other lines before them may
 * greet; an indented line goes on with the value above it; the first paragraph of prose ends them. The first of two
 * lines of one name counts.
 */
export function fieldsAtTop(reply: string): Record<string, string> {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of reply.split('\n')) {
    if (isBlank(line)) {
      last = undefined;
      continue;
    }
    const field = isMarked(line) ? undefined : fieldOf(line);
    if (field) {
      last = fields.has(field.name) ? undefined : field.name;
      if (last !== undefined) fields.set(last, field.value);
    } else if (last !== undefined && /^(?:\t| {2})/.test(line)) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.trim().slice(0, MAX_VALUE));
    } else if (fields.size > 0 || !isGreeting(line)) break;
  }
  return Object.fromEntries([...fields].filter(([, value]) => value !== ''));
}

function fieldOf(line: string): { name: string; value: string } | undefined {
  const found = FIELD.exec(line.slice(0, MAX_NAME + MAX_VALUE));
  const name = found?.[1]?.trim().toLowerCase() ?? '';
  if (
    name === '' ||
    name.split(/\s+/).length > MOST_WORDS ||
    /[.!?,;"]/.test(name.replace(/\b(?:no|nr|tel)\./, ''))
  )
    return undefined;
  return isGreeting(seen(line)) ? undefined : { name, value: (found?.[2] ?? '').trim() };
}
