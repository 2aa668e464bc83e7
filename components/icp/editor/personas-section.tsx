import { freshId, withMember } from '#lib/icp/edit-lists.ts';
import { TAGS, type Persona, type Tag } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { useDraft, useProblems } from './draft-context.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { LinesField } from './fields/lines-field.tsx';
import { RolePicker } from './fields/role-picker.tsx';
import { TextField } from './fields/text-field.tsx';
import { DIMENSION_OF, TAG_WORDS } from './words.ts';

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
      <fieldset className="field-group">
        <legend>Questions to ask them</legend>
        <p className="field-hint">Asked before the general ones, where the answer is still missing. One a line.</p>
        {TAGS.map((tag) => (
          <PersonaQuestions key={tag} tag={tag} persona={persona} path={path} onChange={onChange} />
        ))}
      </fieldset>
    </>
  );
}

/** Questions under a tag; those an older file keeps under its BANT dimension are shown and stay there. */
function PersonaQuestions({ tag, persona, path, onChange }: { tag: Tag; persona: Persona; path: string; onChange: (persona: Persona) => void }) {
  const dimension = DIMENSION_OF[tag];
  const key = dimension !== undefined && persona.questions[dimension] !== undefined ? dimension : tag;
  return (
    <LinesField
      label={TAG_WORDS[tag]}
      path={`${path}.questions.${key}`}
      values={persona.questions[key] ?? []}
      onChange={(questions) => onChange({ ...persona, questions: withMember(persona.questions, key, questions.length === 0 ? undefined : questions) })}
    />
  );
}
