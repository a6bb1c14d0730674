import type { Server } from 'node:http';

const IDLE_MS = 120_000;

/**
 * Keeps a server's idle connections for two minutes. The desk, the app and whoever asks may share one process, and a
 * long piece of work stops them all: Node's five seconds then run out before the asker's own, which sends its next call
 * on a connection that is being closed (ECONNRESET).
 */
export function keepOpen(server: Server): void {
  server.keepAliveTimeout = IDLE_MS;
  // More, or a connection is closed for headers that are late before it is closed for being idle.
  server.headersTimeout = IDLE_MS + 5_000;
}
