import { opening } from '../words';

/**
 * Sentences with which a form or an issue template asks; left as they are, they answer nothing. The second half are
 * those of the templates that GitHub and GitLab offer, which many desks copy.
 */
const asksToFill = opening`
  (?:please |kindly )?(?:describe|explain|enter|insert|fill in|fill out|specify|state|list|paste|type)(?: here| in| your| the| any| what| how| which| a| all| below| briefly)
  (?:your|enter|insert|type|write|add) (?:answer|text|description|response)(?: goes)? here
  please (?:provide|include|attach|add) (?:any|a|as much|all|the following|your|relevant|details|screenshots|logs)
  (?:bitte )?(?:beschreiben|schildern|erläutern|nennen) sie
  (?:bitte )?(?:hier )?(?:eintragen|ausfüllen|beschreiben|angeben|einfügen)
  bitte (?:geben sie|füllen sie|tragen sie|fügen sie)
  ihre (?:antwort|beschreibung) hier
  a clear and concise description
  if applicable, add screenshots
  add any other context
  (?:go to|click on|scroll down to) '\.{2,4}'
  see error$
  _?no response_?$
  _[a-z][^_?]{5,100}\?_$
`;
const exampleOnly = /^[^\n]{0,40}[:：]\s{0,4}\[e\.g\.[^\]\n]{0,80}\]\s{0,9}$/i;
const brackets =
  /^[\s>*-]{0,8}(?:[\p{L}\p{N} /]{1,40}[:：]\s{0,4})?(?:\[[^[\]\n]{0,120}\]|<[^<>\n]{1,120}>|\{{1,2}[^{}\n]{1,120}\}{1,2}|_{3,}|\.{3,})\s{0,9}$/u;
/** A label with nothing but a hint in brackets beside it: `Error: (full text or screenshot)`. */
const hint = /^[\s>*_-]{0,8}[\p{L}\p{N} /]{1,40}[:：]\*{0,2}\s{0,4}\([^()\n]{3,120}\)\s{0,9}$/u;
const unticked = /^\s{0,8}(?:[-*+]\s?)?(?:\[ ?\]|☐|□)\s/;
/** `[ERROR]`, `<p>`, `[1]`, `{"a":1}` and file names are no blanks to fill. */
const noBlank = /["=@\\;]|https?:|^[^[<{]{0,60}[[<{]\W{0,3}(?:[A-Z]{3,}|\d|\/?\w{1,6}>)/;

/** Whether a line is the form's own words rather than the customer's. */
export function isTemplate(line: string, folded: string): boolean {
  if (line.length > 240) return false;
  if (exampleOnly.test(line) || hint.test(line) || unticked.test(line)) return true;
  if (/[\]>}_.]\s{0,9}$/.test(line) && brackets.test(line) && !noBlank.test(line)) return true;
  asksToFill.lastIndex = 0;
  return asksToFill.test(folded);
}

/** The text with its comments (`<!-- … -->`) blanked out, as long as it was. */
export function withoutComments(text: string): string {
  let rest = 0;
  let kept = '';
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', rest)) {
    const close = text.indexOf('-->', open);
    const end = close < 0 ? Math.min(text.length, open + 4) : close + 3;
    kept += text.slice(rest, open) + text.slice(open, end).replace(/[^\n]/g, ' ');
    rest = end;
    if (close < 0) break;
  }
  return kept + text.slice(rest);
}
