import type { RequestView } from '../../../src/calls';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';

/** What the desk still needs, numbered, so that a reply can answer by number. */
export function Missing({ view }: { view: RequestView }) {
  const { words } = useViewer();
  const waits = view.promise.clock === 'submitted' && view.submitted === undefined;
  return (
    <Message
      kind={waits ? 'warning' : 'information'}
      title={words(waits ? 'missing.waits' : 'missing.helps')}
    >
      <ol>
        {view.missing.map(({ fact, question }) => (
          <li key={fact}>{question}</li>
        ))}
      </ol>
      <p>{words('missing.reply')}</p>
    </Message>
  );
}
