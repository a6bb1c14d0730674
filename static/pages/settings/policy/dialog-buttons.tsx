import { Button } from '../../shared/button';
import dialog from '../../shared/dialog.module.css';
import { useEditorWords } from './editor-words';

interface Props {
  /** What the dialog hears when it is to be done; nothing where the reader leaves it. */
  value: string;
  label: string;
  disabled?: boolean;
}

/** Ends a dialog about the policy: do it, or leave it. */
export function DialogButtons({ value, label, disabled = false }: Props) {
  const words = useEditorWords();
  return (
    <div className={dialog['buttons']}>
      <Button type="submit" look="primary" value={value} disabled={disabled}>
        {label}
      </Button>
      <Button type="submit" value="">
        {words('dialog.cancel')}
      </Button>
    </div>
  );
}
