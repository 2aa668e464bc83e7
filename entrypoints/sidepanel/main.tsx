import '#components/ui/styles.ts';
import { mount } from '#lib/react/mount.ts';
import { SidePanel } from './side-panel.tsx';

mount('sidepanel', SidePanel);
