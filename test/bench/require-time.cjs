'use strict';
const { performance } = require('node:perf_hooks');

// Prints how many milliseconds it takes to require a bundle in a fresh process, as a cold start does.
// Forge's packages look for their runtime when they load, so a silent one stands there.
globalThis.__forge_runtime__ = {
  appContext: {},
  tracing: {},
  proxy: { url: 'http://127.0.0.1:9', token: '' },
};
globalThis.__forge_fetch__ = () => Promise.reject(new Error('The bench makes no calls.'));

const started = performance.now();
require(process.argv[2]);
process.stdout.write(String(performance.now() - started));
