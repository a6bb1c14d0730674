import { behindAmount } from '../../severity/reading/amount';
import type { Passage, Prose } from '../prose';
import type { Recogniser } from '../recognise';
import { either, phrases, words } from '../words';
import { asksOrPromises } from './talk';

/**
 * An error by name in the customer's own letters: `NullPointerException`, `ERR_TIMED_OUT`, `ORA-00942`, `0x80070005`.
 */
const codes = new RegExp(
  [
    '(?<!\\w)[A-Z][A-Za-z]{1,60}(?:Exception|Error|Fault|Failure|Timeout|Backoff|BackOff|Killed)(?![a-z])',
    '(?<!\\w)(?:ORA|TNS|SQL|PLS|ERR|KB|EVENT|MSG|DB2|CPF|JBAS|AADSTS|AMQ|WSWS|SRVE|CWW\\w{1,3}|ADM|IO|SAP|SSL|TLS)[-_ ]?\\d{2,8}[A-Z]?(?!\\w)',
    '(?<!\\w)(?:ERR|E|NS|STATUS|NT|SSL|TLS|DNS_PROBE|PR|SEC|MOZILLA_PKIX|CURLE|WSA)_[A-Z]{2,}(?:_[A-Z]{2,}){0,8}',
    '(?<!\\w)[A-Z]{2,20}_(?:[A-Z]{1,20}_){0,5}(?:ERROR|ERR|FAILED|FAILURE|DENIED|INVALID|TIMEOUT|EXCEEDED|REFUSED|UNAVAILABLE|FOUND|REJECTED|EXPIRED|EXHAUSTED|MISMATCH|REQUIRED|CONFLICT|KEY|STATE|ARGUMENT)(?!\\w)',
    '(?<!\\w)(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENOTFOUND|EACCES|ENOENT|EPERM|EPIPE|EADDRINUSE|ENOSPC|EHOSTUNREACH|SIGSEGV|SIGKILL|SIGABRT|SIGTERM|OOMKilled|NXDOMAIN|SERVFAIL|NPE|OOM|OOME|BSOD|CFS_ERR|SQLSTATE|PKIX)(?!\\w)',
    '(?<!\\w)0x[0-9A-Fa-f]{4,16}(?!\\w)',
  ].join('|'),
  'g',
);

/** "With 500 users" and "a 500 GB disk" name no status. */
const noAmount = new RegExp(`(?!${behindAmount.source})`);

