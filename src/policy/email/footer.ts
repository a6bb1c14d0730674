import { seen } from './lines';

// What companies and mailing lists add below; it says nothing about the request.
const BEGINS = [
  '(?:confidentiality|legal|privacy|important) (?:notice|disclaimer|warning)',
  'disclaimer\\s?[:–-]',
  'confidential(?:ity)?[ :-]',
  '(?:the )?(?:information|contents?)(?: contained| transmitted)? (?:in|of|by) this (?:e-?mail|message|communication|transmission)',
  'this (?:e-?mail|message|communication|transmission)(?: message)?(?:,|\\s\\(|/| and| including| is (?:intended|confidential|for|sent)| may contain| contains (?:confidential|privileged|information)| transmission)[^.]{0,300}(?:confidential|privileged|intended|recipient|addressee)',
  'if you (?:are not the (?:intended|named)|have received this (?:e-?mail|message|communication) (?:in error|by mistake))',
  '(?:p )?(?:please )?(?:consider|think of|think about) the environment before',
  '(?:diese|dieses|die) (?:e-?mail|nachricht|mail|schreiben)[^.]{0,200}(?:vertraulich|rechtlich geschützt|empfänger bestimmt|adressaten bestimmt)',
  '(?:der|die) (?:inhalt|informationen)[^.]{0,60}dieser (?:e-?mail|nachricht)',
  '(?:wenn|falls|sollten) sie (?:nicht der (?:richtige|beabsichtigte|vorgesehene)|diese (?:e-?mail|nachricht) irrtümlich)',
  '(?:bitte )?(?:denken sie|prüfen sie)[^.]{0,40}(?:umwelt|ausdruck)|der umwelt zuliebe',
  'vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|hinweis zum datenschutz',
  "ce (?:message|courriel|mail)[^.]{0,200}(?:confidentiel|destinataire)|avis de confidentialité|pensez à l'environnement",
  'este (?:mensaje|correo|e-?mail)[^.]{0,200}(?:confidencial|destinatario)|aviso (?:legal|de confidencialidad)',
  'questo (?:messaggio|documento)[^.]{0,200}(?:riservat|confidenzial|destinatari)|le informazioni contenute',
  'esta (?:mensagem|comunicação)[^.]{0,200}confidencia|aviso de confidencialidade',
  '(?:dit|deze) (?:bericht|e-?mail)[^.]{0,200}(?:vertrouwelijk|geadresseerde)',
  'you (?:received|are receiving) this (?:message|e-?mail) because',
  '(?:to )?unsubscribe\\b|um sich (?:abzumelden|auszutragen)',
  'virus[- ]?free\\.|virenfrei\\.|this (?:e-?mail|message) has been (?:scanned|checked)|diese e-?mail wurde (?:von|auf viren)',
].join('|');
const FOOTER = new RegExp(String.raw`^[\s*_>#-]{0,6}(?:${BEGINS})`, 'iu');

/** Whether a paragraph beginning with this line is a disclaimer or a mailing list's footer. */
export function isFooter(line: string): boolean {
  return FOOTER.test(seen(line));
}
