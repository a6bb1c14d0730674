import { expect, test } from 'vitest';
import { answersTo } from '../../../src/policy/answers';
import { stakaterWith } from '../policy-builder';
import { readReply, two } from './asked';

const long = 'the old building behind the station where the two corridors meet, you know, on the left';

/** A desk that asks for the premises, which no recogniser knows, to be chosen. */
function premises(reply: string) {
  const [fact] = stakaterWith().facts.filter(({ kind }) => kind === 'choice');
  const facts = fact ? [{ ...fact, id: 'premises', options: ['Annex', 'Tower'] }] : [];
  return answersTo(stakaterWith({ facts }), ['premises'], reply);
}

test.each(['I will send it tomorrow.', 'Let me know which one you mean.'])(
  'to one open question "%s" is talk and no answer',
  (reply) => {
    expect(readReply(reply, ['impact'])).toEqual({});
  },
);

test.each(['Tower', 'the new one', `The Annex, ${long}`])(
  '"%s" answers a choice of the desk’s own',
  (reply) => {
    expect(premises(reply)).toEqual({ premises: reply });
  },
);

test.each(['the one behind the station', long])('"%s" is too long for a choice it does not name', (reply) => {
  expect(premises(reply)).toEqual({});
});

test('a question that the policy has dropped since is answered all the same', () => {
  expect(readReply(long, ['dropped'])).toEqual({ dropped: long });
  expect(readReply('Still broken!!!', ['dropped'])).toEqual({});
});

test('a line that only introduces the answers is none of them', () => {
  expect(readReply('Here you are:\nproduction\nsince nine', two)).toEqual({
    environment: 'production',
    started: 'since nine',
  });
});

test('as many lines as questions answer them, whatever empty lines stand between', () => {
  expect(readReply('production\n\nsince nine\nnone')).toEqual({
    environment: 'production',
    started: 'since nine',
    errors: 'none',
  });
});
