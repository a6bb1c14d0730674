import type { Manifest } from '../contracts';

/** The site the desk pretends to be, by the id a cloud site has. */
export const cloudId = '3c8e1f4a-6d52-4b7e-9c10-5a2f7e9d4b63';

/** How Forge names this one installation of the app. */
export interface Installation {
  appId: string;
  environmentId: string;
  installationId: string;
  contextAri: string;
}

/** The app's only installation: on the desk's site, in a development environment. */
export function installationOf(manifest: Manifest): Installation {
  return {
    appId: manifest.app.id.slice(manifest.app.id.lastIndexOf('/') + 1),
    environmentId: 'b1a3d7c2-0f46-4e58-8a9b-2c7d6e5f4a31',
    installationId: '9e4b2d61-7c35-4f08-b6a2-1d8c3f5e7a90',
    contextAri: `ari:cloud:jira::site/${cloudId}`,
  };
}
