'use strict';
// Prints the functions a bundle exports, as JSON. Forge's packages look for their runtime when they load, so a silent
// one stands there.
globalThis.__forge_runtime__ = {
  appContext: {},
  tracing: {},
  proxy: { url: 'http://127.0.0.1:9', token: '' },
};
globalThis.__forge_fetch__ = () => Promise.reject(new Error('Nothing may be called while a bundle loads.'));

const bundle = require(process.argv[2]);
const functions = Object.keys(bundle).filter((name) => typeof bundle[name] === 'function');
process.stdout.write(JSON.stringify(functions));
