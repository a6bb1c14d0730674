import { z } from 'zod';
import type { Connection, Storage } from '../flows/world/storage';
import type { Service } from '../policy/escalation/services';
import type { Keep } from './keep';

const Secrets = z.record(z.string(), z.string()).optional();

type Told = Pick<Connection, 'values' | 'secrets'>;
type Notes = Pick<Connection, 'lastWorked' | 'lastFailed'>;

/**
 * How each project reaches the services that page. What an admin may see again is kept apart from the secrets, and what
 * we note of a service apart from both: a note may be written in the very moment in which an admin saves.
 */
export function serviceStore(
  keep: Pick<Keep, 'get' | 'set' | 'getSecret' | 'setSecret'>,
): Pick<Storage, 'connection' | 'connect' | 'secrets' | 'noteService'> {
  const key = (projectId: string, service: Service) => `service:${service}:${projectId}`;
  const noteKey = (projectId: string, service: Service) => `service-note:${service}:${projectId}`;
  const toldOf = async (projectId: string, service: Service) =>
    (await keep.get(key(projectId, service))) as Told | undefined;
  const notesOf = async (projectId: string, service: Service) =>
    (await keep.get(noteKey(projectId, service))) as Notes | undefined;
  const secrets = async (projectId: string, service: Service) =>
    Secrets.parse(await keep.getSecret(key(projectId, service)));
  return {
    async connection(projectId, service) {
      const [told, notes] = await Promise.all([toldOf(projectId, service), notesOf(projectId, service)]);
      return told && { ...told, ...notes };
    },
    secrets: async (projectId, service) =>
      (await toldOf(projectId, service)) && ((await secrets(projectId, service)) ?? {}),
    async connect(projectId, service, told) {
      const kept = { ...(await secrets(projectId, service)), ...told.secrets };
      if (Object.keys(told.secrets).length > 0) await keep.setSecret(key(projectId, service), kept);
      await keep.set(key(projectId, service), { values: told.values, secrets: Object.keys(kept) });
      // How it worked before says nothing of new credentials.
      await keep.set(noteKey(projectId, service), {});
    },
    async noteService(projectId, service, { at, why }) {
      const note: Notes = why === undefined ? { lastWorked: at } : { lastFailed: { at, why } };
      await keep.set(noteKey(projectId, service), { ...(await notesOf(projectId, service)), ...note });
    },
  };
}
