import { EgressFilteringService } from '@forge/egress';
import { z } from 'zod';
import type { ConfiguredEgress, EgressGroup, Manifest, Store } from '../contracts';

const types = [
  ...['FETCH_BACKEND_SIDE', 'FETCH_CLIENT_SIDE', 'FONTS', 'FRAMES', 'IMAGES', 'MEDIA', 'SCRIPTS', 'STYLES'],
] as const;

const typeSchema = z.enum(types);
const keySchema = z.string().min(1);
// A URL, or a wildcard: https://developer.atlassian.com/platform/forge/customer-managed-egress-and-remotes/
const domain = z
  .string()
  .refine((text) => /^(?:\*|(?:https:\/\/)?(?:\*\.)?[\w-]+(?:\.[\w-]+)+)$/.test(text), {
    message: 'a domain is https:// and a host, or a wildcard',
  });

const groupSchema = z.strictObject({
  key: keySchema,
  description: z.string().min(1),
  configured: z
    .array(z.strictObject({ domain, type: z.array(typeSchema).min(1) }))
    .min(1)
    .max(10, 'a group has at most 10 domains'),
});

const setSchema = z.strictObject({ egresses: z.array(groupSchema).min(1) });
const getSchema = z.strictObject({ keys: z.array(z.string()).optional() });
const domainSchema = z.strictObject({ key: keySchema, domain: z.string(), type: typeSchema });

/** What customer-managed egress refuses, with the status that Atlassian documents for it. */
export class EgressRefusal extends Error {
  constructor(
    readonly status: 400 | 403 | 422,
    message: string,
  ) {
    super(`${status}: ${message}`);
  }
}

const mostGroups = 10;

/**
 * The hosts that administrators allowed this installation beside those of the manifest, in groups. A group that is set
 * again is replaced.
 * https://developer.atlassian.com/platform/forge/apis-reference/customer-managed-egress-and-remotes-api/
 */
export function createConfiguredEgress(manifest: Manifest, store: Store): ConfiguredEgress {
  const groups = store.collection<EgressGroup>('configured egress');
  const guard = (viewer: { role: string }) => {
    refuseUnlessEnabled(manifest);
    if (viewer.role !== 'admin')
      throw new EgressRefusal(403, 'Only an administrator allows an app new hosts.');
  };
  return {
    get(asked) {
      refuseUnlessEnabled(manifest);
      const { keys } = read(getSchema, asked ?? {}, 400);
      return { results: groups.all().filter(({ key }) => keys?.includes(key) ?? true) };
    },
    review(asked, viewer) {
      guard(viewer);
      const known = new Set(domainsOf(groups.all()));
      return readGroups(asked, groups.all())
        .map(({ description, configured }) => ({
          description,
          domains: configured.map((one) => one.domain).filter((one) => !known.has(one)),
        }))
        .filter(({ domains }) => domains.length > 0);
    },
    set(asked, viewer) {
      guard(viewer);
      const wanted = readGroups(asked, groups.all());
      for (const group of wanted) groups.put(group.key, group);
      return { results: wanted };
    },
    deleteDomain(asked, viewer) {
      guard(viewer);
      const { key, domain: gone, type } = read(domainSchema, asked, 400);
      const group = groups.get(key);
      if (!group) return;
      const left = without(group, gone, type);
      if (left.configured.length === 0) groups.delete(key);
      else groups.put(key, left);
    },
    deleteGroup(asked, viewer) {
      guard(viewer);
      groups.delete(read(z.strictObject({ key: keySchema }), asked, 400).key);
    },
    allows: (url) =>
      new EgressFilteringService(domainsOf(groups.all(), 'FETCH_BACKEND_SIDE')).isValidUrl(url.href),
  };
}

function domainsOf(groups: EgressGroup[], type?: string): string[] {
  return groups
    .flatMap(({ configured }) => configured)
    .filter((one) => type === undefined || one.type.includes(type))
    .map((one) => one.domain);
}

function without(group: EgressGroup, gone: string, type: string): EgressGroup {
  const configured = group.configured
    .map((one) => (one.domain === gone ? { ...one, type: one.type.filter((kept) => kept !== type) } : one))
    .filter((one) => one.type.length > 0);
  return { ...group, configured };
}

function refuseUnlessEnabled({ permissions }: Manifest): void {
  if (permissions.external?.configurable?.enabled === true) return;
  throw new EgressRefusal(403, 'manifest permissions.external.configurable.enabled is not true.');
}

/** The groups that an app wants to set, within the limits of an installation. */
function readGroups(asked: unknown, kept: EgressGroup[]): EgressGroup[] {
  const { egresses } = read(setSchema, asked, 422);
  const keys = egresses.map(({ key }) => key);
  const domains = egresses.flatMap(({ configured }) => configured.map((one) => one.domain));
  if (new Set(keys).size < keys.length) throw new EgressRefusal(422, 'A group is there twice.');
  if (new Set(domains).size < domains.length) throw new EgressRefusal(422, 'A domain is there twice.');
  if (new Set([...keys, ...kept.map(({ key }) => key)]).size > mostGroups) {
    throw new EgressRefusal(400, `An installation has at most ${mostGroups} groups.`);
  }
  return egresses;
}

function read<T>(schema: z.ZodType<T>, value: unknown, status: 400 | 422): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  throw new EgressRefusal(status, lines.join('; '));
}
