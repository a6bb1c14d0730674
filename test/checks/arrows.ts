import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from '../tree';

export interface Cruised {
  /** The project's own modules, named from the folder that was looked at. */
  modules: string[];
  /** `rule: from → to`, one for each forbidden import. */
  violations: string[];
}

/** Reads the imports of these rooms under a folder and holds them against test/rooms.cjs. */
export async function cruiseRooms(rooms: string[], folder: string): Promise<Cruised> {
  const options = await extractDepcruiseOptions(join(root, 'test/rooms.cjs'));
  const tsConfig = extractTSConfig(join(root, 'tsconfig.json'));
  // Built pages are not ours to arrange.
  const exclude = { path: '^static/pages/dist/' };
  const { output } = await cruise(
    rooms,
    { ...options, exclude, baseDir: folder, validate: true },
    {},
    { tsConfig },
  );
  const { modules, summary } = resultOf(output);
  return {
    modules: modules.map((module) => module.source).filter((source) => !source.includes('node_modules')),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

/** The names of the rules in test/rooms.cjs. */
export async function ruleNames(): Promise<string[]> {
  const { ruleSet } = await extractDepcruiseOptions(join(root, 'test/rooms.cjs'));
  return (ruleSet?.forbidden ?? []).flatMap((rule) => rule.name ?? []);
}

function resultOf(output: ICruiseResult | string): ICruiseResult {
  if (typeof output === 'string')
    throw new Error(`dependency-cruiser answered text: ${output.slice(0, 200)}`);
  return output;
}
