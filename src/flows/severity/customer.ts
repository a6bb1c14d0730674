import type { Answer } from '../../calls/answer';
import type { RequestView } from '../../calls/request';
import { loadRequest } from '../request-page';
import { callersRequest, type Taken } from '../taken';
import type { World } from '../world';
import { objectTo } from './objection';
import { answerAbout } from './question';

/** The customer answers what was asked about the severity. */
export async function answerSeverity(
  world: World,
  key: string,
  { language, ...answer }: { signal: string; value: string; language?: string },
): Promise<Answer<RequestView>> {
  return asCustomer(world, key, language, ({ request }) => answerAbout(world, request.id, answer));
}

/** The customer disagrees with the latest change. */
export async function disagree(
  world: World,
  key: string,
  { language, ...objection }: { change: number; text: string; language?: string },
  by: string,
): Promise<Answer<RequestView>> {
  return asCustomer(world, key, language, ({ request }) => objectTo(world, request.id, { ...objection, by }));
}

/** Does what somebody who may see the request wants with it, and answers with the page as it is then. */
async function asCustomer(
  world: World,
  key: string,
  language: string | undefined,
  deed: (taken: Taken) => Promise<Answer<null>>,
): Promise<Answer<RequestView>> {
  const known = await callersRequest(world, key);
  if (!known.ok) return known;
  const done = await deed(known.data);
  return done.ok ? loadRequest(world, key, language) : done;
}
