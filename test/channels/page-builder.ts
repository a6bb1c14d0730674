import type { Page, SentPage } from '../../src/flows/world/channels';

/** A page of a first step over Slack; a test names what it is about. */
export function aPage(wish: Partial<Page> = {}): Page {
  return {
    projectId: '10000',
    requestId: '10001',
    requestKey: 'ST-1',
    step: 1,
    channel: 'slack',
    target: '#p1-oncall',
    title: 'P1 ST-1: nobody has answered yet',
    lines: ['Logged just now.'],
    issueUrl: 'https://site.example/browse/ST-1',
    acknowledgeUrl: 'https://site.example/x1/abc?token=t',
    token: 'token-of-the-ladder',
    mayHaveBeenSent: false,
    ...wish,
  };
}

/** The page once it got out under this ref. */
export function sentAs(ref: string, wish: Partial<Page> = {}): SentPage {
  const { projectId, requestId, requestKey, step, run, channel, target, title } = aPage(wish);
  return {
    ...{ projectId, requestId, requestKey, step, channel, target, title, ref },
    ...(run === undefined ? {} : { run }),
  };
}

export const AT = Date.UTC(2026, 10, 17, 9, 0, 0);
export const answeredBySofia = { kind: 'acknowledged', byName: 'Sofia Lind', at: AT } as const;
export const loweredInTheMiddle = { kind: 'stopped', why: 'reclassified', at: AT } as const;
export const stoppedByAmir = {
  kind: 'stopped',
  why: 'by-agent',
  at: AT,
  by: { accountId: 'agent-amir', name: 'Amir Khan', reason: 'We are on the phone.' },
} as const;
export const nobodyAnswered = { kind: 'exhausted', at: AT } as const;
