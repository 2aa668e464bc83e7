import '#components/ui/styles.ts';
import { mount } from '#lib/react/mount.ts';
import { WelcomePage } from './welcome-page.tsx';

mount('welcome', WelcomePage);
