import { z } from 'zod';
import type { CallName, Calls } from '../../calls';
import type { Answer } from '../../calls/answer';
import { refused } from '../../flows/refused';
import type { World } from '../../flows/world';
import { LONGEST_REASON } from '../../policy/limits';
import type { Caller, Visitor } from '../caller';

export type Door<N extends CallName> = (
  world: World,
  caller: Caller,
  question: unknown,
) => Promise<Answer<Calls[N]['answer']>>;

/** A door that nobody has to be signed in for. */
type VisitorDoor<N extends CallName> = (
  world: World,
  visitor: Visitor,
  question: unknown,
) => Promise<Answer<Calls[N]['answer']>>;

/** The doors that nobody has to be signed in for. */
export type VisitorDoors = { [N in CallName]?: VisitorDoor<N> };

/** The door of each call. */
export type Doors = { [N in CallName]: Door<N> };

/** An account's id. It ends up in paths, so nothing else may pass for one. */
export const account = z.string().regex(/^[\w:.-]{1,128}$/);
export const nothing = z.strictObject({});
export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
  .optional();
export const fact = z.string().min(1).max(40);
export const timeZone = z
  .string()
  .regex(/^[A-Za-z0-9_+\-/]{1,60}$/)
  .optional();
export const severity = z.string().min(1).max(40);
export const reason = z.string().trim().max(LONGEST_REASON);
export const severityChoice = z.strictObject({
  from: severity,
  to: severity,
  reason: reason.optional(),
  seen: severity.optional(),
});
export const changeChoice = z.strictObject({ change: z.int().min(1).max(100_000) });
export const signal = z.string().min(1).max(40);

/** A door: parses the question, takes the place from the caller, and calls one flow. */
export function asked<Q, P, T, C extends Visitor = Caller>(
  question: z.ZodType<Q>,
  placeOf: (caller: C) => P | undefined,
  flow: (world: World, place: P, caller: C, question: Q) => Promise<Answer<T>>,
) {
  return async (world: World, caller: C, payload: unknown): Promise<Answer<T>> => {
    const parsed = question.safeParse(payload);
    if (!parsed.success) return refused('bad-question', { where: pathOf(parsed.error) });
    const place = placeOf(caller);
    if (place === undefined) return refused('not-allowed');
    return flow(world, place, caller, parsed.data);
  };
}

function pathOf(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}

/** The place of what is about the caller alone. */
export function anywhere(): true {
  return true;
}

export function createPlace(caller: Caller): { portalId: string; requestTypeId: string } | undefined {
  const { portal, request } = caller.extension;
  if (portal === undefined || request?.typeId === undefined) return undefined;
  return { portalId: portal.id, requestTypeId: request.typeId };
}

export function requestKey(caller: Caller): string | undefined {
  return caller.extension.request?.key;
}

export function issueKey(caller: Caller): string | undefined {
  return caller.extension.issue?.key;
}

export function projectId(caller: Caller): string | undefined {
  return caller.extension.project?.id;
}
