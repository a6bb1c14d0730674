import type { Clock, InvocationResult, Scheduler } from '../../contracts';
import type { Invoker } from '../invoker';
import type { Journal } from '../journal';
import { retryOf, type Retry } from '../retries';
import { createConcurrency } from './concurrency';
import type { Consumer } from './consumers';
import type { Jobs } from './jobs';
import type { PushedEvent } from './limits';

/** One message of a queue on its way to its consumer. */
export interface Message {
  consumerKey: string;
  event: PushedEvent & { queueName: string; jobId: string; eventId: string };
  enqueuedAt: number;
  /** How many pushes led to it, one from inside the other. */
  pushes: number;
  /** How often it was delivered before, and how often the app asked for that. */
  tries: number;
  asked: number;
  retry?: Pick<Retry, 'reason' | 'data'>;
}

interface Parts {
  consumers: Consumer[];
  jobs: Jobs;
  clock: Clock;
  scheduler: Scheduler;
  invoker: Invoker;
  journal: Journal;
}

type Send = (message: Message, seconds: number) => void;

const retentionMilliseconds = 24 * 3_600_000;
const timer = 'queue-message';
/** How long a message waits for another of its concurrency key. */
const turnSeconds = 1;

/**
 * Delivers messages at least once: one whose consumer fails, or asks for it, is delivered again until it is a day
 * old. Answers how to send a message after some seconds.
 */
export function createDelivery(parts: Parts): Send {
  const { clock, jobs, scheduler } = parts;
  const concurrency = createConcurrency();
  const send: Send = (message, seconds) => {
    scheduler.at(clock.now() + seconds * 1_000, timer, message);
  };

  async function run(message: Message): Promise<void> {
    const consumer = parts.consumers.find(({ key }) => key === message.consumerKey);
    if (!consumer) {
      jobs.settle(message.event.jobId, 'failed');
      return;
    }
    const body = { ...message.event, ...retryContext(message, clock.now()) };
    const result = await parts.invoker.invoke({
      functionKey: consumer.function,
      moduleKey: consumer.key,
      moduleType: 'consumer',
      body,
      pushes: message.pushes,
    });
    settle(parts, send, message, result);
  }

  scheduler.on(timer, async (data) => {
    const message = data as Message;
    if (jobs.find(message.event)?.cancelled !== false) return;
    const ran = await concurrency.within(message.event.concurrency, () => run(message));
    if (!ran) send(message, turnSeconds);
  });
  return send;
}

function settle(
  { clock, jobs, journal }: Parts,
  send: Send,
  message: Message,
  result: InvocationResult,
): void {
  const { jobId, queueName } = message.event;
  const retry = retryOf(result, message.tries, journal);
  const tries = message.tries + 1;
  if (!retry) {
    jobs.settle(jobId, 'success');
  } else if (clock.now() + retry.afterSeconds * 1_000 < message.enqueuedAt + retentionMilliseconds) {
    send({ ...message, tries, asked: message.asked + Number(retry.asked), retry }, retry.afterSeconds);
  } else {
    journal.refused('RETENTION_WINDOW', `${queueName}: a message was dropped after a day and ${tries} tries`);
    jobs.settle(jobId, 'failed');
  }
}

function retryContext({ retry, asked, enqueuedAt }: Message, now: number) {
  if (!retry) return {};
  const startTime = new Date(enqueuedAt).toISOString();
  const remainingTimeMs = enqueuedAt + retentionMilliseconds - now;
  const retentionWindow = { startTime, remainingTimeMs };
  return {
    retryContext: { retryCount: asked, retryReason: retry.reason, retryData: retry.data, retentionWindow },
  };
}
