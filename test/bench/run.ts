import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bundleApp } from '../../site/build/bundle';
import { root } from '../tree';
import { acceptCosts } from './accept';
import { addressesPerSecond } from './addresses';
import { assessedPerSecond } from './assess';
import { backtestCosts } from './backtest';
import { budgetTable } from './budgets';
import { deployedBundle } from './bundle';
import { dueTimesPerSecond } from './due';
import { judgedPerSecond } from './judge';
import { ladderCosts } from './ladder';
import { servedPages } from './pages';
import { requestTravels } from './path';
import { tableOf, type Row } from './row';
import { shareCosts } from './share';
import { rosterCosts } from './roster';
import { sweepReads } from './sweep';
import { usablePages } from './usable';

const aboutCalls =
  'Calls are counted up to the comment that asks; with the move into the desk’s status and the mark it is seven, since ' +
  'a desk that tells company addresses from private ones reads the reporter’s address.';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
try {
  const rows = await measureAll(join(folder, 'bundle'));
  await write(rows);
  console.log(`${tableOf(rows)}\n\n${budgetTable(rows)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(bundleDir: string): Promise<Row[]> {
  await bundleApp({ appDir: root, outDir: bundleDir });
  return [
    ...(await requestTravels(bundleDir)),
    ...(await acceptCosts(bundleDir)),
    ...(await ladderCosts(bundleDir)),
    ...(await shareCosts(bundleDir)),
    ...(await sweepReads(bundleDir)),
    ...(await rosterCosts(bundleDir)),
    ...(await backtestCosts(bundleDir)),
    ...(await judgedPerSecond()),
    ...(await assessedPerSecond()),
    ...(await dueTimesPerSecond()),
    ...(await addressesPerSecond()),
    ...(await deployedBundle(bundleDir, folder)),
    ...(await servedPages(folder)),
    ...(await usablePages()),
  ];
}

/** The README quotes docs/bench.md. */
async function write(rows: Row[]): Promise<void> {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}`;
  const about = `\`npm run bench\` on ${machine}. Medians; every baseline was measured in the same run.`;
  mkdirSync(join(root, 'docs'), { recursive: true });
  await writeFormatted('docs/bench.json', JSON.stringify({ machine, rows }));
  await writeFormatted(
    'docs/bench.md',
    `# Bench\n\n${about}\n\n${tableOf(rows)}\n\n## Budgets\n\n${aboutCalls}\n\n${budgetTable(rows)}\n`,
  );
}

async function writeFormatted(path: string, text: string): Promise<void> {
  const file = join(root, path);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
