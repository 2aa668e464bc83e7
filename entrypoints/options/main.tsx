import { createRoot } from 'react-dom/client';
import '#components/ui/styles.ts';
import { OptionsPage } from './options-page.tsx';

createRoot(document.getElementById('root')!).render(<OptionsPage />);
