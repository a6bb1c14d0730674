import type { Question } from '../../../../src/calls';
import type { RosterRow } from '../../../../src/calls/roster';
import type { Asked, NoAnswer } from '../../../shared/ask';
import { readPages, type Ended, type Pace } from '../reading/pages';
import { type Memberships, type Organisation, withMembers } from './customers';

/** How far the roster has been read. Members come first, so that every customer read has a place at once. */
export interface Reading {
  organisations: readonly Organisation[];
  memberships: Memberships;
  rows: readonly RosterRow[];
  /** What is read next: members of the organisation with this index, or customers; undefined at the end. */
  next?: { organisation?: number; start: number } | undefined;
}

export interface Tools extends Pace {
  ask: <N extends 'rosterMembers' | 'rosterCustomers'>(name: N, question: Question<N>) => Promise<Asked<N>>;
  /** Hears of each page, and of how many seconds Jira wants us to wait. */
  tell: (reading: Reading, waits?: number) => void;
}

/** Nothing read yet. */
export function unread(organisations: readonly Organisation[]): Reading {
  const next = organisations.length > 0 ? { organisation: 0, start: 0 } : { start: 0 };
  return { organisations, memberships: new Map(), rows: [], next };
}

/** Reads on, one page after the other, from wherever it was left. */
export async function readOn(from: Reading, tools: Tools): Promise<Ended> {
  let reading = from;
  if (reading.next === undefined) return 'read';
  const readPage = async () => {
    const after = await page(reading, tools);
    if (!('rows' in after)) return after;
    reading = after;
    tools.tell(reading);
    return reading.next === undefined ? 'read' : 'more';
  };
  return readPages(readPage, tools, (seconds) => {
    tools.tell(reading, seconds);
  });
}

async function page(reading: Reading, tools: Tools): Promise<Reading | NoAnswer> {
  const { organisation: index, start } = reading.next ?? { start: 0 };
  const organisation = index === undefined ? undefined : reading.organisations[index];
  if (index === undefined || organisation === undefined) {
    const asked = await tools.ask('rosterCustomers', { start });
    if (!asked.ok) return asked.refusal;
    const { rows, next } = asked.data;
    return {
      ...reading,
      rows: [...reading.rows, ...rows],
      next: next === undefined ? undefined : { start: next },
    };
  }
  const asked = await tools.ask('rosterMembers', { organisation: organisation.id, start });
  if (!asked.ok) return asked.refusal;
  const { accountIds, next } = asked.data;
  const memberships = withMembers(reading.memberships, organisation.id, accountIds);
  return { ...reading, memberships, next: nextAfter(reading, index, next) };
}

function nextAfter({ organisations }: Reading, index: number, start: number | undefined): Reading['next'] {
  if (start !== undefined) return { organisation: index, start };
  return index + 1 < organisations.length ? { organisation: index + 1, start: 0 } : { start: 0 };
}
