import { Button } from '../../../../shared/button';
import type { Path } from '../../draft';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { Fields } from './control';
import { GroupFrame } from './group-frame';

interface Props {
  path: Path;
  /** What it begins with. */
  fresh: unknown;
}

/** A part that a policy may do without: a button that begins it, or its keys and a button that ends it. */
export function Optional({ path, fresh }: Props) {
  const words = useFormWords();
  const { draft } = useForm();
  const isThere = draft.value(path) !== undefined;
  return (
    <GroupFrame path={path}>
      {isThere && <Fields path={path} />}
      <div>
        <Button onClick={() => (isThere ? draft.remove(path) : draft.set(path, fresh))}>
          {words(isThere ? 'end' : 'begin')}
        </Button>
      </div>
    </GroupFrame>
  );
}
