import type { Desk } from '../../../site/running-desk';
import { presetSource } from '../../../src/policy/presets';
import { aDesk } from '../../desk';

export const ALEX = 'admin-alex';
/** An agent of the desk who administers it here too. */
export const AMIR = 'agent-amir';

/** A desk with two admins. */
export async function twoAdmins(): Promise<Desk> {
  const desk = await aDesk();
  const service = desk.state.desks.get('1');
  if (service === undefined) throw new Error('the desk has no service project 1');
  desk.state.desks.put('1', { ...service, adminIds: [...service.adminIds, AMIR] });
  return desk;
}

/** Stakater's policy under another name. */
export function named(name: string): string {
  return presetSource('stakater').replace('name: Stakater support', `name: ${name}`);
}
