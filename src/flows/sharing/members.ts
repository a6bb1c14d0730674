import { noteSlowDown } from '../record/slow-down';
import type { World } from '../world';
import type { Organisation, Person } from '../world/jira';

// Two hundred people: more than anybody looks through, and few enough to read while somebody waits.
const MOST_PAGES = 4;

/**
 * Members of these organisations, two hundred at most. `slowDown`: Jira wants so many seconds before it tells the rest.
 */
export async function membersOf(
  world: World,
  organisations: readonly Organisation[],
): Promise<{ members: Person[]; slowDown?: number }> {
  const members: Person[] = [];
  let pages = 0;
  for (const { id } of organisations) {
    let start: number | undefined = 0;
    while (start !== undefined && pages < MOST_PAGES) {
      const listed = await world.jira.membersOf(id, start);
      if ('slowDown' in listed) {
        await noteSlowDown(world, 'sharing');
        return { members, slowDown: listed.slowDown };
      }
      members.push(...listed.all);
      start = listed.next;
      pages += 1;
    }
  }
  return { members };
}
