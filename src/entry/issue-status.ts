import { z } from 'zod';
import { severityStatus } from '../flows/severity/status';
import type { World } from '../flows/world';
import { key } from './caller';

const Payload = z.object({ extension: z.object({ issue: z.object({ key }) }) });

/** A lozenge beside the label of the agent's panel, as Jira takes it. */
export interface IssueStatus {
  status?: { type: 'lozenge'; value: { label: string; type: 'default' | 'moved' } };
}

/**
 * The severity beside the panel's label: `P2 → P1?` where another is suggested and nobody has settled it. No status for
 * an issue that is no request, or one that nobody has taken in: nothing is written for a glance.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#dynamic-properties
 */
export async function issueStatus(world: World, payload: unknown): Promise<IssueStatus> {
  const { data } = Payload.safeParse(payload);
  const status = data && (await severityStatus(world, data.extension.issue.key));
  if (status === undefined) return {};
  const { working, suggested } = status;
  return suggested === undefined
    ? { status: { type: 'lozenge', value: { label: working, type: 'default' } } }
    : { status: { type: 'lozenge', value: { label: `${working} → ${suggested}?`, type: 'moved' } } };
}
