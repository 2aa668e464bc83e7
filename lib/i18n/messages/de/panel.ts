import type { Translated } from '../../structure.ts';
import type { panel as en } from '../en/panel.ts';

export const panel: Translated<typeof en> = {
  unread: 'Klicken Sie auf das Symbol, um diese Seite zu lesen',
  unreadWhy: 'Leadlight hat die Seite im Vordergrund nicht gelesen, darum steht hier nichts. Klicken Sie auf das Leadlight-Symbol in der Symbolleiste; die Ansicht erscheint auch hier.',
  read: 'Diese Seite lesen',
  open: 'Neben der Seite öffnen',
};
