import type { Cases } from '../../src/policy/backtest/report';
import { numberOf } from './figures';
import { markup, type Markup } from './markup';
import type { Source } from './source';

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

/** How many requests, and behind a click which; each a link where the site is known. */
export function requests(cases: Cases, source: Source, what: string): Markup {
  const { count, keys } = cases;
  if (keys.length === 0) return markup`${numberOf(count)}`;
  const more = count > keys.length ? ` and ${numberOf(count - keys.length)} more` : '';
  return markup`<details><summary aria-label="${numberOf(count)} ${what}">${numberOf(count)}</summary>
<p class="keys">${keys.map((key) => requestLink(key, source))}${more}</p></details>`;
}

function requestLink(key: string, { site }: Source): Markup {
  if (site === undefined || !KEY.test(key)) return markup`<span>${key}</span>`;
  return markup`<a href="${site}/browse/${key}">${key}</a>`;
}
