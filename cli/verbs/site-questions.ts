import { clientFor, type Environment, siteAddress } from '../jira/client';
import { siteLooks, type SiteLooks } from '../jira/site-looks';
import { linesOf } from '../lines';
import {
  type AnswerFile,
  readAnswers,
  saveAnswers,
  type SiteAnswer,
  siteQuestions,
} from '../site-questions/answer-file';
import { askQuestion, type Conversation, seenOf } from '../site-questions/ask';
import { type Arguments, expectNoMore, type Streams, UsageError } from '../verb';

/** What `plumbline site --help` says of it. */
export const siteQuestionsHelp = `questions  asks, one by one, what only a real site can answer: what to click, what to look at, what was seen. What
           the site shows by itself is read. Saves each answer at once in the file of --out; called again it goes on
           with the questions that are open. --answers takes answers from a file of the same kind, and asks nothing.
           \`npm start -- --behave FILE\` lets the local desk do as the site did.`;

/** The options that it takes. */
export const siteQuestionsOptions = ['out', 'answers'] as const;

/** Walks the open questions on a site, and saves the answers. `now` is when they are given, in ISO 8601. */
export async function askSiteQuestions(
  { positionals, options = {} }: Arguments,
  streams: Streams,
  { env, now }: { env: Environment; now: () => string },
): Promise<0 | 1> {
  expectNoMore(positionals);
  const [url, project, out] = [needed(options, 'site'), needed(options, 'project'), needed(options, 'out')];
  const looks = siteLooks(clientFor(url, env), project);
  const { key, name } = await looks.project();
  const kept = await keptIn(out, { site: siteAddress(url), project: key });
  streams.output.write(`${name} (${key}) on ${kept.site ?? url}\n`);
  const save = async (id: string, answer: SiteAnswer) => {
    kept.answers[id] = { ...answer, at: answer.at ?? now() };
    await saveAnswers(out, kept);
  };
  if (options['answers'] === undefined) await walk(looks, talkingOver(streams), kept, save);
  else await take(options['answers'], looks, save);
  const open = siteQuestions.filter(({ id }) => !Object.hasOwn(kept.answers, id)).map(({ id }) => id);
  streams.output.write(
    open.length === 0
      ? `\nAll ${siteQuestions.length} questions are answered in ${out}.\n`
      : `\nStill open: ${open.join(', ')}. Call this again to go on.\n`,
  );
  return 0;
}

/** What is to go on in a file. Refuses a file that holds the answers of another site or project. */
async function keptIn(file: string, here: { site: string; project: string }): Promise<AnswerFile> {
  const before = await readAnswers(file);
  const { site = here.site, project = here.project } = before ?? {};
  if (site !== here.site || project !== here.project)
    throw new UsageError(
      `${file} holds the answers of ${project} on ${site}; name another file for ${here.project} on ${here.site}`,
    );
  return { version: 1, ...here, answers: { ...before?.answers } };
}

type Save = (id: string, answer: SiteAnswer) => Promise<void>;

async function walk(
  looks: SiteLooks,
  talk: Conversation,
  { answers }: AnswerFile,
  save: Save,
): Promise<void> {
  for (const question of siteQuestions) {
    if (Object.hasOwn(answers, question.id)) continue;
    const answer = await askQuestion(question, await seenOf(question, looks), talk);
    if (answer === undefined) return;
    if (answer !== 'skip') await save(question.id, answer);
  }
}

/** The answers of a file; what it leaves open and the site shows is read. */
async function take(file: string, looks: SiteLooks, save: Save): Promise<void> {
  const given = await readAnswers(file);
  if (!given) throw new UsageError(`cannot read ${file}`);
  for (const question of siteQuestions) {
    const answer = given.answers[question.id];
    const { choice, seconds } = answer
      ? { choice: undefined, seconds: undefined }
      : await seenOf(question, looks);
    if (answer) await save(question.id, answer);
    else if (choice !== undefined) await save(question.id, { choice, ...(seconds && { seconds }) });
  }
}

function talkingOver({ input, output }: Streams): Conversation {
  const lines = linesOf(input);
  return {
    say: (text) => void output.write(text),
    hear: async () => {
      const line = await lines.next();
      return line.done === true ? undefined : line.value;
    },
  };
}

function needed(options: Readonly<Record<string, string>>, name: string): string {
  const value = options[name];
  if (value === undefined) throw new UsageError(`name --${name}; see plumbline site --help`);
  return value;
}
