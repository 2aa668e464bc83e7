import '#components/ui/styles.ts';
import { mount } from '#lib/react/mount.ts';
import { RescuePage } from './rescue-page.tsx';

mount('rescue', RescuePage);
