import type { ReactNode } from 'react';
import { PasteScreen } from '#components/paste/paste-screen.tsx';
import { WorkspaceNav } from '#components/prospects/workspace-nav.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import type { FieldName, Method } from '#lib/evidence/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { PastedValue, PasteView } from '#lib/messaging/ways-protocol.ts';
import { LITTLE, LONG_NAME_VIEW, NOW, STRONG_VIEW } from '#test/fixtures/assessments.ts';

const value = (of: PastedValue['of'], field: FieldName, text: string, exact: string, method: Method = 'labelled'): PastedValue => ({ of, field, text, method, quote: { exact, prefix: '', suffix: '' } });

const VALUES: PastedValue[] = [
  value('person', 'personTitle', 'Engineering Manager', 'Engineering Manager at Brightforge Systems'),
  value('person', 'email', 'mara.lindqvist@brightforge.example', 'mara.lindqvist@brightforge.example'),
  value('person', 'phone', '+46 40 123 45 67', 'Tel. 040-123 45 67'),
  value('company', 'companyName', 'Brightforge Systems', 'Engineering Manager at Brightforge Systems'),
  value('company', 'companyDomain', 'brightforge.example', 'mara.lindqvist@brightforge.example', 'guess'),
];
const { who, assessment, icp } = STRONG_VIEW;
const VIEW: PasteView = { assessment, icp, at: NOW, who, values: VALUES, unread: ['Sent from my phone', 'Please consider the environment before printing this e-mail'], saved: null, refusal: null };
const LONG: PasteView = { ...VIEW, who: LONG_NAME_VIEW.who, values: [...VALUES, value('company', 'legalName', LONG_NAME_VIEW.who.companyName ?? '', `${LONG_NAME_VIEW.who.companyName}, Amtsgericht Dresden HRB 12345`)], saved: { prospectId: 'p1', savedAt: NOW } };
const LITTLE_READ: PasteView = { ...VIEW, who: { ...who, personName: null, personTitle: null }, assessment: LITTLE, values: VALUES.slice(3), refusal: { code: 'refused', message: 'Mara Lindqvist asked not to be kept. Take the entry off the list in the options first.' } };

const found = (view: PasteView) => async (): Promise<Outcome<PasteView>> => ({ ok: true, value: view });
const nobody = async (): Promise<Outcome<PasteView>> => ({ ok: false, error: { code: 'refused', message: 'This text names nobody who can be told apart. It takes a company with its name or site, or a person’s first and last name with their company or e-mail address. Tip: put each on a line of its own.' } });

function Paste({ onRead }: { onRead: () => Promise<Outcome<PasteView>> }) {
  return (
    <Page title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <WorkspaceNav views={[{ id: 'list', title: t('prospects.list') }, { id: 'paste', title: t('ways.paste.title') }]} current="paste" />
      <PasteScreen onRead={onRead} onSave={async () => ({ ok: true, value: { prospectId: 'p1', updated: false } })} />
    </Page>
  );
}

/** A pasted text; what it says is shown once “Read it” was pressed. */
export const PASTE_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  paste: () => <Paste onRead={found(VIEW)} />,
  'paste-long': () => <Paste onRead={found(LONG)} />,
  'paste-refused': () => <Paste onRead={found(LITTLE_READ)} />,
  'paste-nobody': () => <Paste onRead={nobody} />,
};
