import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../tree';
import { deployedBundle } from './bundle';
import { judgedPerSecond } from './judge';
import { servedPages } from './pages';
import { tableOf, type Row } from './row';

const parts: (() => Promise<Row[]>)[] = [judgedPerSecond, deployedBundle, servedPages];

const rows: Row[] = [];
for (const part of parts) rows.push(...(await part()));

const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}`;
const text = `# Bench\n\n\`npm run bench\` on ${machine}. Every baseline was measured in the same run.\n\n${tableOf(rows)}\n`;
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
writeFileSync(join(root, 'docs/bench.md'), text);
console.log(tableOf(rows));
