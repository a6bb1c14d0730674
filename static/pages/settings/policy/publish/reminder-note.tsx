import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { useEditorWords } from '../editor-words';
import type { Reminders } from './reminders';

/** What may have been forgotten, in a dialog whose button `checklist` leads to the list; nothing where nothing was. */
export function ReminderNote({ reminders }: { reminders: Reminders }) {
  const { todos, wakesNobody, unfinished } = reminders;
  const words = useEditorWords();
  if (todos === 0 && wakesNobody === undefined && unfinished.length === 0) return null;
  return (
    <Message kind="information" title={words('publish.remind')}>
      {todos > 0 && (
        <p>
          {todos === 1 ? words('publish.todo') : words('publish.todos', { count: todos })}{' '}
          <Button look="link" type="submit" value="checklist">
            {words('publish.todosWhere')}
          </Button>
        </p>
      )}
      {wakesNobody !== undefined && <p>{words('publish.wakesNobody', { severity: wakesNobody })}</p>}
      {unfinished.map(({ language, count }) => (
        <p key={language}>
          {words(count === 1 ? 'publish.untranslated.one' : 'publish.untranslated', { language, count })}
        </p>
      ))}
    </Message>
  );
}
