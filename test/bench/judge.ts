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
/** Answers nothing, so that everything is looked for to its end. */
const smallTalk =
  'The hall was grey and the talk about the colour of its doors took longer than anybody had thought. ';

/** How fast requests are judged: ordinary ones, those of 1 KB, and one of 1 MB beside one of 4 KB. */
export async function judgedPerSecond(): Promise<Row[]> {
  const policy = preset('stakater');
  const kilobyte = sized(1024);
  return [
    await perSecondBesideJson('requests judged', request, policy),
    await perSecondBesideJson('requests of 1 KB judged', kilobyte, policy),
    await measure('1 MB judged', 'ms', 7, () => milliseconds(1, policy, sized(1 << 20)), {
      what: '256 × a request of 4 KB',
      take: () => milliseconds(256, policy, sized(4096)),
    }),
  ];
}

type BenchPolicy = ReturnType<typeof preset>;

function sized(length: number): RequestText {
  const description = smallTalk.repeat(Math.ceil(length / smallTalk.length)).slice(0, length);
  return { channel: 'portal', requestType: 'Report a problem', summary: 'Doors', description };
}

function perSecondBesideJson(what: string, one: RequestText, policy: BenchPolicy): Promise<Row> {
  const json = JSON.stringify(one);
  return measure(what, 'per second', 21, () => perSecond(() => judge(policy, one)), {
    what: 'JSON.parse of the same request',
    take: () => perSecond(() => JSON.parse(json) as unknown),
  });
}

function milliseconds(times: number, policy: BenchPolicy, one: RequestText): number {
  const started = performance.now();
  for (let count = 0; count < times; count++) judge(policy, one);
  return performance.now() - started;
}

function perSecond(work: () => unknown): number {
  const started = performance.now();
  for (let count = 0; count < batch; count++) work();
  return batch / ((performance.now() - started) / 1000);
}
