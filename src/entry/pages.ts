import { z } from 'zod';
import type { CallName, Calls } from '../calls';
import type { Answer, Refusal } from '../calls/answer';
import { loadCreateForm } from '../flows/create-form';
import { connectService, loadSettings, publishPreset, startDrill, testService } from '../flows/desk';
import { answerCall } from '../flows/escalation/call';
import {
  acknowledge,
  askFor,
  askSeverity,
  leaveSeverity,
  loadIssue,
  pageAgain,
  setSeverity,
  stopPaging,
  takeBack,
  waive,
} from '../flows/issue-panel';
import { answerMissing } from '../flows/intake/form';
import { loadRequest } from '../flows/request-page';
import { acceptRow, loadTriage } from '../flows/severity/board';
import { answerSeverity, disagree } from '../flows/severity/customer';
import { noteReader } from '../flows/reader';
import type { World } from '../flows/world';
import { ALL_ANSWERS, LONGEST_ANSWER, LONGEST_REASON, SHORTEST_REASON } from '../policy/limits';
import { serviceNames } from '../policy/escalation/services';
import { type Caller, callerOf, key } from './caller';

type Door<N extends CallName> = (
  world: World,
  caller: Caller,
  question: unknown,
) => Promise<Answer<Calls[N]['answer']>>;

const nothing = z.strictObject({});
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
  .optional();
const fact = z.string().min(1).max(40);
const timeZone = z
  .string()
  .regex(/^[A-Za-z0-9_+\-/]{1,60}$/)
  .optional();
const writer = z.strictObject({ timeZone });
const reader = z.strictObject({ language, timeZone });
const answers = z
  .record(fact, z.string().max(LONGEST_ANSWER))
  .refine((all) => JSON.stringify(all).length <= ALL_ANSWERS);
const formAnswers = z.strictObject({ answers, language });
const factChoice = z.strictObject({ facts: z.array(fact).min(1).max(60) });
const waiver = z.strictObject({ fact, reason: z.string().trim().min(SHORTEST_REASON).max(LONGEST_REASON) });
const severity = z.string().min(1).max(40);
const reason = z.string().trim().max(LONGEST_REASON);
const severityChoice = z.strictObject({
  from: severity,
  to: severity,
  reason: reason.optional(),
  seen: severity.optional(),
});
const keptSeverity = z.strictObject({ severity, suggested: severity, reason: reason.min(SHORTEST_REASON) });
const changeChoice = z.strictObject({ change: z.int().min(1).max(100_000) });
const signal = z.string().min(1).max(40);
const signalAnswer = z.strictObject({ signal, value: z.string().min(1).max(40), language });
const objection = changeChoice.extend({ text: reason.min(SHORTEST_REASON), language });
const triagePage = z.strictObject({
  next: z.string().min(1).max(4000).optional(),
  since: z.iso.datetime().optional(),
});
const rowChoice = severityChoice.extend({ key });
const presetChoice = z.strictObject({ preset: z.string().max(60) });
const service = z.enum(serviceNames);
const serviceChoice = z.strictObject({ service });
const serviceTold = z.strictObject({
  service,
  values: z.record(z.string().max(40), z.string().trim().max(500)),
});
const stopReason = z.strictObject({ reason: reason.min(SHORTEST_REASON) });
// As a person types it from a telephone: with blanks in between.
const callCode = z.strictObject({
  code: z
    .string()
    .max(20)
    .transform((code) => code.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/)),
});

