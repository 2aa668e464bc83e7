import { t } from '#lib/i18n/t.ts';
import { useDraft, type MemberProblem } from './draft-context.ts';
import { sectionOf, type Section } from './sections.tsx';

interface SectionNavProps {
  sections: readonly Section[];
  current: Section['id'];
  problems: readonly MemberProblem[];
  onChoose: (id: Section['id']) => void;
}

/** The sections of the editor, each with how much it holds and how much is wrong there. */
export function SectionNav({ sections, current, problems, onChoose }: SectionNavProps) {
  const { icp } = useDraft();
  return (
    <nav aria-label={t('editor.sectionsName')} className="editor-nav">
      <ul>
        {sections.map(({ id, name, count }) => {
          const wrong = problems.filter(({ path }) => sectionOf(path) === id).length;
          const held = count?.(icp);
          return (
            <li key={id}>
              <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => onChoose(id)}>
                <span>{name}</span>
                {wrong > 0 ? (
                  <span className="pill pill-bad">
                    {wrong} <span className="sr-only">{t('editor.toMend', wrong)}</span>
                  </span>
                ) : (
                  held !== undefined && <span className="muted small">{held}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
