// The process in which a bundle runs: takes invocations over the channel to its parent, one answer each.
'use strict';
const realNow = Date.now;
const { main } = require(process.argv[2]);

const send = (message) => process.connected && process.send(message);

// Lines take the same channel as answers, so that an invocation's lines arrive before its answer does.
process.stdout.write = (text) => {
  send({ text: String(text) });
  return true;
};
process.on('disconnect', () => process.exit(0));
process.on('message', async ({ id, event, timeoutSeconds }) => {
  const deadline = realNow() + timeoutSeconds * 1000;
  const getRemainingTimeInMillis = () => deadline - realNow();
  const result = await main(event, { awsRequestId: id, getRemainingTimeInMillis });
  send({ id, result });
});
