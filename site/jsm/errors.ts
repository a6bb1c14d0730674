/** A refusal in Jira's words. `fields` names the field each sentence is about, as Jira's `errors` does. */
export class JiraError extends Error {
  override readonly name = 'JiraError';

  constructor(
    readonly status: number,
    message: string,
    readonly fields: Record<string, string> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** Something Jira can do and the local desk cannot: answered with 501 and kept in `unmodelled()`. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';

  constructor(readonly what: string) {
    super(`The local desk does not model ${what}`);
  }
}

export function issueNotFound(): JiraError {
  return new JiraError(404, 'Issue does not exist or you do not have permission to see it.');
}
