import type { Desk } from '../running-desk';
import type { ServiceDesk } from '../jsm/entities';
import { issueAt, requestTypeAt, serviceDeskAt, userAt } from '../lookup';
import { appUuid, issuePlace, settingsPlace } from '../places';
import type { Step } from './steps';

const minute = 60_000;

/**
 * Does what the steps say, each at its own time, through the doors that people use. Refuses on the first that fails.
 */
export async function perform(desk: Desk, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await desk.advance(step.after * minute);
    await take(desk, step);
    await desk.settle();
  }
}

async function take(desk: Desk, step: Step): Promise<void> {
  switch (step.does) {
    case 'asks the app':
      return askApp(desk, step);
    case 'raises':
      raise(desk, step);
      return;
    case 'mails':
      mail(desk, step);
      return;
    case 'comments':
      return write(desk, step.as, `/rest/servicedeskapi/request/${step.key}/comment`, {
        body: step.text,
        public: step.public,
      });
    case 'moves':
      return move(desk, step);
  }
}

type Doing<D extends Step['does']> = Extract<Step, { does: D }>;

async function askApp(desk: Desk, step: Doing<'asks the app'>): Promise<void> {
  const service = serviceDeskAt(desk.state, step.desk);
  const place = placeOf(desk, service, step.key);
  const answer = await desk.forge.resolve(
    { ...place, moduleKey: step.module, accountId: step.as },
    step.call,
    step.payload,
  );
  if (!answer.success) {
    throw new Error(
      `The app failed at "${step.call}" while the desk was set up: ${answer.error.errorMessage}`,
    );
  }
  const refused = desk.seed.refusedBy(answer.body);
  if (refused !== undefined) {
    throw new Error(`The app refused "${step.call}" while the desk was set up: ${refused}`);
  }
}

function placeOf(desk: Desk, service: ServiceDesk, key: string | undefined) {
  if (key === undefined) return settingsPlace(service, `${desk.publicUrl()}/settings/${service.projectKey}`);
  return issuePlace(desk.state, service, issueAt(desk.state, key), `${desk.publicUrl()}/browse/${key}`);
}

function raise(desk: Desk, step: Doing<'raises'>): void {
  desk.jsm.createRequest({
    serviceDeskId: serviceDeskAt(desk.state, step.desk).id,
    requestTypeId: requestTypeAt(desk.state, step.requestType).id,
    reporterId: step.as,
    values: step.values,
    properties: { [appUuid(desk.manifest.app.id)]: step.panel },
    channel: 'portal',
  });
}

function mail(desk: Desk, step: Doing<'mails'>): void {
  const { displayName, emailAddress } = userAt(desk.state, step.as);
  desk.jsm.receiveMail({
    from: { name: displayName, address: emailAddress },
    to: step.to,
    subject: step.subject,
    text: step.text,
  });
}

async function move(desk: Desk, step: Doing<'moves'>): Promise<void> {
  const transition = desk.state.transitions.all().find(({ name }) => name === step.transition);
  if (!transition) throw new Error(`The workflow has no transition "${step.transition}".`);
  await write(desk, step.as, `/rest/api/3/issue/${step.key}/transitions`, {
    transition: { id: transition.id },
  });
}

async function write(desk: Desk, accountId: string, path: string, body: unknown): Promise<void> {
  const answer = await desk.jsm.rest({ method: 'POST', path, body, caller: { as: 'user', accountId } });
  if (answer.status >= 400)
    throw new Error(`POST ${path} was refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
}
