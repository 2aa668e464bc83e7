import type { Scheme, Thresholds } from '#lib/icp/model.ts';
import { useDraft } from './draft-context.ts';
import { Group } from './fields/field.tsx';
import { NumberField } from './fields/number-field.tsx';

const SCHEMES: readonly (readonly [scheme: Scheme, name: string, about: string])[] = [
  ['percent', 'Percent', 'A, B, C and D by lines on the fit of 0 to 100. The usual way.'],
  ['thirds', 'Thirds', 'Every known criterion moves the letter by thirds, from D. Compatible with Pardot profiles.'],
  ['quantile', 'Best of those saved', 'The best 10 % are A, the next 20 % B, the next 30 % C. Needs 200 graded prospects; percent until then.'],
];

/** How letters and readiness digits are given, and when there is no letter yet. */
export function GradesSection() {
  const { icp, change } = useDraft();
  const { thresholds } = icp;
  const { grade, readiness } = thresholds;
  const set = (part: Partial<Thresholds>) => change({ thresholds: { ...thresholds, ...part } });
  return (
    <>
      <Group label="Letters are given by" path="thresholds.scheme">
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
      <Group label="Lines of the letters" path="thresholds.grade" {...(thresholds.scheme !== 'percent' && { hint: 'Used where letters are given by percent.' })}>
        <Lines names={['D', 'C', 'B', 'A']} lines={[grade.c, grade.b, grade.a]} />
        <div className="fields">
          <NumberField label="A from" path="thresholds.grade.a" min={0} max={100} value={grade.a} onChange={(a) => set({ grade: { ...grade, a } })} />
          <NumberField label="B from" path="thresholds.grade.b" min={0} max={100} value={grade.b} onChange={(b) => set({ grade: { ...grade, b } })} />
          <NumberField label="C from" path="thresholds.grade.c" min={0} max={100} value={grade.c} onChange={(c) => set({ grade: { ...grade, c } })} />
        </div>
      </Group>
      <Group label="Lines of readiness" path="thresholds.readiness" hint="1 is readiest; below the last line it is 4.">
        <Lines names={['4', '3', '2', '1']} lines={[readiness.three, readiness.two, readiness.one]} />
        <div className="fields">
          <NumberField label="1 from" path="thresholds.readiness.one" min={0} max={100} value={readiness.one} onChange={(one) => set({ readiness: { ...readiness, one } })} />
          <NumberField label="2 from" path="thresholds.readiness.two" min={0} max={100} value={readiness.two} onChange={(two) => set({ readiness: { ...readiness, two } })} />
          <NumberField label="3 from" path="thresholds.readiness.three" min={0} max={100} value={readiness.three} onChange={(three) => set({ readiness: { ...readiness, three } })} />
        </div>
      </Group>
      <NumberField
        label="No grade while less is known than"
        unit="%"
        hint="Of the weight of all criteria. Below it the popup says that there is too little to grade by."
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
