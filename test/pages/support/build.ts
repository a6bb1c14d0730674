import { execFileSync } from 'node:child_process';
import { root } from '../../tree';

/** Builds the app and the desk's pages once, before the workers, each of which opens desks of its own. */
export default function build(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'site/main.ts', '--build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
