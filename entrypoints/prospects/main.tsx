import '#components/ui/styles.ts';
import { KeepDrafts } from '#components/ui/drafts.tsx';
import { mount } from '#lib/react/mount.ts';
import { ProspectsPage } from './prospects-page.tsx';

/** What is typed on a prospect waits there while another one, or another view, is looked at. */
const Workspace = () => (
  <KeepDrafts>
    <ProspectsPage />
  </KeepDrafts>
);

mount('prospects', Workspace);
