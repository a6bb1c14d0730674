import { answersTo } from '../../../src/policy/answers';
import { preset } from '../../../src/policy/presets';

/** What is read from a reply to the questions for the environment, the start and the errors, or to those named. */
export function readReply(
  reply: string,
  asked = ['environment', 'started', 'errors'],
): Record<string, string> {
  return answersTo(preset('stakater'), asked, reply);
}

export const two = ['environment', 'started'];
