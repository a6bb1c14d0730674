import { doors } from './entry/doors';
import { forgeWorld, tryAgain } from './entry/forge-world';

/** One export for each function that manifest.yml names. */
const app = doors(forgeWorld, tryAgain);

export const pages = app.pages;
export const issueStatus = app.issueStatus;
export const requestCreated = app.requestCreated;
export const requestChanged = app.requestChanged;
export const sweep = app.sweep;
export const ladderStep = app.ladderStep;
export const acknowledgeLink = app.acknowledgeLink;
export const checkAction = app.checkAction;
export const suggestAction = app.suggestAction;
export const reclassifyAction = app.reclassifyAction;
export const slackAction = app.slackAction;
export const phoneCall = app.phoneCall;
export const escalateAction = app.escalateAction;
export const rosterReport = app.rosterReport;
export const backtest = app.backtest;
export const shareAction = app.shareAction;
