import { z } from 'zod';
import type { Page } from '../../flows/world/channels';
import { keyOf } from '../page-key';
import { cut } from '../text';

// The limits of an alert: https://support.atlassian.com/jira-service-management-cloud/docs/what-are-alert-fields/
const MOST_MESSAGE = 130;
const MOST_DESCRIPTION = 15_000;

/** An alert as JSM Operations tells it, as far as we read it. */
export const Alert = z.object({
  id: z.string(),
  status: z.string().optional(),
  acknowledged: z.boolean().optional(),
  /** An account id; an address or a name on older sites. */
  owner: z.string().optional(),
});
export type Alert = z.output<typeof Alert>;

export const Alerts = z.object({ values: z.array(z.unknown()) });

/** What creates the alert of a page. While an alert with its alias is open, another try only counts it up. */
export function alertOf(page: Page, scheduleId: string): object {
  return {
    message: cut(page.title, MOST_MESSAGE),
    alias: keyOf(page),
    description: cut(descriptionOf(page), MOST_DESCRIPTION),
    responders: [{ type: 'schedule', id: scheduleId }],
    priority: 'P1',
    source: 'Plumbline',
    entity: page.requestKey,
    tags: ['plumbline', ...(page.drill ? ['drill'] : [])],
    extraProperties: { request: page.requestKey, step: String(page.step) },
  };
}

/** The links first, so that no length of text can cut them off. */
function descriptionOf({ lines, acknowledgeUrl, issueUrl }: Page): string {
  return [
    ...(acknowledgeUrl === undefined ? [] : [`Answer: ${acknowledgeUrl}`]),
    ...(issueUrl === undefined ? [] : [`Open the request: ${issueUrl}`]),
    ...lines,
  ].join('\n');
}
