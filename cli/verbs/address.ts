import { z } from 'zod';
import { judgeAddress, knownDomains } from '../../src/policy/customers/address';
import { loadPolicy } from '../load-policy';
import { linesHelp, runLines } from '../run';
import { expectNoMore, type Verb } from '../verb';

const organization = z.object({
  name: z.string({ error: 'expected the name of the organisation' }),
  domains: z.array(z.string({ error: 'expected a domain' }), { error: 'expected a list of domains' }),
});

const addressLine = z.object({
  id: z.union([z.string(), z.number()], { error: 'give the line an `id`, a text or a number' }),
  address: z.string({ error: 'expected an e-mail address' }),
  organizations: z.array(organization, { error: 'expected a list of {name, domains}' }).optional(),
});

export const addressVerb: Verb = {
  summary: 'says what kind of address an e-mail address is',
  usage: ['[--policy FILE|preset] < addresses.jsonl'],
  details: `in:  {id, address, organizations?: [{name, domains}]}
     organizations are those of the policy where the line has none
out: {id, verdict: company|unknown|free|disposable|role|lookalike|invalid, domain?, organization?, resembles?}

company: at a domain of a known organisation or below it; role: a mailbox that a team reads, such as info@;
lookalike: written to pass for a known domain, or in letters that pass for others; unknown: anything else.
The policy's organisations come first, then its own lists of free and disposable domains, then the public ones.
${linesHelp}`,
  takesPolicy: true,
  async run({ positionals, policy: given }, streams) {
    expectNoMore(positionals);
    const { customers } = await loadPolicy(given);
    const ofPolicy = knownDomains(customers);
    return runLines(streams, addressLine, ({ address, organizations }) =>
      judgeAddress(address, organizations ? knownDomains({ ...customers, organizations }) : ofPolicy),
    );
  },
};
