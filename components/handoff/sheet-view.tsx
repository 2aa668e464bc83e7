import type { Sheet, SheetPart, SheetSource } from '#lib/interop/handoff-sheet.ts';
import { PageLink, shortUrl } from '../ui/page-link.tsx';
import './sheet.css';

/** A sheet to read, print and hand on. */
export function SheetView({ sheet: { title, subtitle, sections } }: { sheet: Sheet }) {
  return (
    <article className="sheet" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="muted">{subtitle}</p>
      </header>
      {sections.map(({ title: name, parts }) => (
        <section key={name}>
          <h3>{name}</h3>
          {parts.map((part, index) => (
            <Part key={`${part.kind} ${String(index)}`} part={part} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Part({ part }: { part: SheetPart }) {
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'facts':
      return (
        <dl className="sheet-facts">
          {part.facts.map(({ name, value, source }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                <Source source={source} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'items':
      return (
        <ul className="sheet-items">
          {part.items.map(({ text, details, source }) => (
            <li key={text}>
              <p>{text}</p>
              {details.map((detail) => (
                <p key={detail} className="small muted">
                  {detail}
                </p>
              ))}
              <Source source={source} />
            </li>
          ))}
        </ul>
      );
  }
}

function Source({ source }: { source: SheetSource | undefined }) {
  if (!source) return null;
  const { quote, url, about } = source;
  return (
    <p className="small muted sheet-source">
      {quote !== '' && <q>{quote}</q>} {url !== undefined && <PageLink url={url}>{shortUrl(url)}</PageLink>} {about}
    </p>
  );
}
