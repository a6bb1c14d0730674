import type { SettingsView } from '../../../../src/calls/settings';

export function OverviewTab({ view }: { view: SettingsView }) {
  return view.policy === undefined ? null : null;
}
