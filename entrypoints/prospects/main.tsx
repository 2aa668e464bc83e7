import { createRoot } from 'react-dom/client';
import '#components/ui/tokens.css';
import '#components/ui/base.css';
import { ProspectsPage } from './prospects-page.tsx';

createRoot(document.getElementById('root')!).render(<ProspectsPage />);
