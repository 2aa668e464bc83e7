import { useId, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Difference } from '#lib/icp/diff.ts';
import { pathInWords, valueInWords } from './part-words.ts';

const SHOWN_FIRST = 20;

interface DifferencesProps {
  differences: readonly Difference[];
  /** Headings of the two columns. */
  before: string;
  after: string;
  caption?: string;
}

/** What differs between two ICPs, one difference a line. */
export function Differences({ differences, before, after, caption }: DifferencesProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (differences.length === 0) return <p className="muted">{caption ?? t('icp.diff.none')}</p>;
  const count = t('icp.diff.count', differences.length);
  const shown = all ? differences : differences.slice(0, SHOWN_FIRST);
  return (
    <div className="stack">
      <div className="table-scroll" tabIndex={0} role="region" aria-label={caption ?? count}>
        <table className="plain" id={id}>
          <caption>{caption ?? count}</caption>
          <thead>
            <tr>
              <th scope="col">{t('icp.diff.what')}</th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((difference) => (
              <tr key={difference.path}>
                <th scope="row">{pathInWords(difference.path)}</th>
                <td>{valueInWords(difference, difference.before) || '–'}</td>
                <td>{valueInWords(difference, difference.after) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < differences.length && (
        <p>
          <button type="button" className="button" aria-controls={id} onClick={() => setAll(true)}>
            {t('icp.diff.showAll', { count: differences.length })}
          </button>
        </p>
      )}
    </div>
  );
}
