import type { Checked } from '../flows/world/channels';
import { mistakeIn } from '../policy/escalation/services';
import { checked } from './channel';

/** Whether callers can be put through as far as can be told without a call: the number is one. */
export function checkPhone({ forwardTo }: { forwardTo: string }): Promise<Checked[]> {
  const isNumber = mistakeIn('phone', { forwardTo }, ['authToken']) === undefined;
  return checked(
    isNumber ? undefined : 'the number has no country code, such as +27 12 883 1824',
    [],
    () => undefined,
  );
}
