/**
 * What is read as a letter of ASCII, after Unicode's confusables (UTS #39): Cyrillic, Greek, Armenian, Georgian,
 * Hebrew, letters of phonetics, Cherokee and Lisu, strokes and rings of East and South Asian scripts. Letters with
 * accents need no entry: accents are taken off first.
 */
const SEEN_AS: Readonly<Record<string, string>> = {
  a: 'аαɑᴀꭺᎪꓮ',
  ae: 'ӕæ',
  b: 'ьвβʙƅɓꮟꓐხ',
  c: 'сςᴄɔꮯᏟꓚꓛͻ',
  d: 'ԁɗđðᴅᎠꭰꓓძծ',
  e: 'еєҽҿɛəεᴇꭼᎬꓰ',
  f: 'ғꜰſꓝƒ',
  g: 'ɡɢԍցꮐᏀꓖ',
  h: 'һнհҺʜɦħꮋᎻꓧ',
  i: 'іɩıιɪꭵᎥꓲ',
  j: 'јᴊյȷꭻᎫꓙ',
  k: 'кκқҡᴋƙꮶᏦꓗ',
  l: 'ӏłʟլꮮᏞꓡןㄧ一丨ㅣ',
  m: 'мᴍɱꮇᎷꓟ',
  n: 'пոռɴɲŋηꓠ',
  o: 'оοσօøᴏꓳծ〇०০੦૦௦౦೦൦๐໐၀ဝჿסㅇዐ',
  oe: 'œ',
  p: 'рρᴘþƿꮲᏢꓑ',
  q: 'ԛզգ',
  r: 'гʀꭱᎡꓣ',
  s: 'ѕꜱꮪᏚꓢჽ',
  ss: 'ß',
  t: 'тτᴛŧꭲᎢꓔፐ',
  u: 'υսᴜʋꓴ',
  v: 'ѵνᴠꮩᏙꓦ',
  w: 'ԝшѡωաᴡꮃᎳꓪ',
  x: 'хχҳꓫ',
  y: 'уγүұყʏƴꓬ',
  z: 'ᴢꮓᏃꓜ',
  '6': 'б',
};

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SEEN_AS).flatMap(([letter, seen]) => Array.from(seen, (one) => [one, letter] as const)),
);

/** The text as one reads it who knows ASCII alone: in lower case, without accents, each look-alike as what it seems. */
export function inAsciiEyes(text: string): string {
  const lower = text.toLowerCase();
  if (/^\p{ASCII}*$/u.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => LETTER_OF.get(letter) ?? letter).join('');
}

const SIGNS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', i: 'l', 5: 's' };

/** One spelling for what ASCII is taken for at a glance: 0 and o; 1, i and l; 5 and s; rn and m; vv and w. */
export function atAGlance(ascii: string): string {
  return ascii
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[01i5]/g, (sign) => SIGNS[sign] ?? sign);
}
