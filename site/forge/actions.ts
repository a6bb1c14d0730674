import { z } from 'zod';
import type { Action, ActionRun, Forge, InvocationResult, Manifest } from '../contracts';
import type { Invoker } from './invoker';
import type { Journal } from './journal';
import { modulesOf } from './manifest';

const type = z.enum(['string', 'integer', 'number', 'boolean']);

const actionSchema = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  function: z.string(),
  actionVerb: z.enum(['GET', 'CREATE', 'UPDATE', 'DELETE', 'TRIGGER']),
  inputs: z
    .record(
      z.string(),
      z.object({ title: z.string(), type, required: z.boolean().default(false), description: z.string() }),
    )
    .default({}),
  outputs: z
    .record(z.string(), z.object({ type, nullable: z.boolean(), description: z.string() }))
    .default({}),
  outputContext: z
    .object({
      entityName: z.string().regex(/^[a-zA-Z0-9]{1,12}$/),
      outputType: z.enum(['OBJECT', 'LIST']),
      outputDomain: z.string().regex(/^[a-z-]{1,12}$/),
    })
    .optional(),
  config: z.looseObject({ resource: z.string(), render: z.string().optional() }).optional(),
});

type ActionModule = z.infer<typeof actionSchema>;

const providerSchema = z.looseObject({ key: z.string(), actions: z.array(z.string()).max(20) });
const errorsSchema = z.looseObject({ errors: z.array(z.object({ message: z.string() })).min(1) });

const largestConfiguration = 100 * 1_024;
const generic = 'The action failed. Automation shows its rule’s owner no more than that.';
const unlicensed = 'An account without a licence cannot run an action: Forge offers it no unlicensed access.';
const list = 'The local desk does not model outputs of type LIST, so it cannot run this action.';

// The only verb whose smart value Atlassian writes out, in "Build a Jira automation action".
const verbs: Partial<Record<ActionModule['actionVerb'], string>> = { GET: 'fetched' };

/**
 * The app's actions as rules of Automation use them. Refuses a manifest whose providers name an action that is not
 * there. https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/
 */
export function createActions(parts: {
  manifest: Manifest;
  invoker: Invoker;
  journal: Journal;
}): Pick<Forge, 'actions' | 'runAction'> {
  const offered = offeredBy(parts.manifest);
  return {
    actions: () => offered.map(actionOf),
    async runAction(key, viewer, inputs) {
      const action = offered.find((one) => one.key === key);
      if (!action) throw new Error(`No action provider offers an action "${key}".`);
      const problems = viewer.role === 'customer' ? [unlicensed] : runProblems(action, inputs);
      if (problems.length > 0) return { result: 'refused', messages: problems };
      const ran = await parts.invoker.invoke({
        functionKey: action.function,
        moduleKey: action.key,
        moduleType: 'action',
        accountId: viewer.accountId,
        body: inputs,
      });
      const run = runOf(action, ran);
      if (run.result === 'done') {
        for (const problem of run.problems) parts.journal.refused('ACTION_OUTPUT', `${key}: ${problem}`);
      }
      return run;
    },
  };
}

function offeredBy(manifest: Manifest): ActionModule[] {
  const actions = modulesOf(manifest, 'action', actionSchema);
  const providers = modulesOf(manifest, 'automation:actionProvider', providerSchema);
  return providers.flatMap((provider) =>
    provider.actions.map((key) => {
      const found = actions.find((action) => action.key === key);
      if (!found)
        throw new Error(`manifest automation:actionProvider ${provider.key}: there is no action "${key}".`);
      return found;
    }),
  );
}

function actionOf({ key, name, description, inputs, outputs, config, ...rest }: ActionModule): Action {
  const smartValue = smartValueOf(rest);
  return {
    key,
    name,
    verb: rest.actionVerb,
    description: description.trim(),
    inputs,
    outputs,
    ...(smartValue === undefined ? {} : { smartValue }),
    ...(config === undefined ? {} : { config }),
  };
}

/** `fetchedJiraRequirement` for GET, `jira` and `requirement`. */
function smartValueOf({ actionVerb, outputContext }: Pick<ActionModule, 'actionVerb' | 'outputContext'>) {
  const verb = verbs[actionVerb];
  if (verb === undefined || outputContext === undefined) return undefined;
  const words = [...outputContext.outputDomain.split('-'), outputContext.entityName];
  return verb + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** Why the action is not run with these inputs: it would be no run as in Automation. */
function runProblems(action: ActionModule, inputs: Record<string, unknown>): string[] {
  return action.outputContext?.outputType === 'LIST' ? [list] : inputProblems(action, inputs);
}

/** Why Automation would not save a rule with these inputs. */
function inputProblems({ inputs: declared }: ActionModule, inputs: Record<string, unknown>): string[] {
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(declared, name));
  const wrong = Object.entries(declared).flatMap(([name, input]) => {
    const value = inputs[name];
    if (value === undefined || value === '') return input.required ? [`${name} is required`] : [];
    return fits(value, input.type) ? [] : [`${name} has to be of type ${input.type}`];
  });
  const large = Buffer.byteLength(JSON.stringify(inputs)) > largestConfiguration;
  return [
    ...unknown.map((name) => `${name} is no input of this action`),
    ...wrong,
    ...(large ? ['The configuration is larger than 100 KB'] : []),
  ];
}

function runOf(action: ActionModule, ran: InvocationResult): ActionRun {
  if (!ran.success) return { result: 'stopped', messages: [generic] };
  const stopped = errorsSchema.safeParse(ran.body);
  if (stopped.success)
    return { result: 'stopped', messages: stopped.data.errors.map(({ message }) => message) };
  const body = z.record(z.string(), z.unknown()).safeParse(ran.body);
  const answered = body.data ?? {};
  const outputs = Object.keys(action.outputs).map((name) => [name, answered[name] ?? null] as const);
  return { result: 'done', outputs: Object.fromEntries(outputs), problems: outputProblems(action, answered) };
}

function outputProblems(action: ActionModule, answered: Record<string, unknown>): string[] {
  return Object.entries(action.outputs).flatMap(([name, output]) => {
    const value = answered[name];
    if (value === null && output.nullable) return [];
    if (value === undefined || value === null) return [`the output ${name} is missing`];
    return fits(value, output.type) ? [] : [`the output ${name} is not of type ${output.type}`];
  });
}

function fits(value: unknown, wanted: z.infer<typeof type>): boolean {
  return wanted === 'integer' ? Number.isInteger(value) : typeof value === wanted;
}
