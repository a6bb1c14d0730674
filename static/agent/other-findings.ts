import type { IssueView } from '../../src/calls';

/** The findings that do not ask once more for what is listed as missing. */
export function otherFindings({ missing, findings }: Pick<IssueView, 'missing' | 'findings'>): string[] {
  return findings.filter((finding) => !missing.some(({ question }) => finding.includes(question)));
}
