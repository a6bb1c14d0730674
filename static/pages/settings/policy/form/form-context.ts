import { createContext, useContext } from 'react';
import { isSame } from '../../../../../src/policy/difference/same';
import type { Problem } from '../../../../../src/policy/parse';
import type { SiteFacts } from '../../../../../src/policy/site';
import type { Draft, Path } from '../draft';
import type { Node } from './schema/node';
import { nodeAt } from './schema/node-at';

/** What every part of the form works with. */
export interface Form {
  draft: Draft;
  /** What is wrong. */
  problems: Problem[];
  /** What is still to be filled in, in fields that nobody has left empty yet. */
  blanks: Problem[];
  /** Takes the fields at and below a path for new ones: nobody has left them. */
  renew: (path: Path) => void;
  root: Node;
  site?: SiteFacts;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('a control of the policy form stands outside PolicyForm');
  return form;
}

/** What the schema says about a path. Throws for a key that no policy has. */
export function useNode(path: Path): Node {
  const { root } = useForm();
  const node = nodeAt(root, path);
  if (!node) throw new Error(`no policy has the key ${path.join('.')}`);
  return node;
}

/** Writes what was chosen; what counts anyway, and nothing at all, need not be written. */
export function write(draft: Draft, path: Path, value: unknown, fallback?: unknown): void {
  const isNothing = value === undefined || value === '';
  if (!isNothing && !isSame(value, fallback)) draft.set(path, value);
  else if (draft.value(path) !== undefined) draft.remove(path);
}

/** Adds to a list that may not be written yet. */
export function append(draft: Draft, path: Path, value: unknown): void {
  if (draft.value(path) === undefined) draft.set(path, [value]);
  else draft.add(path, value);
}
