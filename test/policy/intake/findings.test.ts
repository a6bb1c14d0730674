import { expect, test } from 'vitest';
import { judge, questionsFor } from '../../../src/policy/intake';
import { preset } from '../../../src/policy/presets';
import type { RequestText } from '../../../src/policy/request';

const stakater = preset('stakater');

function judged(changes: Partial<RequestText>, policy = stakater) {
  const request = {
    channel: 'portal',
    requestType: 'Report a problem',
    summary: 'Login fails',
    description: '',
  };
  return judge(policy, { ...request, ...changes } as RequestText);
}
const findingOn = (fact: string, changes: Partial<RequestText>) =>
  judged(changes).findings.find((one) => one.fact === fact);
const askingSeverity = (askSeverity: boolean) => ({
  ...stakater,
  requestTypes: stakater.requestTypes.map((one) => ({ ...one, askSeverity })),
});

test('a required fact that is missing blocks and asks its question', () => {
  expect(findingOn('environment', {})).toMatchObject({
    code: 'fact-absent',
    level: 'block',
    message: 'Please tell us: Which environment is affected?',
  });
});

test('a required fact answered with filler blocks and quotes the filler', () => {
  expect(findingOn('impact', { facts: { impact: 'xxx' } })).toMatchObject({
    code: 'fact-placeholder',
    level: 'block',
    quote: 'xxx',
  });
});

test('a thin answer to a required fact coaches and does not block', () => {
  expect(findingOn('impact', { facts: { impact: 'see attachment' } })).toMatchObject({
    code: 'fact-thin',
    level: 'coach',
  });
});

test('an optional fact that nobody mentions is no finding', () => {
  const type = stakater.requestTypes.find(({ name }) => name === 'Report a problem');
  const optional = questionsFor(stakater, type?.name ?? '', 'P3').filter(({ level }) => level === 'optional');
  expect(optional.map(({ fact }) => findingOn(fact, { severity: 'P3' }))).toEqual(
    optional.map(() => undefined),
  );
});

test('a severity that is asked for and not chosen coaches with the choices', () => {
  const codes = (changes: Partial<RequestText>, asks: boolean) =>
    judged(changes, askingSeverity(asks)).findings.map(({ code }) => code);
  expect(codes({}, true)).toContain('severity-absent');
  expect(codes({ severity: 'P2' }, true)).not.toContain('severity-absent');
  expect(codes({}, false)).not.toContain('severity-absent');
});

test('a judgement names no severity where the customer chose none', () => {
  expect(judged({})).not.toHaveProperty('severity');
  expect(judged({ severity: 'P2' }).severity).toBe('P2');
});

test('only options with a word in the reader’s language have another name', () => {
  const translations = { Staging: 'Vorstufe' };
  const texts = { de: { questions: {}, help: {}, translations } };
  const [environment] = questionsFor({ ...stakater, texts }, 'Report a problem', 'P3', 'de');
  expect(environment?.optionNames).toEqual({ Staging: 'Vorstufe' });
  const [inEnglish] = questionsFor({ ...stakater, texts }, 'Report a problem', 'P3', 'en');
  expect(inEnglish).not.toHaveProperty('optionNames');
});
