import { useLive } from '../../shared/use-live';
import { useReader } from '../../shared/use-reader';
import { Waiting } from '../shared/waiting';
import { CreatePanel } from './create-panel';

const once = () => undefined;

/** The create panel once the desk's policy is here. */
export function CreatePage({ draftKey }: { draftKey: string }) {
  const { data, refusal, reload } = useLive('loadCreateForm', once, useReader());
  if (!data) return <Waiting refusal={refusal} retry={reload} />;
  return <CreatePanel {...data} draftKey={draftKey} />;
}