const messages = phrases`
  # HTTP and exit codes
  (?:http|https|status|statuscode|status code|http status|response code|code|returns?|returned|returning|responds with|answers?|answered|throws|gets?|getting|got|a|with|antwortet mit|liefert|wirft|fehler|error|meldet)(?: a| an| only| einen| error| code| status| http| nur)?[ :=-]{1,2}(?:4\d\d|5\d\d|[45]xx)s?${noAmount}
  (?:4\d\d|5\d\d|[45]xx)s?:? (?:error|errors|bad|internal|service|not found|forbidden|unauthorized|unauthorised|gateway|too many|conflict|request|response|responses|unprocessable|method|proxy|payload|fehler|status)
  (?:error|fehler|fault|failure|reason|return|exit|response|result|status|cause|event|reject|abort|stop|alarm|hresult|errno|sqlcode)(?: ?code| ?status| id| no\.?| number| nr\.?|nummer)?s? ?(?:is |was |of |=|:|#)? ?["'(#]?-?(?:[a-z]{1,5}[-_]?)?\d{1,10}
  (?:exit|error|fehler|status|return|response|reject)-?codes? [\w-]{2,20}
  # messages that systems are known for
  (?:connection|verbindung|handshake|socket|request|session|login|transaction|query|lock wait|read|operation|deadline|gateway)(?: was| has been| has| is| wurde)? (?:refused|reset|aborted|timed out|timed-out|time-out|timeout|rejected|exceeded|expired|abgelehnt|abgebrochen|zurückgesetzt|verweigert)
  (?:connect|connection|read|gateway|request|socket|lock|session|login|query|idle|response|script|proxy|server) time-?outs?(?: error| exceeded| expired| after| of)?
  (?:permission|access|zugriff|berechtigung|authorization|authentication|login)(?: is| was| wurde)? (?:denied|verweigert|rejected|abgelehnt)
  (?:bad gateway|gateway time-?out|service unavailable|internal server error|too many (?:requests|connections|open files|redirects)|page not found|not authori[sz]ed to|no route to host|host unreachable|network (?:is )?unreachable|name or service not known|could not resolve|unable to resolve|no such (?:file|host|table|column|method|element|user|device)|no space left|disk (?:is )?full|out of memory|out of disk|out of range|out of bounds|heap space|stack overflow|segmentation fault|segfault|core dump(?:ed)?|kernel panic|null ?pointer|null reference|object reference not set|undefined is not|cannot read propert|is not defined|is not a function|unexpected token|unexpected end|syntax error|parse error|assertion failed|deadlock (?:found|detected)|duplicate key|duplicate entry|foreign key|constraint violation|unique constraint|division by zero|index out of|invalid (?:argument|token|credentials|signature|grant|certificate|request|syntax|state|character|parameter|value|input|xml|json|user|password|license|licence|syntax)|unknown (?:host|column|error|command|option)|certificate (?:has |is )?(?:expired|verify failed|not trusted|invalid|unknown)|self[- ]signed certificate|ssl handshake|unable to (?:find|get|verify|open|locate|establish|connect to|load|parse|read|write|create)|failed to (?:load|fetch|connect to|start|open|create|parse|pull|mount|resolve|initiali[sz]e|establish|read|write|find|execute|allocate|authenticate|compile|download|upload|save|lookup|render|retrieve|process|validate|acquire|get|bind)|could not (?:connect|find|open|load|create|be found|acquire|read|allocate|establish|execute|parse|resolve|initiali[sz]e|get)|upstream connect error|crashloopbackoff|imagepullbackoff|errimagepull|oomkilled|evicted|access-reject|user-reject|nxdomain|servfail|blue ?screen|bluescreen|white screen of death|speicher voll|zeitüberschreitung|zeitlimit überschritten|zertifikat (?:ist )?(?:abgelaufen|ungültig|nicht vertrauenswürdig)|keine berechtigung|nicht berechtigt|ungültige?[rs]? (?:anmeldedaten|eingabe|wert|zertifikat|token|benutzer|passwort|lizenz|zeichen)|nicht gefunden werden|konnte nicht (?:geladen|gefunden|geöffnet|gespeichert|hergestellt|verarbeitet|gelesen|gestartet|erstellt|aufgelöst))
  # mail servers, package managers, headers
  [45]\d\d[ -]#?[45]\.\d{1,2}\.\d{1,3}
  err! \S+
  \w{1,30}[-_](?:error|exception|fault|reason)[:=] ?\S{3,}
  [a-z]{2,6}-0\d{2,5}
  # errors that are named by their kind
  (?:fatal|syntax|parse|parser|parsing|validation|runtime|run-time|type|compile|compiler|compilation|linker|linking|segmentation|assertion|timeout|authentication|certificate|ssl|tls|dns|permission|protocol|checksum|license|licence|overflow|memory|i/o|javascript|js|console|sql|soap|rpc|grpc|smtp|ldap|kerberos|cors|csrf|xml|json|unicode|encoding|build|script|page fault|protection|unhandled|uncaught|unknown|unexpected|internal|application|general|generic) (?:error|errors|fault|exception|exceptions|violation)
`;

/** Words between quotation marks, or a sign of a machine among them; a single word is a button or a state. */
const citation =
  /(?:"[^"\n ]{0,40}(?: [^"\n]{2,160}|[\d_][^"\n ]{0,40})"|`[^`\n ]{0,40}(?: [^`\n]{2,160}|[\d_][^`\n ]{0,40})`|'[^'\n ]{1,40} [^'\n]{4,160}')/;

