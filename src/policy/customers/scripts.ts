/** Scripts in everyday use (UTS #31, table 5) that a name is written in by itself. */
const SCRIPTS =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Georgian Ethiopic Khmer'.split(
    ' ',
  );
/** Scripts that are written together (UTS #39 §5.2, highly restrictive). */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];
const ONE_WRITING: readonly RegExp[] = [...SCRIPTS.map((one) => [one]), ...TOGETHER].map(
  (scripts) =>
    new RegExp(
      `^[${scripts.map((one) => `\\p{scx=${one}}`).join('')}\\p{sc=Common}\\p{sc=Inherited}]*$`,
      'u',
    ),
);

/**
 * Letters of Latin and Cyrillic that no alphabet of today has, parts of Korean syllables, or whose only use in a name
 * is to look like another.
 */
const UNCOMMON =
  /(?=\p{sc=Latin})[^a-zß-öø-ķĺ-ňŋ-žơưǎ-ǜșțḁ-ỿ]|[\u0460-\u0489\u0500-\u052F\u1C80-\u1C8F\uA640-\uA69F\u1100-\u11FF]/u;
/** Neither a letter nor a digit, and no sign that a language writes inside a word (RFC 5892 appendix A). */
const FOREIGN_SIGN =
  /(?=[^\p{ASCII}])[^\p{L}\p{M}\p{Nd}\p{So}·・׳״〇]|(?=\p{Lm})[^ー々〻ゝゞヽヾ\p{sc=Thai}\p{sc=Lao}]/u;

/** Signs out of the place where their language has them; each is drawn like another sign or like nothing. */
const MISPLACED: readonly RegExp[] = [
  // A dot or an accent that vanishes in the letter below it, or beside the same one; a stroke through a letter.
  /[ijlı]\u0307|ı[\u0300-\u0339]|(\p{M})\1|[\u0334-\u0338]/u,
  // Two systems of digits in one word.
  /[0-9].*(?=[^0-9])\p{Nd}|(?=[^0-9])\p{Nd}.*[0-9]/u,
  // Latin's accents on another script's letter, and a voicing mark by itself.
  /[^\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{M}][\u0300-\u0339]|[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}*[\u0300-\u0339]|\u3099|\u309A/u,
  // Catalan's dot stands between two l.
  /(?<!l)·|·(?!l)/u,
  // Japanese marks that repeat or lengthen stand behind the kana that they repeat or lengthen.
  /(?<!\p{sc=Katakana}|ー)[ヽヾ]|(?<![\p{sc=Hiragana}\p{sc=Katakana}ーヽヾゝゞ])ー|[a-z]・|・[a-z]/u,
  // Hiragana's he in a word of katakana and the other way round: they are drawn alike.
  /^[\p{sc=Katakana}ー]+[へべぺ][\p{sc=Katakana}ー]*$|^[\p{sc=Hiragana}ー]+[ヘベペ][\p{sc=Hiragana}ー]*$/u,
  // Strokes of Chinese, bopomofo and kana that pass for a slash, a bar or a letter beside others' letters.
  /[a-z0-9][ノンソゾ丶乀乁丿][a-z0-9]|[^\p{scx=Katakana}\p{scx=Hiragana}\p{scx=Han}\p{scx=Bopomofo}][一ㄧ丨乛七丅十〇ㄒㄚㄟㄨㄩㄈㆺㆳ工ㆲ讠丁]|[一ㄧ丨乛七丅十〇ㄒㄚㄟㄨㄩㄈㆺㆳ工ㆲ讠丁][^\p{scx=Katakana}\p{scx=Hiragana}\p{scx=Han}\p{scx=Bopomofo}]/u,
];

/**
 * Whether a word mixes scripts that nobody writes together, or has letters and signs whose use is to pass for others:
 * the idea of UTS #39 with the exceptions that browsers make for the address bar. ASCII alone never does.
 */
export function mixesScripts(word: string): boolean {
  if (/^\p{ASCII}*$/u.test(word)) return false;
  const text = word.toLowerCase().normalize('NFC');
  if (UNCOMMON.test(text) || FOREIGN_SIGN.test(text)) return true;
  const doubled = /(\p{M})\1/u.test(text.normalize('NFD'));
  return doubled || MISPLACED.some((sign) => sign.test(text)) || !ONE_WRITING.some((one) => one.test(text));
}
