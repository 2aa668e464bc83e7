import type { Assessment, Because, OfferChoice } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { midSentence } from '../ui/format.ts';
import { Rich, slots } from '../ui/rich.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ROLE_WORDS } from './words.ts';

/** Who they are to the team and what to sell them, with the reasons, and who else has a part in buying. */
export function Approach({ assessment, now }: { assessment: Pick<Assessment, 'persona' | 'offer' | 'buyingGroup'>; now: number }) {
  const { persona, offer, buyingGroup } = assessment;
  if (persona === null && offer === null && buyingGroup.known.length === 0 && buyingGroup.missing.length === 0) return null;
  return (
    <section className="approach" aria-labelledby="approach-title">
      <h2 id="approach-title">{t('assessment.approach.title')}</h2>
      <dl>
        {persona && (
          <div>
            <dt>{t('assessment.approach.persona')}</dt>
            <dd>
              <strong>{persona.name}</strong>
              <Why why={persona.why} of={persona.name} now={now} />
            </dd>
          </div>
        )}
        {offer && <Offer offer={offer} now={now} />}
        <div>
          <dt>{t('assessment.approach.group')}</dt>
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
        {why.length > 1 ? t('assessment.approach.andMore', { text: why[0]?.text ?? '', count: why.length - 1 }) : why[0]?.text}
        <span className="sr-only"> {t('assessment.approach.why', { name: of })}</span>
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
      <dt>{t('assessment.approach.offer')}</dt>
      <dd>
        <strong>{offer.name}</strong>
        <Why why={offer.why} of={offer.name} now={now} />
        {offer.rivals.length > 0 && <p className="small">{t('assessment.approach.rivals', { list: offer.rivals.map(({ name, use }) => (use === 'in-use' ? t('assessment.approach.inUse', { name }) : t('assessment.approach.inJobPost', { name }))).join(', ') })}</p>}
        {offer.mustHaves.map(({ text, known }) => (
          <p key={text} className="small">
            {t('assessment.approach.mustHave', { text })} <span className="muted">{known ? t('assessment.approach.named') : t('assessment.approach.ask')}</span>
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
              .map(({ name, role }) => t('assessment.approach.member', { name, role: midSentence(ROLE_WORDS[role]) }))
              .join('; ')}
            {known.length > 3 && `; ${t('assessment.approach.more', { count: known.length - 3 })}`}
          </summary>
          <ul className="small">
            {known.map((member) => (
              <li key={`${member.role}|${member.name}`}>
                <p>
                  <Rich
                    text={member.self ? t('assessment.approach.self', { ...slots('name'), role: midSentence(ROLE_WORDS[member.role]) }) : t('assessment.approach.other', { ...slots('name'), role: midSentence(ROLE_WORDS[member.role]) })}
                    parts={{ name: <strong>{member.name}</strong> }}
                  />
                  {member.title && <span className="muted"> · {member.title}</span>}
                </p>
                <EvidenceList evidence={member.evidence.slice(0, 1)} now={now} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="small muted">{t('assessment.approach.nobody')}</p>
      )}
      {missing.length > 0 && <p className="small">{t('assessment.approach.missing', { roles: missing.map((role) => midSentence(ROLE_WORDS[role])).join(', ') })}</p>}
    </>
  );
}
