import { start } from '../shared/start';
import { BoardPage } from './board-page';
import { filtersKey } from './kept-filters';

void start(({ extension, siteUrl }) => (
  <BoardPage siteUrl={siteUrl} filtersKey={filtersKey(projectOf(extension))} />
));

function projectOf({ project }: { project?: unknown }): string {
  return typeof project === 'object' && project !== null && 'id' in project ? String(project.id) : '';
}
