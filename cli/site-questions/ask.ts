import type { SiteLooks } from '../jira/site-looks';
import { type SiteAnswer, UNKNOWN } from './answer-file';
import type { SiteQuestion } from './question';

/** Somebody to ask: says something, and reads their next line; undefined once there are no more. */
export interface Conversation {
  say(text: string): void;
  hear(): Promise<string | undefined>;
}

/** What was read from the site by itself. */
type Seen = Partial<Pick<SiteAnswer, 'choice' | 'seconds'>>;

/** No more are kept, as `BehaviourFile` has it. */
const MOST_SECONDS = 200;

/** What the site shows of a question by itself. */
export async function seenOf({ reads }: SiteQuestion, looks: SiteLooks): Promise<Seen> {
  if (reads === 'delays') {
    const seconds = await looks.delays();
    return seconds.length === 0 ? {} : { choice: 'measured', seconds: seconds.slice(0, MOST_SECONDS) };
  }
  const choice = reads === 'sla' ? await looks.slaStart() : undefined;
  return choice === undefined ? {} : { choice };
}

/** Asks one question. Undefined: nobody answers any more. `skip`: it stays open. */
export async function askQuestion(
  question: SiteQuestion,
  seen: Seen,
  talk: Conversation,
): Promise<SiteAnswer | 'skip' | undefined> {
  const words = [...Object.keys(question.choices), UNKNOWN];
  talk.say(questionText(question, words, seen));
  const choice = await choiceFrom(words, seen, talk);
  if (choice === undefined || choice === 'skip') return choice;
  const isMeasured = question.reads === 'delays' && choice !== UNKNOWN;
  const seconds = isMeasured ? await secondsOf(seen, talk) : undefined;
  if (isMeasured && seconds === undefined) return undefined;
  talk.say('A note, or nothing:\n> ');
  const note = (await talk.hear())?.trim() ?? '';
  if (note === 'quit') return undefined;
  return { choice, ...(note !== '' && { note }), ...(seconds && { seconds }) };
}

/** A choice by its word or its number; nothing takes what was read from the site. Asks until it is one of them. */
async function choiceFrom(words: string[], seen: Seen, talk: Conversation): Promise<string | undefined> {
  for (;;) {
    const said = (await talk.hear())?.trim();
    if (said === undefined || said === 'quit') return undefined;
    if (said === '') return seen.choice ?? 'skip';
    const choice = words[Number(said) - 1] ?? words.find((word) => word === said);
    if (choice !== undefined) return choice;
    talk.say(`“${said}” is none of them: write a number from 1 to ${words.length}, or nothing to go on.\n> `);
  }
}

function questionText(question: SiteQuestion, words: string[], { choice, seconds }: Seen): string {
  const steps = question.steps.map((step, index) => `  ${index + 1}. ${step}`);
  const choices = words.map(
    (word, index) => `  [${index + 1}] ${word}: ${question.choices[word] ?? 'not known'}`,
  );
  const found = seconds ? `${choice ?? ''}: ${seconds.join(', ')} s` : (choice ?? '');
  const proposal = choice === undefined ? [] : [`Read from the site: ${found} (press Enter to take it)`];
  return ['', question.asks, ...steps, ...choices, ...proposal, '> '].join('\n');
}

/** What was measured; asks until it is what a file of answers may hold. Undefined: nobody answers any more. */
async function secondsOf({ seconds }: Seen, talk: Conversation): Promise<number[] | undefined> {
  if (seconds) return seconds;
  for (;;) {
    talk.say('The seconds that you measured, with spaces between them:\n> ');
    const said = (await talk.hear())?.trim();
    if (said === undefined || said === 'quit') return undefined;
    const words = said.split(/[\s,;]+/).filter((word) => word !== '');
    const measured = words.map(Number).filter((one) => one >= 0 && one <= 900);
    if (measured.length === words.length && words.length >= 1 && words.length <= MOST_SECONDS)
      return measured;
    talk.say(`Write 1 to ${MOST_SECONDS} numbers from 0 to 900, or quit and measure first.\n`);
  }
}
