import { RunsNow } from '../runs-now';
import type { Settings } from '../use-changes';

/** Writing the policy: what runs, the draft as a form and as text, publishing it. */
export function PolicyTab({ settings }: { settings: Settings }) {
  return <RunsNow view={settings.view} />;
}
