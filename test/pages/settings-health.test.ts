import { expect, test } from 'vitest';
import type { DrillView } from '../../src/calls/settings';
import en from '../../static/locales/en-US.json';
import { isWell, unwellServices } from '../../static/pages/settings/health';
import { brokenLinks, drillSteps } from '../../static/pages/settings/drill-steps';
import { aService, theSettings } from './a-service';

const TEN = '2026-11-17T10:00:00Z';
const failed = { at: TEN, why: 'invalid_auth' };

function aDrill(wish: Partial<DrillView>) {
  const last: DrillView = { startedAt: TEN, state: 'running', links: [], ...wish };
  return theSettings({ drill: { ladder: 'p1', next: TEN, last } });
}

test('a desk whose services work and whose drill passed is well', () => {
  expect(isWell(aDrill({ state: 'passed' }))).toBe(true);
});

test('a service of the policy that failed last is named with why', () => {
  const view = theSettings({ services: [aService({ lastFailed: failed })] });
  expect(unwellServices(view)).toEqual([{ service: 'slack', state: 'failing', failed }]);
  expect(isWell(view)).toBe(false);
});

test('a service that pages and was never connected is named', () => {
  const view = theSettings({ services: [aService({ service: 'pagerduty', connected: false })] });
  expect(unwellServices(view)).toEqual([{ service: 'pagerduty', state: 'missing' }]);
});

test.each([
  ['of nobody’s policy', aService({ used: false, lastFailed: failed })],
  ['that pages nobody and is not connected', aService({ service: 'zoom', connected: false, targets: [] })],
  ['that needs no connection', aService({ service: 'email', connected: false })],
])('a service %s harms no page', (_, service) => {
  expect(isWell(theSettings({ services: [service] }))).toBe(true);
});

test('that all is well speaks of what happened, and leads to what is left to set up', () => {
  expect(en['health.none']).toMatch(/last 30 days.*Jira is set up.*further down/);
});

test('a drill that failed is not well', () => {
  expect(isWell(aDrill({ state: 'failed' }))).toBe(false);
});

test('an answer that was refused is not well', () => {
  expect(isWell(theSettings({ refusedAnswers: [{ why: 'replayed', at: TEN, times: 1 }] }))).toBe(false);
});

test('a running drill still waits for its answer', () => {
  expect(drillSteps({ state: 'running', links: [{ link: 'request' }] })).toEqual([
    { link: 'request', mark: 'good' },
    { link: 'acknowledgement', mark: 'waiting' },
  ]);
});

test('a drill that ended shows each link as it was found', () => {
  const links = [
    { link: 'slack', target: '#p1-oncall', why: 'invalid_auth' },
    { link: 'acknowledgement' },
  ] as const;
  expect(drillSteps({ state: 'failed', links: [...links] }).map(({ mark }) => mark)).toEqual(['bad', 'good']);
  expect(brokenLinks(links)).toBe(1);
});

test('a service that works is named by its targets alone', () => {
  const links = [{ link: 'slack' }, { link: 'slack', target: '#p1-oncall' }, { link: 'zoom' }] as const;
  const steps = drillSteps({ state: 'passed', links: [...links] });
  expect(steps.map(({ link, target }) => target ?? link)).toEqual(['#p1-oncall', 'zoom']);
});

test('a service that is broken is named beside its targets', () => {
  const links = [
    { link: 'slack', why: 'token_expired' },
    { link: 'slack', target: '#p1-oncall' },
  ] as const;
  expect(drillSteps({ state: 'failed', links: [...links] })).toHaveLength(2);
});
