import type { SignalName } from '../schema/condition';

/** Words that stand for a value of a signal. The first value in the list that is found wins. */
interface Reading {
  signal: SignalName;
  value: string;
  says: RegExp;
  /** Says nothing when a "not" or "no longer" stands right before it. */
  canBeDenied?: boolean;
}

// Flat alternations only: no repetition inside a repetition, so each takes time in proportion to the text.
const down =
  /\b(?:outage|totalausfall|ausfall|down|offline|unavailable|unreachable|not reachable|not available|nicht erreichbar|crashed|dead|cannot (?:log ?in|login|authenticate|connect|be reached|access)|can't (?:log ?in|login|authenticate|connect|access)|unable to (?:log ?in|authenticate|connect|access)|(?:stopped|not|isn't) (?:working at all|responding)|nothing works|nichts geht|complete(?:ly)? (?:failure|broken|stopped)|total (?:failure|loss))\b/i;
const major =
  /\b(?:degraded|degradation|very slow|extremely slow|major|severe(?:ly)?|significant(?:ly)?|serious(?:ly)?|critical|stark eingeschränkt|sehr langsam|many (?:errors|failures|timeouts)|most (?:requests|calls|jobs|users))\b/i;
const limited =
  /\b(?:intermittent(?:ly)?|sometimes|sporadic(?:ally)?|occasional(?:ly)?|slow|fail(?:s|ed|ing)?|error|errors|broken|bug|not working|does not work|doesn't work|incorrect|wrong|non-critical|discrepanc(?:y|ies)|misconfigured|provisioning|fehler|funktioniert nicht|langsam)\b/i;
const cosmetic =
  /\b(?:cosmetic|typo|spelling|layout|(?:minor|small) (?:bugs?|issues?)|tippfehler|schönheitsfehler)\b/i;

export const readings: readonly Reading[] = [
  {
    signal: 'environment',
    value: 'non-production',
    says: /\b(?:staging|sandbox|uat|qa|dev|development|pre-?prod|(?:test|demo|dev|integration)[- ](?:environment|cluster|system|instance|server)|non-production|nonprod|testumgebung|testsystem|entwicklungsumgebung)\b/i,
  },
  {
    signal: 'environment',
    value: 'production',
    says: /\b(?:prod|production|produktion|produktivsystem|live (?:environment|system|site|cluster)|livesystem)\b/i,
    canBeDenied: true,
  },
  {
    signal: 'planned',
    value: 'yes',
    says: /\b(?:(?:planned|scheduled) (?:maintenance|work|works|downtime|outage|upgrade)|maintenance window|geplante wartung|wartungsfenster)\b/i,
    canBeDenied: true,
  },
  {
    signal: 'over',
    value: 'yes',
    says: /\b(?:resolved itself|back (?:up|online|to normal)|(?:is|are|was|has|have|been) (?:resolved|recovered|fixed)|works again|working again|wieder da|funktioniert wieder|wieder erreichbar)\b/i,
    canBeDenied: true,
  },
  {
    signal: 'dataLoss',
    value: 'yes',
    says: /\b(?:data ?loss|lost data|loss of data|(?:data|records|database|files) (?:is|are|was|were|got) (?:lost|corrupt|corrupted|deleted|missing|gone)|data corruption|corrupted data|datenverlust)\b/i,
    canBeDenied: true,
  },
  {
    signal: 'security',
    value: 'yes',
    says: /\b(?:breach|breached|hacked|compromised|ransomware|malware|leaked|data leak|unauthori[sz]ed access|vulnerability|cve-\d{4}|sicherheitsvorfall|sicherheitslücke)\b/i,
    canBeDenied: true,
  },
  {
    signal: 'workaround',
    value: 'none',
    says: /\b(?:no (?:viable |known |possible |real )?(?:work-?around|way around|alternative)|without (?:a |any )?work-?around|work-?around: ?(?:none|no|n\/a)|cannot work around|keine umgehung|kein workaround)\b/i,
  },
  {
    signal: 'workaround',
    value: 'holds',
    says: /\b(?:as a work-?around|work-?around (?:is|exists|available|works|helps|with)|(?:have|has|found|there is|using|with) a work-?around|restart(?:ing)? (?:it )?(?:helps|fixes|solves)|workarounds? available|we can still|als workaround|neustart hilft)\b/i,
    canBeDenied: true,
  },
  {
    signal: 'reach',
    value: 'everyone',
    says: /\b(?:all (?:of )?(?:our |the |your )?(?:\w{2,20} )?(?:users|customers|subscribers|clients|staff|employees|teams|sites|tenants|services|regions)|everyone|everybody|nobody|no ?one|no (?:user|customer|subscriber)s? can|entire (?:company|site|platform|system|cluster)|whole (?:company|site|platform|system)|company-wide|alle (?:nutzer|benutzer|kunden|mitarbeiter)|niemand)\b/i,
  },
  {
    signal: 'reach',
    value: 'many',
    says: /\b(?:many (?:users|customers|subscribers|clients|teams)|most (?:users|customers|subscribers|clients|of our)|majority|hundreds of|thousands of|several teams|large (?:number|part)|viele (?:nutzer|kunden|benutzer))\b/i,
  },
  {
    signal: 'reach',
    value: 'one',
    says: /\b(?:only me|just me|one (?:user|customer|colleague|subscriber|person)|a single (?:user|customer|subscriber)|my (?:laptop|account|machine)|nur ich|ein (?:nutzer|kunde|benutzer))\b/i,
  },
  {
    signal: 'reach',
    value: 'some',
    says: /\b(?:some (?:users|customers|subscribers|clients)|a few (?:users|customers|subscribers)|certain (?:users|customers)|several (?:users|customers)|einige (?:nutzer|kunden|benutzer))\b/i,
  },
  { signal: 'extent', value: 'outage', says: down, canBeDenied: true },
  { signal: 'extent', value: 'major', says: major, canBeDenied: true },
  { signal: 'extent', value: 'none', says: cosmetic },
  { signal: 'extent', value: 'limited', says: limited, canBeDenied: true },
  {
    signal: 'intent',
    value: 'wish',
    says: /\b(?:feature requests?|would be (?:nice|great|good|helpful) (?:if|to)|we would like|we'd like|i would like|please (?:add|create|enable|increase|extend|provide)|(?:can|could) you (?:please )?(?:add|create|enable|increase|extend)|suggestion|enhancement|wir hätten gern|bitte (?:ergänzen|hinzufügen|anlegen))\b/i,
  },
  {
    signal: 'intent',
    value: 'question',
    says: /\b(?:how (?:do|can|should|does|to)|what (?:is|are|does)|where (?:can|do|is)|is (?:it|there) (?:a way|possible)|is it possible|do you support|which version|documentation|clarif(?:y|ication)|i have a question|questions? about|wie (?:kann|können|geht)|frage zu|dokumentation)\b/i,
  },
];

/** Signals that are read as a fault: with one of them a request is an incident, even if it also asks something. */
export const faultExtents: readonly string[] = ['outage', 'major'];
