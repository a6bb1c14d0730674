// npm start. An older Node cannot even load the desk, so its version is looked at before anything else is imported.
import { nodeComplaint } from './node-version';

const complaint = nodeComplaint(process.versions.node);
if (complaint !== undefined) fail(complaint);

const { start } = await import('./start');
await start(process.argv.slice(2)).catch((error: unknown) => {
  fail(error instanceof Error ? error.message : error);
});

function fail(why: unknown): never {
  console.error(why);
  // Servers that already listen would keep a failed start alive.
  process.exit(1);
}
