import type { Recogniser } from '../recognise';
import { phrases, words } from '../words';

export const company: Recogniser = {
  labels: [
    'company',
    'company name',
    'organisation',
    'organization',
    'customer',
    'customer name',
    'firma',
    'unternehmen',
    'kunde',
    'firmenname',
  ],
  cues: [
    {
      says: phrases`
        i work (?:for|at|with)
        on behalf of
        (?:i am|i'm|we are) (?:from|with|at) \w{2,}
        we are (?:a|an|the) \w{3,}
        this is [a-z][\w'-]{1,29}(?: [a-z][\w'-]{1,29})? (?:from|of|at)
        (?:our|my|the) company(?: name)? is
        (?:von|bei) der firma
        (?:ich|wir) arbeiten? (?:bei|für)
        im namen (?:von|der)
        (?:unsere|meine) firma (?:ist|heißt)
      `,
    },
    {
      // A name with the legal form of its firm, in its own capitals: "as" and "ab" are words too.
      says: /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}&-]{1,30} (?:GmbH|GMBH|Gmbh|gmbh|AG|KG|OHG|UG|mbH|Inc|INC|inc|LLC|llc|Ltd|LTD|ltd|Limited|Corp|PLC|plc|S\.A|SARL|B\.V|BV|N\.V|Oy|AS|AB|ApS|Pty|Srl|SRL|S\.r\.l|SpA|S\.p\.A|Kft|e\.V|SE)(?![\p{L}\p{N}])/gu,
      asWritten: true,
      within: ['prose', 'item'],
    },
  ],
};

/** How a letter ends, in small letters. */
const closings =
  'kind regards|best regards|warm regards|kindest regards|many regards|with kind regards|with best regards|regards|best wishes|greetings|yours sincerely|sincerely|yours faithfully|yours truly|cheers|best|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|mit besten gr(?:ü|ue)(?:ß|ss)en|freundliche gr(?:ü|ue)(?:ß|ss)e|viele gr(?:ü|ue)(?:ß|ss)e|beste gr(?:ü|ue)(?:ß|ss)e|liebe gr(?:ü|ue)(?:ß|ss)e|herzliche gr(?:ü|ue)(?:ß|ss)e|schöne gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|br|rgds|thanks|many thanks|thank you|danke|vielen dank';
/** The same however it is written, with what one is thanked for. */
const closing = `(?:${closings.replace(/(?<=^|\|| )\p{L}/gu, (sign) => `[${sign}${sign.toUpperCase()}]`)}|MFG|MfG|LG|VG|BR)(?: (?:for|für|in advance|im [Vv]oraus|again)[^\\n]{0,40})?`;
/** Begins another closing, or calls nobody by name. */
const nobody =
  '(?!(?:Kind|Best|Warm|With|Many|Regards|Yours|Sincerely|Cheers|Thanks|Thank|Mit|Viele|Beste|Liebe|Freundliche|Gruß|Grüße|Danke|Vielen|The|Your|Our|Ihr|Ihre|Euer|Team|Support|Service|All|Everyone|Again|In|For|Für|Please|Bitte|Sent|Gesendet|Von|From)(?![\\p{L}]))';
const nameWord = "\\p{Lu}[\\p{L}.'’-]{0,29}";
/** A closing with a name behind it or in the next line that is written in; alone it names nobody. */
const signed = new RegExp(
  `(?<![\\p{L}\\p{N}])${closing}[,.!]?[ \\t]{0,4}(?:[,-] ?|\\r?\\n[ \\t]{0,4}|\\r?\\n[ \\t\\r]{0,4}\\n[ \\t]{0,4}|)${nobody}${nameWord}(?: ${nameWord}){0,3}(?=[ \\t]{0,4}(?:$|[\\r\\n,|(/.]))`,
  'gu',
);

