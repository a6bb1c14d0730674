import type { BacktestReport, Cases, Side } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import type { Word } from '../../../shared/words';
import { Disclosure } from '../../shared/disclosure';
import { shareOf } from '../charts/bar-width';
import { ShareChart } from '../charts/share-chart';
import { figureIn } from '../roster/figure';
import { CasesButton } from '../cases/cases';
import styles from './backtest.module.css';

const DEEDS = ['asked', 'blocked', 'paged'] as const;

/** What the policy would have done with the requests, beside what the other one would have. */
export function WouldHave({ report: { requests, policy, against } }: { report: BacktestReport }) {
  const { words, language } = useViewer();
  const heads = headsOf(words);
  const figure = figureIn(language);
  return (
    <section className={styles['part']}>
      <h3>{words('backtest.would')}</h3>
      <p>{words('backtest.judged', { count: figure(requests), name: policy.name })}</p>
      <ShareChart
        caption={words('backtest.deeds')}
        heads={heads}
        rows={DEEDS.map((deed) => rowOf(deed, words(`backtest.${deed}`), policy[deed], requests))}
      />
      {against && (
        <p className={styles['subtle']}>
          {words('backtest.againstDid', {
            name: against.name,
            asked: figure(against.asked.count),
            blocked: figure(against.blocked.count),
            paged: figure(against.paged.count),
          })}
        </p>
      )}
      <ShareChart
        caption={words('backtest.suggestions')}
        heads={heads}
        rows={policy.levels.map((level) =>
          rowOf(
            level,
            level,
            policy.suggested[level] ?? NONE,
            requests,
            words('backtest.suggestedOf', { level }),
          ),
        )}
      />
      <AskedFor side={policy} requests={requests} />
    </section>
  );
}

const NONE: Cases = { count: 0, keys: [] };

function AskedFor({ side, requests }: { side: Side; requests: number }) {
  const { words } = useViewer();
  const facts = Object.entries(side.askedFor).sort(([, one], [, other]) => other.count - one.count);
  if (facts.length === 0) return null;
  return (
    <Disclosure summary={words('backtest.askedFor')}>
      <ShareChart
        caption={words('backtest.askedFor.caption')}
        heads={headsOf(words)}
        rows={facts.map(([fact, cases]) =>
          rowOf(fact, fact, cases, requests, words('backtest.askedFor.of', { fact })),
        )}
      />
    </Disclosure>
  );
}

function headsOf(words: (word: Word) => string): [string, string, string] {
  return [words('backtest.head.what'), words('backtest.head.requests'), words('backtest.head.share')];
}

function rowOf(id: string, name: string, cases: Cases, requests: number, title = name) {
  const share = shareOf(cases.count, requests);
  return { id, name, figure: <CasesButton cases={cases} title={title} />, share };
}
