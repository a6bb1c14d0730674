import { ApiError, ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { linkRequests } from '../../src/jira/links';
import { raise } from '../desk';
import { aWorld } from '../world';
import { answering } from './answering';

test('a pair is linked the same way round whichever comes first', async () => {
  const { client, sent } = answering(undefined, undefined);
  await linkRequests(client, 'ST-2', 'ST-1');
  await linkRequests(client, 'ST-1', 'ST-2');
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[0]?.body).toMatchObject({ inwardIssue: { key: 'ST-1' }, outwardIssue: { key: 'ST-2' } });
});

test.each([
  ['the type is gone', new ApiError('no such type', 404, '', {})],
  ['linking is off', new ApiError('linking is disabled', 400, '', {})],
])('a link is refused where %s', async (_, error) => {
  expect(await linkRequests(answering(error).client, 'ST-1', 'ST-2')).toBe('refused');
});

test('a failing Jira is no refusal', async () => {
  const { client } = answering(new ServerError('down', 503, '', {}));
  await expect(linkRequests(client, 'ST-1', 'ST-2')).rejects.toThrow('down');
});

test('a pair that is linked twice has one link', async () => {
  const { desk, inside } = await aWorld();
  const [one, other] = [raise(desk), raise(desk)];
  await inside(async ({ jira }) => {
    expect(await jira.link(one, other)).toBe('linked');
    expect(await jira.link(other, one)).toBe('linked');
  });
  expect(desk.state.issueLinks.all()).toHaveLength(1);
});
