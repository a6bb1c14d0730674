import { asSent } from '../../src/policy/email';
import { assess, type Assessment } from '../../src/policy/severity';
import { withAnswersApart } from '../../src/policy/severity/given';
import { loadPolicy } from '../load-policy';
import { requestLine } from '../request-line';
import { linesHelp, runLines } from '../run';
import { expectNoMore, type Verb } from '../verb';

export const assessVerb: Verb = {
  summary: 'suggests a severity for each request, with the clauses it rests on',
  usage: ['[--policy FILE|preset] < requests.jsonl'],
  details: `in:  {id, channel: portal|email|api, requestType?, summary, description, severity?, facts?};
     severity is the customer's choice
out: {id, chosen, suggested, confidence: high|medium|low,
      clauses: [{severity, clause, verdict: met|contradicted|unknown, quote?}],
      question?: {text, changes: {<answer>: severity}}}
${linesHelp}`,
  takesPolicy: true,
  async run({ positionals, policy: given }, streams) {
    expectNoMore(positionals);
    const policy = await loadPolicy(given);
    return runLines(streams, requestLine, (request) =>
      inContract(assess(policy, asSent(policy, withAnswersApart(request)))),
    );
  },
};

/** As the contract has it: without what only the app asks for. */
function inContract({ chosen, clauses, question, ...rest }: Assessment) {
  return {
    chosen: chosen ?? null,
    ...rest,
    clauses: clauses.map(({ severity, clause, verdict, quote }) => ({ severity, clause, verdict, quote })),
    ...(question && { question: { text: question.text, changes: question.changes } }),
  };
}
