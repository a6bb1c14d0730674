import { markup, type Markup } from './markup';

/** A table that a screen reader can read: a caption, heads of columns and of rows. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly Row[]): Markup {
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(rowOf)}</tbody>
</table></div>`;
}

export interface Row {
  head: string;
  cells: readonly (string | Markup)[];
}

function rowOf({ head, cells }: Row): Markup {
  return markup`<tr><th scope="row">${head}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
}
