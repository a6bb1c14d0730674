/** A text as YAML takes it whatever it holds: JSON is YAML. */
export function text(value: string): string {
  return /^[\p{L}][\p{L}\p{N} .?’]*$/u.test(value) && !RESERVED.has(value.toLowerCase())
    ? value
    : JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

/** Words that YAML would not read as text. */
const RESERVED: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Lines of a comment. */
export function comment(words: string, indent = ''): string {
  return words
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n');
}

/** What somebody else named, on one line of a comment. */
export function inComment(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
