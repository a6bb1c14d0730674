import { useLive } from '../../shared/use-live';
import { useReader } from '../../shared/use-reader';
import { Waiting } from '../shared/waiting';
import { CreatePanel } from './create-panel';

const once = () => undefined;

/** The create panel once the desk's policy is here; nothing where the desk has none. */
export function CreatePage({ draftKey }: { draftKey: string }) {
  const { data, refusal, reload } = useLive('loadCreateForm', once, useReader());
  // The portal's own form is enough for a desk that has no policy yet.
  if (refusal?.code === 'no-policy') return null;
  if (!data) return <Waiting refusal={refusal} retry={reload} />;
  return <CreatePanel {...data} draftKey={draftKey} />;
}
