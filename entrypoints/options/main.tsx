import { createRoot } from 'react-dom/client';
import '#components/ui/tokens.css';
import '#components/ui/base.css';
import { OptionsPage } from './options-page.tsx';

createRoot(document.getElementById('root')!).render(<OptionsPage />);
