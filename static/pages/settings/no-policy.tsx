import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Message } from '../shared/message';
import { useGoTo } from './tab-names';

/** Says that no policy runs here and what comes of that, and leads to where one is written. */
export function NoPolicy({ says }: { says: 'roster.none' | 'health.noPolicy' }) {
  const { words } = useViewer();
  const goTo = useGoTo();
  return (
    <Message kind="information" title={words('noPolicy')}>
      <p>{words(says)}</p>
      <Button look="primary" onClick={() => goTo('policy')}>
        {words('which.none.go')}
      </Button>
    </Message>
  );
}
