import { z } from 'zod';
import { readMail } from '../../src/policy/email';
import { loadPolicy } from '../load-policy';
import { readMailBody } from '../mime';
import { linesHelp, runLines } from '../run';
import { expectNoMore, type Verb } from '../verb';

const mailLine = z.object({
  id: z.union([z.string(), z.number()], { error: 'give the line an `id`, a text or a number' }),
  from: z.string({ error: 'expected a text' }).optional(),
  subject: z.string({ error: 'expected a text' }).optional(),
  body: z.string({ error: 'give the mail its `body`, a text' }),
});

export const emailVerb: Verb = {
  summary: 'reads each mail: its own text, its fields and facts',
  usage: ['[--policy FILE|preset] < mails.jsonl'],
  details: `in:  {id, from?, subject?, body}; the body is plain text, HTML or a whole MIME message
out: {id, reply, signature?, fields: {<name>: value},
      facts: {<fact>: {state: present|thin|placeholder|absent, quote?}}, severity?}
${linesHelp}`,
  takesPolicy: true,
  async run({ positionals, policy: given }, streams) {
    expectNoMore(positionals);
    const policy = await loadPolicy(given);
    return runLines(streams, mailLine, async ({ from, subject, body }) => {
      const mail = await readMailBody(body);
      return readMail(policy, {
        ...mail,
        ...(from !== undefined && { from }),
        ...(subject !== undefined && { subject }),
      });
    });
  },
};
