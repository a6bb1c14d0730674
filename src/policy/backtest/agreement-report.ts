import { kappaOf, quadraticKappaOf, sameShare } from './agreement';
import type { Agreement, Cases } from './report';

/** What a table of final (row) and suggested (column) levels says; `unknown` requests have no place in it. */
export function agreementReport(levels: readonly string[], confusion: Cases[][], unknown: number): Agreement {
  const counts = confusion.map((row) => row.map(({ count }) => count));
  const same = sameShare(counts);
  const kappa = kappaOf(counts);
  const weighted = quadraticKappaOf(counts);
  return {
    requests: sum(counts.flat()),
    unknown,
    confusion,
    ...(same === undefined ? {} : { same }),
    ...(kappa === undefined ? {} : { kappa }),
    ...(weighted === undefined ? {} : { weighted }),
    perLevel: levels.map((level, at) => ({ level, ...levelOf(counts, at) })),
    missed: together(confusion[0]?.slice(1) ?? []),
    falseAlarms: together(confusion.slice(1).flatMap((row) => row.slice(0, 1))),
  };
}

function levelOf(counts: number[][], at: number): Omit<Agreement['perLevel'][number], 'level'> {
  const hits = counts[at]?.[at] ?? 0;
  const requests = sum(counts[at] ?? []);
  const suggested = sum(counts.map((row) => row[at] ?? 0));
  return {
    requests,
    ...(requests === 0 ? {} : { found: hits / requests }),
    ...(suggested === 0 ? {} : { right: hits / suggested }),
  };
}

function together(cases: Cases[]): Cases {
  return { count: sum(cases.map(({ count }) => count)), keys: cases.flatMap(({ keys }) => keys) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
