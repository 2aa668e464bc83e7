import { createRoot } from 'react-dom/client';
import { X } from '#lib/evidence/x.ts';

createRoot(document.getElementById('root')!).render(<p>{X}</p>);
