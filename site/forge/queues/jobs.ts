import type { Store } from '../../contracts';

export interface JobName {
  queueName: string;
  jobId: string;
}

/** What became of the messages of one push. */
export interface Job {
  queueName: string;
  inProgress: number;
  success: number;
  failed: number;
  cancelled: boolean;
}

export interface Jobs {
  open(jobId: string, queueName: string, messages: number): void;
  /** The job of this id, if it belongs to this queue. */
  find(name: JobName): Job | undefined;
  settle(jobId: string, outcome: 'success' | 'failed'): void;
  cancel(jobId: string): void;
}

/** The jobs of all queues, counted in the store. */
export function createJobs(store: Store): Jobs {
  const jobs = store.collection<Job>('queue jobs');
  const change = (jobId: string, how: (job: Job) => Partial<Job>) => {
    const job = jobs.get(jobId);
    if (job) jobs.put(jobId, { ...job, ...how(job) });
  };
  return {
    open: (jobId, queueName, messages) =>
      jobs.put(jobId, { queueName, inProgress: messages, success: 0, failed: 0, cancelled: false }),
    find: ({ queueName, jobId }) => {
      const job = jobs.get(jobId);
      return job?.queueName === queueName ? job : undefined;
    },
    settle: (jobId, outcome) =>
      change(jobId, (job) => ({ inProgress: job.inProgress - 1, [outcome]: job[outcome] + 1 })),
    cancel: (jobId) => change(jobId, () => ({ inProgress: 0, cancelled: true })),
  };
}
