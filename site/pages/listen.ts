import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { keepOpen } from '../keep-open';

type Fetch = (request: Request) => Response | Promise<Response>;

/** A server that has its address at once and its pages later. */
export interface Listening {
  origin: string;
  port: number;
  /** Answers with these pages from now on. */
  serve(pages: Fetch): void;
  close(): Promise<void>;
}

const starting = `<!doctype html><html lang="en"><meta http-equiv="refresh" content="2"><title>Starting</title><p>The local desk is starting. This page comes back by itself.</p></html>`;

/**
 * Listens on 127.0.0.1. With `next`, a port that is taken is no fault: the next free one of twenty is used. Until it
 * has pages it answers 503 with a page that tries again.
 */
export async function listen(port: number, { next }: { next: boolean }): Promise<Listening> {
  const state: { pages: Fetch } = {
    pages: () =>
      new Response(starting, { status: 503, headers: { 'content-type': 'text/html', 'retry-after': '2' } }),
  };
  const server = createServer((request, response) => {
    void getRequestListener((asked: Request) => state.pages(asked))(request, response);
  });
  keepOpen(server);
  const taken = await bind(server, port, next ? 20 : 1);
  return {
    origin: `http://127.0.0.1:${taken}`,
    port: taken,
    serve(pages) {
      state.pages = pages;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bind(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((bound, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        bound();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (tries <= 1)
      throw new Error(`Port ${port} on 127.0.0.1 is taken. Choose another with --port.`, { cause: error });
    return bind(server, port + 1, tries - 1);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
