import { parseArgs } from 'node:util';
import type { Gate } from './gates/gate';
import { gates } from './gates/list';
import { keepOutput } from './gates/results';
import { choose, runGates } from './gates/run';

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      list: { type: 'boolean', default: false },
    },
  });
  if (values.list) for (const gate of gates) console.log(`${gate.name.padEnd(8)}${gate.about}`);
  else process.exitCode = await pass(choose(gates, values.only));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Exit status: 0 when nothing failed. The closing line stands alone so that a pipeline can read it. */
async function pass(chosen: Gate[]): Promise<number> {
  const { passed, failed } = await runGates(chosen, 2, { print: console.log, keep: keepOutput });
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
