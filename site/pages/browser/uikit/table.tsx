import { type Components, type Drawn, type ForgeDoc, part } from './doc';

const isRow = (child: ForgeDoc) => child.type === 'Row';

function dynamicTable({
  props,
  doc,
  draw,
}: Drawn<{ caption?: string; emptyView?: unknown; isLoading?: boolean }>) {
  const head = part(doc, 'head').flatMap((child) => (isRow(child) ? child.children : [child]));
  const rows = part(doc, 'rows').filter(isRow);
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={props.caption ?? 'Table'}>
      <table aria-busy={props.isLoading}>
        {props.caption === undefined ? null : <caption>{props.caption}</caption>}
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell.key} scope="col">
                {cell.children.map(draw)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.children.map((cell) => (
                <td key={cell.key} colSpan={Number(cell.props['colSpan'] ?? 1)}>
                  {cell.children.map(draw)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Tables. Sorting and paging are the app's own in UI Kit's data, so rows are drawn as they come. */
export const tableComponents: Components = { DynamicTable: dynamicTable };
