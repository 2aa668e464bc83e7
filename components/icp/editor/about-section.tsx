import { useDraft } from './draft-context.ts';
import { TextField } from './fields/text-field.tsx';

/** Name, owner and notes. */
export function AboutSection() {
  const { icp, change } = useDraft();
  return (
    <>
      <div className="fields">
        <TextField label="Name" path="name" value={icp.name} onChange={(name) => change({ name })} />
        <TextField label="Looked after by" path="createdBy" value={icp.createdBy} onChange={(createdBy) => change({ createdBy })} />
      </div>
      <TextField label="Notes for your team" path="notes" lines={5} value={icp.notes} onChange={(notes) => change({ notes })} />
    </>
  );
}
