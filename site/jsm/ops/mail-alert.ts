import type { Core } from '../core';
import { userById } from '../people';
import type { Alert } from './entities';

/** Mails an alert to those it wakes. Operations would also ring, push or text, as each of them has set. */
export function mailAlert(core: Core, alert: Alert): void {
  const { hostname } = new URL(core.baseUrl);
  for (const accountId of alert.notifiedIds) {
    const { emailAddress } = userById(core, accountId);
    if (emailAddress === '') continue;
    core.mail({
      to: emailAddress,
      from: `alerts@${hostname}`,
      subject: `${alert.priority} alert #${alert.tinyId}: ${alert.message}`,
      text: [alert.message, alert.description, `Open the alert: ${core.baseUrl}/on-call`]
        .filter((paragraph) => paragraph !== '')
        .join('\n\n'),
    });
  }
}
