import { expect, test } from 'vitest';
import { readReply, two } from './asked';

test('a list in another style inside an answer stays in it, also where it counts further', () => {
  const steps = 'as follows:\n(1) log in\n(2) click\n(3) boom';
  expect(readReply(`1. production\n2. ${steps}`)).toEqual({ environment: 'production', started: steps });
});

test('a list indented by two inside an answer stays in it', () => {
  const steps = 'as follows:\n  1. log in\n  2. click\n  3. boom';
  expect(readReply(`1. production\n2. ${steps}`)).toEqual({ environment: 'production', started: steps });
});

test('an indented list below the only numbered answer stays in it', () => {
  const steps = 'as follows:\n  1. log in\n  2. click';
  expect(readReply(`1. ${steps}`)).toEqual({ environment: steps });
});

test('a deeper number below two plain ones belongs to the answer above it', () => {
  const steps = 'it broke at\n    3. press pay';
  expect(readReply(`1. production\n2. ${steps}`)).toEqual({ environment: 'production', started: steps });
});

test('a list that counts past the questions is one list', () => {
  const steps = 'as follows:\n1. log in\n2. click\n3. boom';
  expect(readReply(`1. ${steps}`, two)).toEqual({ environment: steps });
});

test('the number after a list of one goes on with the questions', () => {
  const reply = '1. as follows:\n1. log in\n2. since nine';
  const expected = { environment: 'as follows:\n1. log in', started: 'since nine' };
  expect(readReply(reply, two)).toEqual(expected);
  expect(readReply(`${reply}\n3. none`)).toEqual({ ...expected, errors: 'none' });
});

test('a stray number begins no list', () => {
  expect(readReply('3. none\n2. since nine\n2. or rather ten', two)).toEqual({
    started: 'since nine\n2. or rather ten',
  });
});
