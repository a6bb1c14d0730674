import type { SettingsView } from '../../../../src/calls/settings';

export function DeskNow({ view }: { view: SettingsView }) {
  return view.policy === undefined ? null : null;
}
