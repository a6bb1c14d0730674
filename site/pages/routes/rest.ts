import { Hono } from 'hono';
import type { RestAnswer } from '../../contracts';
import { accountWith } from '../../jsm/api-tokens';
import { JiraError } from '../../jsm/errors';
import type { Desk } from '../../running-desk';
import type { Pages } from '../pages';
import type { Ask, Env } from '../session';

/** Jira's REST API for programs: with somebody's e-mail address and API token, as that person. */
export function restApi({ desk }: Pick<Pages, 'desk'>): Hono<Env> {
  const app = new Hono<Env>();
  app.all('/rest/*', async (context) => toResponse(await answer(desk, context)));
  return app;
}

async function answer(desk: Desk, context: Ask): Promise<RestAnswer> {
  const { req } = context;
  const { pathname, search } = new URL(req.url);
  try {
    const { accountId } = accountWith(desk.state, req.header('authorization'));
    return await desk.rest({
      method: req.method,
      path: pathname + search,
      headers: req.header(),
      body: await bodyOf(context),
      caller: { as: 'user', accountId, byToken: true },
    });
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    const { status, message } = error;
    // A stranger gets plain text from Jira.
    return { status, body: status === 401 ? message : { errorMessages: [message], errors: {} } };
  }
}

/** The body as Jira reads it; 400 in its words where JSON is announced and something else was sent. */
async function bodyOf({ req }: Ask): Promise<unknown> {
  const type = req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return req.raw.formData();
  const text = await req.text();
  if (text === '' || !type.includes('json')) return text === '' ? undefined : text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new JiraError(400, 'There was an error parsing JSON. Check that your request body is valid.');
  }
}

function toResponse({ status, body, headers }: RestAnswer): Response {
  // Somebody tests what happens when no answer comes: over HTTP that is a gateway's word.
  if (status === 0) return new Response(null, { status: 502 });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain;charset=UTF-8' : 'application/json;charset=UTF-8';
  return new Response(body === undefined ? null : text, {
    status,
    headers: { 'content-type': type, ...headers },
  });
}
