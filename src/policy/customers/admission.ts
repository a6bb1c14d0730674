import { mainOrganisation } from '../customers';
import { ofRequestType } from '../request-types';
import type { Policy } from '../schema';
import { isSameName } from '../names';
import type { Admission, Standing } from './standing';

/** What the desk makes of somebody's address. The address itself is no part of it. */
export interface Found {
  standing: Standing;
  /** The known organisation at whose domain the address is. */
  organisation?: string;
  /** The known organisation's domain that the address only looks like. */
  resembles?: string;
}

/** What Jira does not show. Nothing is guessed of it. */
export const NOT_SHOWN: Found = { standing: 'not-shown' };

/** What is asked for, as far as it is known. */
interface Asked {
  requestType?: string;
  /** The severities in play: the one to work with, and the one that is suggested. */
  severities?: readonly string[];
}

/**
 * What follows for a request from somebody whose address came to this. Nobody is held, or told anything, for an address
 * that Jira does not show; what is as severe as a P1, or may be, is never held; and a look-alike meets what any
 * unlisted company meets, or whoever registers names could find out whom the desk serves. Agents are told by a note.
 */
export function admissionOf(
  policy: Pick<Policy, 'customers' | 'severities' | 'escalation' | 'requestTypes'>,
  found: Found,
  { requestType = '', severities = [] }: Asked = {},
): Admission {
  const wanted = wantedFor(policy, found, requestType);
  return wanted === 'hold' && severities.some((one) => neverWaits(policy, one)) ? 'coach' : wanted;
}

/**
 * Whether requests of a severity never wait for an address: the most severe, those that wake somebody, and those whose
 * clock runs from logging, since they would be late before anybody began.
 */
export function neverWaits(
  { severities, escalation }: Pick<Policy, 'severities' | 'escalation'>,
  severity: string,
): boolean {
  const known = severities.find(({ id }) => id === severity);
  if (known === undefined) return false;
  const wakes = escalation.ladders.some((ladder) => ladder.severities.includes(severity));
  return known === severities[0] || known.clock === 'logged' || wakes;
}

function wantedFor(
  { customers: { addresses }, requestTypes }: Pick<Policy, 'customers' | 'requestTypes'>,
  { standing, organisation }: Found,
  requestType: string,
): Admission {
  switch (standing) {
    case 'company':
    case 'not-shown':
      return 'allow';
    case 'role':
      // A shared mailbox is a company's all the same; only whose is the question.
      return organisation === undefined ? addresses.unlisted : 'allow';
    case 'unknown':
    case 'lookalike':
      return addresses.unlisted;
    default:
      return (
        requestTypes.find(({ name }) => isSameName(name, requestType))?.otherAddresses ??
        ofRequestType(addresses.byRequestType, requestType) ??
        addresses.others
      );
  }
}

/** The names of somebody's organisations, with the one at whose domain their address is. */
export function organisationsWith(names: readonly string[], { organisation }: Found): string[] {
  const isNew = organisation !== undefined && !isMember(names, organisation);
  return isNew ? [...names, organisation] : [...names];
}

/**
 * The organisation that somebody speaks for: the one at whose domain their address is, also where they are a member of
 * another still; else the main one of theirs.
 */
export function speaksFor(
  policy: Pick<Policy, 'customers'>,
  names: readonly string[],
  { organisation }: Found,
): string | undefined {
  return organisation ?? mainOrganisation(policy, [...names]);
}

/** Whether an organisation is among these, by its name, without regard to case and outer spaces. */
export function isMember(names: readonly string[], organisation: string): boolean {
  return names.some((name) => isSameName(name, organisation));
}
