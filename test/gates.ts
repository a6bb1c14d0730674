import { parseArgs } from 'node:util';
import { gates } from './gates/list';
import { choose, runGates } from './gates/run';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
  },
});

if (values.list) {
  for (const gate of gates) console.log(`${gate.name.padEnd(8)}${gate.about}`);
} else {
  const { passed, failed } = await runGates(choose(gates, values.only), 2, console.log);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
