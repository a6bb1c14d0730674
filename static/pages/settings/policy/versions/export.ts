import { saveFile } from '../../../shared/save-file';

/** Saves a policy's text as a file that is named after the policy and after which of its texts it is. */
export function exportPolicy(source: string, name: unknown, which: string): void {
  saveFile(fileNameOf(name, which), 'application/yaml', source);
}

/** Such as `our-support-version-3.yml`. */
export function fileNameOf(name: unknown, which: string): string {
  const words = typeof name === 'string' ? name.toLowerCase().match(/[\p{L}\d]+/gu) : null;
  return `${(words ?? ['policy']).join('-').slice(0, 60)}-${which}.yml`;
}
