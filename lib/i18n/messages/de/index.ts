import { common } from './common.ts';
import { assessment } from './assessment.ts';
import { popup } from './popup.ts';
import { editor } from './editor.ts';
import { engagement } from './engagement.ts';
import { icp } from './icp.ts';
import { settings } from './settings.ts';
import { welcome } from './welcome.ts';
import { health } from './health.ts';
import { prospects } from './prospects.ts';
import { pipeline } from './pipeline.ts';
import { today } from './today.ts';
import { detail } from './detail.ts';
import { panel } from './panel.ts';
import { hygiene } from './hygiene.ts';
import { importing } from './importing.ts';
import { exporting } from './exporting.ts';
import { handoff } from './handoff.ts';
import { privacy } from './privacy.ts';
import { backup } from './backup.ts';
import { rescue } from './rescue.ts';
import { ways } from './ways.ts';
import { omnibox } from './omnibox.ts';
import { files } from './files.ts';
import { places } from './places.ts';
import { problems } from './problems.ts';
import type { EN } from '../en/index.ts';
import type { Translated } from '../../structure.ts';

/** Every text of the screens in German. */
export const DE: Translated<typeof EN> = {
  common,
  assessment,
  popup,
  editor,
  engagement,
  icp,
  settings,
  welcome,
  health,
  prospects,
  pipeline,
  today,
  detail,
  panel,
  hygiene,
  importing,
  exporting,
  handoff,
  privacy,
  backup,
  rescue,
  ways,
  omnibox,
  files,
  places,
  problems,
};
