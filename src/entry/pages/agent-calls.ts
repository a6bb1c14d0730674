import { z } from 'zod';
import { answerCall } from '../../flows/escalation/call';
import {
  acknowledge,
  askFor,
  askSeverity,
  carryOver,
  findRegistered,
  leaveSeverity,
  letThrough,
  loadIssue,
  pageAgain,
  setSeverity,
  stopPaging,
  takeBack,
  waive,
} from '../../flows/issue-panel';
import { acceptRow, loadTriage, undoRow } from '../../flows/severity/board';
import { codeIn } from '../../policy/escalation/call-code';
import { LONGEST_REASON, SHORTEST_REASON } from '../../policy/limits';
import { key } from '../caller';
import {
  account,
  asked,
  changeChoice,
  fact,
  issueKey,
  nothing,
  projectId,
  reason,
  severity,
  severityChoice,
  signal,
  type Doors,
} from './asked';

const factChoice = z.strictObject({ facts: z.array(fact).min(1).max(60) });
const waiver = z.strictObject({ fact, reason: z.string().trim().min(SHORTEST_REASON).max(LONGEST_REASON) });
const keptSeverity = z.strictObject({ severity, suggested: severity, reason: reason.min(SHORTEST_REASON) });
const triagePage = z.strictObject({
  next: z.string().min(1).max(4000).optional(),
  since: z.iso.datetime().optional(),
});
const rowChoice = severityChoice.extend({ key });
const rowChange = changeChoice.extend({ key });
const stopReason = z.strictObject({ reason: reason.min(SHORTEST_REASON) });
const callCode = z.strictObject({ code: z.string().max(20).transform(codeIn).pipe(z.string()) });

/** What an agent's panel and the triage board may ask. */
export const agentCalls = {
  loadIssue: asked(nothing, issueKey, (world, key) => loadIssue(world, key)),
  askFor: asked(factChoice, issueKey, (world, key, caller, { facts }) =>
    askFor(world, key, facts, caller.accountId),
  ),
  waive: asked(waiver, issueKey, (world, key, caller, { fact, reason }) =>
    waive(world, key, { fact, reason, by: caller.accountId }),
  ),
  reclassify: asked(severityChoice, issueKey, (world, key, caller, choice) =>
    setSeverity(world, key, choice, caller.accountId),
  ),
  keepSeverity: asked(keptSeverity, issueKey, (world, key, caller, kept) =>
    leaveSeverity(world, key, kept, caller.accountId),
  ),
  undoChange: asked(changeChoice, issueKey, (world, key, caller, { change }) =>
    takeBack(world, key, change, caller.accountId),
  ),
  askSeverity: asked(z.strictObject({ signal }), issueKey, (world, key, _caller, question) =>
    askSeverity(world, key, question.signal),
  ),
  letThrough: asked(nothing, issueKey, (world, key, caller) => letThrough(world, key, caller.accountId)),
  findRegistered: asked(nothing, issueKey, (world, key) => findRegistered(world, key)),
  carryOver: asked(z.strictObject({ accountId: account }), issueKey, (world, key, caller, wish) =>
    carryOver(world, key, wish.accountId, caller.accountId),
  ),
  acknowledge: asked(nothing, issueKey, (world, key, caller) => acknowledge(world, key, caller.accountId)),
  stopPaging: asked(stopReason, issueKey, (world, key, caller, { reason }) =>
    stopPaging(world, key, reason, caller.accountId),
  ),
  pageAgain: asked(nothing, issueKey, (world, key, caller) => pageAgain(world, key, caller.accountId)),
  loadTriage: asked(triagePage, projectId, (world, project, _caller, page) =>
    loadTriage(world, project, page),
  ),
  acceptRow: asked(rowChoice, projectId, (world, project, caller, row) =>
    acceptRow(world, project, row, caller.accountId),
  ),
  undoRow: asked(rowChange, projectId, (world, project, caller, row) =>
    undoRow(world, project, row, caller.accountId),
  ),
  answerCall: asked(callCode, projectId, (world, project, caller, { code }) =>
    answerCall(world, project, code, caller.accountId),
  ),
} satisfies Partial<Doors>;
