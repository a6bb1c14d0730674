import type { Core } from './core';
import { JiraError } from './errors';

/** Takes an account's access away. Its name stays on what it wrote; it can no longer ask, write or be mailed. */
export function deactivateAccount(core: Core, accountId: string): void {
  core.state.users.put(accountId, { ...accountAt(core, accountId), active: false });
}

/** Keeps an account's address from everybody but Jira's own mail, or shows it again. */
export function hideAddress(core: Core, accountId: string, hidden: boolean): void {
  core.state.users.put(accountId, { ...accountAt(core, accountId), hidesAddress: hidden });
}

/** Gives an account another language, such as `de-DE`, in which Jira and its apps speak to it. */
export function setLanguage(core: Core, accountId: string, locale: string): void {
  core.state.users.put(accountId, { ...accountAt(core, accountId), locale });
}

/**
 * Erases an account as Atlassian does for someone who asks to be forgotten: its id stays on what it wrote, its name
 * becomes "Former user", and it belongs to no desk, organisation, group or schedule any more.
 */
export function eraseAccount(core: Core, accountId: string): void {
  const { users, desks, organizations, groups, schedules } = core.state;
  const nobody = { displayName: 'Former user', emailAddress: '', timeZone: 'Etc/UTC', locale: 'en-US' };
  users.put(accountId, { ...accountAt(core, accountId), ...nobody, active: false });
  const others = (ids: string[]) => ids.filter((id) => id !== accountId);
  for (const desk of desks.all()) desks.put(desk.id, { ...desk, customerIds: others(desk.customerIds) });
  for (const one of organizations.all()) {
    organizations.put(one.id, { ...one, memberIds: others(one.memberIds) });
  }
  for (const group of groups.all()) groups.put(group.id, { ...group, memberIds: others(group.memberIds) });
  for (const one of schedules.all()) {
    const { teamMemberIds, onCallIds } = one;
    schedules.put(one.id, { ...one, teamMemberIds: others(teamMemberIds), onCallIds: others(onCallIds) });
  }
}

function accountAt(core: Core, accountId: string) {
  const user = core.state.users.get(accountId);
  if (!user) throw new JiraError(404, `The user '${accountId}' does not exist.`);
  return user;
}
