import { isSameName, nameKey } from '../names';
import { labelsOf } from '../intake/labels';
import { requestTypeOf } from '../request-types';
import type { Policy } from '../schema';
import type { RequestType } from '../schema/request-type';
import type { SiteFacts, SiteRequestType } from '../site';
import type { SiteItem, SiteState } from './item';
import { listed } from './listed';

/** What every mail has. */
const OF_MAIL = ['summary', 'description'];

/**
 * Request types that take e-mail must not require more than summary and description, or Jira makes no request of the
 * mail. Source: support.atlassian.com, "Choose a suitable request type for connected email accounts".
 */
export function mailTypesThatAskMore(policy: Policy, site: SiteFacts): SiteItem[] {
  const names = new Set([
    ...policy.requestTypes.filter(({ channels }) => channels.includes('email')).map(({ name }) => name),
    ...(site.mailRequestTypes ?? []),
  ]);
  const types = [...names].flatMap(
    (name) => site.requestTypes?.find((one) => isSameName(one.name, name)) ?? [],
  );
  if (types.length === 0) return [];
  const wrong = types.flatMap((type) => {
    const more = requiredOf(type).filter(({ id }) => !OF_MAIL.includes(id));
    return more.length === 0 ? [] : [namedFields(type, more)];
  });
  return [{ code: 'mail-fields', ...outcome(types, wrong) }];
}

/** Fields that Jira's own form requires although the policy asks for the same, so that customers answer twice. */
export function fieldsAskedTwice(policy: Policy, site: SiteFacts): SiteItem[] {
  const labels = labelsOf(policy.facts);
  const types = (site.requestTypes ?? []).flatMap((type) => {
    const known = requestTypeOf(policy, { requestType: type.name, channel: 'portal' });
    return known === undefined ? [] : [{ type, known }];
  });
  if (types.length === 0) return [];
  const wrong = types.flatMap(({ type, known }) => {
    const double = requiredOf(type).filter(({ id, name }) => {
      if (OF_MAIL.includes(id)) return false;
      const fact = labels.get(nameKey(name));
      return (fact !== undefined && asks(known, fact)) || (id === 'priority' && known.askSeverity);
    });
    return double.length === 0 ? [] : [namedFields(type, double)];
  });
  const all = types.map(({ type }) => type);
  return [{ code: 'double-fields', ...outcome(all, wrong) }];
}

function asks({ facts, perSeverity }: RequestType, fact: string): boolean {
  const levels = [facts, ...Object.values(perSeverity)].map((one) => one[fact] ?? 'skip');
  return levels.some((level) => level !== 'skip');
}

type Field = NonNullable<SiteRequestType['fields']>[number];

function requiredOf({ fields = [] }: SiteRequestType): Field[] {
  return fields.filter(({ required }) => required);
}

function namedFields({ name }: SiteRequestType, fields: readonly Field[]): string {
  return `${name} (${fields.map((field) => field.name).join(', ')})`;
}

/** Wrong where something was found; otherwise unknown where Jira shows the fields of one of them not. */
function outcome(
  types: readonly SiteRequestType[],
  wrong: readonly string[],
): { state: SiteState; params: Record<string, string> } {
  if (wrong.length > 0)
    return { state: 'wrong', params: { names: listed(wrong), count: String(wrong.length) } };
  const unknown = types.filter(({ fields }) => fields === undefined).map(({ name }) => name);
  if (unknown.length > 0) return { state: 'unknown', params: { names: listed(unknown) } };
  return { state: 'ok', params: { count: String(types.length) } };
}
