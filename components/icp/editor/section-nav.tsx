import { t } from '#lib/i18n/t.ts';
import { countText } from '../../ui/format.ts';
import { useDraft, type MemberProblem } from './draft-context.ts';
import { sectionOf, type Section } from './sections.tsx';
import './section-nav.css';

interface SectionNavProps {
  sections: readonly Section[];
  current: Section['id'];
  problems: readonly MemberProblem[];
  onChoose: (id: Section['id']) => void;
  /** Chosen in a list that keeps the focus, as its arrow keys choose too. */
  onTurnTo: (id: Section['id']) => void;
}

/** The sections of the editor, each with how much it holds and how much is wrong there: side by side, or as one field where there is little room. */
export function SectionNav({ sections, current, problems, onChoose, onTurnTo }: SectionNavProps) {
  const { icp } = useDraft();
  const listed = sections.map(({ id, name, count }) => ({ id, name, held: count?.(icp), wrong: problems.filter(({ path }) => sectionOf(path) === id).length }));
  return (
    <nav aria-label={t('editor.sectionsName')} className="editor-nav">
      <label className="editor-nav-field">
        <span>{t('editor.section')}</span>
        <select className="input" value={current} onChange={(event) => onTurnTo(event.target.value)}>
          {listed.map(({ id, name, held, wrong }) => (
            <option key={id} value={id}>
              {wrong > 0 ? t('editor.sectionWrong', wrong, { name }) : held === undefined ? name : t('editor.sectionHolds', { name, count: countText(held) })}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {listed.map(({ id, name, held, wrong }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => onChoose(id)}>
              <span>{name}</span>
              {wrong > 0 ? (
                <span className="pill pill-bad">
                  {wrong} <span className="sr-only">{t('editor.toMend', wrong)}</span>
                </span>
              ) : (
                held !== undefined && <span className="muted small editor-nav-count">{countText(held)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
