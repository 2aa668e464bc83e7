import './jump-nav.css';

interface JumpNavProps {
  label: string;
  /** Sections by the id of their element, in order. */
  sections: readonly { id: string; title: string }[];
}

/** Goes to a section further down; the address stays, for it names the view. */
export function JumpNav({ label, sections }: JumpNavProps) {
  return (
    <nav className="jump-nav" aria-label={label}>
      {sections.map(({ id, title }) => (
        <button key={id} type="button" className="button-link small" onClick={() => goTo(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}

function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
