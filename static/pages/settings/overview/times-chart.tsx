import type { Times } from '../../../../src/policy/overview/times';
import { useViewer } from '../../../shared/viewer';
import { Bar } from '../charts/bar';
import { shareOf } from '../charts/bar-width';
import charts from '../charts/charts.module.css';
import { RequestLink } from '../request-link';
import { minutesInWords } from '../minutes';

/** The longest are the ones to look at. */
const SHOWN = 10;

/** How long each of the slowest requests took, longest first. */
export function TimesChart({ caption, times: { each, worst } }: { caption: string; times: Times }) {
  const viewer = useViewer();
  const { words } = viewer;
  return (
    <table className={charts['chart']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words('overview.head.request')}</th>
          <th scope="col" className={charts['figure']}>
            {words('overview.head.took')}
          </th>
          <td className={charts['bar']} />
        </tr>
      </thead>
      <tbody>
        {each.slice(0, SHOWN).map(({ key, minutes }) => (
          <tr key={key}>
            <th scope="row">
              <RequestLink request={key} />
            </th>
            <td className={charts['figure']}>{minutesInWords(minutes, viewer)}</td>
            <td className={charts['bar']}>
              <Bar share={shareOf(minutes, worst)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
