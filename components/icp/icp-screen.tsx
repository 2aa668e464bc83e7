import type { ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
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
  preview?: (draft: Icp) => ReactNode;
}

/** One ICP: its editor. */
export function IcpScreen({ icp, ...editor }: IcpScreenProps) {
  return (
    <section className="card" aria-labelledby="editor-title">
      <h2 id="editor-title">{t('icp.says', { name: icp.name })}</h2>
      <IcpEditor key={icp.id} icp={icp} {...editor} />
    </section>
  );
}
