import { Lozenge } from '../shared/lozenge';
import type { Levels } from './urgency';

const KINDS = ['danger', 'warning'] as const;

/** A severity by its id; the more severe, the louder. */
export function SeverityLozenge({ id, levels }: { id: string; levels: Levels }) {
  return <Lozenge kind={KINDS[levels.indexOf(id)] ?? 'neutral'}>{id}</Lozenge>;
}
