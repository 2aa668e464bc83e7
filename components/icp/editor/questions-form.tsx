import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { TAGS, type Tag } from '#lib/icp/model.ts';
import { frameworkIn } from '#lib/qualify/frameworks.ts';
import { useDraft } from './draft-context.ts';
import { LinesField } from './fields/lines-field.tsx';
import { TAG_WORDS } from './words.ts';

interface QuestionsFormProps {
  label: string;
  hint: string;
  pathOf: (tag: Tag) => string;
  linesOf: (tag: Tag) => readonly string[];
  onChange: (tag: Tag, lines: string[]) => void;
}

/** Questions by what they are to find out: what the framework asks about first, the rest folded away while it is empty. */
export function QuestionsForm({ label, hint, pathOf, linesOf, onChange }: QuestionsFormProps) {
  const { icp } = useDraft();
  const { name, parts } = frameworkIn(icp.framework, tongue());
  const asked = TAGS.filter((tag) => parts.some(({ tags }) => tags.includes(tag)));
  const others = TAGS.filter((tag) => !asked.includes(tag));
  const field = (tag: Tag) => <LinesField key={tag} label={TAG_WORDS[tag]} path={pathOf(tag)} values={linesOf(tag)} onChange={(lines) => onChange(tag, lines)} />;
  return (
    <fieldset className="field-group">
      <legend>{label}</legend>
      <p className="field-hint">{hint}</p>
      <div className="questions">{asked.map(field)}</div>
      {others.length > 0 && (
        <details open={others.some((tag) => linesOf(tag).length > 0)}>
          <summary>{t('editor.notAsked', { name })}</summary>
          <div className="questions">{others.map(field)}</div>
        </details>
      )}
    </fieldset>
  );
}
