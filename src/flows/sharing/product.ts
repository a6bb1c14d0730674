import { judge } from '../../policy/intake';
import type { Policy } from '../../policy/schema';
import { textOf, textWith } from '../intake/text';
import type { Request } from '../world/request';

const LONGEST = 200;

/** The product that a request is about, as the intake reads it, in lower case; '' where it says none. */
export function productOf(policy: Policy, request: Request): string {
  const { mark } = request;
  const text = mark === undefined ? textOf(request) : textWith(policy, request, mark, []);
  const { state, quote = '' } = judge(policy, text).facts['product'] ?? {};
  return state === 'present' ? quote.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, LONGEST) : '';
}
