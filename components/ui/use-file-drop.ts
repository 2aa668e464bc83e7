import { useEffect, useState } from 'react';
import { useLatest } from './use-latest.ts';

/** A drag over the page tells of itself several times a second; one that does not has left, whatever else the browser says. */
const GONE_AFTER_MS = 700;

export interface Dropped {
  file: File;
  isFolder: boolean;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes files dropped anywhere on the page, which would else open in place of it; true while some are held over it. */
export function useFileDrop(onDrop: (dropped: Dropped[]) => void): boolean {
  const [over, setOver] = useState(false);
  const tell = useLatest(onDrop);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function leave(): void {
      clearTimeout(timer);
      setOver(false);
    }
    function hold(event: DragEvent): void {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      clearTimeout(timer);
      timer = setTimeout(leave, GONE_AFTER_MS);
      setOver(true);
    }
    function drop(event: DragEvent): void {
      leave();
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      tell.current(droppedBy(event));
    }
    addEventListener('dragover', hold);
    addEventListener('drop', drop);
    return () => {
      clearTimeout(timer);
      removeEventListener('dragover', hold);
      removeEventListener('drop', drop);
    };
  }, [tell]);
  return over;
}

function droppedBy({ dataTransfer }: DragEvent): Dropped[] {
  return [...(dataTransfer?.items ?? [])].flatMap((item) => {
    const file = item.getAsFile();
    return file === null ? [] : [{ file, isFolder: item.webkitGetAsEntry?.()?.isDirectory === true }];
  });
}
