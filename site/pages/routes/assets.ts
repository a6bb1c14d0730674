import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { contentType, fileBelow } from '../files';

/** The pages' own scripts and styles, from the folder they were built into. */
export function assetFiles(folder: string): Hono {
  const app = new Hono();
  app.get('/desk/:file{.+}', (context) => {
    const file = fileBelow(folder, context.req.param('file'));
    if (file === undefined) return context.text('The desk has no such file.\n', 404);
    const headers = { 'content-type': contentType(file), 'cache-control': 'no-cache' };
    return context.body(readFileSync(file), 200, headers);
  });
  // Pages that name no icon of their own, such as a web trigger's, make browsers ask for this one.
  app.get('/favicon.ico', (context) => context.redirect('/desk/icon.svg'));
  return app;
}
