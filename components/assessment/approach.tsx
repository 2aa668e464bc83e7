import type { Assessment, Because, OfferChoice } from '#lib/qualify/model.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ROLE_WORDS } from './words.ts';

/** Who they are to the team and what to sell them, with the reasons, and who else has a part in buying. */
export function Approach({ assessment, now }: { assessment: Pick<Assessment, 'persona' | 'offer' | 'buyingGroup'>; now: number }) {
  const { persona, offer, buyingGroup } = assessment;
  if (persona === null && offer === null && buyingGroup.known.length === 0 && buyingGroup.missing.length === 0) return null;
  return (
    <section className="approach" aria-labelledby="approach-title">
      <h2 id="approach-title">Who buys, and what</h2>
      <dl>
        {persona && (
          <div>
            <dt>Persona</dt>
            <dd>
              <strong>{persona.name}</strong>
              <Why why={persona.why} of={persona.name} now={now} />
            </dd>
          </div>
        )}
        {offer && <Offer offer={offer} now={now} />}
        <div>
          <dt>Buying group</dt>
          <dd>
            <BuyingGroup {...buyingGroup} now={now} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Why({ why, of, now }: { why: readonly Because[]; of: string; now: number }) {
  if (why.length === 0) return null;
  return (
    <details>
      <summary className="small">
        {why[0]?.text}
        {why.length > 1 && `, and ${why.length - 1} more`}
        <span className="sr-only"> (why {of})</span>
      </summary>
      <ul className="small">
        {why.map(({ text, evidence }) => (
          <li key={text}>
            <p>{text}</p>
            <EvidenceList evidence={evidence.slice(0, 2)} now={now} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Offer({ offer, now }: { offer: OfferChoice; now: number }) {
  return (
    <div>
      <dt>Offer</dt>
      <dd>
        <strong>{offer.name}</strong>
        <Why why={offer.why} of={offer.name} now={now} />
        {offer.rivals.length > 0 && <p className="small">Rivals seen: {offer.rivals.map(({ name, use }) => (use === 'in-use' ? `${name} (in use)` : `${name} (in a job post)`)).join(', ')}</p>}
        {offer.mustHaves.map(({ text, known }) => (
          <p key={text} className="small">
            Must have: {text} <span className="muted">{known ? '(their pages name it)' : '(ask)'}</span>
          </p>
        ))}
      </dd>
    </div>
  );
}

function BuyingGroup({ known, missing, now }: Assessment['buyingGroup'] & { now: number }) {
  return (
    <>
      {known.length > 0 ? (
        <details>
          <summary className="small">
            {known
              .slice(0, 3)
              .map(({ name, role }) => `${name}: ${ROLE_WORDS[role].toLowerCase()}`)
              .join('; ')}
            {known.length > 3 && `; ${known.length - 3} more`}
          </summary>
          <ul className="small">
            {known.map((member) => (
              <li key={`${member.role}|${member.name}`}>
                <p>
                  <strong>{member.name}</strong>
                  {member.self && ' (this person)'}, {ROLE_WORDS[member.role].toLowerCase()}
                  {member.title && <span className="muted"> · {member.title}</span>}
                </p>
                <EvidenceList evidence={member.evidence.slice(0, 1)} now={now} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="small muted">Nobody who has a part in buying is known yet.</p>
      )}
      {missing.length > 0 && <p className="small">Still to find: {missing.map((role) => ROLE_WORDS[role].toLowerCase()).join(', ')}</p>}
    </>
  );
}
