import '#components/ui/styles.ts';
import { mount } from '#lib/react/mount.ts';
import { Popup } from './popup.tsx';

mount('popup', Popup);
