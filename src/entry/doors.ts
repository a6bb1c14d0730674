import Resolver from '@forge/resolver';
import type { World } from '../flows/world';
import { acknowledgeLink } from './acknowledge-link';
import { backtest } from './backtest';
import { checkAction } from './check-action';
import { requestChanged, requestCreated } from './issue-events';
import { escalateAction } from './escalate-action';
import { issueStatus } from './issue-status';
import { ladderStep } from './ladder-step';
import { answerPage, callNames } from './pages';
import { phoneCall } from './phone-call';
import { reclassifyAction } from './reclassify-action';
import { rosterReport } from './roster-report';
import { shareAction } from './share-action';
import { slackAction } from './slack-action';
import { suggestAction } from './suggest-action';
import { sweep } from './sweep';

/**
 * Every function that manifest.yml names, each with a world of its own per call. `tryAgain` turns a failure into
 * Forge's request to deliver the event once more.
 */
export function doors(worldOf: () => World, tryAgain: (error: unknown) => unknown) {
  return {
    // What every page asks, from the create panel to the board.
    pages: pages(worldOf),
    // The lozenge beside the agent's panel.
    issueStatus: (payload: unknown) => issueStatus(worldOf(), payload),
    // Product events.
    requestCreated: (event: unknown) => requestCreated(worldOf(), event).catch(tryAgain),
    requestChanged: (event: unknown) => requestChanged(worldOf(), event).catch(tryAgain),
    // Time.
    sweep: async () => {
      await sweep(worldOf());
      // Forge takes a scheduled function that answers nothing for one that failed.
      return { statusCode: 204 };
    },
    ladderStep: (event: unknown) => ladderStep(worldOf(), event).catch(tryAgain),
    rosterReport: (event: unknown) => rosterReport(worldOf(), event).catch(tryAgain),
    backtest: (event: unknown) => backtest(worldOf(), event).catch(tryAgain),
    // The outside world.
    acknowledgeLink: (request: unknown) => acknowledgeLink(worldOf(), request),
    slackAction: (request: unknown) => slackAction(worldOf(), request),
    phoneCall: (request: unknown) => phoneCall(worldOf(), request),
    // Jira Automation and Rovo.
    checkAction: (payload: unknown, context: unknown) => checkAction(worldOf(), payload, context),
    suggestAction: (payload: unknown, context: unknown) => suggestAction(worldOf(), payload, context),
    reclassifyAction: (payload: unknown, context: unknown) => reclassifyAction(worldOf(), payload, context),
    escalateAction: (payload: unknown, context: unknown) => escalateAction(worldOf(), payload, context),
    shareAction: (payload: unknown, context: unknown) => shareAction(worldOf(), payload, context),
  };
}

function pages(worldOf: () => World) {
  const resolver = new Resolver();
  for (const name of callNames) {
    resolver.define(name, (request: { payload: unknown; context: unknown }) =>
      answerPage(worldOf(), name, request),
    );
  }
  return resolver.getDefinitions();
}
