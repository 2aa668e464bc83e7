import '#components/ui/styles.ts';
import { mount } from '#lib/react/mount.ts';
import { ProspectsPage } from './prospects-page.tsx';

mount('prospects', ProspectsPage);
