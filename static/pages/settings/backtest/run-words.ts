import type { BacktestView } from '../../../../src/calls/backtest';
import type { Viewer } from '../../../shared/viewer';
import { figureIn } from '../roster/figure';

/** How a back-test stands, in a sentence. `now` in epoch ms. */
export function standing(run: BacktestView, { words, times, language }: Viewer, now: number): string {
  const figure = figureIn(language);
  const blanks = {
    judged: figure(run.judged),
    of: figure(Math.max(run.of, run.judged)),
    moment: times.moment(Date.parse(run.at), now),
  };
  const waits = run.state === 'running' && run.waiting === true ? ` ${words('backtest.waiting')}` : '';
  const state = run.state === 'done' && run.judged === 0 ? 'none' : run.state;
  return words(`backtest.state.${state}`, blanks) + waits;
}
