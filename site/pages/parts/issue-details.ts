import { html } from 'hono/html';
import { choiceOf } from '../../behaviour';
import type { Issue, ServiceDesk } from '../../jsm/entities';
import { transitionsOf } from '../../jsm/workflow';
import { userAt } from '../../lookup';
import type { Html } from '../html';
import { form } from '../layout';
import type { Pages } from '../pages';
import type { Ask } from '../session';
import { moment } from '../words';
import { lozenge } from './lozenge';
import { personName } from './people';
import { slaLines } from './slas';

/** What the right column of an issue says of it, with the fields an agent changes in place. */
export function issueDetails(pages: Pages, context: Ask, service: ServiceDesk, issue: Issue): Html {
  const { state, clock, behave } = pages.desk;
  const viewer = context.get('viewer');
  const reporter = state.users.get(issue.reporterId);
  return html`<div id="details" data-live>
    <div class="transitions">${lozenge(state, issue.status)} ${transitions(pages, context, issue)}</div>
    <dl class="facts">
      <dt>Assignee</dt>
      <dd>${assignee(pages, context, service, issue)}</dd>
      <dt>Priority</dt>
      <dd>${priority(pages, context, issue)}</dd>
      <dt>Reporter</dt>
      <dd>${reporter ? personName(reporter) : 'Someone'}<small>${reporter?.emailAddress ?? ''}</small></dd>
      <dt>Request participants</dt>
      <dd>${participants(pages, issue)}</dd>
      <dt>Organisations</dt>
      <dd>${organisations(pages, issue)}</dd>
      <dt>Channel</dt>
      <dd>${issue.channel}</dd>
      <dt>Created</dt>
      <dd>${moment(issue.created, viewer)}</dd>
      ${slaLines(service, issue, { now: clock.now(), begins: choiceOf(behave, 'sla-start') }, viewer)}
    </dl>
  </div>`;
}

function participants({ desk }: Pages, { participantIds }: Issue): string | Html[] {
  if (participantIds.length === 0) return 'None';
  return participantIds.map((id) => personName(userAt(desk.state, id)));
}

function organisations({ desk }: Pages, { organizationIds }: Issue): string {
  const names = organizationIds.map((id) => desk.state.organizations.get(id)?.name ?? '');
  return names.length === 0 ? 'None' : names.join(', ');
}

function transitions({ desk }: Pages, context: Ask, issue: Issue): Html[] {
  const { key, status } = issue;
  const offered = transitionsOf(desk, issue).filter(({ to }) => to !== status);
  return offered.map(({ id, name }) =>
    form(
      context,
      `/browse/${key}/transition`,
      html`<input type="hidden" name="id" value="${id}" /><button class="button button-compact">
          ${name}
        </button>`,
      'inline-form',
    ),
  );
}

function assignee({ desk }: Pages, context: Ask, service: ServiceDesk, issue: Issue): Html {
  const people = [...service.agentIds, ...service.adminIds].flatMap((id) => desk.state.users.get(id) ?? []);
  const options = people.map(({ accountId, displayName }) =>
    option(accountId, displayName, issue.assigneeId === accountId),
  );
  return picker(
    context,
    issue.key,
    'assignee',
    'Assignee',
    html`${option('', 'Unassigned', issue.assigneeId === null)} ${options}`,
  );
}

function priority({ desk }: Pages, context: Ask, issue: Issue): Html {
  const options = desk.state.priorities.all().map(({ name }) => option(name, name, issue.priority === name));
  return picker(context, issue.key, 'priority', 'Priority', html`${options}`);
}

const option = (value: string, text: string, selected: boolean): Html =>
  html`<option value="${value}" ${selected ? html`selected` : ''}>${text}</option>`;

/** A choice that is saved as soon as it is made; without script, by its button. */
function picker(context: Ask, key: string, name: string, label: string, options: Html): Html {
  return form(
    context,
    `/browse/${key}/${name}`,
    html`<select name="${name}" aria-label="${label}" data-saves>
        ${options}</select
      ><noscript><button class="button button-compact">Save</button></noscript>`,
    'inline-form',
  );
}
