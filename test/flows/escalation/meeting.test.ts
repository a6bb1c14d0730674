import { expect, test } from 'vitest';
import { arrangeMeeting } from '../../../src/flows/escalation/meeting';
import { MINUTE, P1_MAIL, aDesk, asked, issue, mailIn } from '../../desk';
import { aWorld } from '../../world';

test('a meeting that can never be made is tried once, and the standing link stays', async () => {
  let tries = 0;
  const desk = await aDesk((world) => ({
    ...world,
    channels: {
      ...world.channels,
      meet: () => {
        tries += 1;
        return Promise.resolve({ ok: false, retry: false, why: 'zoom: invalid_client' });
      },
    },
  }));
  const key = mailIn(desk, P1_MAIL);
  await desk.settle();
  await desk.advance(20 * MINUTE);
  expect(tries).toBe(1);
  const { contact } = await asked(desk, 'loadIssue', 'agent-johan', key);
  expect(contact.meetingLink).toBe('https://zoom.us/j/5550100100');
});

test('Zoom is in use where each P1 gets a meeting of its own', async () => {
  const desk = await aDesk();
  const uses = async (key: string) =>
    (await asked(desk, 'loadSettings', 'admin-alex', key)).services.find(({ service }) => service === 'zoom')
      ?.used;
  expect([await uses('IO-1'), await uses('ST-1')]).toEqual([true, false]);
});

test('a meeting that somebody else is making is made by nobody twice', async () => {
  let made = 0;
  const { desk, inside } = await aWorld();
  const key = mailIn(desk, P1_MAIL);
  await desk.settle();
  const begun = (state: 'busy' | 'new') =>
    inside(async ({ storage, channels, ...world }) => {
      const ladder = await storage.ladder(issue(desk, key).id);
      if (ladder === undefined) throw new Error('nobody was paged');
      const meet: typeof channels.meet = (meeting) => ((made += 1), channels.meet(meeting));
      const begin: typeof storage.begin = () => Promise.resolve(state);
      const changed = { ...world, storage: { ...storage, begin }, channels: { ...channels, meet } };
      return arrangeMeeting(changed, { ...ladder, meeting: 'wanted' });
    });
  expect([await begun('busy'), made]).toEqual(['unchanged', 0]);
  await begun('new');
  expect(made).toBe(1);
});
