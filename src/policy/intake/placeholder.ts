const FILLER = new Set([
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'tbd',
  'tba',
  'todo',
  'asdf',
  'asdfasdf',
  'asdfgh',
  'qwerty',
  'qwertz',
  'test',
  'testing',
  'xxx',
  'foo',
  'bar',
  'foobar',
  'blah',
  'bla',
  'abc',
  '123',
  '1234',
  'lorem ipsum',
  'see above',
  'as above',
  'same',
  'unknown',
  'keine angabe',
  'k.a.',
  'k. a.',
  'siehe oben',
  'please fill in',
  'describe here',
  'your answer',
  'text here',
]);
const NONE = new Set([
  'none',
  'no',
  'nope',
  'nothing',
  'nil',
  'nein',
  'keine',
  'keiner',
  'nichts',
  'not applicable',
]);

export interface Around {
  summary: string;
  question: string;
  noneIsAnswer: boolean;
}

/** Whether an answer only fills its field: filler, untouched template text, or a repeat of summary or question. */
export function isPlaceholder(answer: string, { summary, question, noneIsAnswer }: Around): boolean {
  const text = normal(answer);
  if (NONE.has(text)) return !noneIsAnswer;
  return (
    FILLER.has(text) ||
    !/[\p{L}\p{N}]/u.test(text) ||
    isOneLetter(text) ||
    isTemplate(answer) ||
    text === normal(question) ||
    (text === normal(summary) && text.includes(' '))
  );
}

/** Letters alone, so that "N/A." and "n/a" are the same and "???" is nothing. */
function normal(text: string): string {
  return text
    .slice(0, 2000)
    .toLowerCase()
    .trim()
    .replace(/[\s.!?:]{1,20}$/, '')
    .replace(/\s+/g, ' ');
}

function isOneLetter(text: string): boolean {
  return text.length > 1 && new Set(text).size === 1 && !/\d/.test(text);
}

/** `<environment>`, `[please describe]`, `{{steps}}`: brackets with nothing outside them. */
function isTemplate(answer: string): boolean {
  const text = answer.trim();
  return text.length < 200 && /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|\{\{[^{}]*\}\}|\([^()]*\))$/.test(text);
}
