import { fold } from '../prose/fold';
import type { Recogniser } from '../recognise';
import { either, oneOf, phrases, words } from '../words';
import { keyOf, needsOf } from '../words/needs';
import { asksOrPromises } from './talk';

/** What an installation is called by; a name must stand beside it. */
const kinds =
  'cluster|tenant|region|site|zone|instance|namespace|node|server|host|environment|workspace|data ?cent(?:er|re)|locations?|office|warehouse|centre|center|hub|realm|farm|pod|branch|plant|depot|store|mandant|standort|rechenzentrum|filiale|umgebung|instanz|werk|niederlassung|lager(?:haus)?|büro';
const installation = `(?:${kinds.replace(/(?<=^|\|)\w/g, (sign) => `[${sign.toUpperCase()}${sign}]`)})`;
/** Begins a sentence, or tells what kind of installation it is: no name. */
const noName =
  '(?!(?:The|Our|Your|Their|This|That|These|Which|What|My|His|Her|An|Each|Every|All|Any|No|Some|New|One|Both|Other|Another|Same|Whole|Entire|Is|Are|Was|Has|Have|In|On|At|From|For|With|And|Or|But|If|When|Where|Since|After|Please|Kubernetes|Kafka|Redis|Docker|SQL|VM|API|DNS|Cloud|Affected|Support|Service|Version|Database|Web|Mail|Der|Die|Das|Den|Dem|Unser|Unsere|Unserem|Unserer|Ein|Eine|Einem|Alle|Im|In|Am|Auf|Bei|Mit|Ihr|Welche|Welcher|Welches|Error|Status|Availability)\\b)';

/** Parts of the world as regions are called after them. */
const continents = oneOf(`
  europe asia africa america australia oceania emea apac dach europa asien afrika
`);
/** Those who work or run at a place, and the place: "our users in Spain". Where the writer lives says nothing. */
const peopleThere = new RegExp(
  `(?<!\\p{L})(?:[Uu]sers|[Cc]ustomers|[Cc]lients|[Ss]ubscribers|[Tt]raffic|[Rr]equests|[Tt]enants|[Bb]ranches|[Ss]ites|[Oo]ffices?|[Ss]ervers?|[Ii]nstances|Nutzer|Benutzer|Kunden|Filialen|Server) (?:located )?(?:in|from|across|aus) (?:the |our |der )?${noName}(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\\p{L}))\\p{Lu}[\\p{L}-]{2,}`,
  'gu',
);

/** Production as a trade, a future, or a team. */
const otherwise = words`
  production (?:line|lines|plant|hall|team|manager|process|planning|order|orders|business|company|costs|site manager|shift|data sheet|steps|halls|schedule|figures|ready)
  in (?:the )?production (?:of|business)
  (?:mass|film|food|video|series) production
  go(?:ing|es)? (?:live|to production|into production)
  (?:before|until|prior to) (?:we )?(?:go|going|moving|the move|rolling|taking|it goes|release) (?:it )?(?:\w{1,10} )?(?:to |in |into |on )?(?:production|prod|live)
  produktions(?:leiter|planung|halle|linie|auftrag|aufträge|daten|schicht|mitarbeiter)
  qa (?:team|department|manager|engineer|colleague|lead|tester)
`;

