import { useEffect, useState } from 'react';
import type { SiteFacts } from '../../../../src/policy/site';
import { ask } from '../../../shared/ask';

/** What Jira says about the project; undefined until it has, and where it says nothing. */
export function useSite(): SiteFacts | undefined {
  const [site, setSite] = useState<SiteFacts>();
  useEffect(() => {
    void ask('loadSite', {}).then((asked) => asked.ok && setSite(asked.data));
  }, []);
  return site;
}
