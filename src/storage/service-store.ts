import { z } from 'zod';
import type { Connection, Storage } from '../flows/world/storage';
import type { Service } from '../policy/escalation/services';
import type { Keep } from './keep';

const Secrets = z.record(z.string(), z.string()).optional();

/** How each project reaches the services that page. What an admin may see again is kept apart from the secrets. */
export function serviceStore(
  keep: Keep,
): Pick<Storage, 'connection' | 'connect' | 'secrets' | 'noteService'> {
  const key = (projectId: string, service: Service) => `service:${service}:${projectId}`;
  const connection = async (projectId: string, service: Service) =>
    (await keep.get(key(projectId, service))) as Connection | undefined;
  const secrets = async (projectId: string, service: Service) =>
    Secrets.parse(await keep.getSecret(key(projectId, service)));
  return {
    connection,
    secrets: async (projectId, service) =>
      (await connection(projectId, service)) && ((await secrets(projectId, service)) ?? {}),
    async connect(projectId, service, told) {
      const kept = { ...(await secrets(projectId, service)), ...told.secrets };
      if (Object.keys(told.secrets).length > 0) await keep.setSecret(key(projectId, service), kept);
      // How it worked before says nothing of new credentials.
      await keep.set(key(projectId, service), { values: told.values, secrets: Object.keys(kept) });
    },
    async noteService(projectId, service, { at, why }) {
      const before = await connection(projectId, service);
      const note = why === undefined ? { lastWorked: at } : { lastFailed: { at, why } };
      if (before !== undefined) await keep.set(key(projectId, service), { ...before, ...note });
    },
  };
}
