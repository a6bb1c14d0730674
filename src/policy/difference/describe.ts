import { targetOf } from '../clock/target';
import { isRecord } from '../is-record';
import type { Policy } from '../schema';
import type { ResponseTarget } from '../schema/severity';
import type { Change } from './changes';
import { things, values, type Difference } from './codes';
import { partsOf, pathInWords } from './path';
import { isSame } from './same';
import { short, shortPair } from './short';

interface Both {
  before: Policy;
  after: Policy;
}

/** What one change means; at least one difference. */
export function described(change: Change, both: Both): Difference[] {
  const path = pathInWords(change.path);
  if (change.kind === 'moved') return [{ code: 'moved', path, params: { path, after: short(change.after) } }];
  return (
    targetDifferences(change, both) ??
    thingDifference(change, both) ??
    valueDifference(change, both) ?? [otherDifference(change)]
  );
}

function thingDifference(change: Change, both: Both): Difference[] | undefined {
  const { kind } = change;
  if (kind !== 'added' && kind !== 'removed') return undefined;
  for (const [pattern, thing] of things) {
    const parts = partsOf(pattern, change.path);
    if (parts === undefined) continue;
    const value = change.after ?? change.before;
    const params = {
      ...named(parts, both),
      ...(isRecord(value) ? toldOf(value) : {}),
      ...ofLadder(parts, both),
    };
    return [{ code: `${thing}-${kind}`, path: pathInWords(change.path), params }];
  }
  return undefined;
}

/** What of a thing its sentence may name. */
function toldOf({
  name,
  severity,
  afterMinutes,
  channel,
  target,
}: Readonly<Record<string, unknown>>): Record<string, string> {
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof severity === 'string' && { severity }),
    ...(typeof afterMinutes === 'number' && { minutes: String(afterMinutes) }),
    ...(typeof channel === 'string' && { channel }),
    ...(typeof target === 'string' && { target }),
  };
}

function valueDifference({ path, before, after }: Change, both: Both): Difference[] | undefined {
  for (const [pattern, code] of values) {
    const parts = partsOf(pattern, path);
    if (parts === undefined) continue;
    // A fact that a request type does not name is not asked there.
    const nothing = code === 'level' ? 'skip' : undefined;
    const params = {
      ...named(parts, both),
      ...ofLadder(parts, both),
      ...shortPair(before ?? nothing, after ?? nothing),
    };
    return [{ code, path: pathInWords(path), params }];
  }
  return undefined;
}

/** People know a fact by its label, and a step by whom it reaches. */
function named(parts: Record<string, string>, { before, after }: Both): Record<string, string> {
  const fact = [...after.facts, ...before.facts].find(({ id }) => id === parts['fact']);
  const target = parts['step']?.split(' ').slice(1).join(' ');
  return {
    ...parts,
    ...(fact === undefined ? {} : { fact: fact.label ?? fact.id }),
    ...(target === undefined ? {} : { target }),
  };
}

/** The severities that a ladder is for. */
function ofLadder({ ladder }: Record<string, string>, { before, after }: Both): Record<string, string> {
  if (ladder === undefined) return {};
  const ladders = [...after.escalation.ladders, ...before.escalation.ladders];
  return { severities: ladders.find(({ id }) => id === ladder)?.severities.join(', ') ?? '' };
}

function targetDifferences({ path }: Change, both: Both): Difference[] | undefined {
  const severity = partsOf('severities.:severity.firstResponse', path)?.['severity'];
  const [before, after] = [responseOf(both.before, severity), responseOf(both.after, severity)];
  if (severity === undefined || !before || !after) return undefined;
  const about = { path: pathInWords(path), params: { severity } };
  const targets = { before: targetOf(before), after: targetOf(after) };
  const isClosed = [before.calendar, after.calendar].every((calendar) => calendar !== 'always');
  const types = String(typesWith(both.after, severity));
  const differences: Difference[] = [
    ...(isSame(targets.before, targets.after)
      ? []
      : [{ code: 'target' as const, ...about, params: { severity, types }, targets }]),
    ...(before.calendar !== after.calendar && isClosed
      ? [{ code: 'target-calendar' as const, ...about, params: { severity, ...calendars(before, after) } }]
      : []),
    ...(before.promise === after.promise
      ? []
      : [{ code: 'target-promise' as const, ...about, params: { severity, ...promises(before, after) } }]),
  ];
  return differences.length === 0 ? undefined : differences;
}

function calendars(before: ResponseTarget, after: ResponseTarget) {
  return { before: before.calendar, after: after.calendar };
}

function promises(before: ResponseTarget, after: ResponseTarget) {
  return { before: before.promise, after: after.promise };
}

function responseOf(policy: Policy, severity: string | undefined): ResponseTarget | undefined {
  return policy.severities.find(({ id }) => id === severity)?.firstResponse;
}

/** On how many request types a request can have a severity: customers choose it, or it is the usual one. */
function typesWith({ requestTypes, defaultSeverity }: Policy, severity: string): number {
  return requestTypes.filter(
    (type) => type.askSeverity || (type.defaultSeverity ?? defaultSeverity) === severity,
  ).length;
}

function otherDifference({ path, kind, before, after }: Change): Difference {
  const shownPath = pathInWords(path);
  const last = path.at(-1);
  if (kind === 'changed' || last === undefined || typeof last === 'string')
    return { code: 'other', path: shownPath, params: { path: shownPath, ...shortPair(before, after) } };
  const list = pathInWords(path.slice(0, -1));
  const code = kind === 'added' ? 'other-added' : 'other-removed';
  return { code, path: list, params: { path: list, value: short(after ?? before) } };
}
