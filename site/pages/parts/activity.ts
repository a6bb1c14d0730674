import { html } from 'hono/html';
import type { Change, Comment, User } from '../../jsm/entities';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { moment, timeOfDay } from '../words';
import { adf } from './adf';
import { avatar } from './people';

/** Comments, newest first. An internal one says so in words and colour. */
export function comments(state: State, all: Comment[], viewer: User): Html {
  if (all.length === 0) return html`<p class="empty">No comments yet.</p>`;
  return html`<ol class="comments">
    ${[...all].sort((one, other) => other.created - one.created).map((comment) => commentItem(state, comment, viewer))}
  </ol>`;
}

function commentItem(state: State, comment: Comment, viewer: User): Html {
  const author = state.users.get(comment.authorId) ?? {
    displayName: 'Former user',
    role: 'customer' as const,
  };
  return html`<li class="comment ${comment.public ? '' : 'comment-internal'}">
    ${avatar(author)}
    <div>
      <p class="comment-head">
        <strong>${author.displayName}</strong>
        <time datetime="${new Date(comment.created).toISOString()}">${moment(comment.created, viewer)}</time>
        ${comment.public ? '' : html`<span class="lozenge lozenge-internal">Internal note</span>`}
      </p>
      <div class="adf">${adf(comment.body)}</div>
    </div>
  </li>`;
}

/** What changed on an issue, newest first. */
export function changelog(state: State, all: Change[], viewer: User): Html {
  if (all.length === 0) return html`<p class="empty">Nothing has changed yet.</p>`;
  const line = ({ at, authorId, items }: Change): Html[] =>
    items.map(
      (item) =>
        html`<li>
          <time datetime="${new Date(at).toISOString()}"
            >${moment(at, viewer)} (${timeOfDay(at, viewer)})</time
          >
          <strong>${state.users.get(authorId)?.displayName ?? 'Someone'}</strong> changed ${item.field} from
          <q>${item.fromString ?? 'none'}</q> to <q>${stringOf(item)}</q>
        </li>`,
    );
  return html`<ol class="changelog">
    ${[...all].reverse().flatMap(line)}
  </ol>`;
}

function stringOf(item: Change['items'][number]): string {
  return Object.hasOwn(item, 'toString') ? (item.toString ?? 'none') : 'none';
}
