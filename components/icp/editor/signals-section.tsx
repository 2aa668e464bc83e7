import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { withMember } from '#lib/icp/edit-lists.ts';
import type { ReadinessGroup, SignalRule } from '#lib/icp/model.ts';
import { signalLabel } from '#lib/qualify/say/index.ts';
import { SIGNAL_ROWS, type SignalRow } from '#lib/qualify/signal-table.ts';
import { GROUP_WORDS } from '../../assessment/words.ts';
import { useDraft, useProblems } from './draft-context.ts';
import { Group } from './fields/field.tsx';
import { NumberField } from './fields/number-field.tsx';
import { NumberInput } from './fields/number-input.tsx';
import { RegulationsList } from './regulations-list.tsx';

const GROUPS = Object.keys(GROUP_WORDS) as ReadinessGroup[];
const POINTS_PER_STRENGTH = 5;

/** How timing signals count: the most a group may bring, and each signal's strength, half-life and points. */
export function SignalsSection() {
  const { icp, change } = useDraft();
  const { thresholds } = icp;
  return (
    <>
      <Group label={t('editor.groupCaps')} path="thresholds.groupCaps" hint={t('editor.groupCapsHint')}>
        <div className="fields">
          {GROUPS.map((group) => (
            <NumberField
              key={group}
              label={GROUP_WORDS[group]}
              path={`thresholds.groupCaps.${group}`}
              min={0}
              max={100}
              step={5}
              value={thresholds.groupCaps[group]}
              onChange={(cap) => change({ thresholds: { ...thresholds, groupCaps: { ...thresholds.groupCaps, [group]: cap } } })}
            />
          ))}
        </div>
      </Group>
      <Group label={t('editor.eachSignal')} path="signals" hint={t('editor.eachSignalHint')}>
        {GROUPS.map((group) => (
          <Signals key={group} name={GROUP_WORDS[group]} rows={rowsOf(group)} />
        ))}
        <Signals name={t('editor.bantAlone')} rows={rowsOf(null)} />
      </Group>
      <Group label={t('editor.duties')} path="regulations" hint={t('editor.dutiesHint')}>
        <RegulationsList />
      </Group>
    </>
  );
}

/** The rows of a group, by their names in the reader's language. */
const rowsOf = (group: SignalRow['group']): SignalRow[] =>
  [...SIGNAL_ROWS.values()].filter((row) => row.group === group).map((row) => ({ ...row, label: signalLabel(row.row, tongue()) }));

function Signals({ name, rows }: { name: string; rows: readonly SignalRow[] }) {
  const { icp } = useDraft();
  const [open, setOpen] = useState(false);
  const id = useId();
  const changed = icp.signals.filter(({ row }) => rows.some((known) => known.row === row)).length;
  return (
    <div className="entry">
      <button type="button" className="entry-open" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        <span>
          <strong>{name}</strong> <span className="small muted">{changed === 0 ? t('editor.signalsCount', rows.length) : t('editor.signalsSet', { signals: t('editor.signalsCount', rows.length), count: changed })}</span>
        </span>
      </button>
      <div id={id} hidden={!open} className="table-scroll">
        {open && (
          <table className="plain">
            <caption className="sr-only">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{t('editor.signal')}</th>
                <th scope="col">{t('editor.counts')}</th>
                <th scope="col">{t('editor.strength')}</th>
                <th scope="col">{t('editor.halfLife')}</th>
                <th scope="col">{t('editor.pointsHead')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SignalLine key={row.row} signal={row} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

const isUsual = (rule: SignalRule): boolean => Object.keys(rule).length === 1;

function SignalLine({ signal }: { signal: SignalRow }) {
  const { icp, change } = useDraft();
  const index = icp.signals.findIndex(({ row }) => row === signal.row);
  const rule: SignalRule = icp.signals[index] ?? { row: signal.row };
  const path = `signals.${index === -1 ? `row-${signal.row}` : index}`;
  const problems = useProblems(path, true);
  const lasts = signal.lasting;
  const strength = rule.strength ?? signal.strength;

  function set<K extends Exclude<keyof SignalRule, 'row'>>(key: K, value: SignalRule[K] | undefined) {
    const next = withMember(rule, key, value);
    const others = icp.signals.filter(({ row }) => row !== signal.row);
    change({ signals: (isUsual(next) ? others : [...others, next]).toSorted((a, b) => a.row - b.row) });
  }

  const cell = (key: 'strength' | 'halfLifeDays' | 'points', label: string, usual: string, most: number) => (
    <NumberInput
      className="narrow"
      aria-label={t('editor.ofSignal', { what: label, signal: signal.label })}
      aria-invalid={problems.length > 0 || undefined}
      path={`${path}.${key}`}
      optional
      min={0}
      max={most}
      placeholder={usual}
      value={rule[key]}
      onChange={(value) => set(key, value)}
    />
  );
  return (
    <tr>
      <th scope="row">
        {signal.label}
        {problems.length > 0 && <p className="field-error">{problems.join('; ')}</p>}
      </th>
      <td>
        <input type="checkbox" aria-label={t('editor.signalCounts', { signal: signal.label })} checked={rule.off !== true} onChange={(event) => set('off', event.target.checked ? undefined : true)} />
      </td>
      <td>{cell('strength', t('editor.strength'), String(signal.strength), 5)}</td>
      <td>{lasts.kind === 'half-life' ? cell('halfLifeDays', t('editor.halfLife'), String(lasts.days), 3650) : <span className="muted small">{LASTS[lasts.kind]}</span>}</td>
      <td>{signal.group === null ? <span className="muted small">{t('editor.noPoints')}</span> : cell('points', t('editor.pointsHead'), String(strength * POINTS_PER_STRENGTH), 100)}</td>
    </tr>
  );
}

const LASTS = { always: t('editor.noFade'), 'until-date': t('editor.untilDate'), yearly: t('editor.yearly') } as const;
