import { expect, onTestFinished } from 'vitest';
import { createClock } from '../site/clock';
import type { Store } from '../site/contracts';
import { createDesk } from '../site/desk';
import { readManifest } from '../site/forge/manifest';
import { type AppFunction, inProcessRunner } from '../site/forge/runners/in-process';
import type { Issue } from '../site/jsm/entities';
import { issueAt, requestTypeAt, serviceDeskAt } from '../site/lookup';
import {
  type Place,
  createPlace,
  headerPlace,
  issuePlace,
  profilePlace,
  queuePlace,
  requestPlace,
  settingsPlace,
} from '../site/places';
import type { Desk } from '../site/running-desk';
import { workingDay } from '../site/seed/seed';
import { panel } from '../site/seed/steps';
import { openStore } from '../site/store/sqlite-store';
import type { CallName, Calls } from '../src/calls';
import type { Answer } from '../src/calls/answer';
import type { World } from '../src/flows/world';
import type { Mark } from '../src/flows/world/request';
import { beginWith, telling } from './begun';
import { PAGE_OF, type Page } from './page-of';

/** A Tuesday morning, far from any change of clocks. */
export const NINE = Date.UTC(2026, 10, 17, 9, 0, 0);
export const MINUTE = 60_000;
const PANEL = '7d4f6b0a-52c1-4c0e-9a3e-2f9b8c1d6e75';

/**
 * The app on the local desk, both in this process, both procedures published, no request yet. A test that opens it
 * fails when the app was refused a scope, a host or an operation the desk does not model.
 */
export async function aDesk(wrap?: (world: World) => World): Promise<Desk> {
  const desk = await openDesk(wrap);
  onTestFinished(() => closeDesk(desk));
  return desk;
}

/**
 * As `aDesk`, for cases that can share one: the file opens it before them all, and closes it. What is wrapped stands
 * from the first call after the desk was set up.
 */
export async function openDesk(wrap: (world: World) => World = (world) => world): Promise<Desk> {
  const store = openStore(':memory:');
  beginWith(store, await setUpOnce());
  return deskOn(store, wrap);
}

/** What a store holds once a desk is set up; that takes longer than most tests, and always comes to the same. */
const setUpOnce = once(async () => {
  const { store, held } = telling(openStore(':memory:'));
  await closeDesk(await deskOn(store, (world) => world));
  return held();
});

/** Made anew where it went wrong: the next test shall not fail for the one before. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

function deskOn(store: Store, wrap: (world: World) => World): Promise<Desk> {
  return createDesk({
    manifest: readManifest('manifest.yml'),
    runner: inProcessRunner((handler) => doorOf(handler, wrap)),
    store,
    clock: createClock({ store, base: () => NINE }),
    seed: { ...workingDay, morning: [] },
    publicUrl: () => 'http://desk.test',
  });
}

/** Stops the desk and fails when it would not do something for the app. */
export async function closeDesk(desk: Desk): Promise<void> {
  await desk.close();
  expect(troubles(desk)).toEqual([]);
}

/** What the desk would not do for the app, each naming it, and answers that drifted from jira.js' schemas. */
function troubles(desk: Desk): string[] {
  return [
    ...desk.forge.refusals().map(({ code, what }) => `${code}: ${what}`),
    ...desk.jsm.refusals().map(({ what }) => what),
    ...desk.jsm.unmodelled().map(({ what }) => what),
    ...desk.faults(),
    ...desk.forge
      .logs()
      .map(({ line }) => line)
      .filter((line) => line.includes('jira-drift')),
  ];
}

async function doorOf(handler: string, wrap: (world: World) => World): Promise<AppFunction> {
  // Forge's packages look for their runtime when they load, so the app is imported after the desk stands.
  const { forgeWorld, tryAgain } = await import('../src/entry/forge-world');
  const { doors } = await import('../src/entry/doors');
  const all: Record<string, unknown> = doors(() => wrap(forgeWorld()), tryAgain);
  return all[handler.replace('index.', '')] as AppFunction;
}

/** Answers that leave nothing to ask for on the Stakater desk. */
export const COMPLETE = {
  environment: 'Production',
  product: 'Managed OpenShift',
  errors: 'The ingress answers 503: upstream connect error',
  steps: 'Open the shop from any browser; every page fails',
  impact: 'All customers of the shop are locked out and cannot order',
  changes: 'None since the release of last week',
};

interface Wish {
  as?: string;
  answers?: Record<string, string>;
  summary?: string;
  description?: string;
}

/**
 * Raises a problem on the Stakater portal, a premium customer's complete P1 unless said otherwise; the app has not run
 * yet.
 */
