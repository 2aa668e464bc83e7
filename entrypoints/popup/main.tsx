import { createRoot } from 'react-dom/client';
import '#components/ui/styles.ts';
import { Popup } from './popup.tsx';

createRoot(document.getElementById('root')!).render(<Popup />);
