import type { Question } from '../../../../src/calls';
import type { DecisionsView } from '../../../../src/calls/record';
import type { Asked } from '../../../shared/ask';
import { readPages, type Ended, type Pace } from '../reading/pages';

/** Which decisions: of one request, or of a time. */
export type Which = Omit<Question<'loadDecisions'>, 'next'>;

interface Tools extends Pace {
  ask: (name: 'loadDecisions', question: Question<'loadDecisions'>) => Promise<Asked<'loadDecisions'>>;
  /** Hears of each page, latest decisions first. */
  take: (page: DecisionsView) => void;
}

/** Reads all of these decisions. What comes after the reader wished to stop is not taken. */
export async function readDecisions(which: Which, tools: Tools): Promise<Ended> {
  let next: string | undefined;
  const page = async () => {
    const asked = await tools.ask('loadDecisions', next === undefined ? which : { ...which, next });
    if (tools.isStopped()) return 'more';
    if (!asked.ok) return asked.refusal;
    tools.take(asked.data);
    next = asked.data.next;
    return next === undefined ? 'read' : 'more';
  };
  return readPages(page, tools);
}
