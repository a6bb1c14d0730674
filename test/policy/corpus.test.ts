import { expect, test } from 'vitest';
import { judgeFacts } from '../../src/policy/intake/facts';
import { preset } from '../../src/policy/presets';
import { labelledRequests, type LabelledRequest } from './corpus/requests';

type Question = keyof LabelledRequest['labels'];

const { facts } = preset('stakater');
const judged = labelledRequests().map((request) => ({ request, facts: judgeFacts(facts, request) }));

/** The mean of the shares of answers that are found and of missing ones that are missed. */
function balancedAccuracy(question: Question): number {
  const shareOf = (label: boolean) => {
    const rows = judged.filter(({ request }) => request.labels[question] === label);
    const right = rows.filter(({ facts: read }) => (read[question]?.state === 'present') === label);
    return right.length / rows.length;
  };
  return (shareOf(true) + shareOf(false)) / 2;
}

test.each([
  ['environment', 0.88],
  ['errors', 0.85],
  ['steps', 0.82],
  ['changes', 0.87],
  ['workaround', 0.78],
] as const)('%s is told from its absence in labelled requests', (question, least) => {
  expect(balancedAccuracy(question)).toBeGreaterThanOrEqual(least);
});

test('every quote stands in its labelled request', () => {
  for (const { request, facts: read } of judged)
    for (const { quote = '' } of Object.values(read))
      expect(`${request.summary}\n${request.description}`).toContain(quote);
});
