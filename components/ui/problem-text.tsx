import type { Problem } from '#lib/messaging/protocol.ts';

/** A problem in words, with every detail by its path. */
export function ProblemText({ problem, id }: { problem: Problem | null; id?: string }) {
  if (!problem) return null;
  return (
    <div className="field-error" role="alert" id={id}>
      <p>{problem.message}</p>
      {problem.details && problem.details.length > 0 && (
        <ul>
          {problem.details.map((detail) => (
            <li key={`${detail.path}:${detail.message}`}>
              {detail.path && <code>{detail.path}</code>} {detail.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
