import { expect, test } from 'vitest';
import { acknowledgeLink } from '../../src/entry/acknowledge-link';
import { phoneCall } from '../../src/entry/phone-call';
import { slackAction } from '../../src/entry/slack-action';
import { asked } from '../desk';
import { aWorld } from '../world';

test.each([
  ['the link in a page', acknowledgeLink],
  ['Slack’s button', slackAction],
  ['the telephone', phoneCall],
])('what comes in for %s and is no web request is refused and recorded', async (_, door) => {
  const { desk, inside } = await aWorld();
  for (const unreadable of [undefined, {}, { method: 'POST', body: 7 }])
    expect(await inside((world) => door(world, unreadable))).toMatchObject({ statusCode: 404 });
  expect(desk.forge.logs().filter(({ line }) => line.includes('answer-refused'))).toHaveLength(3);
  const { refusedAnswers } = await asked(desk, 'loadSettings', 'admin-alex', 'ST-1');
  expect(refusedAnswers).toMatchObject([{ why: 'unknown-link', times: 3 }]);
});
