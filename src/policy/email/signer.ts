import { isClosing, isThanks } from './courtesy';
import { linesOf, seen } from './lines';
import { isName, PHONE } from './signature';

const LEGAL_FORM =
  /(?:^|\s)(?:ltd|limited|inc|llc|llp|plc|corp|corporation|gmbh(?: & co\.? kg)?|mbh|ag|kg|ohg|ug|se|e\.?v|b\.?v|n\.?v|s\.?a|s\.?a\.?s|s\.?r\.?l|sarl|s\.?p\.?a|ab|a\/s|aps|as|oy|oyj|pty(?: ltd)?|sp\. z o\.? ?o|s\.?r\.?o|lda|kft|co)\.?(?:$|[\s,|])/i;
const FAX = /^\W{0,3}f(?:ax)?\b/i;

/** What a signature says about who signs: what it does not say is left out. */
export function signerOf(signature: string): { company?: string; contact?: string; phone?: string } {
  const lines = linesOf(signature).map((line) => seen(line).replace(/^[-–—~*_|\s]{1,6}/u, ''));
  const contact = lines.find((line) => isName(line) && !isCourtesy(line) && !LEGAL_FORM.test(line));
  const company = lines.find((line) => line.length <= 80 && LEGAL_FORM.test(line));
  const phone = lines.flatMap((line) => (FAX.test(line) ? [] : (PHONE.exec(line)?.[0] ?? [])))[0];
  return {
    ...(company !== undefined && { company }),
    ...(contact !== undefined && { contact }),
    ...(phone !== undefined && { phone }),
  };
}

function isCourtesy(line: string): boolean {
  return isClosing(line) || isThanks(line);
}
