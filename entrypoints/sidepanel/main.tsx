import { createRoot } from 'react-dom/client';
import '#components/ui/styles.ts';
import { SidePanel } from './side-panel.tsx';

createRoot(document.getElementById('root')!).render(<SidePanel />);
