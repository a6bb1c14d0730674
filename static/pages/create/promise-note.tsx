import { promiseFor } from '../../../src/policy/clock';
import type { Terms } from '../../../src/policy/customers';
import type { PublicPolicy } from '../../../src/policy/schema';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { useNow } from '../shared/use-now';
import type { FormState } from './form';
import { promiseWord } from './promise';

interface Props {
  policy: PublicPolicy;
  /** What the customer's tier changes about the desk's targets. */
  terms: Terms;
  form: FormState;
  /** Whether the request would wait for a company address. */
  waits: boolean;
}

/** A minute that is over shall not be promised for long, in milliseconds. */
const TICK = 5_000;

/** What the desk promises if the request is sent now, in the customer's own time, before it is sent. */
export function PromiseNote({ policy, terms, form, waits }: Props) {
  const { language, words, times } = useViewer();
  const now = useNow(TICK);
  const { severity, complete, blocking } = form;
  if (!severity) return null;
  // As if complete: a customer should see what a full answer is worth.
  const promise = promiseFor(policy, severity.id, { logged: now, submitted: now, terms });
  const due = promise.due === undefined ? '' : times.brief(promise.due, now);
  const target = targetInWords(promise, language);
  const word = promiseWord(promise, { complete, canSend: blocking.length === 0, waits });
  const kept = promise.guaranteed ? 'guaranteed' : 'typical';
  const zone = words('time.yourZone', { zone: times.zone(now) });
  return (
    <Message kind="information" title={words(`create.${word}.${kept}`, { due, target })}>
      {word === 'promise' && (
        <p>
          {words(promise.clock === 'logged' ? 'create.countsFromSending' : 'create.countsFromComplete', {
            target,
          })}{' '}
          {zone}
        </p>
      )}
      {(word === 'promiseOnceSent' || word === 'promiseOnceComplete') && (
        <p>
          {words('create.completeNow', { due })} {zone}
        </p>
      )}
      {waits && <p>{words('create.untilRegistered')}</p>}
    </Message>
  );
}
