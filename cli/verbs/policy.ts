import { differences } from '../../src/policy/difference';
import { differenceInWords } from '../../src/policy/difference/words';
import { policyJsonSchemaText } from '../../src/policy/json-schema';
import { isPresetName, presetNames, presetSource } from '../../src/policy/presets';
import { loadPolicy, parseFile, problemLine } from '../load-policy';
import { UsageError, type Streams, type Verb } from '../verb';
import { words } from '../words';

export const policyVerb: Verb = {
  summary: 'checks a policy file, says what changes between two, prints the presets and the format',
  usage: ['check FILE', 'diff FILE|PRESET FILE|PRESET', 'schema', 'presets', 'show PRESET'],
  details: `check    prints FILE:line:col key.path: sentence for each problem; exit status 1 when there is one
diff     says in a line each what the second changes against the first; none where they say the same
schema   prints the format as JSON Schema
presets  prints the names of the presets
show     prints a preset as YAML: a start for a policy of your own`,
  takesPolicy: false,
  run({ positionals }, streams) {
    const [word, name, ...more] = positionals;
    if (word === 'diff') return diff(name, more, streams);
    expectNone(more);
    if (word === 'check') return check(needed(name, 'a FILE'), streams);
    return Promise.resolve(print(word, name, streams));
  },
};

function print(word: string | undefined, name: string | undefined, { output }: Streams): 0 {
  if (word === 'show') output.write(presetSource(presetName(needed(name, 'a PRESET'))));
  else if (name !== undefined) throw new UsageError(`\`${name}\` is too much; see plumbline policy --help`);
  else if (word === 'schema') output.write(policyJsonSchemaText());
  else if (word === 'presets') output.write(`${presetNames.join('\n')}\n`);
  else
    throw new UsageError('say plumbline policy check FILE, diff FILE FILE, schema, presets or show PRESET');
  return 0;
}

async function check(file: string, { output }: Streams): Promise<0 | 1> {
  const parsed = await parseFile(file);
  if (parsed.ok) {
    output.write(`${file}: no problems\n`);
    return 0;
  }
  for (const problem of parsed.problems) output.write(`${problemLine(file, problem)}\n`);
  return 1;
}

async function diff(before: string | undefined, [after, ...more]: string[], { output }: Streams): Promise<0> {
  expectNone(more);
  const [old, now] = [needed(before, 'two policies'), needed(after, 'a second policy')];
  const changed = differences(await loadPolicy(old), await loadPolicy(now));
  output.write(changed.map((one) => `${differenceInWords(one, words, 'en')}\n`).join(''));
  return 0;
}

function expectNone(more: readonly string[]): void {
  if (more.length > 0) throw new UsageError(`\`${more.join(' ')}\` is too much; see plumbline policy --help`);
}

function needed(word: string | undefined, what: string): string {
  if (word === undefined) throw new UsageError(`name ${what}; see plumbline policy --help`);
  return word;
}

function presetName(name: string) {
  if (isPresetName(name)) return name;
  throw new UsageError(`there is no preset \`${name}\`; choose one of ${presetNames.join(', ')}`);
}
