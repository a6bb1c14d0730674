import type { IssueView } from '../../calls/issue';
import type { Policy } from '../../policy/schema';
import type { Mark } from '../world/request';
import { isWaitingForAddress } from './held';

/** The reporter for the agent's panel; nothing on a request that was taken in before addresses were looked at. */
export function reporterOf(policy: Policy, mark: Mark): Pick<IssueView, 'reporter'> {
  const { address, admission = 'allow', held } = mark;
  if (address === undefined) return {};
  const organisation = organisationOf(mark);
  return {
    reporter: {
      standing: address,
      admission,
      ...(organisation === undefined ? {} : { organisation }),
      ...(held !== undefined && isWaitingForAddress(policy, mark) ? { held: held.since } : {}),
      ...(held?.released === undefined ? {} : { released: releasedOf(held.released) }),
    },
  };
}

function organisationOf({ address, organisation, resembles }: Mark): string | undefined {
  if (address === 'lookalike') return resembles;
  return address === 'company' || address === 'role' ? organisation : undefined;
}

function releasedOf({ byName, at }: NonNullable<NonNullable<Mark['held']>['released']>) {
  return { ...(byName === undefined ? {} : { byName }), at };
}
