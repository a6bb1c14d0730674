import { parsePolicy } from './parse';
import { interstellio } from './presets/interstellio';
import { stakater } from './presets/stakater';
import type { Policy } from './schema';

export const presetNames = ['stakater', 'interstellio'] as const;
export type PresetName = (typeof presetNames)[number];

const sources: Record<PresetName, string> = { stakater, interstellio };

/** Whether a word names a preset. */
export function isPresetName(name: string): name is PresetName {
  return presetNames.some((known) => known === name);
}

/** The YAML document of a preset, with its comments. */
export function presetSource(name: PresetName): string {
  return sources[name];
}

/** A preset as a policy. */
export function preset(name: PresetName): Policy {
  const parsed = parsePolicy(sources[name]);
  if (parsed.ok) return parsed.policy;
  const [first] = parsed.problems;
  throw new Error(`preset ${name} is broken: ${first?.path ?? ''} (${first?.code ?? ''})`);
}
