import { t } from '#lib/i18n/t.ts';
import { HEAD_COUNT_BANDS, bandOf } from '#lib/taxonomy/head-count.ts';
import { bandText } from '../../../ui/band-text.ts';
import { countText } from '../../../ui/format.ts';
import { useProblems } from '../draft-context.ts';
import { Group } from './field.tsx';
import { NumberInput } from './number-input.tsx';

interface BandSliderProps {
  label: string;
  path: string;
  min: number;
  max: number;
  onChange: (range: { min: number; max: number }) => void;
}

const LAST = HEAD_COUNT_BANDS.length - 1;

function placeOf(count: number): number {
  const band = bandOf(Math.max(1, count));
  return band === undefined ? 0 : HEAD_COUNT_BANDS.indexOf(band);
}

/** From and to in head counts: two knobs over the bands LinkedIn shows, and the exact numbers beside. */
export function BandSlider({ label, path, min, max, onChange }: BandSliderProps) {
  const [from, to] = [placeOf(min), placeOf(max)];
  const edge = (index: number) => HEAD_COUNT_BANDS[Math.min(LAST, Math.max(0, index))]!;
  const wrong = useProblems(path, true).length > 0 || undefined;
  return (
    <Group label={label} path={path}>
      <div className="bands" aria-hidden>
        {HEAD_COUNT_BANDS.map((band, index) => {
          const whole = band.min >= min && (band.max <= max || (index === LAST && max >= band.min));
          const partly = !whole && band.max >= min && band.min <= max;
          return (
            <span key={band.label} className={whole ? 'band band-in' : partly ? 'band band-part' : 'band'}>
              {bandText(band)}
            </span>
          );
        })}
      </div>
      <div className="knobs">
        <input
          type="range"
          min={0}
          max={LAST}
          step={1}
          value={from}
          aria-label={t('editor.smallest', { label })}
          // On top where the other knob could only be pushed away from it.
          style={{ zIndex: from > LAST / 2 ? 1 : 0 }}
          aria-valuetext={t('editor.fromEmployees', { count: countText(min) })}
          onChange={(event) => {
            const index = Math.min(Number(event.target.value), to);
            onChange({ min: edge(index).min, max });
          }}
        />
        <input
          type="range"
          min={0}
          max={LAST}
          step={1}
          value={to}
          aria-label={t('editor.largest', { label })}
          aria-valuetext={t('editor.toEmployees', { count: countText(max) })}
          onChange={(event) => {
            const index = Math.max(Number(event.target.value), from);
            onChange({ min, max: edge(index).max });
          }}
        />
      </div>
      <div className="row">
        <NumberInput aria-label={t('editor.labelAtLeast', { label })} aria-invalid={wrong} path={`${path}.min`} min={1} value={min} onChange={(value) => value !== undefined && onChange({ min: value, max })} />
        <span>{t('editor.toBetween')}</span>
        <NumberInput aria-label={t('editor.labelAtMost', { label })} aria-invalid={wrong} path={`${path}.max`} min={1} value={max} onChange={(value) => value !== undefined && onChange({ min, max: value })} />
        <span className="muted">{t('editor.employees')}</span>
      </div>
      <Wrong path={path} />
    </Group>
  );
}

/** What is wrong with one of the two numbers; what is wrong between them stands under the group. */
function Wrong({ path }: { path: string }) {
  const least = useProblems(`${path}.min`).map((words) => t('editor.wrongFrom', { words }));
  const most = useProblems(`${path}.max`).map((words) => t('editor.wrongTo', { words }));
  const all = [...least, ...most];
  return all.length > 0 && <p className="field-error">{all.join('; ')}</p>;
}