/** A message in somebody's words: after "error:", after "it says", or in quotation marks near such a word. */
const quoted = phrases`
  (?:fail\w{0,4}|reject\w{0,3}|refuse[sd]?|bounc\w{1,3}|decline[sd]?|stop\w{0,4}|abort\w{0,3}|crash\w{0,3}|broke|breaks|cancel\w{0,4}|broken|denied|corrupt|abgelehnt|lehnt|scheitert|bricht|abgebrochen|verweigert|stürzt|schlägt|schlagen|failed|steht|stehen|blinkt|leuchtet)[^.\n"\`]{0,70}[:,-]? ?${citation}
  [:>-] {0,2}${citation}$
  (?:error|errors|message|messages|fails? with|failed with|says|said|saying|say|reads|shows|showing|displays|states|states that|prints|printed|logs?|logged|warning|warnings|popup|pop-up|dialog|toast|banner|alert|exception|reports|reported|complains|complaining|gives|output|returns|returned|get|gets|getting|got|see|seeing|reason|text|fehler|fehlermeldung|meldung|meldungen|meldet|steht|kommt|erscheint|zeigt|hinweis|warnung|lautet|heisst|heißt|sagt|bekommen|bekomme|log|protokoll|display|bildschirm|terminal)[^.\n"'\`?]{0,50}[:,]? ?${citation}
  ${citation} ?(?:error|errors|message|exception|is shown|is displayed|appears|pops up|comes up|fehler|fehlermeldung|meldung|erscheint|kommt|steht|wird angezeigt|angezeigt|is all|is what)
  (?:error|errors|error message|error messages|error log|error text|exception|stack ?trace|backtrace|traceback|log|logs|log file|logfile|log output|log excerpt|excerpt|output|message|fehler|fehlermeldung|fehlertext|meldung|logauszug|auszug|protokoll|ausgabe)(?: is| was| says| reads| shows| from the log| in the log| lautet| ist)?(?: this| the following| as follows| below| hier| folgende[rs]?)? ?[:=] {0,3}\S{3,}(?: \S+|$)
  (?:with|following|this|get|gets|got|see|throws?|threw|folgende[nrs]?|diese[nrs]?|mit (?:der|dem|folgender)) (?:the |an? |this |following |same |folgende )?(?:error|exception|error message|message|stack ?trace|trace|fehler|fehlermeldung|meldung|ausnahme) ?:
  (?:fails?|failed|failing|stops?|stopped|aborts?|aborted|crash(?:es|ed)?|exits?|ends?|dies|scheitert|bricht|endet)(?: always| immediately| ab)? (?:with|mit) (?!(?:this|that|the|a|an|an error|no|some|every|all|our|every|my|einem fehler|einer fehlermeldung)\b)\S+ \S+
`;

/** There is none, and somebody looked. */
const none = phrases`
  (?:no|not any|without|without any|never any|nor any|zero|not a single|not one|neither)(?: visible| specific| obvious| particular| other| further| clear| real| single| an?| such)? (?:error|errors|exceptions?|error messages?|messages?|error codes?|stack ?traces?|warnings?)(?: messages?| message| codes?| at all| whatsoever| in| on| is| are| was| were| appears?| shown| either| or| anywhere| to be seen| displayed| popup|$|[.,;!])
  (?:nothing|not a thing|no entry|no entries|no trace) (?:\w{1,14} ){0,3}(?:in|to) (?:the |our |your |any )?(?:\w{1,14} )?(?:log|logs|logfile|logfiles|journal|console|event log|syslog|dmesg)
  (?:log|logs|logfiles?|console|event log|journal|syslog) (?:is|are|was|were|stays?|remains?|shows?|show|contains?|say|says) (?:completely |all |also )?(?:empty|clean|nothing|silent|quiet|green|no|none|clear)
  (?:keine|keinen|keinerlei|ohne|ohne jede)(?: konkrete| sichtbare| weitere| spezielle| besondere)? (?:fehler|fehlermeldung|fehlermeldungen|meldung|meldungen|fehlercode|fehlercodes|exception|exceptions|warnung|warnungen)(?: \w+){0,3}
  (?:nichts|kein eintrag|keine einträge|nix) (?:\w{1,14} ){0,2}(?:im|in den|in der|ins) (?:log|logs|logfile|protokoll|ereignisanzeige|konsole|journal|logdatei|logdateien|protokollen)
  (?:im|in den|in der) (?:log|logs|logfile|protokoll|ereignisanzeige|konsole|journal|logdatei|logdateien)(?: \w{1,14}){0,3} (?:nichts|nix|kein eintrag|keine einträge|leer|sauber|nicht[s]? auffälliges)
  (?:log|logs|logfile|protokoll|konsole) (?:ist|sind|bleibt|bleiben) (?:leer|sauber|unauffällig)
`;

