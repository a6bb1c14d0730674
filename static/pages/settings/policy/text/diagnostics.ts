import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Problem } from '../../../../../src/policy/parse';
import type { MistakeWords } from '../../mistake-words';

/** The problems where they stand in a text, each at least a letter wide. */
export function diagnosticsIn(doc: Text, problems: Problem[], tell: MistakeWords): Diagnostic[] {
  return problems.map((problem) => {
    const { line, col } = problem;
    // The text may have become shorter since it was judged.
    const there = doc.line(Math.min(line, doc.lines));
    const from = Math.min(there.from + col - 1, there.to);
    const length = /^[^\s,}\]]+/.exec(there.text.slice(from - there.from))?.[0].length ?? 1;
    const to = Math.min(from + length, doc.length);
    return { from, to, severity: 'error', message: tell(problem) };
  });
}
