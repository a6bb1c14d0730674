import { html } from 'hono/html';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { lozenge } from './lozenge';

/** A member of the field `issuelinks`, as Jira's REST API answers it. */
export interface ShownLink {
  type: { inward: string; outward: string };
  inwardIssue?: LinkedIssue;
  outwardIssue?: LinkedIssue;
}

interface LinkedIssue {
  key: string;
  fields: { summary: string; status: { name: string } };
}

/** The issues linked to one, under the words of each link; nothing when there is none. */
export function linkedWorkItems(state: State, links: ShownLink[]): Html | '' {
  if (links.length === 0) return '';
  const groups = Map.groupBy(links, phraseOf);
  return html`<section aria-labelledby="linked">
    <h2 id="linked">Linked work items</h2>
    ${[...groups].map(([phrase, members]) => group(state, phrase, members))}
  </section>`;
}

function group(state: State, phrase: string, links: ShownLink[]): Html {
  const issues = links.flatMap(({ inwardIssue, outwardIssue }) => outwardIssue ?? inwardIssue ?? []);
  return html`<h3 class="link-phrase">${phrase}</h3>
    <ul class="linked" aria-label="${phrase}">
      ${issues.map(
        ({ key, fields }) =>
          html`<li>
            <a href="/browse/${key}">${key}</a> <span>${fields.summary}</span>
            ${lozenge(state, fields.status.name)}
          </li>`,
      )}
    </ul>`;
}

const phraseOf = ({ type, outwardIssue }: ShownLink) => (outwardIssue ? type.outward : type.inward);
