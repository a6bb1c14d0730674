import type { CallName, Calls } from '../calls';
import type { Answer } from '../calls/answer';
import type { World } from '../flows/world';
import { callerOf } from './caller';
import { adminCalls } from './pages/admin-calls';
import { agentCalls } from './pages/agent-calls';
import { type Doors, refuse } from './pages/asked';
import { customerCalls } from './pages/customer-calls';

/** What pages may ask, each by its name. */
const doors: Doors = { ...customerCalls, ...agentCalls, ...adminCalls };

/** Answers one call of a page. Whoever Forge does not name gets nothing. */
export async function answerPage<N extends CallName>(
  world: World,
  name: N,
  request: { payload: unknown; context: unknown },
): Promise<Answer<Calls[N]['answer']>> {
  const caller = callerOf(request.context);
  if (caller === undefined) return refuse({ code: 'not-allowed' });
  return doors[name](world, caller, request.payload);
}

export const callNames = Object.keys(doors) as CallName[];
