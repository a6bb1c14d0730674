import type { Words } from '../shared/words';
import type { Input } from './action-form';

/** Which request: by default the one the rule runs for, by its smart value. */
export function requestKeyInput(words: Words): Input {
  return {
    name: 'requestKey',
    label: words('automation.requestKey'),
    help: words('automation.requestKeyHelp'),
    needed: words('automation.requestKeyNeeded'),
    usual: '{{issue.key}}',
  };
}

/** Why, in as many words as it takes; it may stay empty. */
export function reasonInput(words: Words, help: string): Input {
  return { name: 'reason', label: words('automation.reason'), help, isLong: true };
}
