import { useState } from 'react';
import type { DecisionKind } from '../../../../src/policy/record';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import section from '../section.module.css';
import { saveDecisionsCsv, saveDecisionsJson } from './export';
import { collected } from './collected';
import type { Which } from './reading';
import { ReadingNote } from './reading-note';
import { useReading } from './use-reading';

type Format = 'csv' | 'json';

interface Props {
  which: Which;
  kind: DecisionKind | '';
  /** What the buttons say that is saved. */
  saves: 'shown' | 'whole';
}

/** Saves every decision that the filters let through, read page by page first. */
export function ExportBar({ which, kind, saves }: Props) {
  const viewer = useViewer();
  const { words } = viewer;
  const reader = useReading();
  const isReading = reader.count !== undefined && reader.ended === undefined;
  const [last, setLast] = useState<Format>('csv');
  const save = async (as: Format) => {
    setLast(as);
    const all = collected();
    const ended = await reader.read(which, all.take);
    if (ended !== 'read') return;
    const kept = all.ofKind(kind);
    if (as === 'csv') saveDecisionsCsv(kept, viewer);
    else saveDecisionsJson(kept, viewer);
  };
  return (
    <>
      <div className={section['buttons']}>
        <Button busy={isReading} onClick={() => void save('csv')}>
          {words(`record.export.${saves}.csv`)}
        </Button>
        <Button busy={isReading} onClick={() => void save('json')}>
          {words(`record.export.${saves}.json`)}
        </Button>
      </div>
      <ReadingNote reader={reader} again={() => void save(last)} />
    </>
  );
}
