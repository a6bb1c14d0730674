import { isBlank, isMarked, seen } from './lines';

// The header lines that mail programs set above the mail they answer, in the languages they come in.
const NAMES = {
  from: 'from|von|de|da|van|från|fra|lähettäjä|od|nadawca|feladó|kimden|gönderen|от|від|από|de la|expéditeur|remitente|mittente|发件人|寄件者|差出人|보낸 사람|saatja|nuo|dari|từ',
  date: 'date|sent|datum|gesendet(?: am)?|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|odoslané|küldve|dátum|gönderildi|gönderilen|tarih|отправлено|дата|надіслано|στάλθηκε|ημερομηνία|trimis|发送时间|日期|送信日時|日時|보낸 날짜|날짜|message du',
  to: 'to|an|à|a|para|per|aan|till|til|vastaanottaja|do|komu|címzett|kime|alıcı|кому|προς|către|destinataire|destinatario|pour|收件人|宛先|받는 사람',
  cc: 'cc|kopie|copie(?: à)?|kopia|kopi|kopio|dw|copia|másolat|bilgi|копия|抄送|reply-to|antwort an|importance|priority|wichtigkeit|priorität|attachments?|anlagen?',
  subject:
    'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|konu|тема|θέμα|subiect|sujet|主题|主旨|件名|제목',
} as const;
type Name = keyof typeof NAMES;

const LINE = new RegExp(
  String.raw`^[\s*_>]{0,8}(?:${Object.entries(NAMES)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})[*_]{0,2}\s{0,3}[:：][*_]{0,2}(?:\s|\S)`,
  'iu',
);
const ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,190}|mailto:/;

/** Headers stand this near together; one may be wrapped, and programs differ in empty lines between them. */
const REACH = 12;
/** A long list of recipients takes several lines. */
const MOST_WRAPPED = 4;

/**
 * How many lines from here on are the header of an earlier mail: From, Sent, To and Subject in any order and language.
 * 0 when they are not: two of them are enough where an address stands among them, one below a rule, otherwise it takes
 * three.
 */
export function headerBlockAt(lines: readonly string[], at: number, isBelowRule = false): number {
  const first = nameOf(lines[at]);
  if (first !== 'from' && first !== 'date') return 0;
  const names = new Set<Name>([first]);
  let end = at;
  for (
    let next = at + 1;
    next < Math.min(lines.length, at + REACH) && next - end <= MOST_WRAPPED;
    next += 1
  ) {
    const name = nameOf(lines[next]);
    if (name !== undefined) {
      names.add(name);
      end = next;
    } else if (isBlank(lines[next]) && nameOf(lines[next + 1]) === undefined) break;
  }
  // The address of the sender may stand on a line of its own.
  const hasAddress = lines.slice(at, end + 3).some((line) => ADDRESS.test(seen(line)));
  const isHeader =
    (names.has('from') && names.size > 2) || (hasAddress && names.size >= (isBelowRule ? 1 : 2));
  return isHeader ? end - at + 1 : 0;
}

function nameOf(line: string | undefined): Name | undefined {
  if (isMarked(line)) return undefined;
  const groups = LINE.exec(seen(line))?.groups;
  return (Object.keys(NAMES) as Name[]).find((name) => groups?.[name] !== undefined);
}
