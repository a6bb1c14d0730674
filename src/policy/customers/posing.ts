import { mixesScripts } from './scripts';

/**
 * Letters and digits of a script that cannot be told from Latin ones, and the countries that write it. A word of these
 * alone is as good as Latin, unless it stands under such a country's ending (as browsers judge it).
 */
const LIKE_LATIN: readonly { letters: RegExp; home: readonly string[] }[] = [
  { letters: /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ]+$/, home: ['bg', 'by', 'kz', 'pyc', 'ru', 'su', 'ua', 'uz'] },
  { letters: /^[αικνρυωηοτ]+$/, home: ['gr'] },
  { letters: /^[ագզէլհյոսւօՙ]+$/, home: ['am'] },
  { letters: /^[ሀሠሰስበነዐዕዘዙፐ]+$/, home: ['er', 'et'] },
  { letters: /^[იოყძხჽჿ]+$/, home: ['ge'] },
  { letters: /^[דוחיןסװײ׳]+$/, home: ['il'] },
  { letters: /^[০৭]+$/, home: ['bd'] },
  { letters: /^[ऽ०ॱટડ૦૧੦੧೦೧ಐൟടഠധനറ൦൨டப௦౦౧]+$/u, home: ['in'] },
  { letters: /^[ခဂငထပဝ၀၂ၔၜ႐႑႕႖႗]+$/, home: ['mm'] },
  { letters: /^[ทนบพรหเแ๐ดลปฟม]+$/, home: ['th'] },
  { letters: /^[ກທນບຜພຟຫ໐]+$/, home: ['la'] },
];

/** Letters that one country's alphabet has and that others read as one of theirs. */
const ALPHABETS: readonly { letters: RegExp; home: readonly string[] }[] = [
  { letters: /[þð]/, home: ['is', 'fo'] },
  { letters: /ə/, home: ['az'] },
];

/**
 * Whether a host, as people read it, is written to be taken for another: by a word of mixed scripts or of look-alikes.
 */
export function poses(host: string): boolean {
  if (/^\p{ASCII}*$/u.test(host)) return false;
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  return labels.some((label) => labelPoses(label, ending));
}

function labelPoses(label: string, ending: string): boolean {
  const word = label.replace(/[0-9-]/g, '');
  const abroad = (one: { home: readonly string[] }) => !one.home.includes(ending);
  if (ALPHABETS.some((one) => one.letters.test(word) && abroad(one))) return true;
  const homely = ALPHABETS.reduce((text, one) => text.replace(new RegExp(one.letters, 'g'), ''), label);
  if (mixesScripts(homely)) return true;
  // Under an ending of its own script nobody takes a word for Latin.
  return /^[a-z0-9-]+$/.test(ending) && LIKE_LATIN.some((one) => one.letters.test(word) && abroad(one));
}

/** The same of the part before the @, word by word: `иван.it` is two words of one script each. */
export function localPoses(local: string): boolean {
  return local.split(/[._+\- ]/).some((word) => mixesScripts(word.replace(/[þðə]/gi, '')));
}
