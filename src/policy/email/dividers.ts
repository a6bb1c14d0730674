import { seen } from './lines';

const ORIGINAL = [
  '(?:original|reply|previous) (?:message|e-?mail|text)',
  'original appointment',
  '(?:ursprüngliche|originale?|weitere|vorherige|antwort)[ -]?(?:nachricht|e-?mail|mail|mitteilung)',
  'ursprünglicher termin|ursprünglicher text',
  "message d['’]origine|message original|message initial|courriel original",
  'mensaje original|mensaje inicial',
  'messaggio originale',
  'mensagem original',
  'oorspronkelijk(?:e)? bericht|origineel bericht',
  'ursprungligt meddelande|originalmeddelande',
  'oprindelig (?:meddelelse|besked|mail)|opprinnelig melding',
  'alkuperäinen viesti',
  '(?:oryginalna wiadomość|wiadomość oryginalna|pierwotna wiadomość)',
  'původní zpráva|pôvodná správa|izvorna poruka|izvirno sporočilo',
  'eredeti üzenet|mesaj original|orijinal mesaj|özgün ileti',
  'исходное сообщение|оригинальное сообщение|вихідне повідомлення|αρχικό μήνυμα',
  '原始邮件|原始郵件|原邮件|元のメッセージ|元のメール|원본 메시지|원본 메일',
].join('|');
const ORIGINAL_LINE = new RegExp(
  String.raw`^(?:[-_=*]{1,40}\s?)(?:${ORIGINAL})\s?:?(?:\s?[-_=*]{0,40})$`,
  'iu',
);

const FORWARDED = [
  'forwarded (?:message|mail|e-?mail|by)[^-]{0,60}',
  'weitergeleitete (?:nachricht|e-?mail|mail)',
  'message transféré|courriel transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada',
  'doorgestuurd bericht|vidarebefordrat meddelande|videresendt (?:meddelelse|besked|melding)|videresendt melding',
  'välitetty viesti|przekazana wiadomość|wiadomość przekazana|přeposlaná zpráva|továbbított üzenet|пересылаемое сообщение',
  '转发的邮件|転送メッセージ|전달된 메시지',
].join('|');
const FORWARDED_LINE = new RegExp(
  String.raw`^(?:[-_=*]{2,40}\s?(?:${FORWARDED})\s?:?\s?[-_=*]{0,40}|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-?mail):|début du message (?:réexpédié|transféré) ?:|inizio messaggio inoltrato:|inicio del mensaje reenviado:)$`,
  'iu',
);

const REPLY_ABOVE =
  /^[\s#*_—–-]{0,30}(?:please )?(?:(?:type |write )?(?:your )?reply above this line|reply to this e-?mail directly or view it on|(?:bitte )?(?:antworten sie )?(?:oberhalb|über) dieser (?:zeile|linie)(?: antworten)?|(?:bitte )?ihre antwort (?:oberhalb|über) diese[rs]? (?:zeile|linie))/iu;

/** Whether a line sets off the mail that is answered: "-----Original Message-----". */
export function isDivider(line: string | undefined): boolean {
  const text = seen(line);
  return ORIGINAL_LINE.test(text) || REPLY_ABOVE.test(text);
}

/** Whether a line says that another mail is passed on: what follows is what the sender wants read. */
export function isForward(line: string | undefined): boolean {
  return FORWARDED_LINE.test(seen(line));
}

/** Whether a line only draws a rule. */
export function isRule(line: string | undefined): boolean {
  return /^[-_=*—–]{2,200}$/u.test(seen(line).replace(/\s/g, ''));
}
