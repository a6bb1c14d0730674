import { Hono } from 'hono';
import { html } from 'hono/html';
import { choiceOf } from '../../behaviour';
import type { RequestType, ServiceDesk } from '../../jsm/entities';
import { JiraError } from '../../jsm/errors';
import { requestTypeAt, serviceDeskAt } from '../../lookup';
import { appUuid, createPlace } from '../../places';
import { jiraSentence } from '../calls';
import { formModifier } from '../frames/form-modifier';
import { modulesAt } from '../frames/module-slot';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { nativeField } from '../parts/native-field';
import { submittedPanel } from '../parts/panel-answer';
import { portalHeader } from '../parts/portal-header';
import type { Ask, Env } from '../session';

interface Trouble {
  values: Record<string, string>;
  sentence: string;
}

/** The portal's create form, with the app's create panel in it. */
export function createPages(pages: Pages): Hono<Env> {
  const at = (context: Ask) => {
    const desk = serviceDeskAt(pages.desk.state, context.req.param('desk') ?? '');
    return { desk, type: requestTypeAt(pages.desk.state, context.req.param('type') ?? '') };
  };
  const app = new Hono<Env>();
  app
    .get('/portal/:desk/create/:type', (context) => page(pages, context, at(context)))
    .post('/portal/:desk/create/:type', async (context) => {
      const { desk, type } = at(context);
      const { panel, ...fields } = await context.req.parseBody<Record<string, string>>();
      const answered = type.fields.filter(({ id }) => (fields[id] ?? '') !== '');
      const values = Object.fromEntries(answered.map(({ id }) => [id, fields[id] ?? '']));
      const answer = submittedPanel(panel);
      if (answer?.isValid === false && blocks(pages)) {
        return page(
          pages,
          context,
          { desk, type },
          { values, sentence: 'The questions of the form still need an answer.' },
        );
      }
      const properties = answer === undefined ? {} : { [appUuid(pages.desk.manifest.app.id)]: answer };
      try {
        const issue = pages.desk.jsm.createRequest({
          serviceDeskId: desk.id,
          requestTypeId: type.id,
          reporterId: context.get('viewer').accountId,
          values,
          properties,
          channel: 'portal',
        });
        return context.redirect(`/portal/${desk.projectKey}/${issue.key}`, 303);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        return page(pages, context, { desk, type }, { values, sentence: jiraSentence(error) });
      }
    });
  return app;
}

function page(pages: Pages, context: Ask, at: { desk: ServiceDesk; type: RequestType }, trouble?: Trouble) {
  const { desk, type } = at;
  const location = `${pages.desk.publicUrl()}/portal/${desk.projectKey}/create/${type.id}`;
  const place = createPlace(desk, type, location);
  const panels = modulesAt(pages, context.get('viewer'), place, 'More about your request');
  return show(pages, context, {
    title: type.name,
    look: 'portal',
    status: trouble === undefined ? 200 : 400,
    crumbs: [{ text: desk.portalName, href: `/portal/${desk.projectKey}` }],
    body: html`${portalHeader(pages, context, 'create_request', at)}
      <div class="narrow">
        <h1>${type.name}</h1>
        <p class="lead">${type.description}</p>
        ${formModifier(pages, context.get('viewer'), at)}
        ${form(
          context,
          `/portal/${desk.projectKey}/create/${type.id}`,
          fields(pages, at, panels, trouble),
          'form create-form',
        )}
      </div>`,
  });
}

/** Whether an answer that is not valid keeps the form from being sent: a site may have been found where it does not. */
const blocks = ({ desk }: Pages): boolean => choiceOf(desk.behave, 'panel-blocks') !== 'sends';

function fields(
  pages: Pages,
  { desk, type }: { desk: ServiceDesk; type: RequestType },
  panels: { element: Html }[],
  trouble?: Trouble,
): Html {
  const sends = blocks(pages) ? '' : html`data-sends="always"`;
  return html`${type.fields.map((field) => nativeField(field, trouble?.values[field.id] ?? ''))}
    ${panels.length === 0 ? '' : html`<input type="hidden" name="panel" value="" ${sends} /> ${panels.map(({ element }) => element)}`}
    <p class="form-message" role="alert" id="form-message">${trouble?.sentence ?? ''}</p>
    <p class="actions">
      <button class="button button-primary" id="send">Send</button>
      <a class="button button-subtle" href="/portal/${desk.projectKey}">Cancel</a>
    </p>`;
}
