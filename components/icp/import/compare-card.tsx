import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { diffIcps } from '#lib/icp/diff.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { Differences } from './differences.tsx';

const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'version', 'createdBy']);

/** Two stored ICPs side by side. */
export function CompareCard({ icps }: { icps: readonly StoredIcp[] }) {
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const left = icps.find(({ id }) => id === one) ?? icps[0];
  const right = icps.find(({ id }) => id === other);
  if (!left || icps.length < 2) return <p className="muted">{t('icp.compare.only')}</p>;
  const options = icps.map(({ id, icp }) => (
    <option key={id} value={id}>
      {icp.name} {icp.version}
    </option>
  ));
  return (
    <div className="stack">
      <div className="inline-form">
        <label>
          {t('icp.compare.one')}
          <select className="input" value={left.id} onChange={(event) => setOne(event.target.value)}>
            {options}
          </select>
        </label>
        <label>
          {t('icp.compare.other')}
          <select className="input" value={right?.id ?? ''} onChange={(event) => setOther(event.target.value)}>
            {!right && <option value="">{t('icp.compare.choose')}</option>}
            {options}
          </select>
        </label>
      </div>
      {right && (
        <Differences
          key={`${left.id} ${right.id}`}
          differences={diffIcps(left.icp, right.icp).filter(({ path }) => !LEFT_OUT.has(path))}
          before={left.icp.name}
          after={right.icp.name}
        />
      )}
    </div>
  );
}
