import '#components/ui/styles.ts';
import { answeredSoon, askForFirstView } from '#lib/react/first-view.ts';
import { mount } from '#lib/react/mount.ts';
import { Popup } from './popup.tsx';

const first = askForFirstView();

void answeredSoon(first).then(() => mount('popup', () => <Popup first={first} />));
