import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { World } from '../../src/flows/world';
import { readOut } from '../../src/policy/escalation/call-code';
import { MINUTE, P1_MAIL, aDesk, asked, mailIn, mark, pages, replies } from '../desk';
import { deathsOn, dyingProcess } from './dying-process';

const WRITES = 28;

/** A P1 by mail on its way to a desk; from here on its process is the one given. */
async function aP1(wrap: (world: World) => World): Promise<{ desk: Desk; key: string }> {
  let isOurs = false;
  const desk = await aDesk((world) => (isOurs ? wrap(world) : world));
  isOurs = true;
  return { desk, key: mailIn(desk, P1_MAIL) };
}

const meetings = (desk: Desk) =>
  desk.outside
    .entries()
    .filter(({ request }) => request.method === 'POST' && request.url.endsWith('/meetings'));

test('the deaths below are at every write of the path', async () => {
  const living = dyingProcess(Infinity, 'before');
  const { desk } = await aP1(living.wrap);
  await desk.settle();
  expect(living.writes()).toBe(WRITES);
});

test.each(deathsOn(WRITES))(
  'killed at write %i, %s it arrived, a P1 by mail has one page, one code and one meeting',
  async (at, when) => {
    const dying = dyingProcess(at, when);
    let isRestarted = false;
    const { desk, key } = await aP1((world) => (isRestarted ? world : dying.wrap(world)));
    await desk.settle();
    isRestarted = true;
    await desk.advance(9 * MINUTE);
    expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall']);
    expect(meetings(desk)).toHaveLength(1);
    const { contact } = await asked(desk, 'loadIssue', 'agent-johan', key);
    await asked(desk, 'answerCall', 'agent-johan', key, { code: contact.callCode });
    expect(mark(desk, key)).toMatchObject({ ladder: 'acknowledged' });
    const code = readOut(contact.callCode ?? 'none');
    expect(replies(desk, key).filter((reply) => reply.includes(code))).toHaveLength(1);
  },
);
