import type { Client, SendRequestOptions } from 'jira.js/core';

type Sent = Pick<SendRequestOptions, 'method' | 'url' | 'body' | 'searchParams'>;

/** A client that answers with each of these in turn (an error is thrown) and keeps what it was asked. */
export function answering(...answers: unknown[]): { client: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  const client: Client = {
    sendRequest<T>({ method, url, body, searchParams }: SendRequestOptions<T>): Promise<T> {
      sent.push({ method, url, body, searchParams });
      const answer = answers[sent.length - 1];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as T);
    },
  };
  return { client, sent };
}
