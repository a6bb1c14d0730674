import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { MINUTE, P1_MAIL, aDesk, as, asked, issue, mailIn, mark, pages, replies } from '../../desk';

/** A P1 by mail on a desk that pages over Slack, JSM Operations and mail, and meets on Zoom. */
async function aP1(desk: Desk): Promise<string> {
  const key = mailIn(desk, P1_MAIL);
  await desk.settle();
  return key;
}

const alerts = (desk: Desk) => desk.state.alerts.all();
const mailed = (desk: Desk, key: string) =>
  desk.outside
    .entries()
    .filter(({ service, title }) => service === 'mail' && title.includes(key) && /nobody/.test(title));

test('whoever acknowledges the alert in JSM Operations has answered, within a minute', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(11 * MINUTE);
  const alert = alerts(desk)[0];
  const path = `/jsm/ops/api/v1/alerts/${alert?.id}/acknowledge`;
  await as(desk, 'agent-zanele', 'POST', path, {});
  await desk.advance(1.5 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  expect((await asked(desk, 'loadIssue', 'agent-johan', key)).ladder?.acknowledged).toMatchObject({
    by: 'Zanele Dube',
    how: 'service',
  });
});

test('an answer in Jira quiets the alert in JSM Operations', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(11 * MINUTE);
  await asked(desk, 'acknowledge', 'agent-johan', key);
  await desk.advance(MINUTE);
  expect(alerts(desk)[0]).toMatchObject({ status: 'closed' });
});

test('an ignored P1 reaches every service of its ladder once', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(45 * MINUTE);
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall', '#p1-leads', '#p1-management']);
  expect(alerts(desk)).toHaveLength(1);
  expect(mailed(desk, key).length).toBeGreaterThan(0);
  expect(mark(desk, key)?.ladder).toBe('exhausted');
});

test('a Zoom meeting is made once and stands in the comment to the customer', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  const { meetingLink } = (await asked(desk, 'loadIssue', 'agent-johan', key)).contact;
  expect(meetingLink).toMatch(/zoom\.us\/j\/\d+/);
  expect(replies(desk, key)[0]).toContain(meetingLink);
  const made = desk.outside
    .entries()
    .filter(({ request }) => /\/meetings$/.test(request.url) && request.method === 'POST');
  expect(made).toHaveLength(1);
});

test('with Zoom down the page goes out all the same and the standing link is given', async () => {
  const desk = await aDesk();
  desk.outside.setFault('zoom', 'down');
  const key = await aP1(desk);
  expect(pages(desk)).toHaveLength(1);
  expect(replies(desk, key)[0]).toContain('https://zoom.us/j/5550100100');
});

test('a meeting that Zoom could not make at first is there once Zoom is back', async () => {
  const desk = await aDesk();
  desk.outside.setFault('zoom', 'busy');
  const key = await aP1(desk);
  desk.outside.setFault('zoom', undefined);
  await desk.advance(2 * MINUTE);
  const { contact } = await asked(desk, 'loadRequest', issue(desk, key).reporterId, key);
  expect(contact.meetingLink).toMatch(/zoom\.us\/j\/(?!5550100100)/);
});

test('an alert that we closed ourselves is no answer once paging goes on', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(11 * MINUTE);
  await asked(desk, 'stopPaging', 'agent-johan', key, { reason: 'We have called them' });
  await desk.advance(MINUTE);
  await asked(desk, 'pageAgain', 'agent-johan', key);
  await desk.advance(5 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('open');
  expect(replies(desk, key).at(-1)).not.toContain('is working on');
});

test('what nobody answered is quiet at its services once the request is resolved', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(35 * MINUTE);
  const to = desk.state.transitions.all().find((one) => one.to === 'Resolved');
  await as(desk, 'agent-johan', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: to?.id },
  });
  await desk.advance(MINUTE);
  expect(alerts(desk)[0]).toMatchObject({ status: 'closed' });
  expect(mark(desk, key)?.ladder).toBe('exhausted');
  expect((await asked(desk, 'loadIssue', 'agent-johan', key)).canAcknowledge).toBe(false);
});

test('an alert that is acknowledged after nobody came in time still counts', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(35 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('exhausted');
  const path = `/jsm/ops/api/v1/alerts/${alerts(desk)[0]?.id}/acknowledge`;
  await as(desk, 'agent-zanele', 'POST', path, {});
  await desk.advance(11 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  expect(replies(desk, key).at(-1)).toContain('Zanele Dube');
});
