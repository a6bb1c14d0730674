import Resolver from '@forge/resolver';
import { acknowledgeLink as answerLink } from './entry/acknowledge-link';
import { forgeWorld, tryAgain } from './entry/forge-world';
import * as issueEvents from './entry/issue-events';
import * as ladderQueue from './entry/ladder-step';
import { answerPage, callNames } from './entry/pages';
import * as schedule from './entry/sweep';

/** One export for each function that manifest.yml names. */

// Pages: the create panel, the request page, the agent's panel, project settings.
const resolver = new Resolver();
for (const name of callNames) {
  resolver.define(name, (request: { payload: unknown; context: unknown }) =>
    answerPage(forgeWorld(), name, request),
  );
}
export const pages = resolver.getDefinitions();

// Product events.
export const requestCreated = (event: unknown) =>
  issueEvents.requestCreated(forgeWorld(), event).catch(tryAgain);
export const requestChanged = (event: unknown) =>
  issueEvents.requestChanged(forgeWorld(), event).catch(tryAgain);

// Time.
export const sweep = () => schedule.sweep(forgeWorld());
export const ladderStep = (event: unknown) => ladderQueue.ladderStep(forgeWorld(), event).catch(tryAgain);

// The outside world.
export const acknowledgeLink = (request: unknown) => answerLink(forgeWorld(), request);
