import { wholeWords } from '../quote';

/** How an answer to a well-known fact is found: what a line may call it, and words of a sentence that say it. */
export interface Recogniser {
  labels: readonly string[];
  says?: RegExp;
  /** "None" and "no" are answers: there may be no error, no change, no workaround. */
  noneIsAnswer?: boolean;
}

// No pattern repeats a repetition, so each takes time in proportion to the text.
export const recognisers: Readonly<Record<string, Recogniser>> = {
  environment: {
    labels: ['environment', 'env', 'umgebung', 'system', 'stage'],
    says: wholeWords(
      /prod(?:uction|uktion|uktiv[\p{L}\p{N}_]{0,12})?|staging|pre-?prod[\p{L}\p{N}_]{0,8}|sandbox|uat|qa|(?:test|dev|development|live|demo|integration)[- ](?:environment|cluster|system|site|instance|server|stage)|(?:test|entwicklungs|live)(?:umgebung|system)/u,
    ),
  },
  product: {
    labels: ['product', 'service', 'product or service', 'component', 'application', 'produkt', 'dienst'],
    says: wholeWords(
      /(?:our|the|your|unsere?|der|die|das) (?:[\p{L}\p{N}_-]{2,30} )?(?:product|service|component|application|app|module|api|database|gateway|portal|cluster|dashboard|registry|pipeline|datenbank|dienst|anwendung)/u,
    ),
  },
  started: {
    labels: ['started', 'start', 'start time', 'since', 'when', 'beginn', 'seit', 'begonnen'],
    says: wholeWords(
      /since|seit|started|began|begann|yesterday|gestern|this morning|heute|last (?:night|week)|\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2} (?:minutes|hours|days) ago|vor \d{1,3} (?:minuten|stunden|tagen)/,
    ),
  },
  steps: {
    labels: ['steps', 'steps to reproduce', 'reproduction', 'how to reproduce', 'repro', 'schritte'],
    says: wholeWords(
      /to reproduce|reproduc(?:e|ed|ible)|recreate|steps?:|when (?:i|we|you|users?) (?:click|open|run|try|log|send|call|start|select|go)|if (?:i|we|you) (?:click|open|run|try|log|send|call|start|select|go)|wenn (?:ich|wir|man)|nachstellen/,
      /^ ?1[.)] \S/,
    ),
    noneIsAnswer: true,
  },
  errors: {
    labels: [
      'error',
      'errors',
      'error message',
      'error messages',
      'error messages or logs',
      'logs',
      'log',
      'fehler',
      'fehlermeldung',
    ],
    says: wholeWords(
      /errors?|exceptions?|stack ?trace|traceback|fail(?:ed|s|ure) with|http [45]\d\d|status(?: code)? [45]\d\d|[45]\d\d (?:errors?|bad gateway|internal server|service unavailable|not found)|timed? ?out|connection refused|fatal|panic|fehlermeldung|fehler|ausnahme/,
    ),
    noneIsAnswer: true,
  },
  changes: {
    labels: [
      'change',
      'changes',
      'recent change',
      'recent changes',
      'recent configuration changes',
      'änderungen',
      'letzte änderungen',
    ],
    says: wholeWords(
      /chang(?:e|es|ed)|upgrad(?:e|ed|ing)|updated?|deploy(?:ed|ment)|roll(?:ed)? ?out|rolled back|released?|migrat(?:ed|ion)|reconfigured|installed|patched|new version|geändert|änderung(?:en)?|aktualisiert|umgestellt/,
    ),
    noneIsAnswer: true,
  },
  impact: {
    labels: ['impact', 'business impact', 'impact description', 'affected', 'auswirkung', 'auswirkungen'],
    says: wholeWords(
      /impact(?:s|ed|ing)?|affect(?:s|ed|ing)?|(?:users?|customers?|subscribers?|staff|we|nobody|everyone|no one) (?:cannot|can ?not|can't|can|are unable|is unable|could not)|unable to|blocked|blocks us|lost (?:orders|sales|revenue)|all (?:users|customers|subscribers)|betroffen|auswirkung(?:en)?|können nicht/,
    ),
    noneIsAnswer: true,
  },
  workaround: {
    labels: ['workaround', 'workarounds', 'workarounds tried', 'workaround tried', 'umgehung', 'tried'],
    says: wholeWords(
      /work-?arounds?|work around|way around|temporar(?:y|ily) (?:fix|solution|use|using)|restart(?:ing|ed)? (?:helps|helped|fixes|fixed|it)|fall(?:ing)? ?back|failed over|we (?:have )?(?:already )?tried|umgehung|behelf|neustart/,
    ),
    noneIsAnswer: true,
  },
  company: {
    labels: ['company', 'company name', 'organisation', 'organization', 'customer', 'firma', 'unternehmen'],
    says: wholeWords(
      /i work (?:for|at)|on behalf of|we are|i am (?:from|with)|i'm (?:from|with)|this is [\p{L}\p{N}_]{2,30} (?:from|of|at)|von der firma|ich arbeite bei/u,
    ),
  },
  contact: {
    labels: ['contact', 'contact person', 'contact name', 'name', 'kontakt', 'ansprechpartner'],
    says: wholeWords(
      /my name is|i am (?:from|with)|this is [\p{L}\p{N}_]{2,30} (?:from|of|at)|please contact|contact me|reach me|mein name ist|ansprechpartner(?:in)?/u,
      /^(?:kind |best )?regards,?$|^(?:mit freundlichen grüßen|viele grüße),?$/u,
    ),
  },
  phone: {
    labels: ['phone', 'phone number', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'telefon', 'handy'],
    says: /(?<![\d.])(?:\+|00|0)\d[\d ()/-]{6,18}\d(?![\d.])/,
  },
};
