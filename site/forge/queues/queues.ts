import { randomUUID } from 'node:crypto';
import type { Clock, Manifest, RestAnswer, Scheduler, Store } from '../../contracts';
import type { Invocation, Invoker } from '../invoker';
import type { Journal } from '../journal';
import { consumersOf } from './consumers';
import { createDelivery } from './delivery';
import { createJobs, type JobName } from './jobs';
import { checkPush, createPushLimit, type Push } from './limits';

export interface Queues {
  push(invocation: Invocation, push: Push): RestAnswer;
  stats(job: JobName): RestAnswer;
  cancel(job: JobName): RestAnswer;
}

/**
 * The app's queues: what @forge/events pushes reaches the consumer in the manifest, also after a restart.
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export function createQueues(parts: {
  manifest: Manifest;
  store: Store;
  clock: Clock;
  scheduler: Scheduler;
  invoker: Invoker;
  journal: Journal;
}): Queues {
  const { store, clock, journal } = parts;
  const consumers = consumersOf(parts.manifest);
  const jobs = createJobs(store);
  const send = createDelivery({ ...parts, consumers, jobs });
  const mayPush = createPushLimit(clock);
  function enqueue(consumerKey: string, { queueName, jobId, payload }: Push, pushes: number): void {
    jobs.open(jobId, queueName, payload.length);
    for (const pushed of payload) {
      const event = { ...pushed, queueName, jobId, eventId: randomUUID() };
      const message = { consumerKey, event, enqueuedAt: clock.now(), pushes, tries: 0, asked: 0 };
      send(message, pushed.delayInSeconds ?? 0);
    }
  }

  return {
    push({ functionKey, pushes }, push) {
      const consumer = consumers.find(({ queue }) => queue === push.queueName);
      const refuse = (answer: RestAnswer) => {
        journal.refused('QUEUE_PUSH', `${push.queueName} in ${functionKey}: ${JSON.stringify(answer.body)}`);
        return answer;
      };
      if (!consumer) return refuse(noConsumer(push.queueName));
      const refused = checkPush(push, pushes + 1) ?? mayPush();
      if (refused) return refuse(refused);
      store.transaction(() => enqueue(consumer.key, push, pushes + 1));
      return { status: 201, body: {} };
    },
    stats(name) {
      const job = jobs.find(name);
      if (!job) return { status: 404, body: {} };
      const { success, inProgress, failed } = job;
      return { status: 200, body: { success, inProgress, failed } };
    },
    cancel(name) {
      if (!jobs.find(name)) return { status: 404, body: {} };
      jobs.cancel(name.jobId);
      return { status: 204 };
    },
  };
}

function noConsumer(queueName: string): RestAnswer {
  return {
    status: 404,
    body: { message: `manifest modules.consumer: nobody consumes the queue "${queueName}".` },
  };
}