const aside = words`
  (?:human|my|user|our|your|trial and|margin of) error
  error (?:on|was on|is on) (?:our|my) (?:side|end|part)
  (?:works?|worked|working|runs?|running|went|ran|fine|läuft|lief|funktioniert) (?:\w{1,12} ){0,3}(?:again )?without (?:any )?(?:errors?|problems?)
  (?:in case|in the event) of (?:an )?errors?
  error (?:handling|budget|rate|rates|tracking|page)
`;

export const errors: Recogniser = {
  labels: [
    'error',
    'errors',
    'error message',
    'error messages',
    'error messages or logs',
    'error messages / logs',
    'error message(s)',
    'error log',
    'error code',
    'error details',
    'exact error',
    'exception',
    'stack trace',
    'stacktrace',
    'traceback',
    'backtrace',
    'logs',
    'log',
    'log output',
    'log excerpt',
    'log excerpts',
    'relevant logs',
    'relevant log output',
    'logs and error messages',
    'console output',
    'output',
    'actual output',
    'fehler',
    'fehlermeldung',
    'fehlermeldungen',
    'fehlermeldung/log',
    'fehlercode',
    'fehlertext',
    'logauszug',
    'log-auszug',
    'protokoll',
  ],
  noneIsAnswer: true,
  titles: words`
    (?:errors?|exact|full|display|displayed|shown|log|logs|console|system) (?:\w{2,14} ){0,2}(?:messages?|text|errors?|output|log|excerpt|entry|entries|lines?|says)
    (?:messages?|logs?|trace|stack ?trace|excerpt|output|exception)
    (?:fehler|fehlermeldung\w{0,2}|meldung|meldungen|meldungstext|anzeige(?: am \w{3,14})?|protokoll(?: \w{2,14}){0,2}|logs?|auszug|ausgabe|wortlaut)
  `,
  shape: logLines,
  cues: [
    {
      says: codes,
      asWritten: true,
      within: ['prose', 'item', 'heading', 'log', 'code', 'quotation'],
      evenAsked: true,
      evenQuoted: true,
    },
    { says: none, unless: asksOrPromises, within: ['prose', 'item'] },
    {
      says: messages,
      unless: either(asksOrPromises, aside),
      within: ['prose', 'item', 'heading', 'code', 'quotation'],
      evenAsked: true,
      evenQuoted: true,
    },
    {
      says: quoted,
      unless: asksOrPromises,
      within: ['prose', 'item', 'heading'],
      evenAsked: true,
      evenQuoted: true,
    },
  ],
  mentions: [
    {
      says: phrases`
        errors?
        exceptions?
        fehler(?:meldung|meldungen)?
        ausnahme
        stack ?trace
        crash(?:es|ed)?
        absturz
        time-?outs?
        (?:times|timed|timing) out
      `,
      unless: either(asksOrPromises, aside),
    },
  ],
};

/** The first line that a machine wrote and that is more than a mere note of a time. */
function logLines({ passages }: Prose): Passage | undefined {
  return passages.find(({ kind, start, end }) => kind === 'log' && end - start > 12);
}
