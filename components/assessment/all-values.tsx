import type { AssessedView } from '#lib/messaging/protocol.ts';
import { CorrectValue, type Correct } from './correct-value.tsx';
import { FIELD_WORDS } from './words.ts';

/** Every value a rep can correct, known or not. */
export function AllValues({ values, onCorrect }: { values: AssessedView['values']; onCorrect: Correct }) {
  return (
    <details className="values">
      <summary>Wrong company or value? Correct it</summary>
      <ul>
        {values.map((value) => (
          <li key={value.field}>
            <span className="muted">{FIELD_WORDS[value.field]}</span>
            <span className="clamp-2" title={value.text ?? undefined}>
              {value.text ?? <span className="muted">unknown</span>}
              {value.fromRep && <span className="pill">yours</span>}
            </span>
            <CorrectValue field={value.field} text={value.text} fromRep={value.fromRep} onCorrect={onCorrect} />
          </li>
        ))}
      </ul>
    </details>
  );
}
