import type { Moment } from './shared';
import type { Target } from '../policy/clock/target';
import type { Admission, Standing } from '../policy/customers/standing';

/** How to register, in the policy's words; each may be empty. */
export interface SignUpView {
  /** The rule, such as "register with your company address". */
  says?: string;
  steps: string[];
}

/**
 * The header of the portal. Nothing in it differs by who asks, but whether the caller's own address is to be changed.
 */
export interface WelcomeView extends SignUpView {
  /** `visitor`: not signed in. `others`: signed in with an address that the policy does not take for a company's. */
  reader: 'visitor' | 'others' | 'fine';
}

/** What a visitor learns about an address: never whether a company is a customer here. */
export interface AddressLooks {
  looks: 'company' | 'free' | 'disposable' | 'no-address';
}

/** How a desk knows the caller. */
export interface DeskProfile {
  /** The desk's name on the portal. */
  name: string;
  standing: Standing;
  /** What follows for new requests from this address, on a request type that says nothing else. */
  admission: Admission;
  signUp: SignUpView;
  tier: { name: string; says?: string };
  /** Whether a request of the most severe kind wakes somebody, and that severity's name. */
  wakes: boolean;
  /** What the desk promises the caller's tier, most severe first; `target` in words, as on a request. */
  promises: (Target & { severity: string; target: string; guaranteed: boolean })[];
}

/** The caller's own profile, and nobody else's. */
export interface ProfileView {
  /** Undefined where Jira does not show it. */
  address?: string;
  organisations: string[];
  /** The desks that the caller may ask and that run a policy. */
  desks: DeskProfile[];
}

/** What the create panel says to somebody whose address the policy does not take for a company's. */
export interface CreateAdmission {
  admission: Exclude<Admission, 'allow'>;
  signUp: SignUpView;
  /** The severities whose requests wait for no address. */
  neverWaiting: string[];
}

/** The reporter of a request, as its agent sees them. */
export interface ReporterView {
  standing: Standing;
  admission: Admission;
  /** The known organisation whose domain the address has, or that a look-alike resembles. */
  organisation?: string;
  /** Waits for a company address since then. */
  held?: Moment;
  /** Who let it through, and when; `byName` is undefined when the person registered again. */
  released?: { byName?: string; at: Moment };
}

/** Somebody who may be the reporter, registered again with a company address. */
export interface RegisteredAgain {
  accountId: string;
  name: string;
  address: string;
  organisation?: string;
  /** The open requests that would be carried over, by key. */
  requests: string[];
}
