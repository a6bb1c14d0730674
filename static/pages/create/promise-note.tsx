import { promiseFor } from '../../../src/policy/clock';
import type { Terms } from '../../../src/policy/customers';
import type { PublicPolicy } from '../../../src/policy/schema';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import type { FormState } from './form';

interface Props {
  policy: PublicPolicy;
  /** What the customer's tier changes about the desk's targets. */
  terms: Terms;
  form: FormState;
  now: number;
}

/** What the desk promises if the request is sent now, in the customer's own time, before it is sent. */
export function PromiseNote({ policy, terms, form, now }: Props) {
  const { language, words, times } = useViewer();
  if (!form.severity) return null;
  // As if complete: a customer should see what a full answer is worth.
  const promise = promiseFor(policy, form.severity.id, { logged: now, submitted: now, terms });
  const runs = promise.clock === 'logged' || form.complete;
  const due = promise.due === undefined ? '' : times.brief(promise.due, now);
  const kept = promise.guaranteed ? 'guaranteed' : 'typical';
  return (
    <Message
      kind="information"
      title={words(runs ? `create.promise.${kept}` : `create.promiseOnceComplete.${kept}`, { due })}
    >
      <p>
        {words(promise.clock === 'logged' ? 'create.countsFromSending' : 'create.countsFromComplete', {
          target: targetInWords(promise, language),
        })}{' '}
        {words('time.yourZone', { zone: times.zone(now) })}
      </p>
    </Message>
  );
}
