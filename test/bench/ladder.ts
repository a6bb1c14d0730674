import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, asked, mark, raise } from '../desk';
import { openDesk } from './bundled-desk';
import { weigh, type Row } from './row';

/** What the app asked of Forge and of Jira from one moment to another. */
interface Cost {
  invocations: number;
  calls: number;
  /** Kilobytes written to Forge's storage, which are paid for, and read from it. */
  written: number;
  read: number;
}

/**
 * What a P1 costs that nobody answers, from its request to its exhaustion, beside one that is answered after three
 * minutes. Nothing here varies from run to run.
 */
export async function ladderCosts(bundleDir: string): Promise<Row[]> {
  const ignored = await costOf(bundleDir, () => Promise.resolve());
  const answered = await costOf(bundleDir, async (desk, key) => {
    await desk.advance(3 * MINUTE);
    await asked(desk, 'acknowledge', 'agent-amir', key);
  });
  const row = (what: string, unit: string, part: keyof Cost): Row =>
    weigh(`P1 that nobody answers, ${what}`, unit, ignored[part], {
      what: 'P1 answered after three minutes',
      value: answered[part],
    });
  return [
    row('invocations', 'calls', 'invocations'),
    row('REST calls', 'calls', 'calls'),
    row('storage written', 'kB', 'written'),
    row('storage read', 'kB', 'read'),
  ];
}

async function costOf(bundleDir: string, happens: (desk: Desk, key: string) => Promise<void>): Promise<Cost> {
  const desk = await openDesk(bundleDir);
  try {
    desk.clock.advance(60_000);
    const before = { kept: desk.forge.kept().length, calls: desk.forge.calls().length };
    const key = raise(desk, { answers: { ...COMPLETE, severity: 'P1' } });
    await desk.settle();
    await happens(desk, key);
    await desk.advance(40 * MINUTE);
    if (mark(desk, key)?.ladder === 'open') throw new Error(`The ladder of ${key} is still open.`);
    return sum(desk, before);
  } finally {
    await desk.close();
  }
}

function sum({ forge }: Desk, before: { kept: number; calls: number }): Cost {
  const kept = forge.kept().slice(before.kept);
  const calls = forge.calls().slice(before.calls);
  const kilobytes = (part: 'sent' | 'received', all: typeof kept) =>
    all.reduce((bytes, one) => bytes + one[part], 0) / 1000;
  return {
    invocations: new Set([...kept, ...calls].map(({ invocationId }) => invocationId)).size,
    calls: calls.length,
    written: kilobytes(
      'sent',
      kept.filter(({ operation }) => /set|transaction/.test(operation)),
    ),
    read: kilobytes('received', kept),
  };
}
