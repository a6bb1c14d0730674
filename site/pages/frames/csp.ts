import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../../contracts';

type CheerioLoader = ConstructorParameters<typeof CSPProcessingService>[1];

interface Origins {
  /** Where the frame's files come from; Atlassian's CDN in production. */
  frame: string;
  /** The page around the frame; an Atlassian site in production. */
  host: string;
}

/**
 * The content security policy that Forge sends with a Custom UI page, computed by Atlassian's own package. Only the
 * two places that are other hosts here are replaced: who may frame it, and where violations go.
 */
export function contentSecurityPolicy(page: string, manifest: Manifest, origins: Origins): string {
  // cheerio has one set of types for `import` and one for `require`, and @forge/csp uses the other.
  const loader: unknown = load;
  const processing = new CSPProcessingService({ info: () => undefined }, loader as CheerioLoader);
  const existingCSPDetails = processing.getCspDetails(Buffer.from(page), manifest.permissions);
  const directives = new CSPInjectionService().getInjectableCSP({ existingCSPDetails, microsEnv: 'prod' });
  return directives.map((directive) => moved(directive, origins)).join('; ');
}

function moved(directive: string, { frame, host }: Origins): string {
  if (directive.startsWith('frame-ancestors ')) return `frame-ancestors ${host}`;
  if (directive.startsWith('report-uri ')) return `report-uri ${frame}/csp`;
  return directive;
}
