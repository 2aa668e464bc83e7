import { t } from '#lib/i18n/t.ts';
import type { MergedField } from '#lib/prospects/merge-preview.ts';
import { FIELD_WORDS } from '../assessment/words.ts';

/** Every value that differs, and what is believed afterwards; those that are alike are counted. */
export function MergeTable({ fields }: { fields: readonly MergedField[] }) {
  const differing = fields.filter(({ wins }) => wins !== 'same');
  const alike = fields.length - differing.length;
  return (
    <>
      {differing.length > 0 && (
        <div className="table-scroll merge-table" tabIndex={0} role="region" aria-label={t('hygiene.mergeTitle')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('hygiene.field')}</th>
                <th scope="col">{t('hygiene.stays')}</th>
                <th scope="col">{t('hygiene.goes')}</th>
                <th scope="col">{t('hygiene.after')}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ field, keep, gone, result, wins }) => (
                <tr key={field}>
                  <th scope="row">{FIELD_WORDS[field]}</th>
                  <Value text={keep} isLosing={wins === 'gone' && keep !== null} />
                  <Value text={gone} isLosing={wins === 'keep' && gone !== null} />
                  <td>
                    {result} <span className="small muted">({t(`hygiene.wins.${wins}`)})</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {alike > 0 && <p className="small muted">{t('hygiene.alike', alike)}</p>}
    </>
  );
}

function Value({ text, isLosing }: { text: string | null; isLosing: boolean }) {
  return <td className={isLosing ? 'muted' : undefined}>{text ?? <span className="muted">{t('hygiene.unknown')}</span>}</td>;
}
