import type { ModulePlace } from '../../contracts';
import type { Pages } from '../pages';

/** A question of a module's frame: where it is asked, by whom, and what. */
export interface Question {
  place: ModulePlace;
  payload: unknown;
}

/** Answers one operation of @forge/bridge. */
export type Operation = (pages: Pages, question: Question) => Promise<unknown>;

/** A bridge operation that ends in an error which the app's code can catch, by name and message. */
export class BridgeRefusal extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
