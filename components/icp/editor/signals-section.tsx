import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { withMember } from '#lib/icp/edit-lists.ts';
import type { ReadinessGroup, SignalRule } from '#lib/icp/model.ts';
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
      <Group label="The most a group of signals brings" path="thresholds.groupCaps" hint="Readiness is the sum of the groups, up to 100.">
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
      <Group label="Each signal" path="signals" hint="Left empty, the usual number, which stands greyed in its place. Half-life is the days after which half of it is left.">
        {GROUPS.map((group) => (
          <Signals key={group} name={GROUP_WORDS[group]} rows={[...SIGNAL_ROWS.values()].filter((row) => row.group === group)} />
        ))}
        <Signals name="For BANT alone" rows={[...SIGNAL_ROWS.values()].filter((row) => row.group === null)} />
      </Group>
      <Group label="New duties by law" path="regulations" hint="A duty that comes into force for some industries is a reason to talk until its date.">
        <RegulationsList />
      </Group>
    </>
  );
}

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
          <strong>{name}</strong> <span className="small muted">{changed === 0 ? `${rows.length} signals` : `${rows.length} signals, ${changed} of them set by you`}</span>
        </span>
      </button>
      <div id={id} hidden={!open} className="table-scroll">
        {open && (
          <table className="plain">
            <caption className="sr-only">{name}</caption>
            <thead>
              <tr>
                <th scope="col">Signal</th>
                <th scope="col">Counts</th>
                <th scope="col">Strength</th>
                <th scope="col">Half-life</th>
                <th scope="col">Points</th>
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
      aria-label={`${label} of ${signal.label}`}
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
        <input type="checkbox" aria-label={`${signal.label} counts`} checked={rule.off !== true} onChange={(event) => set('off', event.target.checked ? undefined : true)} />
      </td>
      <td>{cell('strength', 'Strength', String(signal.strength), 5)}</td>
      <td>{lasts.kind === 'half-life' ? cell('halfLifeDays', 'Half-life', String(lasts.days), 3650) : <span className="muted small">{LASTS[lasts.kind]}</span>}</td>
      <td>{signal.group === null ? <span className="muted small">none</span> : cell('points', 'Points', String(strength * POINTS_PER_STRENGTH), 100)}</td>
    </tr>
  );
}

const LASTS = { always: 'does not fade', 'until-date': 'until its date', yearly: 'yearly' } as const;
