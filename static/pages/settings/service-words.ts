import type { ServiceView } from '../../../src/calls/settings';
import type { Service } from '../../../src/policy/escalation/services';
import { isWord, type Word } from '../../shared/words';

type Part =
  'about' | 'connect' | 'missing' | 'save' | 'setUp' | 'change' | 'test' | 'tested' | 'press' | 'done';

/** The sentence for this part of a service's card: its own where it has one, otherwise that of all services. */
export function serviceWord(service: Service, part: Part): Word {
  const own = `connect.${service}.${part}`;
  return isWord(own) ? own : wordAt(`connect.any.${part}`);
}

/** What a test that went well has shown: of what the policy reaches through the service only where it names any. */
export function testedWord({ service, targets }: Pick<ServiceView, 'service' | 'targets'>): Word {
  const alone = `connect.${service}.testedAlone`;
  return targets.length === 0 && isWord(alone) ? alone : serviceWord(service, 'tested');
}

/** The sentences that lead to what a service needs, in order. */
export function stepWords(service: Service): Word[] {
  const steps: Word[] = [];
  for (let number = 1; ; number += 1) {
    const step = `connect.${service}.step.${number}`;
    if (!isWord(step)) return steps;
    steps.push(step);
  }
}

/** What a field of a service's form says: its label, its help, and what is wrong with an answer that does not fit. */
export function fieldWord(service: Service, field: string, part: 'label' | 'help' | 'error'): Word {
  return wordAt(`connect.${service}.${field}.${part}`);
}

function wordAt(key: string): Word {
  if (isWord(key)) return key;
  throw new Error(`static/locales has no sentence "${key}"; add it to every language.`);
}
