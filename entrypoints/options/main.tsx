import '#components/ui/styles.ts';
import { mount } from '#lib/react/mount.ts';
import { OptionsPage } from './options-page.tsx';

mount('options', OptionsPage);
