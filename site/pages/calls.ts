import type { User } from '../jsm/entities';
import type { JiraError } from '../jsm/errors';
import type { Desk } from '../running-desk';

/** Jira said no: its status and its own sentences. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Makes a REST call as this person, as Jira's own pages would. Throws Refused with Jira's words. */
export async function asPerson(
  desk: Desk,
  viewer: User,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const caller = { as: 'user' as const, accountId: viewer.accountId };
  const answer = await desk.jsm.rest({ method, path, caller, ...(body === undefined ? {} : { body }) });
  if (answer.status >= 400) throw new Refused(answer.status, sentenceOf(answer.body));
  return answer.body;
}

/** What Jira said, in one line: its own sentence, or else what it says of each field. */
export function jiraSentence(error: Refused | JiraError): string {
  if (error.message !== '' || error instanceof Refused) return error.message;
  return Object.values(error.fields).join(' ');
}

function sentenceOf(body: unknown): string {
  const {
    errorMessages = [],
    errors = {},
    errorMessage,
    message,
  } = (body ?? {}) as {
    errorMessages?: string[];
    errors?: Record<string, string>;
    errorMessage?: string;
    message?: string;
  };
  const all = [
    ...errorMessages,
    ...Object.values(errors),
    ...[errorMessage, message].filter((sentence) => sentence !== undefined),
  ];
  return all.length === 0 ? 'Jira refused this and gave no reason.' : all.join(' ');
}
