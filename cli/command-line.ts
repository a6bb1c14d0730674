import { parseArgs, type ParseArgsConfig } from 'node:util';
import { addressVerb } from './verbs/address';
import { assessVerb } from './verbs/assess';
import { backtestVerb } from './verbs/backtest';
import { checkVerb } from './verbs/check';
import { dueVerb } from './verbs/due';
import { emailVerb } from './verbs/email';
import { holidaysVerb } from './verbs/holidays';
import { policyVerb } from './verbs/policy';
import { siteVerb } from './verbs/site';
import { UsageError, type Streams, type Verb } from './verb';

const verbs: Record<string, Verb> = {
  policy: policyVerb,
  check: checkVerb,
  assess: assessVerb,
  email: emailVerb,
  address: addressVerb,
  due: dueVerb,
  holidays: holidaysVerb,
  backtest: backtestVerb,
  site: siteVerb,
};

/**
 * Runs one command line. 0: every line was answered; 1: some line or file was wrong; 2: wrong usage, which is said on
 * standard error.
 */
export async function runCommandLine(args: string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    return await run(args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.errors.write(`plumbline: ${error.message}\n`);
    return 2;
  }
}

async function run(args: string[], streams: Streams): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    streams.output.write(overview());
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb)
    throw new UsageError(`there is no verb \`${name}\`; choose one of ${Object.keys(verbs).join(', ')}`);
  const { values, positionals } = readArguments(rest, verb);
  if (values.help === true) {
    streams.output.write(helpOf(name, verb));
    return 0;
  }
  const { policy, ...others } = values;
  const options = Object.fromEntries(Object.entries(others).filter(isText));
  const switches = new Set(Object.keys(others).filter((option) => others[option] === true));
  return verb.run({ positionals, options, switches, ...(typeof policy === 'string' && { policy }) }, streams);
}

function readArguments(args: string[], verb: Verb) {
  const names = [...(verb.takes ?? []), ...(verb.takesPolicy ? ['policy'] : [])];
  const options: ParseArgsConfig['options'] = {
    help: { type: 'boolean', short: 'h' },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
    ...Object.fromEntries((verb.switches ?? []).map((name) => [name, { type: 'boolean' } as const])),
  };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${reason ?? ''}; --help says what is known`);
  }
}

function isText(option: [string, unknown]): option is [string, string] {
  return typeof option[1] === 'string';
}

function overview(): string {
  const lines = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return `usage: plumbline <verb> [options]\n\n${lines.join('\n')}\n\nplumbline <verb> --help says more.\n`;
}

function helpOf(name: string, { summary, usage, details }: Verb): string {
  const uses = usage.map((use) => `  plumbline ${name}${use === '' ? '' : ` ${use}`}`);
  return `${summary}\n\nusage:\n${uses.join('\n')}\n\n${details}\n`;
}
