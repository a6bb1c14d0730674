import type { ErasedView } from '../../calls/record';
import { mailboxIn } from '../../policy/sharing/typed';
import { exclusively } from '../once';
import { sharingOf } from '../sharing/circle';
import { dropPerson } from '../sharing/end';
import type { World } from '../world';

/**
 * Ends whatever an address from outside was invited to on requests of a project, which forgets the address. So it does
 * on requests that Jira shows no longer; what has moved to another project is that project's.
 */
export async function eraseAddress(world: World, projectId: string, address: string): Promise<ErasedView> {
  const mailbox = mailboxIn(address);
  const invitations = mailbox === undefined ? [] : await world.storage.invitedTo(mailbox);
  const ended = [];
  for (const { requestId } of invitations)
    ended.push(
      await exclusively<'done' | 'elsewhere'>(world, requestId, async () => {
        const request = await world.jira.request(requestId);
        if (request !== undefined && request.projectId !== projectId) return 'elsewhere';
        const kept = await sharingOf(world, requestId);
        const account = kept.shares.find(({ invited }) => invited?.address === mailbox)?.invited?.accountId;
        const shares = kept.shares.filter(({ invited }) => invited?.address !== mailbox);
        return dropPerson(world, request, account, { ...kept, shares });
      }),
    );
  return {
    decisions: 0,
    requests: ended.filter((one) => one === 'done').length,
    others: 0,
    ...(ended.includes('busy') && { more: true }),
  };
}
