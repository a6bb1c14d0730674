const oldest = 24;

/** A sentence for whoever runs a Node that is too old for the desk, such as `20.11.0`; undefined when it will do. */
export function nodeComplaint(version: string): string | undefined {
  if (Number(version.split('.')[0]) >= oldest) return undefined;
  return `The desk needs Node ${oldest} or newer and this is ${version}: run "npm ci" and then "npm start", which on Linux bring a Node of their own, or get one from https://nodejs.org.`;
}
