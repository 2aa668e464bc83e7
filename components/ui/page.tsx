import type { ReactNode } from 'react';
import './page.css';

interface PageProps {
  title: string;
  narrow?: boolean;
  /** For tables with many columns. */
  wide?: boolean;
  /** Links to the other pages, by name. */
  links: readonly { href: string; name: string }[];
  children: ReactNode;
}

/** The frame of a full page: mark, title, links to the other pages, main part. */
export function Page({ title, narrow = false, wide = false, links, children }: PageProps) {
  return (
    <div className={`page ${narrow ? 'page-narrow' : wide ? 'page-wide' : ''}`}>
      <header className="page-head">
        <h1>
          <img src="/icon/leadlight.svg" alt="" />
          {title}
        </h1>
        <nav aria-label="Leadlight">
          {links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.name}
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
