import type { Find } from './finds';
import { wordsIn } from './grammar';
import { edgeAfter, edgeBefore, moodOf, type Sentence } from './moods';
import { COMMA, type Tokens } from './tokens';

/** How much a sentence says has stopped, and whether that is what the service is for. */
export interface Extent {
  extent: 'outage' | 'major' | 'limited' | 'none';
  /** Nothing but a word like "wrong" or "problem" says so. */
  isWeak?: true;
  part?: 'core' | 'side';
  /** People are kept from their work, rather than a thing from working. */
  byPeople?: true;
}

const lists = {
  core: wordsIn('CORE'),
  side: wordsIn('SIDE'),
  place: wordsIn('PLACE|PEOPLE'),
  // What stops everybody's work when it fails even without a word about how much of it.
  flow: wordsIn(
    'login|logins|signin|authentication|auth|sso|radius|checkout|payment|payments|transactions|order|orders|ordering|calls|telephony|telephone|telephones|phones|voip|bookings|booking|vpn|internet|network|wifi|email|mails|emails|mail|website|webshop|shop|dns|pos|till|tills|portal|platform|system|anmeldung|authentifizierung|zahlung|zahlungen|bestellungen|telefonie|telefonanlage|telefone|internet|netzwerk|webseite|webshop|onlineshop|kasse|kassen|kassensystem|warenwirtschaft|server|mailserver|service|database|datenbank|gateway|erp|api|app|application|anwendung|system|dispatch|emr|ehr|cluster',
  ),
  all: wordsIn('ALL'),
  often: wordsIn('OFTEN'),
  // Every third is not every.
  fraction: wordsIn('second|third|fourth|other|few|zweite|dritte|vierte|zweiter|dritter|#few'),
  some: wordsIn('SOME|#one|#few'),
  sometimes: wordsIn('SOMETIMES'),
  very: wordsIn('VERY|hours|stunden|days|tage'),
};

/** What the sentence around a find adds to it. */
interface Around {
  all: boolean;
  often: boolean;
  some: boolean;
  sometimes: boolean;
  very: boolean;
  place: boolean;
  flow: boolean;
  part?: 'core' | 'side';
  /** Only under a condition of the writer's own making. */
  restricted: boolean;
}

/** What a find about the extent of a fault amounts to in its sentence. */
export function extentOf(find: Find, sentence: Sentence): Extent | undefined {
  const around = aroundOf(find, sentence);
  const grade = grades[find.value];
  return grade?.(around);
}

const grades: Readonly<Record<string, (around: Around) => Extent>> = {
  stop: (around) => stopped(around),
  outage: (around) => ({ ...stopped({ ...around, some: false }) }),
  kept: (around) => ({ ...stopped({ ...around, place: true }), byPeople: true }),
  absent: (around) => (around.restricted ? { extent: 'limited' } : stopped({ ...around, some: false })),
  undone: (around) => {
    if (around.part === 'side' || around.restricted) return side(around);
    return { extent: around.all && around.part === 'core' ? 'outage' : around.all ? 'major' : 'limited' };
  },
  notwork: (around) => failed(around, 'outage'),
  fail: (around) => failed(around, 'major'),
  slow: (around) => ({
    extent: (around.very || around.all) && !around.restricted && around.part !== 'side' ? 'major' : 'limited',
    ...(around.part && { part: around.part }),
  }),
  troubled: (around) => ({
    extent: around.some || around.sometimes || around.part === 'side' ? 'limited' : 'major',
    ...(around.part && { part: around.part }),
  }),
  mistake: (around) => ({ extent: 'limited', isWeak: true, ...(around.part && { part: around.part }) }),
  cosmetic: () => ({ extent: 'none' }),
};

function side({ part }: Around): Extent {
  return { extent: 'limited', ...(part && { part }) };
}

function stopped(around: Around): Extent {
  if (around.part === 'side' || around.restricted) return side(around);
  if (around.sometimes || (around.some && !around.place && !around.all)) return { extent: 'major' };
  return { extent: 'outage', part: 'core' };
}

function failed(around: Around, whenFlow: 'outage' | 'major'): Extent {
  if (around.part === 'side' || around.restricted || around.some || around.sometimes) return side(around);
  if (around.all) return { extent: 'outage', part: 'core' };
  if (around.often || around.very) return { extent: 'major' };
  if (around.flow) return { extent: whenFlow, part: 'core' };
  return { extent: 'limited', ...(around.part && { part: around.part }) };
}

function aroundOf(find: Find, sentence: Sentence): Around {
  const { tokens } = sentence;
  const start = edgeBefore(tokens, find.first, COMMA);
  const end = edgeAfter(tokens, find.last, COMMA);
  const holds = (list: Uint8Array) => tokens.ids.slice(start, end).some((id) => list[id] === 1);
  const part = partOf(find, tokens, start, end);
  return {
    all: isAll(tokens, start, end),
    often: holds(lists.often) || holds(lists.fraction),
    some: holds(lists.some),
    sometimes: holds(lists.sometimes),
    very: holds(lists.very),
    place: holds(lists.place),
    flow: part !== 'side' && holds(lists.flow),
    ...(part && { part }),
    restricted: moodOf(find, sentence) === 'when',
  };
}

function isAll({ ids }: Tokens, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    if (lists.all[ids[place] ?? 0] === 1 && lists.fraction[ids[place + 1] ?? 0] !== 1) return true;
  }
  return false;
}

/** What it is about: the nearest thing before a verb, or the object behind it. A side thing decides. */
function partOf(find: Find, { ids }: Tokens, start: number, end: number): 'core' | 'side' | undefined {
  const isObject = find.value === 'kept' || find.value === 'undone' || find.value === 'absent';
  const from = isObject ? find.first : start;
  const behind = ids.slice(isObject ? from : find.last, end);
  const before = ids.slice(start, find.last).reverse();
  for (const near of isObject ? [behind] : [before, behind]) {
    const place = near.find((id) => lists.side[id] === 1 || lists.core[id] === 1);
    if (place !== undefined) {
      const isSide = isObject ? near.some((id) => lists.side[id] === 1) : lists.side[place] === 1;
      return isSide ? 'side' : 'core';
    }
  }
  return undefined;
}
