import { t } from '#lib/i18n/t.ts';
import { withMember } from '#lib/icp/edit-lists.ts';
import type { Framework } from '#lib/icp/model.ts';
import { DECISION_ROLES, type DecisionRole } from '#lib/taxonomy/decision-role.ts';
import { ROLE_WORDS } from '../../assessment/words.ts';
import { useDraft } from './draft-context.ts';
import { CheckSet } from './fields/check-set.tsx';
import { Group } from './fields/field.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { FRAMEWORK_WORDS } from './words.ts';

const FRAMEWORKS = Object.keys(FRAMEWORK_WORDS) as Framework[];
const ROLES: readonly (readonly [DecisionRole, string])[] = DECISION_ROLES.map((role) => [role, ROLE_WORDS[role]]);

/** How the conversation is led: the framework, the people a purchase takes, and the team's own questions. */
export function FrameworkSection() {
  const { icp, change } = useDraft();
  return (
    <>
      <Group label={t('editor.framework')} path="framework">
        <div className="stack">
          {FRAMEWORKS.map((name) => (
            <label key={name} className="check">
              <input type="radio" name="framework" checked={icp.framework === name} onChange={() => change({ framework: name })} />
              <span>{FRAMEWORK_WORDS[name]}</span>
            </label>
          ))}
        </div>
      </Group>
      <CheckSet
        label={t('editor.people')}
        hint={t('editor.peopleHint')}
        path="buyingGroup"
        values={icp.buyingGroup}
        options={ROLES}
        onChange={(buyingGroup) => change({ buyingGroup })}
      />
      <QuestionsForm
        label={t('editor.everybody')}
        hint={t('editor.everybodyHint')}
        pathOf={(tag) => `questions.${tag}`}
        linesOf={(tag) => icp.questions[tag] ?? []}
        onChange={(tag, lines) => change({ questions: withMember(icp.questions, tag, lines.length === 0 ? undefined : lines) })}
      />
    </>
  );
}