export const contact: Recogniser = {
  labels: [
    'contact',
    'contact person',
    'contact name',
    'contact details',
    'name',
    'your name',
    'my name',
    'reported by',
    'reporter',
    'caller',
    'kontakt',
    'kontaktperson',
    'ansprechpartner',
    'ansprechpartnerin',
    'ansprechperson',
    'gemeldet von',
  ],
  cues: [
    {
      says: phrases`
        my name is
        (?:i am|i'm) (?:from|with)
        this is [a-z][\w'-]{1,29}(?: [a-z][\w'-]{1,29})? (?:from|of|at|here|speaking)
        please (?:contact|call|ask for) [a-z]{2,}
        (?:contact|reach|call) me
        mein name ist
        ich (?:bin|heiße) [a-z]{2,}
        (?:ihr |unser |mein )?ansprechpartner(?:in)? ist
        (?:erreichen sie|rufen sie) mich
      `,
    },
    { says: signed, asWritten: true, within: ['prose', 'heading'] },
  ],
};

/** Figures with a name of their own. */
const otherNumber = words`
  (?:ticket|order|invoice|case|incident|customer|account|serial|contract|part|reference|version|build|article|kunden|auftrags|rechnungs|vertrags|bestell|serien|steuer)[- ]?(?:number|no\.?|nr\.?|nummer|id)
  (?:ticket|iban|bic|pid|isbn|uuid|mac|imei|card|karte|kreditkarte|konto|order|bestellung|rechnung|invoice|incident)(?: no\.?| nr\.?| #)? [\d#a-z]{1,20}
`;

/** A number as it is called from abroad, and one that is introduced as a telephone number. */
const digits = '\\d(?:[ ./()\\-]{0,3}\\d){4,15}';
const manyDigits = '\\d(?:[ ./()\\-]{0,3}\\d){6,15}';

export const phone: Recogniser = {
  labels: [
    'phone',
    'phone number',
    'telephone',
    'telephone number',
    'tel',
    'tel.',
    'tel no',
    'tel no.',
    'phone no',
    'phone no.',
    'mobile',
    'mobile number',
    'mobile phone',
    'cell',
    'cellphone',
    'cell phone',
    'contact number',
    'call back number',
    'callback',
    'callback number',
    'direct',
    'direct line',
    'office',
    'telefon',
    'telefonnummer',
    'telefonnr',
    'telefonnr.',
    'handy',
    'handynummer',
    'mobil',
    'mobilnummer',
    'rufnummer',
    'rückrufnummer',
    'rückruf',
    'durchwahl',
    'festnetz',
  ],
  cues: [
    {
      // From abroad: +49 711 …, 0049 711 …
      says: new RegExp(
        `(?<![\\w.,:/=+-])(?:\\+ ?(?:\\(\\d{1,3}\\)|\\d)[ ./()\\-]{0,3}|00[ ]?(?=[1-9]))${manyDigits}(?![\\w/])(?!\\.\\d)`,
        'g',
      ),
      unless: otherNumber,
      within: ['prose', 'item', 'heading'],
    },
    {
      // At home, beside a word that says so: "call me on 0711 123 45", "T 030/1234567".
      says: new RegExp(
        `(?<!\\w)(?:phone|telephone|tel|telefon|mobile?|cell|handy|fon|call|ring|reach me|dial|durchwahl|rufnummer|telefonnummer|handynummer|nummer|number|erreichbar|anrufen|whatsapp|t|m|p|ph)(?: \\w{1,12}){0,3}[.:]{0,2} {0,3}(?:is |ist |lautet |unter |on |at |via )?\\(?${digits}(?![\\w/])(?!\\.\\d)`,
        'g',
      ),
      unless: otherNumber,
      within: ['prose', 'item', 'heading'],
    },
    {
      // A trunk prefix and enough digits for nothing else: 0711 1234567.
      says: new RegExp(
        '(?<![\\w.,:/=+#-])\\(?0[1-9]\\d{1,4}\\)?[ /-]{1,3}\\d{3,4}(?:[ -]?\\d{2,4}){1,3}(?![\\w/])(?!\\.\\d)',
        'g',
      ),
      unless: otherNumber,
      within: ['prose', 'item'],
    },
  ],
};
