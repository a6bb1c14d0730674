import { judgedBy } from '../../../src/policy/backtest/judged';
import type { Past } from '../../../src/policy/backtest/past';
import type { BacktestReport } from '../../../src/policy/backtest/report';
import { addTo, emptyTally, reportOf } from '../../../src/policy/backtest/tally';
import type { Policy } from '../../../src/policy/schema';

/** Takes requests one by one and keeps no more of each than the report needs. */
export interface Judging {
  take: (past: Past) => void;
  report: () => BacktestReport;
  /** Names of organisations by the ids under which the report has them, as far as they differ. */
  organisations: ReadonlyMap<string, string>;
}

/** Judges requests by a policy and, where there is one, by another that it is held against. */
export function judging(policy: Policy, against: Policy | undefined): Judging {
  const tally = emptyTally(policy, against);
  const organisations = new Map<string, string>();
  return {
    take(past) {
      const { organisation, organisations: [name] = [] } = past;
      if (organisation !== undefined && name !== undefined && organisation !== name)
        organisations.set(organisation, name);
      addTo(tally, past, judgedBy(policy, past), against && judgedBy(against, past));
    },
    report: () => reportOf(tally),
    organisations,
  };
}
