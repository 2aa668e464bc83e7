import './language.ts';
import { createRoot } from 'react-dom/client';
import '#components/ui/styles.ts';
import { PAGE_SAMPLES } from './page-samples.tsx';
import { PopupSample } from './popup-sample.tsx';
import { POPUP_SAMPLES } from './popup-samples.ts';

/** One screen with sample data, chosen by the address: `?popup=strong`, `?page=options&lang=de`. Without one, a list of all. */

const query = new URLSearchParams(location.search);

function Screen() {
  const popup = POPUP_SAMPLES[query.get('popup') ?? ''];
  if (popup) return <PopupSample view={popup} />;
  const page = PAGE_SAMPLES[query.get('page') ?? ''];
  if (page) return page();
  return (
    <ul>
      {Object.keys(PAGE_SAMPLES).map((name) => (
        <li key={name}>
          <a href={`?page=${name}`}>{name}</a>
        </li>
      ))}
      {Object.keys(POPUP_SAMPLES).map((name) => (
        <li key={name}>
          <a href={`?popup=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

document.documentElement.dir = query.get('dir') ?? 'ltr';
createRoot(document.getElementById('root')!).render(<Screen />);
