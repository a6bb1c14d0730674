import type { Policy } from '../schema';
import {
  casesByName,
  casesOf,
  count,
  countUnder,
  none,
  noneOfEach,
  type Counted,
  type ShortKey,
} from './counted';
import type { Judged } from './judged';
import type { Changes } from './report';

/** What one policy decides otherwise than the other, so far. */
export interface ChangesTally {
  suggested: { from: string; to: string; cases: Counted }[];
  askedMore: Record<string, Counted>;
  askedLess: Record<string, Counted>;
  pagedMore: Counted;
  pagedLess: Counted;
  dueEarlier: Counted;
  dueLater: Counted;
}

/** Before the first request. */
export function noChanges(policy: Policy, against: Policy): ChangesTally {
  return {
    suggested: [],
    askedMore: noneOfEach(policy.facts.map(({ id }) => id)),
    askedLess: noneOfEach(against.facts.map(({ id }) => id)),
    pagedMore: none(),
    pagedLess: none(),
    dueEarlier: none(),
    dueLater: none(),
  };
}

/** Counts where the two policies part on one request. */
export function addToChanges(
  changes: ChangesTally,
  key: ShortKey,
  { judged, against }: { judged: Judged; against: Judged },
  mostFactKeys: number,
): void {
  if (judged.suggested !== against.suggested) count(moveIn(changes, judged, against), key);
  for (const fact of judged.asked)
    if (!against.asked.includes(fact)) countUnder(changes.askedMore, fact, key, mostFactKeys);
  for (const fact of against.asked)
    if (!judged.asked.includes(fact)) countUnder(changes.askedLess, fact, key, mostFactKeys);
  if (judged.paged && !against.paged) count(changes.pagedMore, key);
  if (against.paged && !judged.paged) count(changes.pagedLess, key);
  if (judged.due === undefined || against.due === undefined) return;
  if (judged.due < against.due) count(changes.dueEarlier, key);
  if (judged.due > against.due) count(changes.dueLater, key);
}

function moveIn({ suggested }: ChangesTally, judged: Judged, against: Judged): Counted {
  const [from, to] = [against.suggested, judged.suggested];
  const known = suggested.find((move) => move.from === from && move.to === to);
  if (known) return known.cases;
  const cases = none();
  suggested.push({ from, to, cases });
  return cases;
}

/** As a report shows it, the commonest change of severity first. */
export function changesReport(changes: ChangesTally, prefix: string | undefined): Changes {
  return {
    suggested: changes.suggested
      .toSorted((a, b) => b.cases.count - a.cases.count)
      .map(({ from, to, cases }) => ({ from, to, cases: casesOf(cases, prefix) })),
    askedMore: casesByName(changes.askedMore, prefix),
    askedLess: casesByName(changes.askedLess, prefix),
    pagedMore: casesOf(changes.pagedMore, prefix),
    pagedLess: casesOf(changes.pagedLess, prefix),
    dueEarlier: casesOf(changes.dueEarlier, prefix),
    dueLater: casesOf(changes.dueLater, prefix),
  };
}
