import type { Core } from '../core';
import type { User } from '../entities';
import type { Viewer } from '../people';

/** The zone that Jira names for whoever's own it does not show. */
const SITE_TIME_ZONE = 'Etc/UTC';

/**
 * A person as the platform API shows one that was asked for. The locale is missing where the person does not share it.
 */
export function wholeUserShape(core: Core, user: User, viewer: Viewer): Record<string, unknown> {
  const shown = showsProfile(user, viewer);
  return {
    ...userShape(core, user, viewer),
    timeZone: shown ? user.timeZone : SITE_TIME_ZONE,
    ...(shown ? { locale: user.locale.replace('-', '_') } : {}),
  };
}

/** A person as the platform API nests one. Without a viewer, as in an event, there is no address. */
export function userShape(core: Core, user: User, viewer?: Viewer): Record<string, unknown> {
  return {
    self: `${core.baseUrl}/rest/api/3/user?accountId=${user.accountId}`,
    accountId: user.accountId,
    accountType: user.accountType,
    displayName: user.displayName,
    active: user.active,
    ...(showsProfile(user, viewer) ? { timeZone: user.timeZone } : {}),
    avatarUrls: avatarUrls(core, user),
    ...addressFor(user, viewer),
  };
}

/** A person as the service desk API shows one. */
export function deskUserShape(core: Core, user: User, viewer: Viewer): Record<string, unknown> {
  return {
    accountId: user.accountId,
    displayName: user.displayName,
    active: user.active,
    ...(showsProfile(user, viewer) ? { timeZone: user.timeZone } : {}),
    ...addressFor(user, viewer),
    _links: {
      jiraRest: `${core.baseUrl}/rest/api/2/user?accountId=${user.accountId}`,
      avatarUrls: avatarUrls(core, user),
      self: `${core.baseUrl}/rest/api/2/user?accountId=${user.accountId}`,
    },
  };
}

// Who has a customer account has no profile to open to others: their zone and language are their own.
function showsProfile(user: User, viewer: Viewer | undefined): boolean {
  return user.accountType !== 'customer' || viewer?.accountId === user.accountId;
}

// An app reads addresses only where it holds read:email-address:jira, at user/email; other customers never see them.
function addressFor(user: User, viewer: Viewer | undefined): { emailAddress?: string } {
  if (viewer === undefined || viewer.throughApp || user.emailAddress === '') return {};
  const isOwn = viewer.accountId === user.accountId;
  const mayKnow = isOwn || (viewer.user.role !== 'customer' && user.hidesAddress !== true);
  return mayKnow ? { emailAddress: user.emailAddress } : {};
}

function avatarUrls(core: Core, user: User): Record<string, string> {
  const sizes = ['16x16', '24x24', '32x32', '48x48'];
  return Object.fromEntries(sizes.map((size) => [size, `${core.baseUrl}/avatar/${user.accountId}/${size}`]));
}
