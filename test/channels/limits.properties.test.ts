import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIncident } from '../../site/outside/pagerduty-incidents';
import { mistakesIn } from '../../site/outside/slack-blocks';
import { newMeeting } from '../../site/outside/zoom-meetings';
import { emailChannel } from '../../src/channels/email';
import { alertOf } from '../../src/channels/jsm-operations/alert';
import { incidentOf } from '../../src/channels/pagerduty/incident';
import { messageOf, settledMessageOf } from '../../src/channels/slack/page-message';
import { cut } from '../../src/channels/text';
import { pageMessage } from '../../src/channels/webhook/messages';
import { meetingOf } from '../../src/channels/zoom/meeting';
import type { Page } from '../../src/flows/world/channels';
import type { Notice } from '../../src/flows/world/jira';
import { aPage, AT, sentAs } from './page-builder';

/** Text of any length that names, markup and emoji may give. */
const text = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 4_000 }))
  .map(([piece, times]) => piece.repeat(times).slice(0, 20_000).toWellFormed());

/** The flow begins every title with the severity and the key, so that none is blank. */
const anyPage: fc.Arbitrary<Page> = fc
  .record({
    title: text.map((rest) => `P1 ST-1: ${rest}`),
    lines: fc.array(text, { maxLength: 80 }),
    drill: fc.boolean(),
  })
  .map(({ title, lines, drill }) => aPage({ title, lines, ...(drill && { drill }) }));

const everywhere = (holds: (page: Page) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(anyPage, async (page) => holds(page)),
    { numRuns: 60 },
  );

const wellFormed = (payload: unknown) => expect(JSON.stringify(payload)).not.toMatch(/\\ud[89a-f]/);

test('a text is never longer than asked, and no character is halved', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 300 }), (long, most) => {
      expect(cut(long, most).length).toBeLessThanOrEqual(most);
      expect(cut(long, most).isWellFormed()).toBe(true);
    }),
  );
});

test('every page keeps within Slack’s limits, with a button of either kind', async () => {
  await everywhere((page) => {
    for (const interactive of [true, false]) {
      const { blocks, ...message } = messageOf(page, interactive) as { blocks: unknown[]; text: string };
      expect(mistakesIn(blocks)).toEqual([]);
      expect(message.text.length).toBeLessThanOrEqual(40_000);
      wellFormed([blocks, message]);
    }
  });
});

test('every end keeps within Slack’s limits', () => {
  fc.assert(
    fc.property(text, text, (title, byName) => {
      const end = { kind: 'acknowledged', byName, at: AT } as const;
      const where = { channel: 'C1', ts: '1.1' };
      const message = settledMessageOf(sentAs('C1:1.1', { title }), end, where) as { blocks: unknown[] };
      expect(mistakesIn(message.blocks)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every page keeps within PagerDuty’s limits and keeps its links', async () => {
  await everywhere((page) => {
    const { incident } = newIncident.parse(incidentOf({ ...page, target: 'PPREM01' }));
    expect(incident.incident_key?.length).toBeLessThanOrEqual(255);
    expect(incident.body?.details).toContain(page.issueUrl);
    wellFormed(incident);
  });
});

test('every page keeps within the limits of an alert and keeps its links', async () => {
  await everywhere((page) => {
    const alert = alertOf(page, 's1') as Record<'message' | 'description' | 'alias', string>;
    expect(alert.message.length).toBeLessThanOrEqual(130);
    expect(alert.description.length).toBeLessThanOrEqual(15_000);
    expect(alert.alias.length).toBeLessThanOrEqual(512);
    expect(alert.description).toContain(page.acknowledgeUrl);
    wellFormed(alert);
  });
});

test('every page keeps a webhook small enough to be taken anywhere', async () => {
  await everywhere((page) => {
    const payload = JSON.stringify(pageMessage(page));
    expect(Buffer.byteLength(payload)).toBeLessThan(1_000_000);
    wellFormed(payload);
  });
});

test('every page keeps a subject that Jira takes', async () => {
  await everywhere(async (page) => {
    const notices: Notice[] = [];
    const channel = emailChannel(
      (_requestId, notice) => {
        notices.push(notice);
        return Promise.resolve('sent');
      },
      () => Promise.resolve(true),
    );
    await channel.send(page);
    expect(notices[0]?.subject.length).toBeLessThanOrEqual(255);
    wellFormed(notices);
  });
});

test('every meeting keeps within Zoom’s limits and can be found again', () => {
  fc.assert(
    fc.property(text, (topic) => {
      const meeting = { projectId: '10000', requestKey: 'IO-1', topic, mayHaveBeenMade: false };
      expect(newMeeting.parse(meetingOf(meeting, AT)).agenda).toMatch(/^\[plumbline 10000 IO-1 0\]/);
    }),
    { numRuns: 60 },
  );
});
