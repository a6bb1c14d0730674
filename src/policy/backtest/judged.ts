/** What one policy decides about one request, as little of it as a report needs: codes and ids alone. */
export interface Judged {
  /** Facts that the reporter would be asked for. */
  asked: string[];
  blocked: boolean;
  /** A severity's id. */
  suggested: string;
  /** Whether a ladder would start. */
  paged: boolean;
  /** When the first answer would be due had it been complete at once (epoch ms); undefined where its time is not known. */
  due?: number;
  /** The severity at which agents ended it, as this policy calls it; undefined: not known, or none of its own. */
  final?: string;
}
