import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { publicPart } from '../../src/policy/public';
import { type Draft, judgeForm } from '../../static/pages/create/form';

const policy = publicPart(preset('stakater'));
const enough = {
  environment: 'Production',
  product: 'Billing',
  impact: 'Nobody can pay since nine this morning.',
};

function form(draft: Partial<Draft>, requestType = 'Report a problem') {
  return judgeForm(policy, requestType, 'en', { answers: {}, ...draft });
}

test('an untouched form cannot be sent for want of a severity', () => {
  const { blocking, questions, submission } = form({});
  expect({ blocking, questions }).toEqual({ blocking: ['severity'], questions: [] });
  expect(submission).toEqual({ fields: [], isValid: false });
});

test('a P1 with the few facts it needs can be sent', () => {
  const { restFollows, following, submission } = form({ severity: 'P1', answers: enough });
  expect({ restFollows, following }).toEqual({ restFollows: true, following: [] });
  expect(submission).toEqual({
    fields: [
      { key: 'severity', value: 'P1' },
      { key: 'environment', value: 'Production' },
      { key: 'product', value: 'Billing' },
      { key: 'impact', value: 'Nobody can pay since nine this morning.' },
    ],
    isValid: true,
  });
});

test('a required fact left out blocks and one that helps may follow', () => {
  const { environment, product } = enough;
  const { blocking, following } = form({ severity: 'P2', answers: { environment, product } });
  expect({ blocking, following }).toEqual({ blocking: ['impact'], following: ['errors', 'changes'] });
});

test('a thin answer is coached and does not block', () => {
  const { findings, submission } = form({ severity: 'P2', answers: { ...enough, errors: 'bad' } });
  expect(findings.map(({ code, fact }) => `${code} ${fact ?? ''}`)).toEqual(['fact-thin errors']);
  expect(submission.isValid).toBe(true);
});

test('an answer stays asked when the next severity would skip it', () => {
  const { questions, submission } = form({ severity: 'P1', answers: { ...enough, steps: 'Open the shop.' } });
  expect(questions.find(({ fact }) => fact === 'steps')?.level).toBe('optional');
  expect(submission.fields).toContainEqual({ key: 'steps', value: 'Open the shop.' });
});

test('a severity of another policy counts as none', () => {
  expect(form({ severity: 'P9' }).blocking).toEqual(['severity']);
});

test('a request type the policy does not know asks nothing and can be sent', () => {
  const { asksSeverity, questions, submission } = form({}, 'Order a laptop');
  expect({ asksSeverity, questions }).toEqual({ asksSeverity: false, questions: [] });
  expect(submission).toEqual({ fields: [], isValid: true });
});

test('an answer that says enough is done and a thin one is not', () => {
  const { answered } = form({ severity: 'P2', answers: { ...enough, errors: 'bad' } });
  expect(answered).toEqual(['environment', 'product', 'impact']);
});

test.each([
  ['stakater', 'Report a problem'],
  ['interstellio', 'Get help'],
] as const)('a P1 of the preset %s has to answer three facts', (name, requestType) => {
  const draft = { severity: 'P1', answers: {} };
  const { blocking, restFollows } = judgeForm(publicPart(preset(name)), requestType, 'en', draft);
  expect({ blocking: blocking.length, restFollows }).toEqual({ blocking: 3, restFollows: true });
});