export const environment: Recogniser = {
  labels: [
    'environment',
    'env',
    'affected environment',
    'umgebung',
    'betroffene umgebung',
    'system',
    'systemumgebung',
    'stage',
    'platform',
    'plattform',
    'os',
    'operating system',
    'betriebssystem',
    'browser',
    'version',
    'versions',
    'app version',
    'software version',
    'cluster',
    'region',
    'tenant',
    'mandant',
    'site',
    'standort',
    'instance',
    'instanz',
    'server',
    'host',
    'hostname',
    'namespace',
    'system information',
    'system info',
    'versions and environment',
    'my environment',
    'user-agent',
    'user agent',
    'build identifier',
    'build id',
    'device',
    'gerät',
  ],
  titles: words`
    (?:which|what|affected|concerned|our|your|my) (?:\w{2,14} ){0,2}(?:environments?|systems?|installation|setup|site|platform|side)
    (?:environments?|where|setup|installation|location|set-up)
    (?:welches|welche|betroffene[rs]?|unser) (?:\S{2,14} ){0,2}(?:umgebung|system|installation|anlage|standort)
    (?:umgebung|systemumgebung|wo|anlage|installation)
  `,
  cues: [
    {
      // The stage by its name. "Production" is also what a factory does, and "test" a verb.
      says: phrases`
        (?:in|on|auf|of|for|from|to|our|the|affects?|affecting|hits?|only|der|dem|im|vom|unsere[mrn]?|betrifft|both|also|not) (?:our |the |unserer? |live |main |own )?(?:prod|production|produktion|prd|staging|stg|uat|qa|preprod|pre-prod|pre-production|sandbox|dev|live|integration|acceptance|abnahme|echtbetrieb|wirkbetrieb|produktivbetrieb)
        (?:prod|prd|uat|qa|staging|preprod|pre-prod|pre-production|sandbox)
        (?:production|prod|live|test|testing|dev|development|demo|integration|acceptance|qa|staging|stage|training|reference|backup|dr)[- ](?:environment|env|cluster|system|systems|site|instance|server|servers|stage|tenant|database|db|namespace|machine|machines|deployment|account|platform|setup|network|gateway|api|endpoint|host|realm|stack|portal|shop|region)
        (?:production is|production has been|production was|production down|we are live)
        (?:test|entwicklungs|live|produktiv|produktions|abnahme|integrations|demo|schulungs|echt|referenz|prod|dev|staging)-?(?:umgebung|system|systeme|systems|instanz|server|cluster|mandant|mandanten|datenbank|betrieb|landschaft|maschine)
        (?:produktiv|produktiv(?:en|er|es|e|em)|produktion)
      `,
      unless: either(asksOrPromises, otherwise),
      within: ['prose', 'item', 'heading', 'log', 'code'],
    },
    {
      // Names of cloud regions and zones, and hosts that carry their stage in the name.
      says: phrases`
        (?:us|eu|ap|sa|ca|me|af|cn|il|mx|asia|europe|australia|northamerica|southamerica|africa|uk|de|ch)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)(?:-?\d)?[a-z]?(?:-[a-z])?
        (?:us|eu|ap|asia|use|usw|euw|apn|aps)\d-az\d
        (?:us|eu|nam|eur|asia|emea|apac|dach|de|ch|at|uk)-\d
        (?:east|west|north|south|central|north central|south central|west central|northeast|southeast|southwest|northwest) (?:us|usa|uk|europe|asia|india|japan|korea|brazil|africa|australia|canada|switzerland|germany|france|norway|coast)(?: \d)?
        (?:us|usa|uk|europe|asia|india|japan|korea|brazil|africa|australia|canada|switzerland|germany|france|norway|uae|uaenorth|brazil|australia|korea|qatar|sweden|poland|italy|israel) (?:east|west|north|south|central|northeast|southeast|north central|south central|west central)(?: \d)?
        (?:in|from|across|within|throughout|for|of|aus|customers|users) (?:the |our )?(?:northern |southern |eastern |western |central |north |south )?${continents}
        (?:multi-?region|multiregion|global|globally|worldwide|weltweit)
        (?:prod|prd|stg|stage|staging|dev|test|uat|int|live)-?\d{1,3}(?:-[a-z0-9-]{1,30})?
        [a-z0-9]{1,20}-(?:prod|prd|stg|stage|staging|dev|test|uat|qa|live)(?:-[a-z0-9-]{1,30})?
        (?:prod|prd|stg|stage|staging|dev|uat|qa|live)-[a-z0-9-]{1,30}
        # a host or site by its number, and one by its full name
        (?:[a-z]{2,12}-)?[a-z]{2,12}-?\d{0,2}-\d{1,3}
        (?:https?://)?(?!(?:www|status|docs|support|help|github|wiki|blog|console|aka|learn|developer|download|portal|bugs|issues|cloud|community|forum|api-docs|example)\.)[a-z0-9-]{2,40}\.(?:[a-z0-9-]{2,40}\.){1,4}(?:com|net|org|io|example|local|internal|lan|corp|cloud|eu|de|ch)
      `,
      unless: words`(?:microsoft|google|github|gitlab|atlassian|stackoverflow|wikipedia|youtube)\.(?:com|org)|go-live|time ?zones?|zeitzone|(?:covid|utf|sha|iso|level|tier|step|phase|wifi|type|version|base|rfc|cve|part|option|section|sev|prio|priority|week|kw|page|chapter|figure|day|ticket|inc|case|req|chg|line|room|windows|aes|rsa|tls|ssl|http|sub|re|pre|top|mid|non|one|two|to|mig|rev|art|pos|id)-\d{1,4}|dev-?ops (?:team|manager|colleague)|global (?:admin|administrator|variable|search|setting|settings|team|it|head|support|service desk)`,
    },
    { says: peopleThere, asWritten: true, unless: asksOrPromises, within: ['prose', 'item', 'heading'] },
    {
      // A named installation: "cluster 3", "tenant brannock", "the Frankfurt site". A name begins with a capital.
      says: [
        {
          needs: needsOf(fold(kinds))?.map(keyOf) ?? [],
          pattern: new RegExp(
            `(?<![\\p{L}\\p{N}])(?:${installation}:? (?:is |called |named |namens |in |#)?(?:["'\`„“][\\w.-]|(?=[\\w.-]{0,24}\\d)[\\w-][\\w.-]{0,24}(?![\\w:])|${noName}[A-ZÄÖÜ][\\p{L}\\d-]{2,})|${noName}[A-ZÄÖÜ][\\p{L}\\d-]{1,24}[- ]${installation}(?!\\p{L}))`,
            'gu',
          ),
        },
      ],
      asWritten: true,
      unless: asksOrPromises,
      within: ['prose', 'item', 'heading'],
    },
    {
      // What a bug report lists: system, browser, runtime, version.
      says: phrases`
        windows (?:xp|vista|nt|me|server|\d{1,4})(?:\.\d)?
        win ?(?:xp|nt|7|8|10|11|2000|2003|2008|2012|2016|2019|2022|32|64)
        (?:mac ?os|os x|macos)(?: x)?(?: \d[\d.]*)?
        (?:ubuntu|debian|red ?hat|rhel|centos|fedora|suse|sles|opensuse|arch linux|alpine|rocky|almalinux|linux|solaris|aix|hp-ux|freebsd|android|ios|ipados|chromeos|mint)(?: \d[\d.]*)?
        (?:iphone|ipad|pixel|galaxy|thinkpad|macbook)
        (?:chrome|chromium|firefox|safari|edge|opera|internet explorer|msie|seamonkey|brave)[ /]?(?:v|version )?\d[\d.]*
        (?:in|on|with|using|mit|im|auf|unter) (?:google |ms |microsoft |mozilla |the latest )?(?:chrome|firefox|safari|edge|internet explorer|opera|windows|linux|android|ios|macos|mac)
        mozilla/\d\.\d
        ie[ /]?\d{1,2}
        (?:jdk|jre|java|python|node|node\.?js|php|ruby|golang|\.net|dotnet|rust|perl|gcc|kernel|scala|spark|hadoop|hive|tomcat|jboss|wildfly|nginx|apache|mysql|mariadb|postgres|postgresql|oracle|mongodb|redis|kafka|elasticsearch|kubernetes|k8s|openshift|docker|helm|istio|terraform|jenkins|gitlab|sap|hana|eclipse|freeradius|openssl|react|angular|spring|spring boot|rails|django|maven|gradle|mssql|sql server)[ :-]?(?:core |framework |cli |server |engine )?(?:v|version |release )?\d[\d.]*\w{0,8}
        (?:app|client|server|agent|software|firmware|driver|plugin|sdk|api|product|operator|chart|browser|program|app-|programm)[- ]?(?:version|build|release) ?:?=? ?v?\d[\w.-]{0,20}
        (?:build id|build identifier|user-agent|build):? {0,2}[\w]{0,12}\d[\w.-]{2,30}
        (?:version|versions|release|firmware|v|ver\.?) ?:? ?v?\d{1,4}\.\d[\w.-]{0,20}
        v\d{1,3}\.\d{1,4}(?:\.\d{1,4})?
      `,
      unless: words`(?:upgrad\w{1,4}|updat\w{1,4}|migrat\w{1,4}|aktualisier\w{1,4}|umgestellt) (?:\w{1,20} ){0,3}(?:to|auf|from|von) (?:\w{1,20} ){0,2}v?\d`,
      within: ['prose', 'item', 'heading', 'log', 'code'],
    },
  ],
};
