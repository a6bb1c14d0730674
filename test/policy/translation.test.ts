import { expect, test } from 'vitest';
import { differences } from '../../src/policy/difference';
import { differenceInWords } from '../../src/policy/difference/words';
import { judge, questionsFor } from '../../src/policy/intake';
import { asText } from '../../src/policy/message';
import { parsePolicy } from '../../src/policy/parse';
import { preset, presetNames } from '../../src/policy/presets';
import { publicPart } from '../../src/policy/public';
import { receivedMessage } from '../../src/policy/replies';
import { signUpOf } from '../../src/policy/replies/address';
import type { Policy } from '../../src/policy/schema';
import { ownTexts, translation, unfinished } from '../../src/policy/translation';
import { wordsFor } from '../../static/shared/languages';
import { smallPolicy } from './policy-builder';

const stakater = preset('stakater');
const RULE = 'Your account must be registered using your official company e-mail address.';

/** The small policy, asking for a module in place of the environment. */
const MODULES = smallPolicy
  .replace(
    /\{ id: environment.*/,
    '{ id: module, label: Module, question: Which one?, kind: choice, options: [Billing] }',
  )
  .replace('environment: required', 'module: required');

/** A policy with these texts in German. */
function inGerman(texts: Partial<Policy['texts'][string]>, source = smallPolicy): Policy {
  const parsed = parsePolicy(`${source}texts: ${JSON.stringify({ de: texts })}\n`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

test.each(presetNames)('every text of the preset %s has a German one', (name) => {
  const policy = preset(name);
  expect(unfinished(policy)).toEqual([]);
  const { questions = {}, help = {}, translations = {} } = policy.texts['de'] ?? {};
  expect(Object.keys(questions).toSorted()).toEqual(policy.facts.map(({ id }) => id).toSorted());
  expect(Object.keys(help)).toEqual(policy.facts.filter((fact) => fact.help).map(({ id }) => id));
  const said = new Set(ownTexts(policy).map(({ text }) => text));
  expect(Object.keys(translations).filter((text) => !said.has(text))).toEqual([]);
});

test('a reader gets their language, its base, and else the text as it stands', () => {
  const told = (language?: string) => translation(stakater, 'Critical', language);
  expect([told('de'), told('de-AT'), told('en'), told('fr'), told()]).toEqual([
    'Kritisch',
    'Kritisch',
    'Critical',
    'Critical',
    'Critical',
  ]);
});

test('a text that every object has is translated like any other', () => {
  const policy = inGerman({ translations: { Critical: 'Kritisch' } });
  expect(translation(policy, 'constructor', 'de')).toBe('constructor');
});

test('a policy without translations is valid and read as it stands', () => {
  expect(translation(inGerman({}), 'Critical', 'de')).toBe('Critical');
});

test('a comment to a German customer gives rule and steps in German', () => {
  const advice = { admission: 'hold' as const, ...signUpOf(stakater, 'de') };
  const received = { key: 'ST-1', language: 'de', severity: 'P3', missing: [], notEntitled: false, advice };
  const text = asText(receivedMessage(stakater, received) ?? []);
  expect(text).toContain('verrät es nicht. Ihr Konto muss mit der offiziellen E-Mail-Adresse');
  expect(text).toContain('- Öffnen Sie das Portal und klicken Sie auf „Registrieren“.');
  expect(text).not.toMatch(/account|Sign up/);
});

test('a sentence in the reader’s language comes before a rule that is not translated', () => {
  const { customers } = stakater;
  const de = { questions: {}, help: {}, translations: {}, register: 'Nur mit Firmenadresse.' };
  const policy = { ...stakater, customers, texts: { de } };
  expect(signUpOf(policy, 'de').says).toBe('Nur mit Firmenadresse.');
  expect(signUpOf(policy, 'en').says).toBe(RULE);
  expect(signUpOf({ ...policy, texts: {} }, 'de').says).toBe(RULE);
});

test('options are shown in the reader’s language and sent as the policy has them', () => {
  const [environment] = questionsFor(stakater, 'Report a problem', 'P3', 'de');
  expect(environment?.options).toContain('Production');
  expect(environment?.optionNames).toMatchObject({ Production: 'Produktion', Other: 'Andere' });
  expect(questionsFor(stakater, 'Report a problem', 'P3', 'en')[0]).not.toHaveProperty('optionNames');
});

test('a German letter is understood by the German names of facts, options and severities', () => {
  const translations = { Module: 'Baustein', Billing: 'Abrechnung', Normal: 'Üblich' };
  const policy = inGerman({ translations }, MODULES);
  const written = (description: string) => judge(policy, { channel: 'email', summary: 'Hilfe', description });
  expect(written('Baustein: der zweite').facts['module']).toMatchObject({ state: 'present' });
  expect(written('Die Abrechnung rechnet falsch.').facts['module']?.quote).toContain('Abrechnung');
  expect(written('Priorität: üblich').severity).toBe('P2');
});

test('a browser gets translations of what it may read alone', () => {
  const { translations = {} } = publicPart(stakater).texts['de'] ?? {};
  expect(translations).toMatchObject({ Critical: 'Kritisch', Production: 'Produktion' });
  expect(JSON.stringify(translations)).not.toMatch(/Premium|registered/);
});

test('publishing names new, changed and removed translations', () => {
  const told = (before: Policy, after: Policy) =>
    differences(before, after).map((one) => differenceInWords(one, wordsFor('de'), 'de'));
  const [none, one] = [inGerman({}), inGerman({ translations: { Critical: 'Kritisch', Normal: 'Normal' } })];
  const other = inGerman({ translations: { Critical: 'Dringend', Normal: 'Normal' } });
  expect(told(none, one)).toEqual(['Neu übersetzt (de): Critical, Normal']);
  expect(told(one, other)).toEqual(['Die Übersetzung von „Critical“ (de): „Dringend“ statt „Kritisch“.']);
  expect(told(one, none)).toEqual(['Nicht mehr übersetzt (de): Critical, Normal']);
});
