import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Message } from '../../shared/message';
import { useGoTo } from '../tab-names';

/** Says that there has to be a policy first, and leads to where one is written. */
export function NothingToTry() {
  const { words } = useViewer();
  const goTo = useGoTo();
  return (
    <Message kind="information" title={words('which.none')}>
      <p>{words('which.none.do')}</p>
      <Button look="primary" onClick={() => goTo('policy')}>
        {words('which.none.go')}
      </Button>
    </Message>
  );
}
