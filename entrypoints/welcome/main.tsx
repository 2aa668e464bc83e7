import { createRoot } from 'react-dom/client';
import '#components/ui/tokens.css';
import '#components/ui/base.css';
import { WelcomePage } from './welcome-page.tsx';

createRoot(document.getElementById('root')!).render(<WelcomePage />);
