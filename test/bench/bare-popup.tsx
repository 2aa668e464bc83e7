/** What the popup is held against: React with one line of text. */
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(<p className="grade">A</p>);
