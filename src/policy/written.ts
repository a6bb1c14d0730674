import { stringify } from 'yaml';
import type { Policy } from './schema';

/** A policy as YAML, with every default spelt out: for one whose own text is not kept. */
export function writtenOut(policy: Policy): string {
  return stringify(policy);
}
