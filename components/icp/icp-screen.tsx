import { Download } from 'lucide-react';
import type { Icp } from '#lib/icp/model.ts';
import { ExclusionsEditor } from './exclusions-editor.tsx';
import { IcpRules } from './icp-rules.tsx';
import { WeightsEditor, type SaveIcp } from './weights-editor.tsx';
import './icp.css';

interface IcpScreenProps {
  icp: Icp;
  onSave: SaveIcp;
  onExport: (icp: Icp) => void;
}

/** The active ICP: criteria with weights, its other rules, exclusions, and the file to hand on. */
export function IcpScreen({ icp, onSave, onExport }: IcpScreenProps) {
  return (
    <>
      <section className="card" aria-labelledby="criteria-title">
        <h2 id="criteria-title">What “{icp.name}” looks for</h2>
        <WeightsEditor key={icp.id} icp={icp} onSave={onSave} />
      </section>
      <section className="card" aria-labelledby="rules-title">
        <h2 id="rules-title">Its other rules</h2>
        <IcpRules icp={icp} />
      </section>
      <section className="card" aria-labelledby="exclusions-title">
        <h2 id="exclusions-title">Excluded domains</h2>
        <p className="muted">A page of these companies says “excluded” and why, instead of a grade.</p>
        <ExclusionsEditor key={icp.id} icp={icp} onSave={onSave} />
      </section>
      <section className="card" aria-labelledby="export-title">
        <h2 id="export-title">Share it</h2>
        <p>
          One file holds all of the above: criteria, weights, rules, questions and excluded domains. It holds no prospects.
        </p>
        <p>
          <button type="button" className="button" onClick={() => onExport(icp)}>
            <Download aria-hidden /> Export “{icp.name}” {icp.version}
          </button>
        </p>
      </section>
    </>
  );
}
