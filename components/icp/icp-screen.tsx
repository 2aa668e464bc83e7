import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import type { MemberProblem } from './editor/draft-context.ts';
import { IcpEditor } from './editor/icp-editor.tsx';
import type { SaveIcp } from './editor/use-editing.ts';
import './icp.css';

interface IcpScreenProps {
  icp: Icp;
  check: (icp: Icp) => readonly MemberProblem[];
  onSave: SaveIcp;
  onUnsaved: (unsaved: boolean) => void;
  onExport: (icp: Icp) => void;
  preview?: (draft: Icp) => ReactNode;
}

/** One ICP: its editor, and the file to hand on. */
export function IcpScreen({ icp, onExport, ...editor }: IcpScreenProps) {
  return (
    <>
      <section className="card" aria-labelledby="editor-title">
        <h2 id="editor-title">What “{icp.name}” says</h2>
        <IcpEditor key={icp.id} icp={icp} {...editor} />
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
