import { z } from 'zod';
import type { Published, Storage } from '../flows/world/storage';
import type { Version } from '../flows/world/versions';
import { policySchema } from '../policy/schema';
import { writtenOut } from '../policy/written';
import { effectStore } from './effect-store';
import type { Keep } from './keep';

type PolicyStore = Pick<Storage, 'policy' | 'publish' | 'versions' | 'versionSource'>;

/** As it is kept: what an earlier version of the app published has no number. */
type Kept = Omit<Published, 'version'> & { version?: number; restores?: number };
type KeptNow = Published & { restores?: number };

const MOST_VERSIONS = 50;
const PUBLISHING = 'publishing';
const Text = z.object({ source: z.string() }).optional();

/** Each project's policy and its versions: the latest 50 with their texts, each text under a key of its own. */
export function policyStore(keep: Keep): PolicyStore {
  const shelf = shelfOf(keep);
  const claims = effectStore(keep);
  return {
    policy: (projectId) => shelf.policy(projectId),
    versions: async (projectId) => shelf.versions(projectId, await shelf.kept(projectId)),
    versionSource: async (projectId, number) => {
      const kept = await shelf.kept(projectId);
      return kept && number <= kept.version ? shelf.source(projectId, number, kept) : undefined;
    },
    // Of two who publish at once one has to wait, and then sees the other's version.
    async publish(projectId, published, basedOn) {
      const desk = `policy-of-${projectId}`;
      if ((await claims.begin(desk, PUBLISHING, published.publishedAt)) === 'busy') return undefined;
      try {
        return await publishNext(shelf, projectId, published, basedOn);
      } finally {
        await claims.release(desk, PUBLISHING);
      }
    },
  };
}

type Shelf = ReturnType<typeof shelfOf>;

/**
 * The text goes first: a policy that runs has one. The policy itself is what counts, so a list that a dying process
 * left behind is put right by looking at it.
 */
async function publishNext(
  shelf: Shelf,
  projectId: string,
  { source, ...published }: Parameters<Storage['publish']>[1],
  basedOn: number,
): Promise<number | undefined> {
  const before = await shelf.kept(projectId);
  if ((before?.version ?? 0) !== basedOn) return undefined;
  const earlier = await shelf.versions(projectId, before);
  const version = basedOn + 1;
  if (before !== undefined) await shelf.keepSource(projectId, basedOn, before);
  const now = { ...published, version, since: before?.since ?? published.publishedAt };
  await shelf.setSource(projectId, version, source);
  await shelf.setPolicy(projectId, now);
  await shelf.setVersions(projectId, [versionOf(now), ...earlier]);
  return version;
}

function shelfOf(keep: Keep) {
  const textKey = (projectId: string, number: number) => `policy-text:${projectId}:${number}`;
  const textOf = async (projectId: string, number: number) =>
    Text.parse(await keep.get(textKey(projectId, number)))?.source;
  const setSource = (projectId: string, number: number, source: string) =>
    keep.set(textKey(projectId, number), { source });
  const kept = async (projectId: string): Promise<KeptNow | undefined> => {
    const found = (await keep.get(`policy:${projectId}`)) as Kept | undefined;
    // An earlier version of the app kept it: what that did not know gets its default.
    return found && { ...found, version: found.version ?? 1, policy: policySchema.parse(found.policy) };
  };
  /** Before there were versions, no text was kept: the policy is written out as one. */
  const source = async (projectId: string, number: number, { version, policy }: KeptNow) =>
    (await textOf(projectId, number)) ?? (number === version ? writtenOut(policy) : undefined);
  return {
    kept,
    source,
    setSource,
    async policy(projectId: string): Promise<Published | undefined> {
      const found = await kept(projectId);
      if (found === undefined) return undefined;
      const { version, policy, publishedAt, since, by } = found;
      return { version, policy, publishedAt, since, by };
    },
    async keepSource(projectId: string, number: number, before: KeptNow): Promise<void> {
      if ((await textOf(projectId, number)) === undefined)
        await setSource(projectId, number, writtenOut(before.policy));
    },
    setPolicy: (projectId: string, now: KeptNow) => keep.set(`policy:${projectId}`, now),
    async versions(projectId: string, now: KeptNow | undefined): Promise<Version[]> {
      const list = (await keep.get(`policy-versions:${projectId}`)) as { versions: Version[] } | undefined;
      const all = list?.versions ?? [];
      return now === undefined || all[0]?.number === now.version ? all : [versionOf(now), ...all];
    },
    async setVersions(projectId: string, all: Version[]): Promise<void> {
      for (const { number } of all.slice(MOST_VERSIONS)) await keep.delete(textKey(projectId, number));
      await keep.set(`policy-versions:${projectId}`, { versions: all.slice(0, MOST_VERSIONS) });
    },
  };
}

function versionOf({ version, policy, publishedAt, by, restores }: KeptNow): Version {
  return {
    number: version,
    name: policy.name,
    publishedAt,
    by,
    ...(restores === undefined ? {} : { restores }),
  };
}
