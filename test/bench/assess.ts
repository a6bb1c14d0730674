import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { assess } from '../../src/policy/severity';
import { measure, type Row } from './row';

const batch = 500;

/** One kilobyte in which nearly every sentence says something about the fault. */
const request: RequestText = {
  channel: 'portal',
  requestType: 'Report a problem',
  summary: 'Checkout answers 502 for every customer',
  description:
    'Hello team,\n\nsince 08:40 every order in production fails with "upstream connect error". We rolled back the ' +
    '08:30 release and restarted the gateway; neither helped. About 4,000 shoppers are affected and our hotline is ' +
    'ringing without a break. The shop in Graz reports the same, and so does the one in Linz. Search and the product ' +
    'pages work as usual, only the last step of the checkout does not go through.\n\nWe tried another browser, another ' +
    'network, another card. Nothing helps. We see many retries in the log of the payment gateway and the queue of the ' +
    'order service keeps growing, about 1,900 messages are waiting. The last change on our side was on Monday, a new ' +
    'certificate for the mail server, which should have nothing to do with it.\n\nEnvironment: production\nWorkaround: ' +
    'none\n\nWe would be glad about a call as soon as you know more, and we can send the logs.\n\nThank you and kind ' +
    'regards\nAnna Example, Contoso Retail',
  severity: 'P1',
  facts: { environment: 'production' },
};

/** How fast severities are suggested. */
export async function assessedPerSecond(): Promise<Row[]> {
  const policy = preset('stakater');
  const json = JSON.stringify(request);
  return [
    await measure(
      'requests of 1 KB assessed',
      'per second',
      21,
      () => perSecond(() => assess(policy, request)),
      {
        what: 'JSON.parse of the same request',
        take: () => perSecond(() => JSON.parse(json) as unknown),
      },
    ),
  ];
}

function perSecond(work: () => unknown): number {
  const started = performance.now();
  for (let count = 0; count < batch; count++) work();
  return batch / ((performance.now() - started) / 1000);
}
