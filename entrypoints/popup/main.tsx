import { createRoot } from 'react-dom/client';
import '#components/ui/tokens.css';
import '#components/ui/base.css';
import { Popup } from './popup.tsx';

createRoot(document.getElementById('root')!).render(<Popup />);
