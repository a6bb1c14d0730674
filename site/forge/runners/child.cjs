// The process in which a bundle runs: takes invocations over the channel to its parent, one answer each.
'use strict';
const net = require('node:net');
const { setImmediate } = require('node:timers');

const realNow = Date.now;
const send = (message) => process.connected && process.send(message);

// Whatever the bundle uses, node:http or a library's own sockets, leaves through the proxy or not at all.
const proxies = new Set();
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const address = addressOf(args);
  if (proxies.has(address)) return connect.apply(this, args);
  send({ refused: address, id: globalThis.__forge_runtime__?.appContext.invocationId });
  const error = new Error(
    `${address} is out of reach: on the local desk an app calls other hosts with fetch only.`,
  );
  // Later, as a real refusal comes: until then clients write and begin to listen.
  this.connecting = true;
  setImmediate(() => this.destroy(Object.assign(error, { code: 'ECONNREFUSED' })));
  return this;
};

/** Where a socket was told to go: an object, its normalised form in an array, a port with a host, or a path. */
function addressOf([first, second]) {
  const [target] = [first].flat();
  if (typeof target === 'object' && target !== null)
    return target.path ?? `${target.host ?? 'localhost'}:${target.port}`;
  const isPort = target !== '' && Number.isInteger(Number(target));
  return isPort ? `${typeof second === 'string' ? second : 'localhost'}:${target}` : String(target);
}

const { main } = require(process.argv[2]);

// Lines take the same channel as answers, so that an invocation's lines arrive before its answer does.
process.stdout.write = (text) => {
  send({ text: String(text) });
  return true;
};
process.on('disconnect', () => process.exit(0));
process.on('message', async ({ id, event, timeoutSeconds }) => {
  if (event._meta.proxy.url) proxies.add(new URL(event._meta.proxy.url).host);
  const deadline = realNow() + timeoutSeconds * 1000;
  const getRemainingTimeInMillis = () => deadline - realNow();
  const result = await main(event, { awsRequestId: id, getRemainingTimeInMillis });
  send({ id, result });
});
