import type { Clock, RestAnswer } from '../../contracts';

export interface PushedEvent {
  body: Record<string, unknown>;
  delayInSeconds?: number;
  concurrency?: { key: string; limit: number };
}

/** What `Queue.push` of @forge/events 3.0.8 sends. */
export interface Push {
  queueName: string;
  jobId: string;
  payload: PushedEvent[];
}

const mostEvents = 50;
const largestPayload = 200 * 1_024;
const longestDelaySeconds = 900;
const mostPushesInARow = 1_000;
const mostPushesPerMinute = 500;

/**
 * The platform's refusal of a push that is too long, too large or too late, or that came out of a thousand pushes
 * from inside one another. https://developer.atlassian.com/platform/forge/limits-async-events/
 */
export function checkPush({ payload }: Push, pushesInARow: number): RestAnswer | undefined {
  if (pushesInARow > mostPushesInARow) {
    return {
      status: 405,
      body: { message: `A consumer may push from a consumer ${mostPushesInARow} times in a row.` },
    };
  }
  if (payload.length === 0 || payload.length > mostEvents) {
    return { status: 400, body: { message: `A push has 1 to ${mostEvents} events, not ${payload.length}.` } };
  }
  if (Buffer.byteLength(JSON.stringify(payload)) > largestPayload) {
    return { status: 413, body: { errorMessage: 'A push has at most 200 KB.' } };
  }
  const late = payload.find(
    ({ delayInSeconds = 0 }) => delayInSeconds < 0 || delayInSeconds > longestDelaySeconds,
  );
  if (!late) return undefined;
  const message = `delayInSeconds is 0 to ${longestDelaySeconds}, not ${late.delayInSeconds ?? 0}.`;
  return { status: 400, body: { message } };
}

/** Counts pushes: a refusal (429) for each beyond 500 in a minute of the desk's clock. */
export function createPushLimit(clock: Clock): () => RestAnswer | undefined {
  let recent: number[] = [];
  return () => {
    recent = recent.filter((at) => at > clock.now() - 60_000);
    if (recent.length >= mostPushesPerMinute) {
      return { status: 429, body: { message: `At most ${mostPushesPerMinute} pushes a minute.` } };
    }
    recent.push(clock.now());
    return undefined;
  };
}
