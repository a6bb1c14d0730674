import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The content type of a file by its ending. */
export function contentType(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** The file at a path below a folder; undefined outside it, and when there is no such file. */
export function fileBelow(folder: string, path: string): string | undefined {
  const root = resolve(folder);
  const file = join(root, path);
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
