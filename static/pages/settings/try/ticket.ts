import type { Ticket, TryWish } from '../../../../src/calls/policy';

/** A ticket as it is typed; empty is not said. */
export type TypedTicket = Record<Exclude<keyof Ticket, 'channel' | 'at'>, string> & Pick<Ticket, 'channel'>;

export const EMPTY_TICKET: TypedTicket = {
  channel: 'portal',
  requestType: '',
  summary: '',
  description: '',
  severity: '',
  address: '',
  organisation: '',
};

/** The ticket that was typed, without what nobody said. */
export function ticketOf({ channel, summary, description, ...rest }: TypedTicket): Ticket {
  const said = Object.entries(rest).flatMap(([name, value]) =>
    value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  return { channel, summary: summary.trim(), description, ...Object.fromEntries(said) };
}

/** A key as Jira writes it, from one that was typed or an address that was pasted; undefined where there is none. */
export function keyIn(typed: string): string | undefined {
  return /([A-Z][A-Z0-9_]+-\d+)(?![\w-])/.exec(typed.trim().toUpperCase())?.[1];
}

/** What to try, or what is missing for it. */
export function wishOf(
  by: 'ticket' | 'key',
  ticket: TypedTicket,
  typedKey: string,
): TryWish['request'] | undefined {
  if (by === 'ticket') return { ticket: ticketOf(ticket) };
  const key = keyIn(typedKey);
  return key === undefined ? undefined : { key };
}
