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
      // A signature that names its firm by its legal form.
      says: phrases`
        [a-z][\w&-]{1,30} (?:gmbh|ag|kg|ohg|ug|mbh|inc|llc|ltd|limited|corp|plc|s\.a|sarl|b\.v|bv|n\.v|oy|as|ab|aps|pty|srl|spa|s\.p\.a|kft|e\.v|se & co|gmbh & co\.? kg)
      `,
      within: ['prose', 'item'],
    },
  ],
};

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
    {
      says: phrases`
        (?:kind |best |warm |many |with |with kind |with best |kindest )?(?:regards|greetings|wishes),?
        (?:yours )?(?:sincerely|faithfully|truly),?
        cheers,?
        (?:mit freundlichen|mit besten|viele|beste|liebe|freundliche|herzliche|schöne) grüß(?:e|en)n?,?
        (?:mfg|lg|vg|br|rgds),?
        (?:thanks|thank you|many thanks|danke|vielen dank|gruß|gruss),?
      `,
      unless: words`(?:for|that|in advance|für|fürs|im voraus|but|so much|very|and|to) \w{2,}`,
      within: ['prose', 'heading'],
    },
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
