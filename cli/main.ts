import { runCommandLine } from './command-line';

const { stdin: input, stdout: output, stderr: errors } = process;
// Whoever reads us may stop early, as `head` does; that is no fault of ours.
output.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await runCommandLine(process.argv.slice(2), { input, output, errors });
