import type { Desk } from '../../../site/running-desk';
import { issue, wordsIn } from '../../desk';

/** Adds a customer of the Stakater desk with this address; answers their account. */
export function aCustomer(desk: Desk, name: string, address: string): string {
  const accountId = `customer-${address.split('@')[0]?.replace(/\W/g, '-') ?? ''}-${desk.state.users.all().length}`;
  const like = desk.state.users.get('customer-lena');
  if (like === undefined) throw new Error('the desk has no Lena');
  desk.state.users.put(accountId, { ...like, accountId, displayName: name, emailAddress: address });
  const [id, service] = desk.state.desks.entries().find(([, { projectKey }]) => projectKey === 'ST') ?? [];
  if (id === undefined || service === undefined) throw new Error('the desk has no Stakater portal');
  desk.state.desks.put(id, { ...service, customerIds: [...service.customerIds, accountId] });
  return accountId;
}

/** Gives a person another address, as they would in their account. */
export function moveTo(desk: Desk, accountId: string, emailAddress: string): void {
  const user = desk.state.users.get(accountId);
  if (user) desk.state.users.put(accountId, { ...user, emailAddress });
}

/** The members of an organisation. */
export function membersOf(desk: Desk, organisation: string): string[] {
  return desk.state.organizations.all().find(({ name }) => name === organisation)?.memberIds ?? [];
}

/** What the app wrote on a request for agents alone, oldest first. */
export function notes(desk: Desk, key: string): string[] {
  return issue(desk, key)
    .comments.filter((comment) => !comment.public)
    .map((comment) => wordsIn(comment.body));
}
