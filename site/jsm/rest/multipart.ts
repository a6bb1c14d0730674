import type { SentFile } from '../attachments';
import { JiraError } from '../errors';
import type { Call } from './operation';

/** The files of an upload, from a form or from the raw text of one; refused without the header Jira asks for. */
export function filesOf(call: Call): SentFile[] {
  if (call.headers['x-atlassian-token'] !== 'no-check') {
    throw new JiraError(403, 'XSRF check failed: send the header X-Atlassian-Token: no-check.');
  }
  const files = call.body instanceof FormData ? filesOfForm(call.body) : filesOfText(call);
  if (files.length === 0)
    throw new JiraError(400, 'No files were attached: send them as form parts named "file".');
  return files;
}

function filesOfForm(form: FormData): SentFile[] {
  return form
    .getAll('file')
    .filter((part) => part instanceof File)
    .map((file) => ({
      filename: file.name,
      size: file.size,
      mimeType: file.type || 'application/octet-stream',
    }));
}

function filesOfText(call: Call): SentFile[] {
  const boundary = /boundary="?([^";]+)"?/.exec(call.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined || typeof call.body !== 'string') return [];
  return call.body
    .split(`--${boundary}`)
    .map((part) => part.split('\r\n\r\n'))
    .flatMap(([head = '', ...rest]) => {
      const filename = /name="file".*filename="([^"]+)"/.exec(head)?.[1];
      if (filename === undefined) return [];
      const mimeType = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'application/octet-stream';
      const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
      return [{ filename, size: Buffer.byteLength(content), mimeType }];
    });
}
