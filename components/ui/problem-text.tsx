import type { Problem } from '#lib/messaging/protocol.ts';
import { RescueLink } from './rescue-link.tsx';

/** A problem in words, with every detail by its path that the message does not hold already. */
export function ProblemText({ problem, id }: { problem: Problem | null; id?: string }) {
  if (!problem) return null;
  const details = problem.details?.filter((detail) => !problem.message.includes(detail.message)) ?? [];
  return (
    <div className="field-error" role="alert" id={id}>
      <p>
        {problem.message}
        {problem.code === 'no-database' && (
          <>
            {' '}
            <RescueLink />
          </>
        )}
      </p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={`${detail.path}:${detail.message}`}>
              {detail.path && <code>{detail.path}</code>} {detail.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
