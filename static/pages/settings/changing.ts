import type { CallName, Question } from '../../../src/calls';
import type { NoAnswer } from '../../shared/ask';

/** The calls of this page that change something; each answers with the settings as they are then. */
export type ChangeName = Extract<CallName, 'publishPreset' | 'connectSlack' | 'testSlack'>;

/** What a section gets to work with: how things stand, what is under way, and what came of the last change. */
export interface Changing {
  busy?: ChangeName | undefined;
  done?: ChangeName | undefined;
  refused?: { change: ChangeName; refusal: NoAnswer } | undefined;
  /** Asks for a change; true when the app made it. */
  make: <N extends ChangeName>(name: N, question: Question<N>) => Promise<boolean>;
}
