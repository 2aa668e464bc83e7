import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import { freshId, withMember } from '#lib/icp/edit-lists.ts';
import type { Dimension, Persona, Tag } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { useDraft, useProblems } from './draft-context.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { LinesField } from './fields/lines-field.tsx';
import { RolePicker } from './fields/role-picker.tsx';
import { TextField } from './fields/text-field.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { DIMENSION_OF } from './words.ts';

/** Kinds of people the team sells to, with what troubles them and what to ask them. */
export function PersonasSection() {
  const { icp, change } = useDraft();
  return (
    <EntryList
      path="personas"
      items={icp.personas}
      onChange={(personas) => change({ personas })}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      summaryOf={(persona) => wantedWords({ test: { kind: 'title', seniorities: persona.seniorities, departments: persona.departments } }, said()) || t('editor.anybody')}
      Form={PersonaForm}
      make={(name) => ({ id: freshId(name, icp.personas.map(({ id }) => id), 'persona'), name, seniorities: [], departments: [], pains: [], questions: {} })}
      asksName={t('editor.newPersona')}
      adds={t('editor.addPersona')}
      empty={t('editor.noPersonas')}
    />
  );
}

/** Where the questions of a tag stand: an older file keeps some under their BANT dimension, and they stay there. */
function keyOf({ questions }: Persona, tag: Tag): Tag | Dimension {
  const dimension = DIMENSION_OF[tag];
  return dimension !== undefined && questions[dimension] !== undefined ? dimension : tag;
}

const NO_OFFER = '';

function PersonaForm({ item: persona, path, onChange }: EntryFormProps<Persona>) {
  const { icp } = useDraft();
  const offers = [[NO_OFFER, t('editor.noneInParticular')] as const, ...icp.offers.map(({ id, name }) => [id, name] as const)];
  const wrong = useProblems(`${path}.offerId`);
  const missing = wrong.length > 0 && persona.offerId !== undefined ? [[persona.offerId, t('editor.gone', { id: persona.offerId })] as const] : [];
  return (
    <>
      <div className="fields">
        <TextField label={t('editor.name')} path={`${path}.name`} value={persona.name} onChange={(name) => onChange({ ...persona, name })} />
        <ChoiceField
          label={t('editor.suitingOffer')}
          path={`${path}.offerId`}
          value={persona.offerId ?? NO_OFFER}
          options={[...offers, ...missing]}
          onChange={(offerId) => onChange(withMember(persona, 'offerId', offerId === NO_OFFER ? undefined : offerId))}
        />
      </div>
      <RolePicker seniorities={persona.seniorities} departments={persona.departments} path={path} onChange={(role) => onChange({ ...persona, ...role })} />
      <LinesField label={t('editor.troubles')} path={`${path}.pains`} values={persona.pains} onChange={(pains) => onChange({ ...persona, pains })} />
      <QuestionsForm
        label={t('editor.theirQuestions')}
        hint={t('editor.theirQuestionsHint')}
        pathOf={(tag) => `${path}.questions.${keyOf(persona, tag)}`}
        linesOf={(tag) => persona.questions[keyOf(persona, tag)] ?? []}
        onChange={(tag, lines) => onChange({ ...persona, questions: withMember(persona.questions, keyOf(persona, tag), lines.length === 0 ? undefined : lines) })}
      />
    </>
  );
}
