import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '#lib/i18n/t.ts';

interface ChooseFileProps {
  /** Name of the file being read; null while none is. */
  reading: string | null;
  onFile: (file: File) => void;
}

/** A place to choose a file or to drop one. */
export function ChooseFile({ reading, onFile }: ChooseFileProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={`import-drop ${isOver ? 'import-drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer.files[0];
        if (file && reading === null) onFile(file);
      }}
    >
      <label htmlFor={id} className="button button-primary file-button">
        <FileUp aria-hidden /> {t('importing.choose')}
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ndjson,.json,.jsonl,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="sr-only"
          disabled={reading !== null}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            event.target.value = '';
          }}
        />
      </label>
      <p className="muted" role="status">
        {reading === null ? t('importing.drop') : t('importing.reading', { file: reading })}
      </p>
    </div>
  );
}