export function raise(desk: Desk, wish: Wish = {}): string {
  return desk.jsm.createRequest({
    serviceDeskId: '1',
    requestTypeId: '11',
    reporterId: wish.as ?? 'customer-nadia',
    values: {
      summary: wish.summary ?? 'The shop is down for everyone',
      description:
        wish.description ?? 'Since 08:40 no customer can reach the production shop. There is no workaround.',
    },
    properties: { [PANEL]: panel(wish.answers ?? { severity: 'P1', ...COMPLETE }) },
    channel: 'portal',
  }).key;
}

/** A P1 that lacks some of what Interstellio's desk wants to know, and pages all the same. */
export const P1_MAIL = 'P1. Since 08:40 none of our subscribers can authenticate. Company: Karoo Telecom.';

const THANDI = { name: 'Thandi Nkosi', address: 'thandi@karoo.example' };

/** Lets a mail arrive at the Interstellio desk, from Karoo Telecom unless said otherwise; answers the request's key. */
export function mailIn(desk: Desk, text: string, subject = 'Nobody can log in', from = THANDI): string {
  const result = desk.jsm.receiveMail({
    from,
    to: 'support@interstellio.io',
    subject,
    text,
  });
  if (!('key' in result)) throw new Error(`the mail became no request: ${JSON.stringify(result)}`);
  return result.key;
}

/** A public comment of a person, written on the portal. */
export function reply(desk: Desk, accountId: string, key: string, text: string): Promise<void> {
  return as(desk, accountId, 'POST', `/rest/servicedeskapi/request/${key}/comment`, {
    body: text,
    public: true,
  });
}

/** A call of Jira's REST API by a person; refused ones throw. */
export async function as(
  desk: Desk,
  accountId: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<void> {
  const answer = await desk.jsm.rest({ method, path, body, caller: { as: 'user', accountId } });
  if (answer.status >= 400)
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** What a page gets for a call about a request, as this person. */
export async function ask<N extends CallName>(
  desk: Desk,
  name: N,
  as: string,
  key: string,
  question: Calls[N]['question'] | Record<string, unknown> = {},
): Promise<Answer<Calls[N]['answer']>> {
  const answer = await desk.forge.resolve({ ...placeOf(desk, name, key), accountId: as }, name, question);
  if (!answer.success)
    throw new Error(`${name} failed: ${answer.error.errorType} ${answer.error.errorMessage}`);
  return answer.body as Answer<Calls[N]['answer']>;
}

/** As `ask`, for a call that is not refused. */
export async function asked<N extends CallName>(
  desk: Desk,
  name: N,
  as: string,
  key: string,
  question: Calls[N]['question'] | Record<string, unknown> = {},
): Promise<Calls[N]['answer']> {
  const answer = await ask(desk, name, as, key, question);
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
  return answer.data;
}

function placeOf(desk: Desk, name: CallName, key: string): Place & { moduleKey: string } {
  const here = `http://desk.test/${key}`;
  const service = serviceDeskAt(desk.state, key.split('-')[0] ?? '');
  const places: Record<Page, () => Place> = {
    create: () => createPlace(service, requestTypeAt(desk.state, '11'), here),
    request: () => requestPlace(issueAt(desk.state, key), desk.manifest.app.id, here),
    welcome: () => headerPlace('portal', { desk: service }, here),
    profile: () => profilePlace(here),
    issue: () => issuePlace(desk.state, service, issueAt(desk.state, key), here),
    board: () => queuePlace(service, here),
    settings: () => settingsPlace(service, here),
  };
  const page = PAGE_OF[name];
  return { ...places[page](), moduleKey: `plumbline-${page}` };
}

export function issue(desk: Desk, key: string): Issue {
  return issueAt(desk.state, key);
}

/** What the app wrote on a request. */
export function mark(desk: Desk, key: string): Mark | undefined {
  return issue(desk, key).properties['plumbline'] as Mark | undefined;
}

/** The app's public comments on a request as text, oldest first. */
export function replies(desk: Desk, key: string): string[] {
  return issue(desk, key)
    .comments.filter((comment) => comment.authorId === workingDay.appAccountId && comment.public)
    .map((comment) => wordsIn(comment.body));
}

/** The pages Slack took, oldest first: channel and whole message as text. */
export function pages(desk: Desk): { channel: string; text: string }[] {
  return desk.outside
    .entries()
    .filter((entry) => entry.service === 'slack' && entry.request.url.endsWith('chat.postMessage'))
    .filter((entry) => (entry.answer.body as { ok?: boolean }).ok === true)
    .map((entry) => ({
      channel: (entry.request.body as { channel: string }).channel,
      text: wordsIn(entry.request.body),
    }));
}

/** The acknowledgement link of the newest page. */
export function acknowledgeLink(desk: Desk): string {
  const link = /https?:\/\/\S+\/x1\/[^\s"]+token=[\w-]+/.exec(pages(desk).at(-1)?.text ?? '')?.[0];
  if (link === undefined) throw new Error('no page with a link was sent');
  return link;
}

/** Every word anywhere in a JSON value, in order. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).join(' ');
}
