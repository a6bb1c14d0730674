import { createHash } from 'node:crypto';
import type { Core } from './core';
import { checkAddress, createCustomer, joinDesk } from './customers';
import type { User } from './entities';
import { JiraError } from './errors';
import { accountAt } from './mail-address';
import type { SignUp } from './state';

/** Where the portal's sign-up is; a link adds its token to it. */
export const SIGN_UP = '/servicedesk/customer/user/signup';

const DAY = 86_400_000;

/**
 * Mails a link with which somebody makes an account. Whoever has one is told so in the mail alone: the page must not
 * say who is a customer. 400 for an address with which nobody can have an account.
 */
export function askToSignUp(core: Core, address: string, serviceDeskId: string | undefined): void {
  const email = address.trim();
  const existing = accountAt(core, email);
  if (existing) {
    mail(
      core,
      email,
      'You already have an account',
      `Log in: ${core.baseUrl}/servicedesk/customer/user/login`,
    );
    return;
  }
  checkAddress(core, email);
  const number = core.state.store.next('jsm-sign-up');
  const token = createHash('sha256')
    .update(`${number} ${email} ${core.clock.now()}`)
    .digest('hex')
    .slice(0, 32);
  core.state.signUps.put(token, { token, address: email, serviceDeskId, at: core.clock.now() });
  mail(core, email, 'Finish signing up', `Sign up: ${core.baseUrl}${SIGN_UP}/${token}`);
}

/** What a mailed link stands for; 404 for one that was used, or is older than a day. */
export function signUpOf(core: Pick<Core, 'state' | 'clock'>, token: string): SignUp {
  const found = core.state.signUps.get(token);
  if (found && core.clock.now() - found.at < DAY) return found;
  throw new JiraError(404, 'This link has expired or was used already. Ask for a new one.');
}

/** Makes the account a link was mailed for, a customer of the desk on whose portal it was asked for. */
export function finishSignUp(core: Core, token: string, name: string): User {
  const { address, serviceDeskId } = signUpOf(core, token);
  if (name.trim() === '') throw new JiraError(400, 'Enter your full name.');
  const user = createCustomer(core, name, address);
  core.state.signUps.delete(token);
  const desk = core.state.desks.get(serviceDeskId ?? '');
  if (desk && desk.access !== 'restricted') joinDesk(core, desk, [user.accountId]);
  return user;
}

function mail(core: Core, to: string, subject: string, text: string): void {
  core.mail({ to, from: `jira@${new URL(core.baseUrl).hostname}`, subject, text });
}
