import { isGreeting } from './courtesy';
import { isBlank, seen } from './lines';

/** `Error messages or log excerpts` fits; a sentence with a colon does not. */
const MOST_WORDS = 6;
const MAX_VALUE = 2000;
const FIELD =
  /^[\s*_•·-]{0,6}(\p{L}[^:=：]{0,60}?)[*_]{0,2}\s{0,3}(?:(?<!\d)[:=：](?!\/\/)|[:=：](?![\d/]))[*_]{0,2}\s{0,8}(.*)$/u;
/** A name with one of these words is the beginning of a sentence: "There is one problem: …". */
const SENTENCE =
  /(?:^|\s)(?:i|we|you|they|it|is|are|was|were|have|has|had|there|this|that|these|here|please|but|because|can|cannot|when we|ich|wir|sie|es|ist|sind|war|haben|habe|hat|hier|bitte|dass|aber|weil|kann|können|folgendes)(?:\s|$)/u;

/**
 * The `Name: value` lines at the top of a message, names in small letters as written. A greeting or a line that leads
 * to them may stand before; an indented line goes on with the value above it; the first line of prose ends them. Of two
 * lines with one name the first counts.
 */
export function fieldsAtTop(reply: string): Record<string, string> {
  const fields = new Map<string, string>();
  let last: Last | undefined;
  for (const line of reply.split('\n')) {
    const field = fieldOf(line);
    if (isBlank(line)) last = undefined;
    else if (last && isBelow(line, last) && (!field || fields.get(last.name) !== ''))
      fields.set(last.name, joined(fields.get(last.name) ?? '', line));
    else if (field) {
      last = fields.has(field.name) ? undefined : { name: field.name, indent: indentOf(line) };
      if (last) fields.set(field.name, field.value);
    } else if (fields.size > 0 || !leadsToFields(line)) break;
  }
  return Object.fromEntries([...fields].filter(([, value]) => value !== ''));
}

interface Last {
  name: string;
  indent: number;
}

function isBelow(line: string, { indent }: Last): boolean {
  return indentOf(line) > indent + 1;
}

function joined(value: string, line: string): string {
  return `${value} ${line.trim()}`.trim().slice(0, MAX_VALUE);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function leadsToFields(line: string): boolean {
  return isGreeting(line) || seen(line).endsWith(':');
}

function fieldOf(line: string): { name: string; value: string } | undefined {
  const found = FIELD.exec(line.slice(0, MAX_VALUE + 80));
  const name = found?.[1]?.trim().toLowerCase() ?? '';
  const value = found?.[2]?.trim() ?? '';
  if (name === '' || name.split(/\s+/).length > MOST_WORDS || SENTENCE.test(name)) return undefined;
  // A drive or a full stop makes it a path or a sentence; "Tel." and "No." are abbreviations.
  if (/[!?,;"]|\.\s/.test(name) || (name.length === 1 && value.startsWith('\\'))) return undefined;
  return { name, value };
}
