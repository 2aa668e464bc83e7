import { Check, ChevronDown, ChevronRight, Minus, X } from 'lucide-react';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { toggled } from '#lib/icp/edit-lists.ts';
import { industryName, industryPath } from '#lib/taxonomy/industries.ts';
import { Group } from './field.tsx';
import { industryRows, standingOf, type IndustryRow } from './industry-rows.ts';

interface IndustryPickerProps {
  label: string;
  path: string;
  codes: readonly string[];
  onChange: (codes: string[]) => void;
  hint?: string;
}

/** What a screen reader says and a box shows; a branch of a chosen industry counts with it. */
const CHECKED = { chosen: true, included: true, partly: 'mixed', none: false } as const;

/** The arrow that opens points along the text. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Industries as a tree of boxes with search: arrows move, right and left open and close, Space chooses. */
export function IndustryPicker({ label, path, codes, onChange, hint }: IndustryPickerProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(codes.flatMap((code) => industryPath(code).slice(0, -1))));
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useMemo(() => industryRows(opened, wanted), [opened, wanted]);
  const focusable = rows.some(({ code }) => code === at) ? at : rows[0]?.code;

  const choose = (code: string) => onChange(toggled(codes, code));

  function setOpen(code: string, open: boolean) {
    const next = new Set(opened);
    if (open) next.add(code);
    else next.delete(code);
    setOpened(next);
  }

  function focus(code: string | undefined) {
    if (code === undefined) return;
    setAt(code);
    tree.current?.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus();
  }

  function keys(event: KeyboardEvent, row: IndustryRow) {
    const index = rows.findIndex(({ code }) => code === row.code);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(rows[index + 1]?.code),
      ArrowUp: () => focus(rows[index - 1]?.code),
      Home: () => focus(rows[0]?.code),
      End: () => focus(rows.at(-1)?.code),
      ArrowRight: () => (row.branches && !row.open ? setOpen(row.code, true) : focus(row.open ? rows[index + 1]?.code : undefined)),
      ArrowLeft: () => (row.open && wanted === '' ? setOpen(row.code, false) : focus(row.parent ?? undefined)),
      ' ': () => choose(row.code),
      Enter: () => choose(row.code),
    };
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = steps[(isMirrored && MIRRORED[event.key]) || event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step();
  }

  return (
    <Group label={label} path={path} {...(hint !== undefined && { hint })}>
      {codes.length > 0 && (
        <ul className="chip-list" aria-label={t('editor.chosen', { label })}>
          {codes.map((code) => (
            <li key={code} className="chip" title={industryPath(code).map((one) => industryName(one, tongue())).join(' › ')}>
              {industryName(code, tongue())}
              <button type="button" aria-label={t('editor.removeName', { name: industryName(code, tongue()) })} onClick={() => choose(code)}>
                <X aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input className="input" type="search" placeholder={t('editor.searchIndustries')} aria-label={t('editor.searchIndustries')} aria-controls={id} value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <p className="sr-only" role="status">
        {wanted.trim() !== '' && t('editor.shown', { count: rows.length })}
      </p>
      {rows.length === 0 ? (
        <p className="muted">{t('editor.noIndustry')}</p>
      ) : (
        <div className="tree" role="tree" aria-multiselectable aria-label={label} id={id} ref={tree}>
          {rows.map((row) => {
            const standing = standingOf(row.code, codes);
            return (
              <div
                key={row.code}
                role="treeitem"
                data-code={row.code}
                className={`tree-row tree-${standing}`}
                style={{ paddingInlineStart: `${row.depth * 1.25 + 0.25}rem` }}
                aria-level={row.depth + 1}
                aria-checked={CHECKED[standing]}
                aria-expanded={row.branches ? row.open : undefined}
                tabIndex={row.code === focusable ? 0 : -1}
                onKeyDown={(event) => keys(event, row)}
                onClick={() => {
                  focus(row.code);
                  choose(row.code);
                }}
              >
                <span
                  className="tree-toggle"
                  aria-hidden
                  onClick={(event) => {
                    event.stopPropagation();
                    if (row.branches) setOpen(row.code, !row.open);
                  }}
                >
                  {row.branches && (row.open ? <ChevronDown /> : <ChevronRight />)}
                </span>
                <span className="tree-box" aria-hidden>
                  {standing === 'partly' ? <Minus /> : standing !== 'none' && <Check />}
                </span>
                {row.label}
                {standing === 'included' && <span className="muted small"> {t('editor.countsWith')}</span>}
              </div>
            );
          })}
        </div>
      )}
    </Group>
  );
}
