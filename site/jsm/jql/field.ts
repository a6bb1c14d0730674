import type { Core } from '../core';
import type { Issue } from '../entities';
import { JiraError } from '../errors';

export type Value = string | number;

/**
 * A field that JQL can ask about. `text` answers `~`; `exact` answers `=` and `in`; `ordered` also `<` and `>`.
 * Every field answers `is EMPTY`.
 */
export interface JqlField {
  kind: 'text' | 'exact' | 'ordered';
  /** What the issue holds, in the form that `read` gives; nothing when the field is empty. */
  values(issue: Issue): Value[];
  /** What a query says, in the form that `values` gives; 400 when the site has no such value. */
  read(literal: string): Value;
  /** What to order by, where that is not the value. */
  order?(issue: Issue): Value;
  /** Whether the field is empty, where it has a word of its own for that. */
  empty?(issue: Issue): boolean;
}

/** Text that answers `~`. */
export function textField(text: (issue: Issue) => string | undefined): JqlField {
  return { kind: 'text', values: (issue) => present(text(issue)), read: (literal) => literal };
}

/** Words compared without regard to case, any of which a query may name. */
export function wordField(words: (issue: Issue) => (string | undefined)[]): JqlField {
  return {
    kind: 'exact',
    values: (issue) => words(issue).flatMap((word) => present(word?.toLowerCase())),
    read: (literal) => literal.toLowerCase(),
  };
}

/** One of the site's own things, named by any of its names; a name that the site does not have is refused. */
export function thingField<T>(
  field: string,
  things: () => T[],
  namesOf: (thing: T) => string[],
  held: (issue: Issue) => string[],
): JqlField {
  return {
    kind: 'exact',
    values: held,
    read(literal) {
      const wanted = literal.toLowerCase();
      const thing = things().find((one) => namesOf(one).some((name) => name.toLowerCase() === wanted));
      const canonical = thing === undefined ? undefined : namesOf(thing)[0];
      if (canonical === undefined) throw noSuchValue(field, literal);
      return canonical;
    },
  };
}

/** Accounts, named by account id, display name or address. */
export function userField(core: Core, field: string, held: (issue: Issue) => string[]): JqlField {
  const users = () => core.state.users.all();
  const base = thingField(
    field,
    users,
    (user) => [user.accountId, user.displayName, user.emailAddress].filter((name) => name !== ''),
    held,
  );
  // The app's own account need not be among the site's users, and currentUser() may name it.
  return { ...base, read: (literal) => (literal === core.appAccountId ? literal : base.read(literal)) };
}

export function noSuchValue(field: string, literal: string): JiraError {
  return new JiraError(400, `The value '${literal}' does not exist for the field '${field}'.`);
}

function present(value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [value];
}
