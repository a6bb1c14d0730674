import { PassThrough, Readable } from 'node:stream';
import { runCommandLine } from '../../cli/command-line';

/** A command line in this process: what it prints, and its exit status. */
export async function plumbline(args: string[], input: string | Iterable<string> = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const said = [output, errors].map((stream) => stream.toArray());
  const lines = Readable.from(typeof input === 'string' ? [input] : input);
  const status = await runCommandLine(args, { input: lines, output, errors });
  output.end();
  errors.end();
  const [stdout = '', stderr = ''] = (await Promise.all(said)).map((chunks) => chunks.join(''));
  return { status, stdout, stderr };
}
