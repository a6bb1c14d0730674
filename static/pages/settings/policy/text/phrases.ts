import type { EditorWord, EditorWords } from '../editor-words';

/** CodeMirror's own words and ours; it asks for them in English. */
const phrases = {
  Find: 'code.find',
  Replace: 'code.replaceWith',
  next: 'code.next',
  previous: 'code.previous',
  all: 'code.all',
  'match case': 'code.case',
  regexp: 'code.regexp',
  'by word': 'code.word',
  replace: 'code.replace',
  'replace all': 'code.replaceAll',
  close: 'code.close',
  'current match': 'code.match',
  'on line': 'code.onLine',
  'Go to line': 'code.goToLine',
  go: 'code.go',
  Completions: 'code.completions',
  Diagnostics: 'code.problems',
  'No diagnostics': 'code.noProblems',
  'Fold line': 'code.fold',
  'Unfold line': 'code.unfold',
  'folded code': 'code.folded',
  unfold: 'code.unfold',
  'Folded lines': 'code.folded',
  'Unfolded lines': 'code.unfolded',
  to: 'code.to',
} satisfies Record<string, EditorWord>;

export function phrasesIn(words: EditorWords): Record<string, string> {
  return Object.fromEntries(Object.entries(phrases).map(([phrase, word]) => [phrase, words(word)]));
}
