import { useEditorWords } from './editor-words';
import styles from './policy-editor.module.css';

const views = ['form', 'text'] as const;

export type ViewName = (typeof views)[number];

interface Props {
  shown: ViewName;
  onShow: (view: ViewName) => void;
}

/** The draft as a form or as text; both are one draft. */
export function ViewSwitch({ shown, onShow }: Props) {
  const words = useEditorWords();
  return (
    <div className={styles['switch']} role="group" aria-label={words('draft.views')}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['view']}
          aria-pressed={name === shown}
          onClick={() => onShow(name)}
        >
          {words(`draft.view.${name}`)}
        </button>
      ))}
    </div>
  );
}
