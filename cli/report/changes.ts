import type { Cases, Changes } from '../../src/policy/backtest/report';

/** What one policy decides otherwise than the other, as lines: what, which requests. */
export function changeRows(changes: Changes): [string, Cases][] {
  const each = (what: string, facts: Record<string, Cases>) =>
    Object.entries(facts).map(([fact, cases]): [string, Cases] => [`${what} ${fact}`, cases]);
  return [
    ...changes.suggested.map(({ from, to, cases }): [string, Cases] => [`${from} → ${to}`, cases]),
    ...each('now asked for', changes.askedMore),
    ...each('no longer asked for', changes.askedLess),
    ['now pages somebody', changes.pagedMore],
    ['no longer pages anybody', changes.pagedLess],
    ['first answer due earlier', changes.dueEarlier],
    ['first answer due later', changes.dueLater],
  ];
}