/** What pages may ask, one line each: parse the question, take the place from the caller, call one flow. */
const doors: { [N in CallName]: Door<N> } = {
  loadCreateForm: asked(writer, createPlace, async (world, place, { accountId }, { timeZone }) => {
    await noteReader(world, accountId, timeZone);
    return loadCreateForm(world, place, accountId);
  }),
  loadRequest: asked(reader, requestKey, async (world, key, { accountId }, { language, timeZone }) => {
    await noteReader(world, accountId, timeZone);
    return loadRequest(world, key, language);
  }),
  answerMissing: asked(formAnswers, requestKey, (world, key, _caller, { answers, language }) =>
    answerMissing(world, key, answers, language),
  ),
  loadIssue: asked(nothing, issueKey, (world, key) => loadIssue(world, key)),
  askFor: asked(factChoice, issueKey, (world, key, _caller, { facts }) => askFor(world, key, facts)),
  waive: asked(waiver, issueKey, (world, key, caller, { fact, reason }) =>
    waive(world, key, { fact, reason, by: caller.accountId }),
  ),
  reclassify: asked(severityChoice, issueKey, (world, key, caller, choice) =>
    setSeverity(world, key, choice, caller.accountId),
  ),
  keepSeverity: asked(keptSeverity, issueKey, (world, key, caller, kept) =>
    leaveSeverity(world, key, kept, caller.accountId),
  ),
  undoChange: asked(changeChoice, issueKey, (world, key, caller, { change }) =>
    takeBack(world, key, change, caller.accountId),
  ),
  askSeverity: asked(z.strictObject({ signal }), issueKey, (world, key, _caller, question) =>
    askSeverity(world, key, question.signal),
  ),
  answerSeverity: asked(signalAnswer, requestKey, (world, key, _caller, answer) =>
    answerSeverity(world, key, answer),
  ),
  objectTo: asked(objection, requestKey, (world, key, _caller, said) => disagree(world, key, said)),
  loadTriage: asked(triagePage, projectId, (world, project, _caller, page) =>
    loadTriage(world, project, page),
  ),
  acceptRow: asked(rowChoice, projectId, (world, project, caller, row) =>
    acceptRow(world, project, row, caller.accountId),
  ),
  stopPaging: asked(stopReason, issueKey, (world, key, caller, { reason }) =>
    stopPaging(world, key, reason, caller.accountId),
  ),
  pageAgain: asked(nothing, issueKey, (world, key) => pageAgain(world, key)),
  answerCall: asked(callCode, projectId, (world, project, caller, { code }) =>
    answerCall(world, project, code, caller.accountId),
  ),
  acknowledge: asked(nothing, issueKey, (world, key, caller) => acknowledge(world, key, caller.accountId)),
  loadSettings: asked(nothing, projectId, (world, project) => loadSettings(world, project)),
  publishPreset: asked(presetChoice, projectId, (world, project, caller, { preset }) =>
    publishPreset(world, project, preset, caller.accountId),
  ),
  connectService: asked(serviceTold, projectId, (world, project, caller, { service, values }) =>
    connectService(world, project, { service, values, by: caller.accountId }),
  ),
  testService: asked(serviceChoice, projectId, (world, project, _caller, { service }) =>
    testService(world, project, service),
  ),
  startDrill: asked(nothing, projectId, (world, project) => startDrill(world, project)),
};

function asked<Q, P, T>(
  question: z.ZodType<Q>,
  placeOf: (caller: Caller) => P | undefined,
  flow: (world: World, place: P, caller: Caller, question: Q) => Promise<Answer<T>>,
) {
  return async (world: World, caller: Caller, payload: unknown): Promise<Answer<T>> => {
    const parsed = question.safeParse(payload);
    if (!parsed.success) return refuse({ code: 'bad-question', params: { where: pathOf(parsed.error) } });
    const place = placeOf(caller);
    if (place === undefined) return refuse({ code: 'not-allowed' });
    return flow(world, place, caller, parsed.data);
  };
}

/** Answers one call of a page. Whoever Forge does not name gets nothing. */
export async function answerPage<N extends CallName>(
  world: World,
  name: N,
  request: { payload: unknown; context: unknown },
): Promise<Answer<Calls[N]['answer']>> {
  const caller = callerOf(request.context);
  if (caller === undefined) return refuse({ code: 'not-allowed' });
  return doors[name](world, caller, request.payload);
}

export const callNames = Object.keys(doors) as CallName[];

function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}

function pathOf(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}

function createPlace(caller: Caller): { portalId: string; requestTypeId: string } | undefined {
  const { portal, request } = caller.extension;
  if (portal === undefined || request?.typeId === undefined) return undefined;
  return { portalId: portal.id, requestTypeId: request.typeId };
}

function requestKey(caller: Caller): string | undefined {
  return caller.extension.request?.key;
}

function issueKey(caller: Caller): string | undefined {
  return caller.extension.issue?.key;
}

function projectId(caller: Caller): string | undefined {
  return caller.extension.project?.id;
}
