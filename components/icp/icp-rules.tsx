import type { ReactNode } from 'react';
import { DIMENSIONS, type Icp } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { DIMENSION_WORDS } from '../assessment/words.ts';
import { conditionWords } from './condition-words.ts';

/** Everything else the ICP says, to be read: penalties, disqualifiers, personas, offers, thresholds. */
export function IcpRules({ icp }: { icp: Icp }) {
  const { grade, readiness, completeness, penaltyCap } = icp.thresholds;
  return (
    <div className="stack">
      <Rules title={`Penalties, together at most ${penaltyCap} points`} empty="No penalties.">
        {icp.penalties.map((penalty) => (
          <li key={penalty.id}>
            <strong>−{penalty.points}</strong> {penalty.label} <span className="muted">when {conditionWords(penalty.when)}</span>
          </li>
        ))}
      </Rules>
      <Rules title="Disqualifiers" empty="Nothing disqualifies.">
        {icp.disqualifiers.map((disqualifier) => (
          <li key={disqualifier.code}>
            <strong>{disqualifier.reason}</strong> <span className="muted">when {conditionWords(disqualifier.when)}</span>
          </li>
        ))}
      </Rules>
      <Rules title="Personas" empty="No personas.">
        {icp.personas.map((persona) => (
          <li key={persona.id}>
            <details>
              <summary>
                <strong>{persona.name}</strong> <span className="muted">{wantedWords({ test: { kind: 'title', ...persona } })}</span>
              </summary>
              <ul className="bullets">
                {persona.pains.map((pain) => (
                  <li key={pain}>Pain: {pain}</li>
                ))}
                {DIMENSIONS.flatMap((dimension) =>
                  (persona.questions[dimension] ?? []).map((question) => (
                    <li key={question}>
                      {DIMENSION_WORDS[dimension]}: “{question}”
                    </li>
                  )),
                )}
              </ul>
            </details>
          </li>
        ))}
      </Rules>
      <Rules title="Offers" empty="No offers.">
        {icp.offers.map((offer) => (
          <li key={offer.id}>
            <strong>{offer.name}</strong> <span className="muted">for {offer.needs.join(', ') || 'any need'}</span>
            {offer.rivals.length > 0 && <span className="muted">; rivals {offer.rivals.join(', ')}</span>}
            {offer.mustHaves.length > 0 && <span className="muted">; must have {offer.mustHaves.join(', ')}</span>}
          </li>
        ))}
      </Rules>
      <section>
        <h3>Thresholds</h3>
        <ul className="bullets">
          <li>
            Grade A from {grade.a}, B from {grade.b}, C from {grade.c}, D below that
          </li>
          <li>
            Readiness 1 from {readiness.one}, 2 from {readiness.two}, 3 from {readiness.three}, 4 below that
          </li>
          <li>No grade while less than {Math.round(completeness * 100)} % of the criteria’s weight is known</li>
        </ul>
      </section>
    </div>
  );
}

function Rules({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {children.length === 0 ? <p className="muted">{empty}</p> : <ul className="bullets">{children}</ul>}
    </section>
  );
}
