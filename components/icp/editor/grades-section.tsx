import { t } from '#lib/i18n/t.ts';
import type { Scheme, Thresholds } from '#lib/icp/model.ts';
import { useDraft } from './draft-context.ts';
import { Group } from './fields/field.tsx';
import { NumberField } from './fields/number-field.tsx';

const SCHEMES: readonly (readonly [scheme: Scheme, name: string, about: string])[] = [
  ['percent', t('editor.percent'), t('editor.percentAbout')],
  ['thirds', t('editor.thirds'), t('editor.thirdsAbout')],
  ['quantile', t('editor.best'), t('editor.bestAbout')],
];

/** How letters and readiness digits are given, and when there is no letter yet. */
export function GradesSection() {
  const { icp, change } = useDraft();
  const { thresholds } = icp;
  const { grade, readiness } = thresholds;
  const set = (part: Partial<Thresholds>) => change({ thresholds: { ...thresholds, ...part } });
  return (
    <>
      <Group label={t('editor.lettersBy')} path="thresholds.scheme">
        <div className="stack">
          {SCHEMES.map(([scheme, name, about]) => (
            <label key={scheme} className="check">
              <input type="radio" name="scheme" checked={thresholds.scheme === scheme} onChange={() => set({ scheme })} />
              <span>
                <strong>{name}</strong> <span className="muted">{about}</span>
              </span>
            </label>
          ))}
        </div>
      </Group>
      <Group label={t('editor.letterLines')} path="thresholds.grade" {...(thresholds.scheme !== 'percent' && { hint: t('editor.letterLinesHint') })}>
        <Lines names={['D', 'C', 'B', 'A']} lines={[grade.c, grade.b, grade.a]} />
        <div className="fields">
          <NumberField label={t('editor.aFrom')} path="thresholds.grade.a" min={0} max={100} value={grade.a} onChange={(a) => set({ grade: { ...grade, a } })} />
          <NumberField label={t('editor.bFrom')} path="thresholds.grade.b" min={0} max={100} value={grade.b} onChange={(b) => set({ grade: { ...grade, b } })} />
          <NumberField label={t('editor.cFrom')} path="thresholds.grade.c" min={0} max={100} value={grade.c} onChange={(c) => set({ grade: { ...grade, c } })} />
        </div>
      </Group>
      <Group label={t('editor.readinessLines')} path="thresholds.readiness" hint={t('editor.readinessHint')}>
        <Lines names={['4', '3', '2', '1']} lines={[readiness.three, readiness.two, readiness.one]} />
        <div className="fields">
          <NumberField label={t('editor.oneFrom')} path="thresholds.readiness.one" min={0} max={100} value={readiness.one} onChange={(one) => set({ readiness: { ...readiness, one } })} />
          <NumberField label={t('editor.twoFrom')} path="thresholds.readiness.two" min={0} max={100} value={readiness.two} onChange={(two) => set({ readiness: { ...readiness, two } })} />
          <NumberField label={t('editor.threeFrom')} path="thresholds.readiness.three" min={0} max={100} value={readiness.three} onChange={(three) => set({ readiness: { ...readiness, three } })} />
        </div>
      </Group>
      <NumberField
        label={t('editor.noGrade')}
        unit="%"
        hint={t('editor.noGradeHint')}
        path="thresholds.completeness"
        scale={100}
        min={0}
        max={100}
        step={5}
        value={thresholds.completeness}
        onChange={(completeness) => set({ completeness })}
      />
    </>
  );
}

/** The 100 points cut into parts by their lines, lowest first; nothing while the lines are out of order. */
function Lines({ names, lines }: { names: readonly string[]; lines: readonly number[] }) {
  const edges = [0, ...lines, 100];
  const parts = names.map((name, index) => ({ name, size: (edges[index + 1] ?? 0) - (edges[index] ?? 0) }));
  if (parts.some(({ size }) => size < 0)) return null;
  return (
    <div className="cut-lines" aria-hidden>
      {parts.map(({ name, size }) => (
        <span key={name} className={`cut cut-${name}`} style={{ flexGrow: size }}>
          {name}
        </span>
      ))}
    </div>
  );
}
