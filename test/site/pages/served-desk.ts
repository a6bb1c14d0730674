import { listen } from '../../../site/pages/listen';
import type { Desk } from '../../../site/running-desk';
import { emptyDay, type SiteSeed } from '../../../site/seed/seed';
import { fixtureDesk } from './fixture-desk';
import { pagesOf } from './fixture-pages';

/** A desk that programs reach over HTTP at its `publicUrl`. */
export async function servedDesk(
  seed: SiteSeed = emptyDay,
): Promise<{ desk: Desk; close: () => Promise<void> }> {
  const host = await listen(0, { next: false });
  const desk = await fixtureDesk(seed, host.origin);
  const { app } = pagesOf(desk);
  host.serve((request) => app.fetch(request));
  return {
    desk,
    async close() {
      await host.close();
      await desk.close();
    },
  };
}
