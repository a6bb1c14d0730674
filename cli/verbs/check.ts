import { asSent } from '../../src/policy/email';
import { judge } from '../../src/policy/intake';
import { secretFindings } from '../../src/policy/intake/secret-findings';
import { loadPolicy } from '../load-policy';
import { requestLine } from '../request-line';
import { linesHelp, runLines } from '../run';
import { expectNoMore, type Verb } from '../verb';

export const checkVerb: Verb = {
  summary: 'says what each request holds and what it leaves out',
  usage: ['[--policy FILE|preset] < requests.jsonl'],
  details: `in:  {id, channel: portal|email|api, requestType?, summary, description, severity?, facts?}
out: {id, complete, facts: {<fact>: {state: present|thin|placeholder|absent, quote?}},
      findings: [{code, fact?, level: block|coach, message}]}
${linesHelp}`,
  takesPolicy: true,
  async run({ positionals, policy: given }, streams) {
    expectNoMore(positionals);
    const policy = await loadPolicy(given);
    return runLines(streams, requestLine, (request) => {
      const { complete, facts, findings } = judge(policy, asSent(policy, request));
      return { complete, facts, findings: [...findings, ...secretFindings(request)] };
    });
  },
};
