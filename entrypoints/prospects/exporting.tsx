import { Share } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';

/** The tables of what every program takes come only when they are wanted. */
const ExportWork = lazy(async () => ({ default: (await import('./export-work.tsx')).ExportWork }));

/** Hands chosen prospects on: to a file for another program, or to the clipboard. */
export function Exporting(props: { prospects: readonly ListedProspect[]; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <ExportWork {...props} />
    </Suspense>
  );
}

/** The same for one prospect, behind a button. */
export function ExportButton({ prospect }: { prospect: ListedProspect }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-small" onClick={() => setOpen(true)}>
        <Share aria-hidden /> {t('exporting.open')}
      </button>
      {open && <Exporting prospects={[prospect]} onClose={() => setOpen(false)} />}
    </>
  );
}
