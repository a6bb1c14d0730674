import { judge } from '../../src/policy/intake';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { measure, type Row } from './row';

const batch = 500;

const request: RequestText = {
  channel: 'portal',
  requestType: 'Report a problem',
  summary: 'Checkout answers 502 for every customer',
  description:
    'Since 08:40 every order in production fails with "upstream connect error". We rolled back the 08:30 release ' +
    'and restarted the gateway; neither helped. About 4,000 shoppers are affected.\n\nEnvironment: production\n' +
    'Steps: open the shop, add an article, press Pay.\nWorkaround: none\n',
  severity: 'P1',
  facts: { environment: 'production' },
};

/** Requests judged per second by the decision itself, beside merely parsing the same request from JSON. */
export function judgedPerSecond(): Promise<Row[]> {
  const policy = preset('stakater');
  const json = JSON.stringify(request);
  const row = measure('requests judged', 'per second', 21, () => perSecond(() => judge(policy, request)), {
    what: 'JSON.parse of the same request',
    take: () => perSecond(() => JSON.parse(json) as unknown),
  });
  return row.then((one) => [one]);
}

function perSecond(work: () => unknown): number {
  const started = performance.now();
  for (let count = 0; count < batch; count++) work();
  return batch / ((performance.now() - started) / 1000);
}
