import { withReplies, type Asked, type Reply } from '../../policy/conversation';
import type { RequestText } from '../../policy/request';
import type { Policy } from '../../policy/schema';
import { severityAnswersIn } from '../../policy/severity/answered';
import { signalNamed } from '../../policy/severity/question';
import type { World } from '../world';
import type { Said } from '../world/jira';
import type { Mark, Request } from '../world/request';

/** What the decisions read of a request. The panel's answers are facts; its `severity` is the customer's choice. */
export function textOf(request: Request): RequestText {
  const { severity, ...facts } = request.answers;
  return {
    channel: request.channel,
    ...(request.requestType === undefined ? {} : { requestType: request.requestType }),
    summary: request.summary,
    description: request.description,
    ...(severity === undefined ? {} : { severity }),
    facts,
    attachments: request.attachments,
  };
}

/** As `textOf`, with what its customers have replied since. */
export function textWith(
  policy: Policy,
  request: Request,
  mark: Mark,
  replies: readonly Reply[],
): RequestText {
  const { added, asked, beside } = addedTo(mark, replies);
  return { ...withReplies(policy, textOf(request), added, asked, mark.language), ...beside };
}

/** What came after a request's own words. */
export interface Added {
  /** Replies, and answers of the form on the request page. */
  added: Reply[];
  /** What the customer was asked for before, by number. */
  asked: Asked[];
  beside: Pick<RequestText, 'signals' | 'elsewhere'>;
}

/** What was added to a request, for a policy that has yet to read it. */
export function addedTo(mark: Mark, replies: readonly Reply[]): Added {
  const forms = Object.entries(mark.answers ?? {}).map(([fact, { text, at }]) => ({
    at: Date.parse(at),
    facts: { [fact]: text },
  }));
  const asked = (mark.asked ?? []).map(({ at, facts }) => ({ at: Date.parse(at), facts }));
  const aboutSeverity = (mark.severityAsked ?? []).flatMap(({ at, signal }) => {
    const known = signalNamed(signal);
    return known === undefined ? [] : [{ at: Date.parse(at), signal: known }];
  });
  // A number in reply to the latest question means that one: a question about the severity asks for no fact.
  const questions = [...asked, ...aboutSeverity.map(({ at }) => ({ at, facts: [] }))].sort(
    (a, b) => a.at - b.at,
  );
  return {
    added: [...replies, ...forms].sort((a, b) => a.at - b.at),
    asked: questions,
    beside: {
      signals: severityAnswersIn(aboutSeverity, replies, mark.language),
      ...(mark.elsewhere === undefined ? {} : { elsewhere: mark.elsewhere.organisations }),
    },
  };
}

/** The request as it stands now, with the latest reply. */
export async function textNow(
  world: World,
  policy: Policy,
  request: Request,
  mark: Mark,
): Promise<RequestText> {
  return textWith(policy, request, mark, await repliesOf(world, { ...request, mark }));
}

/** What customers wrote on a request in public, oldest first. A colleague's words answer no question for them. */
export async function repliesOf(world: World, request: Request): Promise<Said[]> {
  return (await saidOn(world, request)).replies;
}

/** What was written on a request in public, oldest first, by its customers and by colleagues. */
export async function saidOn(
  world: World,
  request: Request,
): Promise<{ replies: Said[]; byColleagues: Said[] }> {
  const forms = request.mark?.formReplies ?? [];
  const said = (await world.jira.conversation(request.id)).filter(({ id }) => !forms.includes(id));
  const colleagues = await colleaguesAmong(world, request, said);
  const isColleague = ({ authorId }: Said) => colleagues.includes(authorId);
  return { replies: said.filter((one) => !isColleague(one)), byColleagues: said.filter(isColleague) };
}

async function colleaguesAmong(world: World, request: Request, said: Said[]): Promise<string[]> {
  const others = new Set(said.map(({ authorId }) => authorId).filter((id) => id !== request.reporterId));
  const colleagues: string[] = [];
  for (const id of others) if (await world.jira.isColleague(id, request.key)) colleagues.push(id);
  return colleagues;
}
