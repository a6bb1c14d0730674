import { readReport, type Statement } from '../../../../src/policy/severity/reading/report';

/** The first thing of this value that a text says. */
export function statementIn(text: string, value: string): Statement | undefined {
  return readReport(text).statements.find((statement) => statement.value === value);
}
