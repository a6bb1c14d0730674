import type { CallName, Calls } from '../calls';
import type { Answer } from '../calls/answer';
import { refused } from '../flows/refused';
import type { World } from '../flows/world';
import { callerOf, visitorOf } from './caller';
import { adminCalls } from './pages/admin-calls';
import { agentCalls } from './pages/agent-calls';
import type { Doors, VisitorDoors } from './pages/asked';
import { backtestCalls } from './pages/backtest-calls';
import { customerCalls } from './pages/customer-calls';
import { policyCalls } from './pages/policy-calls';
import { recordCalls } from './pages/record-calls';
import { sharingCalls } from './pages/sharing-calls';
import { visitorCalls } from './pages/visitor-calls';

/** What pages may ask, each by its name. */
const doors: Doors = {
  ...visitorCalls,
  ...customerCalls,
  ...sharingCalls,
  ...agentCalls,
  ...adminCalls,
  ...policyCalls,
  ...backtestCalls,
  ...recordCalls,
};

/** Those that nobody has to be signed in for. */
const openDoors: VisitorDoors = visitorCalls;

/** Answers one call of a page. Whoever Forge does not name gets nothing but what is for visitors. */
export async function answerPage<N extends CallName>(
  world: World,
  name: N,
  request: { payload: unknown; context: unknown },
): Promise<Answer<Calls[N]['answer']>> {
  const caller = callerOf(request.context);
  if (caller !== undefined) return doors[name](world, caller, request.payload);
  const visitor = visitorOf(request.context);
  const door = openDoors[name];
  if (visitor === undefined || door === undefined) return refused('not-allowed');
  return door(world, visitor, request.payload);
}

export const callNames = Object.keys(doors) as CallName[];
