import { ArrowLeft, ArrowRight, Columns3 } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import { COLUMN_IDS, DEFAULT_COLUMNS, movedColumn, withColumn, type ColumnId } from '#lib/prospects/list/columns.ts';
import { Popover } from '../../ui/popover.tsx';

/** Which columns are shown, and in which order. */
export function ColumnsMenu({ columns, onColumns }: { columns: readonly ColumnId[]; onColumns: (columns: readonly ColumnId[]) => void }) {
  const hidden = COLUMN_IDS.filter((id) => !columns.includes(id));
  return (
    <Popover
      align="end"
      label={
        <>
          <Columns3 aria-hidden /> {t('prospects.columns.title')}
        </>
      }
    >
      {() => (
        <fieldset className="facet">
          <legend className="sr-only">{t('prospects.columns.title')}</legend>
          {[...columns, ...hidden].map((id) => (
            <ColumnChoice key={id} id={id} columns={columns} onColumns={onColumns} />
          ))}
          <button type="button" className="button-link small" onClick={() => onColumns(DEFAULT_COLUMNS)}>
            {t('prospects.columns.reset')}
          </button>
        </fieldset>
      )}
    </Popover>
  );
}

function ColumnChoice({ id, columns, onColumns }: { id: ColumnId; columns: readonly ColumnId[]; onColumns: (columns: readonly ColumnId[]) => void }) {
  const at = columns.indexOf(id);
  const column = t(`prospects.columns.${id}`);
  return (
    <div className="column-choice">
      <label className="facet-value">
        <input type="checkbox" checked={at >= 0} disabled={at >= 0 && columns.length === 1} onChange={({ target }) => onColumns(withColumn(columns, id, target.checked))} />
        <span>{column}</span>
      </label>
      {at >= 0 && (
        <>
          <button type="button" className="button button-icon" aria-label={t('prospects.columns.up', { column })} disabled={at === 0} onClick={() => onColumns(movedColumn(columns, id, -1))}>
            <ArrowLeft aria-hidden />
          </button>
          <button type="button" className="button button-icon" aria-label={t('prospects.columns.down', { column })} disabled={at === columns.length - 1} onClick={() => onColumns(movedColumn(columns, id, 1))}>
            <ArrowRight aria-hidden />
          </button>
        </>
      )}
    </div>
  );
}
