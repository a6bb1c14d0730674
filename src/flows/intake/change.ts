import { iso } from '../../policy/iso';
import type { Mark } from '../world/request';

/** Older replies of the form are read as any other: their answers are long since in the mark. */
const FORMS_KEPT = 50;

/** What happened to a request besides replies, which are read from its comments. */
export interface Change {
  /** Answers of the form on the request page, and the reply that it wrote. */
  form?: FormAnswers;
  waived?: NonNullable<Mark['waived']>;
  /** The account of whoever does without that. */
  waivedBy?: string;
  /** When it happened (epoch ms); the moment of the latest reply when left out. */
  at?: number;
}

export interface FormAnswers {
  /** Fact → answer. */
  answers: Record<string, string>;
  commentId: string;
  /** Epoch ms. */
  at: number;
}

/** The mark with what happened. */
export function withChange(mark: Mark, { form, waived }: Change): Mark {
  return {
    ...mark,
    ...(form === undefined ? {} : withForm(mark, form)),
    ...(waived === undefined ? {} : { waived: { ...mark.waived, ...waived } }),
  };
}

function withForm(mark: Mark, { answers, commentId, at }: FormAnswers): Partial<Mark> {
  const when = iso(at);
  const dated = Object.entries(answers).map(([fact, text]) => [fact, { text, at: when }] as const);
  return {
    answers: { ...mark.answers, ...Object.fromEntries(dated) },
    formReplies: [...(mark.formReplies ?? []), commentId].slice(-FORMS_KEPT),
  };
}
