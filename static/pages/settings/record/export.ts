import type { DecisionsView } from '../../../../src/calls/record';
import type { Viewer } from '../../../shared/viewer';
import { csv } from '../../shared/csv';
import { saveExport } from '../../shared/save-file';
import { decisionWords, type Reader, whoWords } from './sentence';

type Kept = Omit<DecisionsView, 'next'>;

/** Lets the browser save decisions as they are kept, with the names that Jira shows now and what facts are called. */
export function saveDecisionsJson({ decisions, names, facts }: Kept, { times }: Viewer): void {
  const kept = JSON.stringify({ decisions, names, facts }, undefined, 2);
  saveExport('decisions', 'json', `${kept}\n`, times);
}

/** Lets the browser save decisions as a table. */
export function saveDecisionsCsv(kept: Kept, viewer: Viewer): void {
  saveExport('decisions', 'csv', csv(decisionTable(kept, viewer)), viewer.times);
}

/** Decisions as rows of text, headed: when (UTC), request, kind, who, the sentence, why, and the details as kept. */
export function decisionTable(kept: Kept, reader: Reader): string[][] {
  const { decisions, names } = kept;
  const { words } = reader;
  const head = (['at', 'request', 'kind', 'by', 'account', 'what', 'why', 'details', 'version'] as const).map(
    (name) => words(`record.column.${name}`),
  );
  const rows = decisions.map((decision) => [
    new Date(decision.at).toISOString(),
    decision.request?.key ?? '',
    words(`record.kind.${decision.kind}`),
    whoWords(decision.by, names, words),
    decision.by === 'policy' ? '' : decision.by.accountId,
    decisionWords(decision, kept, reader),
    decision.why ?? '',
    JSON.stringify(decision.details),
    decision.version === undefined ? '' : String(decision.version),
  ]);
  return [head, ...rows];
}
