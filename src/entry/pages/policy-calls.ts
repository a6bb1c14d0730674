import { z } from 'zod';
import { discardDraft, saveDraft } from '../../flows/policy/draft';
import { loadEditor, loadSite, loadVersion } from '../../flows/policy/editor';
import { publishPolicy } from '../../flows/policy/publish';
import { tryPolicy } from '../../flows/try-it';
import { LONGEST_SOURCE } from '../../policy/limits';
import { key } from '../caller';
import { asked, nothing, projectId, severity, type Doors } from './asked';

const source = z.string().max(LONGEST_SOURCE);
const version = z.int().min(0).max(1_000_000);
const number = version.min(1);
const revision = z.int().min(0);
const draft = z.strictObject({ source, revision, basedOn: version });
const publishing = z.strictObject({
  source,
  basedOn: version,
  restores: number.optional(),
  revision: revision.optional(),
});

/** As long as Jira lets them be. */
const ticket = z.strictObject({
  channel: z.enum(['portal', 'email', 'api']),
  requestType: z.string().max(255).optional(),
  summary: z.string().max(255),
  description: z.string().max(32_767),
  severity: severity.optional(),
  address: z.string().max(320).optional(),
  organisation: z.string().max(255).optional(),
  at: z.iso.datetime().optional(),
});
const trial = z.strictObject({
  draft: source.optional(),
  request: z.union([z.strictObject({ key }), z.strictObject({ ticket })]),
  language: z.enum(['en', 'de']).optional(),
});

/** What project settings may ask about the policy itself. */
export const policyCalls = {
  loadEditor: asked(nothing, projectId, (world, project, { accountId }) =>
    loadEditor(world, project, accountId),
  ),
  saveDraft: asked(draft, projectId, (world, project, { accountId }, written) =>
    saveDraft(world, project, accountId, written),
  ),
  discardDraft: asked(nothing, projectId, (world, project, { accountId }) =>
    discardDraft(world, project, accountId),
  ),
  publishPolicy: asked(publishing, projectId, (world, project, { accountId }, wish) =>
    publishPolicy(world, project, accountId, wish),
  ),
  loadVersion: asked(z.strictObject({ number }), projectId, (world, project, _caller, version) =>
    loadVersion(world, project, version.number),
  ),
  loadSite: asked(nothing, projectId, (world, project) => loadSite(world, project)),
  tryPolicy: asked(trial, projectId, (world, project, _caller, wish) => tryPolicy(world, project, wish)),
} satisfies Partial<Doors>;
