import { expect, test } from 'vitest';
import { siteQuestions } from '../../cli/site-questions/answer-file';
import { askQuestion } from '../../cli/site-questions/ask';

/** What comes of a question where its reader answers with these lines. */
async function asked(id: string, lines: string[]) {
  const question = siteQuestions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const left = lines.values();
  const said: string[] = [];
  const talk = { say: (text: string) => said.push(text), hear: () => Promise.resolve(left.next().value) };
  return { answer: await askQuestion(question, {}, talk), said: said.join('') };
}

test('who quits at the note leaves the question open', async () => {
  expect(await asked('panel-blocks', ['blocks', 'quit'])).toMatchObject({ answer: undefined });
});

test('who quits at the seconds leaves the question open', async () => {
  expect(await asked('event-delay', ['measured', 'quit'])).toMatchObject({ answer: undefined });
});

test.each([
  ['no seconds', ''],
  ['more than two hundred seconds', '7 '.repeat(201)],
  ['what is no number', '12 soon'],
])('%s are asked for again', async (_, line) => {
  const { answer, said } = await asked('event-delay', ['measured', line, '12 30', '']);
  expect(said).toContain('Write 1 to 200 numbers');
  expect(answer).toEqual({ choice: 'measured', seconds: [12, 30] });
});
