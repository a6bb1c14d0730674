import { useCallback } from 'react';
import type { NoAnswer } from '../../shared/ask';
import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { isMistake, type MistakeWords, useMistakeWords } from './mistake-words';

/** The sentence for a refusal; that of a wrong policy tells its first mistake. */
export function useRefusalWords(): (refusal: NoAnswer) => string {
  const { words } = useViewer();
  const tell = useMistakeWords();
  return useCallback((refusal) => refusalWords(words, withMistake(refusal, tell)), [words, tell]);
}

/** The refusal of a wrong policy with its first mistake told, to fill the blank `{message}`; any other as it is. */
export function withMistake(refusal: NoAnswer, tell: MistakeWords): NoAnswer {
  if (refusal.code !== 'policy-wrong') return refusal;
  const { params = {} } = refusal;
  const { mistake = '' } = params;
  // An app that is newer than this page may send a code that it does not know.
  const code = isMistake(mistake) ? mistake : 'wrong';
  return { ...refusal, params: { ...params, message: tell({ code, params }) } };
}
