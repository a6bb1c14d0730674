import { promiseFor } from '../clock';
import { decideReceived, type Decision } from '../received';
import type { Policy } from '../schema';
import { without } from '../without';
import type { Past } from './past';

/** What one policy decides about one request, as little of it as a report needs: codes and ids alone. */
export interface Judged {
  /** Facts that the reporter would be asked for. */
  asked: string[];
  blocked: boolean;
  /** A severity's id. */
  suggested: string;
  /** Whether a ladder would start. */
  paged: boolean;
  /**
   * When the first answer would be due had it been complete at once (epoch ms); undefined where its time is not known.
   */
  due?: number;
  /** The severity at which agents ended it, as this policy calls it; undefined: not known, or none of its own. */
  final?: string;
}

/**
 * What a policy would have decided about a request of the past when it came: as on any request that comes in, by
 * `decideReceived`. Whose request it is counts as unknown where the past does not name the organisations; none is not
 * unknown. The severity at which agents ended it is compared and never read. `blocked`: the portal's form lacks
 * something the policy requires, had whatever the request says been typed into it.
 */
export function judgedBy(policy: Policy, past: Past): Judged {
  const given = without(past, 'key', 'final', 'organisation', 'organisations', 'created');
  const { organisations, created } = past;
  const decision = decideReceived(policy, given, {
    ...(organisations === undefined ? {} : { organisations }),
    logged: created ?? 0,
  });
  const final = severityCalled(policy, past.final);
  return {
    asked: decision.ask,
    blocked: past.channel === 'portal' && !decision.judgement.complete,
    suggested: decision.assessment.suggested,
    paged: decision.ladder === 'starts',
    ...(created === undefined ? {} : dueAtOnce(policy, decision, created)),
    ...(final === undefined ? {} : { final }),
  };
}

function dueAtOnce(policy: Policy, { severity, terms }: Decision, logged: number): { due?: number } {
  const { due } = promiseFor(policy, severity, { logged, submitted: logged, terms });
  return due === undefined ? {} : { due };
}

/** A policy's severity by its id, else by its priority in Jira, else by its name, in any letter case. */
export function severityCalled({ severities }: Pick<Policy, 'severities'>, called = ''): string | undefined {
  const word = called.trim().toLowerCase();
  const by = (name: 'id' | 'priority' | 'name') =>
    severities.find((severity) => severity[name].toLowerCase() === word);
  return (by('id') ?? by('priority') ?? by('name'))?.id;
}
