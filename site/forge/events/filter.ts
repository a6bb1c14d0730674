import type { Journal } from '../journal';
import { evaluate } from './expression';
import type { Trigger } from './triggers';

/** Whether a trigger's filter lets an event through; an expression that fails does as `onError` says. */
export function wants(
  { key, filter = {} }: Trigger,
  payload: Record<string, unknown>,
  journal: Journal,
): boolean {
  if (filter.ignoreSelf && payload['selfGenerated'] === true) return false;
  if (filter.expression === undefined) return true;
  const onError = filter.onError ?? 'IGNORE_AND_LOG';
  try {
    const answer = evaluate(filter.expression, { event: payload });
    if (typeof answer === 'boolean') return answer;
    throw new Error(`The expression is ${JSON.stringify(answer)}, neither true nor false.`);
  } catch (error) {
    const words = `${key}: filter.expression: ${error instanceof Error ? error.message : String(error)}`;
    if (onError.endsWith('_AND_LOG')) journal.logged(key, { logLevel: 50, logArguments: [words] });
    return onError.startsWith('RECEIVE');
  }
}
