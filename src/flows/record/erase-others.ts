import { services, type Service } from '../../policy/escalation/services';
import { inTurn } from '../backtest/turn';
import { ERASED } from '../record';
import type { World } from '../world';

/**
 * Takes an account out of what is about no single request: its draft and its time zone go, the shadow and the back-test
 * that it started forget by whom, and it is suggested to nobody for having been shared with. How many such things there
 * were, and services connected as the account, which stay. `busy`: something is still to be done.
 */
export async function eraseOthers(
  world: World,
  projectId: string,
  accountId: string,
): Promise<number | 'busy'> {
  const draft = await world.storage.draft(projectId, accountId);
  if (draft !== undefined) await world.storage.dropDraft(projectId, accountId);
  const hadZone = await world.storage.forgetTimeZone(accountId);
  const shared = await world.storage.forgetShared(projectId, accountId);
  const hadShadow = await eraseFromShadow(world, projectId, accountId);
  const connected = await connectedAs(world, projectId, accountId);
  const hadRun = await eraseFromBacktest(world, projectId, accountId);
  if (hadRun === 'busy') return hadRun;
  return [draft !== undefined, hadZone, hadShadow, hadRun].filter(Boolean).length + shared + connected;
}

async function eraseFromShadow(world: World, projectId: string, accountId: string): Promise<boolean> {
  const shadow = await world.storage.shadow(projectId);
  if (shadow?.by !== accountId) return false;
  await world.storage.saveShadow(projectId, { ...shadow, by: ERASED });
  return true;
}

function eraseFromBacktest(world: World, projectId: string, accountId: string): Promise<boolean | 'busy'> {
  return inTurn(world, projectId, async (run) => {
    if (run?.by !== accountId) return false;
    await world.storage.saveBacktest(projectId, { ...run, by: ERASED });
    return true;
  });
}

async function connectedAs(world: World, projectId: string, accountId: string): Promise<number> {
  const names = Object.keys(services) as Service[];
  const connections = await Promise.all(names.map((service) => world.storage.connection(projectId, service)));
  return connections.filter((one) => one?.values['accountId'] === accountId).length;
}
