import { useEffect, useState } from 'react';
import { believe } from '#lib/evidence/believe.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { type Known, suggestCriteria, type Suggestion } from '#lib/icp/suggest.ts';
import type { Criterion } from '#lib/icp/model.ts';
import type { ListedCustomer } from '#lib/interop/customer-columns.ts';
import { readCustomerList } from '#lib/interop/customer-list.ts';
import type { KnownCustomer, Outcome } from '#lib/messaging/protocol.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { inSlices } from '../../prospects/in-slices.ts';
import type { Task } from '../../ui/use-task.ts';
import { SuggestionList } from './suggestion-list.tsx';

interface Saved {
  row: Prospect;
  subject: Subject;
}

/** Finds saved customers, and others to compare them with. */
type FindCustomers = (search: { won: boolean; domains: string[]; names: string[] }) => Promise<{ customers: Saved[]; others: Saved[] }>;

/** What the cells of a list say, as values. */
type KnowCustomers = (listed: ListedCustomer[]) => Promise<Outcome<KnownCustomer[]>>;

export interface CustomerSources {
  countWon: () => Promise<number>;
  knowCustomers: KnowCustomers;
  findCustomers: FindCustomers;
}

interface BestCustomersProps extends CustomerSources {
  task: Task;
  /** Milliseconds since the epoch. */
  now: number;
  onCreate: (criteria: Criterion[], notes: string) => void;
}

interface Found {
  suggestions: Suggestion[];
  /** Customers of which anything is known, and of the list those of which nothing is. */
  customers: number;
  unknown: string[];
}

/** From the best customers to an ICP: whom to look at, what they share, and which of that the team wants. */
export function BestCustomers({ task, countWon, knowCustomers, findCustomers, now, onCreate }: BestCustomersProps) {
  const [wonCount, setWonCount] = useState<number | null>(null);
  const [won, setWon] = useState(true);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    countWon().then(setWonCount, () => setWonCount(0));
  }, [countWon]);

  const useWon = won && (wonCount ?? 0) > 0;
  const look = () =>
    task.run(async () => {
      const known = await knowCustomers(readCustomerList(text));
      if (!known.ok) return known;
      const listed = known.value;
      setFound(await compare(listed, await findCustomers({ won: useWon, ...wantedOf(listed) }), now));
      return { ok: true, value: null };
    });

  return (
    <div className="stack">
      <label className="check">
        <input type="checkbox" checked={useWon} disabled={!wonCount} onChange={(event) => setWon(event.target.checked)} />
        {wonCount ? t('icp.starter.won', { count: wonCount }) : t('icp.starter.wonNone')}
      </label>
      <label>
        {t('icp.starter.paste')}
        <textarea className="input" rows={5} value={text} placeholder={'brightforge.com\nNorthquay Analytics'} onChange={(event) => setText(event.target.value)} />
      </label>
      <p>
        <button type="button" className="button" disabled={task.pending || (!useWon && text.trim() === '')} onClick={() => void look()}>
          {task.pending ? t('icp.starter.looking') : t('icp.starter.look')}
        </button>
      </p>
      {found && <Shared found={found} task={task} onCreate={onCreate} />}
    </div>
  );
}

function Shared({ found, task, onCreate }: { found: Found } & Pick<BestCustomersProps, 'task' | 'onCreate'>) {
  const { suggestions, customers, unknown } = found;
  return (
    <section className="stack" aria-label={t('icp.starter.share')}>
      <p role="status">
        {suggestions.length === 0 ? t('icp.starter.tooFew', { count: customers }) : t('icp.starter.shared', { count: customers })}
      </p>
      {unknown.length > 0 && (
        <details>
          <summary className="small">{t('icp.starter.unsaved', unknown.length)}</summary>
          <p className="small muted">{t('icp.starter.unsavedWhat', { names: unknown.slice(0, 50).join(', ') })}</p>
        </details>
      )}
      {suggestions.length > 0 && <SuggestionList key={suggestions.map(({ criterion }) => criterion.id).join()} suggestions={suggestions} task={task} onCreate={onCreate} />}
    </section>
  );
}

const wantedOf = (listed: readonly KnownCustomer[]) => ({
  domains: listed.flatMap(({ domain }) => domain ?? []),
  names: listed.flatMap(({ name }) => name ?? []),
});

const isOf = ({ companyDomain, companyKey, companyName }: Prospect, { domain, name }: KnownCustomer): boolean =>
  (domain !== null && [companyDomain, companyKey].includes(domain)) || (name !== null && companyName !== null && fold(name) === fold(companyName));

const isEmpty = (facts: object): boolean => Object.keys(facts).length === 0;

/** What a page says stands above what the list says. */
async function compare(listed: readonly KnownCustomer[], { customers, others }: Awaited<ReturnType<FindCustomers>>, now: number): Promise<Found> {
  const saved = (await inSlices(believed(customers, now), never)) ?? [];
  const rest = (await inSlices(believed(others, now), never)) ?? [];
  const ofList = listed.map((one) => ({ one, at: customers.findIndex(({ row }) => isOf(row, one)) }));
  const known = saved.map((who, index) => {
    const facts = ofList.find(({ at }) => at === index)?.one.facts ?? {};
    return { ...who, company: { ...facts, ...who.company } };
  });
  const unsaved = ofList.filter(({ at }) => at === -1).map(({ one }) => one);
  const told = unsaved.filter(({ facts }) => !isEmpty(facts)).map(({ facts }): Known => ({ company: facts, person: null }));
  const all = [...known, ...told];
  return { suggestions: suggestCriteria(all, rest, tongue()), customers: all.length, unknown: unsaved.filter(({ facts }) => isEmpty(facts)).map(({ text }) => text) };
}

const never = () => false;

function* believed(all: readonly Saved[], now: number): Generator<void, Known[]> {
  const known: Known[] = [];
  for (const { subject: { company, person } } of all) {
    known.push({ company: company === null ? {} : believe(company, now), person: person === null ? null : believe(person, now) });
    yield;
  }
  return known;
}
