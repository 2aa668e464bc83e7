import { createRoot } from 'react-dom/client';
import '#components/ui/styles.ts';
import { WelcomePage } from './welcome-page.tsx';

createRoot(document.getElementById('root')!).render(<WelcomePage />);
