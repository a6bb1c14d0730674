import { seen } from './lines';

const BEGINS = [
  'sent (?:from|via|with|using)',
  'get outlook for',
  '(?:diese (?:nachricht|e-?mail) wurde )?(?:gesendet|gesandt|versandt|versendet) (?:von|vom|mit|über|via)',
  'outlook für (?:ios|android) beziehen|holen sie sich outlook',
  'envoyé (?:depuis|de|à partir d[eu]|avec|via|du)|télécharge[rz]? outlook pour|obtenir outlook',
  'enviado (?:desde|d[eo]|do|a partir d[eo]|com|con|via)|obtener outlook|obter o outlook',
  'inviato (?:da|dal|con|tramite)|scarica outlook|ottieni outlook',
  '(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit)|outlook (?:voor|downloaden)',
  'skickat från|hämta outlook|sendt fra|hent outlook|få outlook',
  'lähetetty|hanki outlook|wysłan[eo] (?:z|ze)|pobierz (?:program )?outlook|odesláno z|odoslané z',
  'отправлено (?:с|из)|надіслано з|iphone[ ]?から送信|发自我的|從我的|从我的|나의 .{1,20}에서 보냄',
  'küldve|iphone.{0,6}gönderildi|trimis de pe',
].join('|');
const DEVICE = new RegExp(String.raw`^[\s*_([-]{0,4}(?:${BEGINS})`, 'iu');
const AROUND_DEVICE =
  /^(?:von (?:meinem |meiner )?[\p{L}\d ]{2,40} gesendet|\S{2,20}'?d[ae]n gönderildi)\.?$/iu;
/** "Sent from my desk, it is quicker": a program says it in a few words, and no more. */
const MOST_WORDS = 9;

/** Whether a line is what a mail program or a telephone puts below: "Sent from my iPhone". */
export function isDeviceLine(line: string): boolean {
  const text = seen(line)
    .replace(/<[^<>]{1,200}>|\(?https?:\S{1,200}/g, '')
    .trim();
  if (AROUND_DEVICE.test(text)) return true;
  const isBrief = text.length <= 90 && text.split(/\s+/).length <= MOST_WORDS && !/[,;:?!]/.test(text);
  return isBrief && DEVICE.test(text);
}
