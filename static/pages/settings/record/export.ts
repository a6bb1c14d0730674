import type { DecisionsView } from '../../../../src/calls/record';
import type { Words } from '../../../shared/words';
import { csv } from '../../shared/csv';
import { saveFile } from '../../shared/save-file';
import { decisionWords, whoWords } from './sentence';

type Kept = Pick<DecisionsView, 'decisions' | 'names'>;

/** Lets the browser save decisions as they are kept, with the names that Jira shows now. */
export function saveDecisionsJson({ decisions, names }: Kept): void {
  saveFile('decisions.json', 'application/json', `${JSON.stringify({ decisions, names }, undefined, 2)}\n`);
}

/** Lets the browser save decisions as a table. */
export function saveDecisionsCsv(kept: Kept, words: Words): void {
  saveFile('decisions.csv', 'text/csv', csv(decisionTable(kept, words)));
}

/** Decisions as rows of text, headed: when (UTC), request, kind, who, the sentence, why, and the details as kept. */
export function decisionTable({ decisions, names }: Kept, words: Words): string[][] {
  const head = (['at', 'request', 'kind', 'by', 'account', 'what', 'why', 'details', 'version'] as const).map(
    (name) => words(`record.column.${name}`),
  );
  const rows = decisions.map((decision) => [
    new Date(decision.at).toISOString(),
    decision.request?.key ?? '',
    words(`record.kind.${decision.kind}`),
    whoWords(decision.by, names, words),
    decision.by === 'policy' ? '' : decision.by.accountId,
    decisionWords(decision, names, words),
    decision.why ?? '',
    JSON.stringify(decision.details),
    decision.version === undefined ? '' : String(decision.version),
  ]);
  return [head, ...rows];
}
