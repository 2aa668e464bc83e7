import { createRoot } from 'react-dom/client';
import '#components/ui/styles.ts';
import { ProspectsPage } from './prospects-page.tsx';

createRoot(document.getElementById('root')!).render(<ProspectsPage />);
