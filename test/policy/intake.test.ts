import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { judge, questionsFor } from '../../src/policy/intake';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { publicPart } from '../../src/policy/public';

const stakater = publicPart(preset('stakater'));
const interstellio = preset('interstellio');

function problem(changes: Partial<RequestText> = {}): RequestText {
  return {
    channel: 'portal',
    requestType: 'Report a problem',
    summary: 'Login fails',
    description: '',
    ...changes,
  };
}

function mail(description: string, summary = 'Help'): RequestText {
  return { channel: 'email', summary, description };
}

const stateOf = (fact: string, description: string) =>
  judge(stakater, problem({ description })).facts[fact]?.state;

test('a P1 is asked three facts, a P3 the rest too', () => {
  const asked = (severity: string) =>
    questionsFor(stakater, 'Report a problem', severity).map(({ fact }) => fact);
  expect(asked('P1')).toEqual(['environment', 'product', 'impact']);
  expect(asked('P3')).toEqual(
    expect.arrayContaining(['errors', 'changes', 'steps', 'workaround', 'started']),
  );
});

test.each([
  ['changes', 'Änderungen gab es gestern keine.'],
  ['changes', 'Letzte Woche eine Änderung am Router.'],
  ['contact', 'This is Jürgen from Kiel.'],
  ['steps', 'Steps: open the shop.'],
])('%s is recognised in "%s"', (fact, description) => {
  const { facts } = judge({ ...interstellio, requestTypes: stakater.requestTypes }, mail(description));
  expect(facts[fact]?.state).toBe('present');
});

test('a word inside a longer one of another alphabet is none', () => {
  expect(stateOf('changes', 'Der Grundriss der Umänderungsschneiderei')).toBe('absent');
});

test('a question carries its control, its options and its need', () => {
  const [environment] = questionsFor(stakater, 'report a PROBLEM', 'P3');
  expect(environment).toMatchObject({ kind: 'choice', level: 'required' });
  expect(environment?.options).toContain('Staging');
});

test('a hint is left out where its question has another language', () => {
  const facts = stakater.facts.map((fact) => ({ ...fact, help: 'See the address bar.' }));
  const texts = { de: { questions: { environment: 'Welche Umgebung?' }, help: {}, translations: {} } };
  const [inEnglish, inGerman] = ['en', 'de'].map(
    (language) => questionsFor({ ...stakater, facts, texts }, 'Report a problem', 'P3', language)[0],
  );
  expect(inEnglish).toMatchObject({ fact: 'environment', help: 'See the address bar.' });
  expect(inGerman).not.toHaveProperty('help');
});

test('a request type that the policy does not know asks nothing', () => {
  expect(questionsFor(stakater, 'Order lunch', 'P3')).toEqual([]);
  expect(judge(stakater, problem({ requestType: 'Order lunch' })).complete).toBe(true);
});

test('required facts that are absent block and are missing', () => {
  const { complete, missing, findings } = judge(stakater, problem({ severity: 'P3' }));
  expect([complete, missing]).toEqual([false, ['environment', 'product', 'impact']]);
  expect(findings.filter(({ level }) => level === 'block').map(({ fact }) => fact)).toEqual(missing);
});

test('answers of the form complete a request', () => {
  const facts = { environment: 'Production', product: 'Ingress', impact: 'Nobody can order' };
  const { complete, findings } = judge(stakater, problem({ severity: 'P1', facts }));
  expect([complete, findings]).toEqual([true, []]);
});

test('the form wins over what the text says', () => {
  const request = problem({ description: 'Environment: staging', facts: { environment: 'n/a' } });
  expect(judge(stakater, request).facts['environment']).toEqual({ state: 'placeholder', quote: 'n/a' });
});

test('labelled lines of a mail are read with its severity', () => {
  const text =
    'Company: Karoo Telecom\nContact person: Thandi\nTel: +27 82 555 0101\nPriority: p1 - critical\n\nAll subscribers fail to authenticate.';
  const { severity, complete, facts } = judge(interstellio, mail(text));
  expect([severity, complete]).toEqual(['P1', true]);
  expect(facts['phone']).toEqual({ state: 'present', quote: '+27 82 555 0101' });
});

test('an answer below its heading is read up to the next', () => {
  const text = '## Environment\nproduction, cluster 3\n\n## Steps to reproduce\n1. open\n2. click\n';
  const { facts } = judge(stakater, problem({ description: text }));
  expect(facts['environment']?.quote).toBe('production, cluster 3');
  expect(facts['steps']?.quote).toBe('1. open\n2. click');
});

test.each([
  ['errors', 'There are no errors in the log.'],
  ['changes', 'We have not changed anything.'],
  ['workaround', 'There is no workaround.'],
  ['environment', 'It happens in our staging cluster.'],
  ['started', 'It is like this since 09:10.'],
  ['impact', 'Our customers cannot pay.'],
  ['errors', 'Im Log steht die Fehlermeldung „Verbindung getrennt“.'],
  ['environment', 'Die Testumgebung startet nicht.'],
])('%s is present in "%s"', (fact, sentence) => {
  expect(stateOf(fact, sentence)).toBe('present');
});

test.each(['n/a', 'asdf', '???', '<describe the impact>', 'Login fails!!', 'xxxxxxx', 'none'])(
  'environment "%s" in the form is a placeholder',
  (environment) => {
    const request = problem({ summary: 'Login fails', facts: { environment } });
    expect(judge(stakater, request).facts['environment']?.state).toBe('placeholder');
  },
);

test('"none" answers the question for errors', () => {
  expect(judge(stakater, problem({ facts: { errors: 'None.' } })).facts['errors']?.state).toBe('present');
});

test('one word of impact is thin and coaches without blocking', () => {
  const facts = { environment: 'Production', product: 'Ingress', impact: 'bad' };
  const { complete, findings } = judge(stakater, problem({ severity: 'P1', facts }));
  expect(complete).toBe(true);
  expect(findings).toMatchObject([{ code: 'fact-thin', fact: 'impact', level: 'coach' }]);
});

test('a severity is found in the summary but not when it is denied', () => {
  expect(judge(interstellio, mail('x', '[P1] Login down')).severity).toBe('P1');
  expect(judge(interstellio, mail('x', 'This is not a P1')).severity).toBeUndefined();
  expect(judge(interstellio, mail('We rate it as priority P2.')).severity).toBe('P2');
});

test('a severity that is missing coaches and does not block', () => {
  const { findings } = judge(interstellio, mail('x'));
  expect(findings).toContainEqual({
    code: 'severity-absent',
    level: 'coach',
    message: 'Please choose a severity: P1, P2, P3.',
  });
});

test('quotes really stand in the request and nothing throws', () => {
  assert(
    property(
      string({ unit: 'binary', maxLength: 300 }),
      string({ maxLength: 300 }),
      (summary, description) => {
        const request = problem({ summary, description: `${description}\nerror: since 09:10 in prod` });
        for (const { quote } of Object.values(judge(stakater, request).facts))
          expect(`${request.summary}\n${request.description}`).toContain(quote ?? '');
      },
    ),
  );
});

test.each(['a ', '\n', ' ', '0 ', 'Environment:\n', '<', '. '])(
  'a megabyte of %j takes time in proportion to its length',
  (unit) => {
    const cpu = (length: number) => {
      const description = unit.repeat(length / unit.length);
      const before = process.cpuUsage();
      judge(stakater, problem({ description }));
      return process.cpuUsage(before).user / 1000;
    };
    cpu(4096);
    expect(cpu(1 << 20)).toBeLessThan(2000);
  },
);
