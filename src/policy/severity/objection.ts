import { cut } from '../intake/prose';
import { words } from '../intake/words';

/** Begins with the words we offer, and says of nothing else that it is wrong. */
const plainly =
  /^[^a-z\n]{0,12}(?:(?:hi|hello|dear|hallo|thanks|thank you|sorry|danke)\W{1,3}(?:\w{1,20}\W{1,3})?)?(?:(?:i|we)(?: must| have to| strongly| completely)? (?:disagree|do not agree|don't agree|object|protest)|(?:ich bin|wir sind)(?: damit| hiermit)? nicht einverstanden|(?:damit|hiermit) (?:bin ich|sind wir) nicht einverstanden|(?:ich|wir) (?:widerspreche|widersprechen))(?=\s{0,3}(?:$|[.,;:!–—-]|because|since|as |with (?:this|that|it|you)(?!\w)|weil|denn|dem(?!\w)))/;

/** What is spoken of: without it "that is wrong" may be said of anything. */
const severity =
  /(?<!\w)(?:severit|priorit|prio(?!\w)|p ?-?\d(?!\d)|sev\w{0,5} ?\d|rating|reclassif|classification|downgrad|urgency|einstufung|herabstuf|herabgestuft|schweregrad|dringlichkeit)/;

/** Speaks for a severity only to somebody whose request was lowered. */
const weighty = /(?<!\w)(?:critical|kritisch|urgent|dringend)(?!\w)/;

/** Our own sentence, quoted without a mark: the phrase stands in quotation marks there. */
const ours = /[“"„](?:i disagree|ich bin nicht einverstanden)/;

/** The customer speaks against what was decided. */
const objects = words`
  (?:i|we)(?: do| must| have to| really| strongly| completely| absolutely| respectfully| firmly| clearly| would like to| want to| wish to| hereby| both| all){0,3} (?:disagree|object|protest|contest|dispute|oppose|appeal)
  (?:i|we)(?: do not| don't| cannot| can't| can not| will not| won't| really do not| really don't) (?:at all )?(?:agree|accept|consent|concur|understand why (?:this|it) (?:was|is|has been))
  (?:i am|i'm|we are|we're)(?: \w{2,12})? (?:not|in no way) (?:ok|okay|happy|fine|satisfied|content|in agreement) with (?:this|the|that|it|your)
  (?:not|isn't|never) (?:acceptable|appropriate|justified|correct|right|okay|ok)
  (?:this|that|the (?:change|downgrade|reclassification|new (?:severity|priority|rating)|severity|priority|rating)) (?:is|was|seems|looks)(?: \w{2,12}){0,2} (?:wrong|unacceptable|inappropriate|unjustified|incorrect|a mistake|an error|too low|nonsense)
  (?:please )?(?:change|set|raise|put|move|switch|turn|restore|revert|return|upgrade|bump) (?:it|this|the (?:severity|priority|ticket|request)|our (?:ticket|request))(?: right)?(?: back)?(?: up)? to (?:p ?-?\d|sev\w{0,5} ?\d|prio\w{0,4} ?\d|critical|high|highest|the (?:old|original|previous|first))
  (?:this|that|it|the (?:ticket|request|issue|severity|priority|problem)|for us(?: this| it)?)(?:'s| is| remains| stays| must be| has to be| should be| needs to be| must stay| should stay| must remain| should remain)(?: \w{2,12}){0,2} (?:still|clearly|definitely|certainly|very much|really|indeed|absolutely|at least) (?:a |an )?(?:p ?-?\d|sev\w{0,5} ?\d|prio\w{0,4} ?\d|critical|high|highest)
  (?:this|that|it|the (?:ticket|request|issue|severity|priority|problem)|for us(?: this| it)?)(?: still| clearly| definitely| certainly)? (?:remains|stays|must be|has to be|should be|should have been|should have stayed|needs to be|must stay|should stay|must remain|should remain|should go back to|belongs in|deserves|qualifies as)(?: \w{2,12}){0,1} (?:a |an )?(?:p ?-?\d|sev\w{0,5} ?\d|prio\w{0,4} ?\d|critical|high|highest)
  (?:this|that|it) (?:is|are)(?: \w{2,12})? (?:not|no|anything but) (?:a |an |just a |only a )?(?:p ?-?\d|sev\w{0,5} ?\d|prio\w{0,4} ?\d|low|minor|medium|normal)
  (?:this|that|it) (?:isn't|is not) (?:a |an |just a |only a )?(?:p ?-?\d|sev\w{0,5} ?\d|prio\w{0,4} ?\d|low|minor|medium|normal)
  (?:why|how) (?:was|is|did|has|can|could)(?: you)? (?:it|this|that|(?:our|my|the) (?:ticket|request|issue|severity|priority|case))(?: \w{2,14}){0,3} (?:downgraded|lowered|reduced|deprioriti[sz]ed|reclassified)
  (?:nicht|keineswegs|keinesfalls|überhaupt nicht|gar nicht) (?:damit )?einverstanden
  (?:damit|hiermit) (?:bin ich|sind wir)(?: \w{2,12})? (?:nicht|keineswegs) einverstanden
  (?:ich|wir) (?:widerspreche|widersprechen|protestiere|protestieren|erhebe|erheben|lege|legen) (?:\S{2,16} ){0,5}?(?:ausdrücklich|hiermit|einspruch|widerspruch|entschieden|der (?:einstufung|änderung|herabstufung)|dem)
  (?:ich|wir) (?:widerspreche|widersprechen|protestiere|protestieren)
  (?:sehe|sehen|beurteile|beurteilen) (?:ich|wir) (?:das )?(?:ganz |völlig )?anders
  (?:das|dies|die (?:einstufung|herabstufung|änderung|priorität)) (?:ist|halte ich für|halten wir für) (?:\S{2,12} )?(?:falsch|inakzeptabel|unangemessen|zu niedrig|nicht (?:richtig|akzeptabel|angemessen|korrekt|gerechtfertigt|hinnehmbar|nachvollziehbar))
  (?:das|dies|es|für uns) (?:ist|bleibt)(?: \S{2,12}){0,3} (?:weiterhin|immer noch|nach wie vor|eindeutig|noch immer|klar|trotzdem) (?:ein |eine )?(?:p ?-?\d|prio\w{0,6} ?\d|kritisch|hoch)
  (?:das|dies|es|für uns) bleibt(?: \S{2,12}){0,2} (?:ein |eine )?(?:p ?-?\d|prio\w{0,6} ?\d|kritisch)
  (?:das|dies|es) ist(?: \S{2,12})? (?:kein|keine|nicht nur ein|nicht nur eine) (?:p ?-?\d|prio\w{0,6} ?\d)
  (?:bitte )?(?:wieder|zurück) auf (?:p ?-?\d|prio\w{0,6} ?\d|kritisch)
`;

/** Agrees, asks how to, or passes on what others think. */
const agrees = words`
  (?:no|without|not have any|don't have any|do not have any|have no) (?:objections?|problem|issue) (?:to|with|from)?
  (?:do not|don't|will not|won't|would not|wouldn't|nothing to|no reason to) (?:disagree|object|protest|contest|dispute)
  (?:how|where|whether|if|in case|should|when|falls|wenn|wie|wo) (?:\w{1,12} ){0,3}(?:disagree|object|appeal|widersprechen|nicht einverstanden)
  (?:i|we) (?:fully |completely |totally )?agree
  (?:widersprechen|widerspreche) (?:\S{2,16} ){0,4}nicht
  (?:fine|ok|okay|good) (?:with|by|for) (?:me|us)
  (?:severity|priority|rating|p ?\d) (?:is|seems|looks) (?:\w{2,8} )?(?:fine|ok|okay|right|correct|good)
  object to (?:nothing|none|neither)
`;

/**
 * The customer's own sentence by which a reply objects to a change of severity, lowered unless said otherwise.
 * Undefined where none does: what is quoted, asked about, agreed to or said of something else is no objection.
 */
export function objectionIn(
  reply: string,
  change: { isLowered: boolean } = { isLowered: true },
): string | undefined {
  const { folded, passages } = cut(reply);
  const found = passages.find(({ start, end, kind }) => {
    if (kind === 'quotation' || kind === 'template' || kind === 'log') return false;
    const sentence = folded.slice(start, end);
    if (ours.test(sentence) || isFound(agrees, sentence)) return false;
    const isAboutIt = severity.test(sentence) || (change.isLowered && weighty.test(sentence));
    return plainly.test(sentence) || (isAboutIt && isFound(objects, sentence));
  });
  return (
    found &&
    reply
      .slice(found.start, found.end)
      .replace(/^[\s>*•-]{1,12}/, '')
      .trim()
  );
}

function isFound(pattern: RegExp, sentence: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(sentence);
}
