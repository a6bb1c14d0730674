import type { Mistake } from '../../../../../src/policy/parse/codes';
import { type MistakeWords, useMistakeWords } from '../../mistake-words';
import { isFormWord, useFormWords } from './form-words';

/** Tells a mistake in the form's own words where those of the text would name what the form does not show. */
export function useMistakesHere(): MistakeWords {
  const tell = useMistakeWords();
  const words = useFormWords();
  return (mistake: Mistake) => {
    const own = `mistake.${mistake.code}`;
    return isFormWord(own) ? words(own, mistake.params) : tell(mistake);
  };
}
