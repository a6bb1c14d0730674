import type { Times } from '../../shared/times';

const mediaTypes = { csv: 'text/csv', json: 'application/json' };

/** As `saveFile`, with the reader's date in the name, so that one export does not stand for another. */
export function saveExport(what: string, as: keyof typeof mediaTypes, text: string, times: Times): void {
  saveFile(`${what}-${times.isoDay(Date.now())}.${as}`, mediaTypes[as], text);
}

/** Lets the browser save a text as a file on the reader's own machine. `type` is its media type. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
