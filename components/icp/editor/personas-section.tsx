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
      summaryOf={(persona) => wantedWords({ test: { kind: 'title', seniorities: persona.seniorities, departments: persona.departments } }) || 'anybody'}
      Form={PersonaForm}
      make={(name) => ({ id: freshId(name, icp.personas.map(({ id }) => id), 'persona'), name, seniorities: [], departments: [], pains: [], questions: {} })}
      what="persona"
      empty="No personas: everybody is asked the same questions."
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
  const offers = [[NO_OFFER, 'none in particular'] as const, ...icp.offers.map(({ id, name }) => [id, name] as const)];
  const wrong = useProblems(`${path}.offerId`);
  const missing = wrong.length > 0 && persona.offerId !== undefined ? [[persona.offerId, `${persona.offerId} (gone)`] as const] : [];
  return (
    <>
      <div className="fields">
        <TextField label="Name" path={`${path}.name`} value={persona.name} onChange={(name) => onChange({ ...persona, name })} />
        <ChoiceField
          label="Offer that suits them"
          path={`${path}.offerId`}
          value={persona.offerId ?? NO_OFFER}
          options={[...offers, ...missing]}
          onChange={(offerId) => onChange(withMember(persona, 'offerId', offerId === NO_OFFER ? undefined : offerId))}
        />
      </div>
      <RolePicker seniorities={persona.seniorities} departments={persona.departments} path={path} onChange={(role) => onChange({ ...persona, ...role })} />
      <LinesField label="What troubles them" path={`${path}.pains`} values={persona.pains} onChange={(pains) => onChange({ ...persona, pains })} />
      <QuestionsForm
        label="Questions to ask them"
        hint="Asked before the general ones, where the answer is still missing. One a line."
        pathOf={(tag) => `${path}.questions.${keyOf(persona, tag)}`}
        linesOf={(tag) => persona.questions[keyOf(persona, tag)] ?? []}
        onChange={(tag, lines) => onChange({ ...persona, questions: withMember(persona.questions, keyOf(persona, tag), lines.length === 0 ? undefined : lines) })}
      />
    </>
  );
}
