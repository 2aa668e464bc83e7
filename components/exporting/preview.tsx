import { useMemo } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Changed, Skipped, Target } from '#lib/interop/targets/model.ts';
import type { Written } from '#lib/interop/targets/write.ts';
import { CHANGE_TEXTS, skipText } from './words.ts';

const NAMES_SHOWN = 10;

/** The first rows as they stand in the file. */
export function Sample({ target, written }: { target: Target; written: Written }) {
  if (written.sample.length === 0) return null;
  if (target.kind === 'cards') {
    return (
      <figure className="export-sample">
        <figcaption className="small muted">{t('exporting.previewCard')}</figcaption>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
        <pre className="export-card" tabIndex={0} aria-label={t('exporting.previewCard')}>
          {written.sample[0]?.[0]}
        </pre>
      </figure>
    );
  }
  return (
    <figure className="export-sample">
      <figcaption className="small muted">{t('exporting.preview')}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className="export-table" role="region" aria-label={t('exporting.preview')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {written.columns.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {written.sample.map((cells, row) => (
              <tr key={row}>
                {written.columns.map((header, at) => (
                  <td key={header} title={cells[at]}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

interface Group {
  text: string;
  names: string[];
}

/** By reason, the commonest first. There may be thousands: they are told apart by key, and only what is shown is put into words. */
function grouped<T extends { name: string }>(items: readonly T[], keyOf: (item: T) => string, textOf: (item: T) => string): Group[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length).map((group) => ({ text: textOf(group[0] as T), names: group.map(({ name }) => name) }));
}

const skipKey = ({ reason }: Skipped): string => `${reason.code} ${'needs' in reason ? reason.needs.join('|') : 'stage' in reason ? reason.stage : 'unless' in reason ? reason.unless : ''}`;

/** Who is not in the file and what is not as it is known, each with the reason. */
export function NotWritten({ skipped, changed, done = false }: { skipped: readonly Skipped[]; changed: readonly Changed[]; done?: boolean }) {
  const whySkipped = useMemo(() => grouped(skipped, skipKey, ({ reason }) => skipText(reason)), [skipped]);
  const whyChanged = useMemo(() => grouped(changed, ({ reason, header }) => `${reason} ${header}`, ({ reason, header }) => CHANGE_TEXTS[reason](header)), [changed]);
  if (skipped.length === 0 && changed.length === 0) return <p className="small ink-match">{t('exporting.all')}</p>;
  return (
    <div className="export-missing">
      {skipped.length > 0 && (
        <Reasons
          title={done ? t('exporting.notWrittenDone', skipped.length) : t('exporting.notWritten', skipped.length)}
          groups={whySkipped}
          open={!done}
        />
      )}
      {changed.length > 0 && <Reasons title={t('exporting.changed', changed.length)} groups={whyChanged} open={false} />}
    </div>
  );
}

function Reasons({ title, groups, open }: { title: string; groups: readonly Group[]; open: boolean }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul tabIndex={0} aria-label={title}>
        {groups.map(({ text, names }) => (
          <li key={text}>
            <strong>{names.length}</strong> {text}
            <span className="muted export-names">
              {names.slice(0, NAMES_SHOWN).join(' · ')}
              {names.length > NAMES_SHOWN && ` · ${t('exporting.more', names.length - NAMES_SHOWN)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
