import type { Field } from '@atlaskit/jql-ast';
import type { Core, SearchAlias } from '../core';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { readJqlDate } from './dates';
import type { JqlField, Value } from './field';
import { textField, wordField } from './field';

/**
 * A value inside an issue property, by its search alias or as `issue.property[key].path`; only declared ones are
 * indexed.
 */
export function propertyField(core: Core, field: Field): JqlField | undefined {
  const alias = core.searchAliases.find((one) => names(field, one));
  if (!alias) return undefined;
  const found = (issue: Issue) => valuesAt(issue.properties[alias.propertyKey], alias.path.split('.'));
  switch (alias.type) {
    case 'text':
      return textField((issue) => found(issue).map(String).join('\n'));
    case 'number':
      return ordered(
        (issue) => found(issue).filter((value) => typeof value === 'number'),
        (literal) => readNumber(alias.alias, literal),
      );
    case 'date':
      return ordered(
        (issue) => found(issue).flatMap((value) => timeOf(value)),
        (literal) => readJqlDate(alias.alias, literal, core.clock.now()),
      );
    default:
      return wordField((issue) => found(issue).map(String));
  }
}

function readNumber(field: string, literal: string): number {
  const number = Number(literal);
  if (literal.trim() !== '' && Number.isFinite(number)) return number;
  throw new JiraError(400, `Value '${literal}' is invalid for the '${field}' field.`);
}

function ordered(values: (issue: Issue) => Value[], read: (literal: string) => Value): JqlField {
  return { kind: 'ordered', values, read };
}

function names(field: Field, alias: SearchAlias): boolean {
  const property = field.properties?.[0];
  if (!property) return field.value.toLowerCase() === alias.alias.toLowerCase();
  const path = (property.path ?? []).map((part) => part.value).join('');
  return (
    field.value.toLowerCase() === 'issue.property' &&
    property.key?.value === alias.propertyKey &&
    path.replace(/^\./, '') === alias.path
  );
}

/** What stands at a path; a list on the way stands for each of its members. */
function valuesAt(value: unknown, path: string[]): (string | number)[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' || typeof value === 'number' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest);
}

function timeOf(value: Value): number[] {
  const time = typeof value === 'number' ? value : Date.parse(value);
  return Number.isNaN(time) ? [] : [time];
}
