import type { Page, PageEnd, PageId, Paged, SentPage } from '../flows/world/channels';
import type { Ask } from './ask';
import { type Channel, checked, type Heard, type Settled, NAMELESS } from './channel';
import { Alert, alertOf, Alerts } from './jsm-operations/alert';
import { type OperationsApi, operationsApi } from './jsm-operations/api';
import { findSchedule, whyNobody } from './jsm-operations/schedules';
import { keyOf } from './page-key';

// The two forms that Atlassian's account ids have.
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;

/** The name of an account; anything may go wrong on the way. */
export type NameOf = (accountId: string) => Promise<string>;

/**
 * Alerts of JSM Operations to an on-call schedule, made and read as the account that was connected: `ask` takes
 * Atlassian's paths. Alerts are de-duplicated by alias, so an earlier try is found by looking.
 */
export function jsmOperationsChannel(ask: Ask, nameOf: NameOf): Channel {
  const api = operationsApi(ask);
  return {
    send: (page) => send(page, api),
    heard: (page) => heard(page, api, nameOf),
    settle: (page, end) => settle(page, end, api),
    async check({ targets }) {
      const reached = await api.read('/schedules', { size: '1' });
      return checked(reached.ok ? undefined : reached.why, targets, (target) => whyNobody(target, api));
    },
  };
}

async function send(page: Page, api: OperationsApi): Promise<Paged> {
  const ref = keyOf(page);
  if (page.mayHaveBeenSent) {
    const earlier = await find(page, api);
    if (earlier.kind === 'alert') return { ok: true, ref };
    if (earlier.kind === 'trouble' && earlier.retry) return { ok: false, why: earlier.why, retry: true };
  }
  const schedule = await findSchedule(page.target, api);
  if (!('id' in schedule)) return { ok: false, why: schedule.why, retry: schedule.retry };
  const made = await api.write('/alerts', alertOf(page, schedule.id));
  return made.ok ? { ok: true, ref } : { ok: false, why: made.why, retry: made.retry };
}

async function heard(page: SentPage, api: OperationsApi, nameOf: NameOf): Promise<Heard> {
  const found = await find(page, api);
  if (found.kind === 'none') return { why: 'the alert is gone' };
  if (found.kind === 'trouble') return { why: found.why };
  // Whoever closes an alert has seen it, and nobody else will be woken by it.
  const { acknowledged = false, status, owner } = found.alert;
  if (!acknowledged && status !== 'closed') return 'nobody';
  return { byName: await nameOfOwner(owner, nameOf) };
}

/** An address says more about somebody than a customer should read. */
async function nameOfOwner(owner: string | undefined, nameOf: NameOf): Promise<string> {
  if (owner === undefined || owner === '' || owner.includes('@')) return NAMELESS;
  return ACCOUNT_ID.test(owner) ? nameOf(owner).catch(() => NAMELESS) : owner;
}

/** A ladder that nobody answered leaves its alert open: somebody may still. */
async function settle(page: SentPage, end: PageEnd, api: OperationsApi): Promise<Settled> {
  if (end.kind === 'exhausted') return 'as-it-is';
  const found = await find(page, api);
  if (found.kind === 'trouble') return { why: found.why };
  if (found.kind === 'none' || found.alert.status === 'closed') return {};
  const done = await api.write(`/alerts/${encodeURIComponent(found.alert.id)}/close`, {});
  return done.ok ? {} : { why: done.why };
}

type FoundAlert =
  { kind: 'alert'; alert: Alert } | { kind: 'none' } | { kind: 'trouble'; why: string; retry: boolean };

/** By its alias while it is open, and among all alerts after that. */
async function find(page: PageId, api: OperationsApi): Promise<FoundAlert> {
  const alias = keyOf(page);
  const open = await api.read('/alerts/alias', { alias });
  if (open.ok) return alertIn(Alert.safeParse(open.body));
  if (open.status !== 404) return { kind: 'trouble', why: open.why, retry: open.retry };
  const list = await api.read('/alerts', { query: `alias: "${alias}"`, size: '1' });
  if (!list.ok) return { kind: 'trouble', why: list.why, retry: list.retry };
  const alerts = Alerts.safeParse(list.body);
  if (alerts.data?.values.length === 0) return { kind: 'none' };
  return alertIn(Alert.safeParse(alerts.data?.values[0]));
}

function alertIn({ data: alert }: { data?: Alert }): FoundAlert {
  if (alert !== undefined) return { kind: 'alert', alert };
  return { kind: 'trouble', why: 'an answer that cannot be read', retry: true };
}
