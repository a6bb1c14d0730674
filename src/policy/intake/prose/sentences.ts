/** A sentence that does not end is cut here, so that what surrounds a find stays short. */
const LONGEST = 600;
/** A full stop after one of these ends no sentence, nor after a number that begins an item. */
const abbreviated =
  /(?:^|[\s(])(?:e\.g|i\.e|z\. ?b|d\. ?h|u\. ?a|o\. ?a|ca|approx|bzw|etc|vs|nr|no|inkl|evtl|ggf|mr|mrs|ms|dr|st|(?:\d{1,2}\.)?\d{1,2})\.$/;

/** Where the sentences of a line end, the last at `end`. */
export function sentenceEnds(folded: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let from = start;
  let stop = start;
  while (stop < end) {
    stop = nextStop(folded, stop, Math.min(end, from + LONGEST));
    const isEnd = stop >= end || stop - from >= LONGEST;
    if (!isEnd && abbreviated.test(folded.slice(Math.max(from, stop - 8), stop))) continue;
    ends.push(Math.min(stop, end));
    from = stop;
  }
  return ends;
}

/** The place behind the next full stop that a space follows. */
function nextStop(folded: string, from: number, end: number): number {
  for (let place = from; place < end; place++) {
    const code = folded.charCodeAt(place);
    if (code !== 46 && code !== 33 && code !== 63) continue;
    const next = folded.charCodeAt(place + 1);
    if (next === 32 || next === 10 || place + 1 >= end) return place + 1;
  }
  return end;
}
