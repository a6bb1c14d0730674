import { parseArgs } from 'node:util';

/** How `npm start` was called. */
export interface Options {
  port: number;
  /** Whether another port will do when this one is taken: only when none was asked for. */
  anyPort: boolean;
  empty: boolean;
  reset: boolean;
  /** Builds what is to be served, and stops. */
  build: boolean;
  data: string;
  /** A JSON file with requests that a new desk has had before: a list of `PastRequest`. */
  requests?: string;
  /** A JSON file with what a real site answered; see `BehaviourFile`. */
  behave?: string;
  help: boolean;
}

export const usage = `npm start -- [options]

  --port N    serve on this port (default 8080, or the next one that is free)
  --data DIR  keep what happens in this folder (default .desk/data)
  --reset     forget everything first
  --empty     begin with people and service projects only: no app set up, no request, and one project (FR) as
              Jira makes a new one
  --requests FILE
              begin with the past requests in this JSON file, too
  --behave FILE
              do as a real site did, by the answers in this JSON file
  --build     build the app and the desk's own pages, then stop
  --help      show this`;

/** The options in a command line. Throws a sentence that says which one is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string', default: '.desk/data' },
      requests: { type: 'string' },
      behave: { type: 'string' },
      reset: { type: 'boolean', default: false },
      build: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535; "${values.port ?? ''}" is not one.`);
  }
  const { requests, behave, ...rest } = values;
  return {
    ...rest,
    ...(requests === undefined ? {} : { requests }),
    ...(behave === undefined ? {} : { behave }),
    port,
    anyPort: values.port === undefined,
  };
}
