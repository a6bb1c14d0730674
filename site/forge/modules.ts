import type { Forge, Manifest, Module, Role } from '../contracts';
import { holds } from './display-conditions';
import type { Journal } from './journal';
import { anonymous } from './product';

/**
 * The modules of a type that a person sees. Without a licence one sees a module only when it lists one's kind in
 * `unlicensedAccess`; then its display conditions decide.
 * https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/
 */
export function createModules(parts: { manifest: Manifest; journal: Journal }): Forge['modules'] {
  return (type, viewer, place) =>
    (parts.manifest.modules[type] ?? [])
      .map((module): Module => ({ ...module, type }))
      .filter((module) => mayOpen(module, viewer) && isOnPage(module, place))
      .filter((module) => {
        const answer = holds(module['displayConditions'], { viewer, place });
        if (typeof answer === 'boolean') return answer;
        parts.journal.refused('NOT_MODELLED', `${type} ${module.key}: display condition ${answer.unknown}`);
        return false;
      });
}

/**
 * Whether a portal module is shown on this page: a header, a subheader and a footer may list the pages they are for.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-portal-header/
 */
function isOnPage({ pages }: Module, { page }: Record<string, unknown>): boolean {
  return typeof page !== 'string' || !Array.isArray(pages) || pages.includes(page);
}

function mayOpen(module: Module, viewer: { accountId: string; role: Role }): boolean {
  const listed = module['unlicensedAccess'];
  const unlicensed: unknown[] = Array.isArray(listed) ? listed : [];
  if (viewer.accountId === anonymous) return unlicensed.includes('anonymous');
  return viewer.role !== 'customer' || unlicensed.includes('customer');
}
