import { expect, test } from 'vitest';
import { asSent } from '../../src/policy/email';
import { preset, presetNames, type PresetName } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { assess } from '../../src/policy/severity';
import { severityQuestion } from '../../src/policy/severity/question';
import { quadraticKappa } from './kappa';
import { fromTheProcedures, requestOf, tickets } from './severity-corpus/tickets';
import type { Ticket } from './severity-corpus/from-the-procedures/ticket';

const policies = { stakater: preset('stakater'), interstellio: preset('interstellio') };

function suggestedFor(name: PresetName, ticket: Ticket): string {
  const policy = policies[name];
  return assess(policy, asSent(policy, requestOf(ticket))).suggested;
}

function agreement(name: PresetName, list: readonly Ticket[]): number {
  const ids = policies[name].severities.map(({ id }) => id);
  const pairs = list.map(
    (ticket) => [ids.indexOf(ticket[name]), ids.indexOf(suggestedFor(name, ticket))] as const,
  );
  return quadraticKappa(pairs, ids.length);
}

test.each(presetNames)('%s agrees with the labels of all tickets', (name) => {
  expect(tickets.length).toBeGreaterThanOrEqual(200);
  expect(agreement(name, tickets)).toBeGreaterThanOrEqual(0.8);
});

test.each(presetNames)('%s agrees with labels given without sight of the rules', (name) => {
  expect(fromTheProcedures.length).toBeGreaterThanOrEqual(100);
  expect(agreement(name, fromTheProcedures)).toBeGreaterThanOrEqual(0.7);
});

test.each(presetNames)('%s suggests no P1 below P2', (name) => {
  const buried = tickets.filter(
    (ticket) => ticket[name] === 'P1' && !['P1', 'P2'].includes(suggestedFor(name, ticket)),
  );
  expect(buried.map(({ id }) => id)).toEqual([]);
});

test.each(presetNames)('%s rests each suggestion on words of its ticket or says so', (name) => {
  for (const ticket of tickets) {
    const request = requestOf(ticket);
    const { suggested, confidence, clauses, question } = assess(policies[name], request);
    const texts = [request.summary, request.description, ...Object.values(request.facts ?? {})];
    const quoted = clauses.filter(({ quote }) => quote !== undefined);
    for (const { quote } of quoted) expect(texts.some((text) => text.includes(quote ?? ''))).toBe(true);
    const carries = quoted.some(({ severity, verdict }) => severity === suggested && verdict === 'met');
    expect([ticket.id, carries, question !== undefined || carries]).toEqual([
      ticket.id,
      confidence !== 'low',
      true,
    ]);
  }
});

/** How a customer may answer below their request. */
const replies: readonly ((question: string, answer: string) => Partial<RequestText>)[] = [
  (_, answer) => ({ description: `\n${answer}` }),
  (question, answer) => ({ description: `\n\n${question} ${answer}` }),
  (question, answer) => ({ description: `\n${question}\n${answer}` }),
];

test.each(presetNames)('%s changes the level as its question promises, however it is answered', (name) => {
  for (const ticket of tickets) {
    const request = requestOf(ticket);
    const { question } = assess(policies[name], request);
    for (const [answer, severity] of Object.entries(question?.changes ?? {}))
      for (const reply of replies) {
        const description = request.description + (reply(question?.text ?? '', answer).description ?? '');
        const { suggested } = assess(policies[name], { ...request, description });
        expect([ticket.id, answer, suggested]).toEqual([ticket.id, answer, severity]);
      }
  }
});

test.each(presetNames)('%s changes the level as promised when the desk passes the answer on', (name) => {
  for (const ticket of tickets) {
    const request = requestOf(ticket);
    const { question } = assess(policies[name], request);
    if (!question) continue;
    for (const { value, text } of severityQuestion(question.signal, 'en').answers) {
      const signals = { [question.signal]: { value } };
      expect(assess(policies[name], { ...request, signals }).suggested).toBe(question.changes[text]);
    }
  }
});
