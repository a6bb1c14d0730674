// Stands where Atlassian's runtime wrapper stands in a bundle (as __forge_wrapper__.cjs): installs the globals that
// the @forge packages read and carries their calls over one HTTP proxy. It must be loaded before the app's code,
// because those packages look at the globals while they load. In a test the same file runs in the test's process.
'use strict';
const path = require('node:path');
const { AsyncLocalStorage } = require('node:async_hooks');

const invocations = new AsyncLocalStorage();
const native = { fetch: globalThis.fetch, Date: globalThis.Date };

// What an app sees as the time is the desk's clock, while it is being invoked; everybody else keeps the machine's.
const now = () => invocations.getStore()?.now() ?? native.Date.now();
globalThis.Date = new Proxy(native.Date, {
  construct: (target, parts, self) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, self),
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

Object.defineProperty(globalThis, '__forge_runtime__', {
  configurable: true,
  get: () => invocations.getStore()?.runtime,
});

/** The proxy's path for what a package asks, as Atlassian's own wrapper spells it. */
function routeOf(meta) {
  const account = meta.accountId ? `/account/${encodeURIComponent(meta.accountId)}` : '';
  switch (meta.type) {
    case 'fpp':
      return meta.contextAri
        ? `/fpp/provider/${meta.provider}/contextAri/${encodeURIComponent(meta.contextAri)}${account}`
        : `/fpp/provider/${meta.provider}/remote/${meta.remote}${account}`;
    case 'kvs':
    case 'sql':
    case 'os':
    case 'realtime':
      return `/fpp/as/app/provider/atlassian/capability/${meta.type}`;
    case 'llm':
      return `/llm/${meta.model ? encodeURIComponent(meta.model) : ''}`;
    case 'tpp':
      return `/tpp/as/user/provider/${meta.provider}/${meta.remote}`;
    default:
      return `/${[meta.type, meta.remote ?? meta.service].filter(Boolean).join('/')}`;
  }
}

globalThis.__forge_fetch__ = async (meta, target, init = {}) => {
  const { runtime } = invocations.getStore() ?? {};
  if (!runtime) throw new Error(`${target}: Forge can be called during an invocation only.`);
  const headers = new Headers(init.headers);
  headers.delete('host');
  headers.set('forge-proxy-authorization', `Bearer ${runtime.proxy.token}`);
  headers.set('forge-proxy-target', encodeURI(String(target)).replaceAll('%25', '%'));
  const { ask, url } = runtime.proxy;
  if (ask && isText(init.body) && !init.signal) return handedOver(ask, routeOf(meta), { ...init, headers });
  return native.fetch(new URL(routeOf(meta), url), { ...init, headers });
};

const isText = (body) => body === undefined || body === null || typeof body === 'string';

/** What `fetch` would answer, without HTTP between two parts of one process. The desk is no part of the invocation. */
async function handedOver(ask, path, { method = 'GET', headers, body }) {
  const asked = {
    method: method.toUpperCase(),
    path,
    headers: Object.fromEntries(headers),
    body: body ?? '',
  };
  const { status, headers: told, body: said } = await invocations.exit(() => ask(asked));
  if (status === 0) throw new TypeError('fetch failed');
  const text = said === undefined ? '' : typeof said === 'string' ? said : JSON.stringify(said);
  const type = typeof said === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  const answer = { status, headers: { ...(text === '' ? {} : { 'content-type': type }), ...told } };
  return new Response(text === '' ? null : text, answer);
}

/** The app's own `fetch`: whatever leaves is checked against permissions.external.fetch.backend. */
globalThis.fetch = async (input, init) => {
  if (!invocations.getStore()) return native.fetch(input, init);
  const request = new globalThis.Request(input, init);
  const body = request.body ? await request.arrayBuffer() : undefined;
  const { method, headers, signal } = request;
  const answer = await globalThis.__forge_fetch__({ type: 'egress' }, request.url, {
    method,
    headers,
    body,
    signal,
  });
  if (answer.headers.get('forge-proxy-error') === 'REQUEST_EGRESS_ALLOWLIST_ERR')
    throw outsideEgress(request.url);
  return answer;
};

function outsideEgress(url) {
  const error = new Error(
    `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`,
  );
  return Object.assign(error, { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 });
}

for (const [level, logLevel] of Object.entries({ debug: 20, log: 30, info: 30, warn: 40, error: 50 })) {
  const print = console[level].bind(console);
  console[level] = (...logArguments) => {
    const invocation = invocations.getStore();
    if (!invocation) return print(...logArguments);
    const { invocationId } = invocation.runtime.appContext;
    invocation.log({ invocationId, logLevel, logArguments: logArguments.map(loggable) });
  };
}

const loggable = (value) => (value instanceof Error ? (value.stack ?? String(value)) : value);

const nothing = () => {};
const metrics = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};

function runtimeOf(event, lambdaContext) {
  const { proxy, contextAri, appContext, aaid, tracing } = event._meta;
  return {
    proxy,
    contextAri,
    appContext,
    aaid,
    tracing,
    lambdaContext,
    metrics,
    container: { region: 'local', runtime: process.version, handler: event.handler, appCodeDir: __dirname },
    realtime: {},
    featureFlags: () => false,
  };
}

/** What a function gets as its second argument. */
function contextOf({ contextAri, aaid, license, appContext }) {
  const principal = aaid ? { accountId: aaid } : undefined;
  return { installContext: contextAri, principal, license, installation: appContext.installation };
}

/** What JSON leaves of a value: everything that reaches or leaves a function crosses a wire. */
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? 'null'));

/**
 * Runs one function of the app. `load` gives the function for a handler name and is called inside the invocation;
 * `log` takes what the app writes to the console.
 */
async function invoke(event, lambdaContext, load, log) {
  const { deskTime } = event._meta;
  const time = deskTime?.now ?? (() => native.Date.now() + (deskTime?.offset ?? 0));
  for (const { key, value } of event.variables ?? []) process.env[key] = value;
  return invocations.run({ runtime: runtimeOf(event, lambdaContext), log, now: time }, async () => {
    try {
      const handler = await load(event.handler);
      if (typeof handler !== 'function') throw new Error(`Handler ${event.handler} is not exported.`);
      return { success: true, body: plain(await handler(plain(event.body), contextOf(event._meta))) };
    } catch (error) {
      const errorType = error?.name ?? 'Error';
      const errorMessage = String(error?.message ?? error);
      return {
        success: false,
        error: { errorType, errorMessage, stack: String(error?.stack ?? '').split('\n') },
      };
    }
  });
}

const writeLine = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`);

function fromBundle(handler) {
  const dot = handler.lastIndexOf('.');
  const folder = process.env.FORGE_EFS_RUNTIME_PATH || __dirname;
  return require(path.join(folder, `${handler.slice(0, dot)}.cjs`))[handler.slice(dot + 1)];
}

exports.invoke = invoke;
exports.main = (event, lambdaContext) => invoke(event, lambdaContext, fromBundle, writeLine);
