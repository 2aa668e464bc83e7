import { Router } from '#lib/messaging/router.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { acceptLinkedInNotice } from './accept-linkedin-notice.ts';
import { activateIcp } from './activate-icp.ts';
import { answer } from './answer.ts';
import { assessProspect } from './assess-prospect.ts';
import { assessTab } from './assess-tab.ts';
import { capturePage, refusePage } from './capture-page.ts';
import { changeSettings } from './change-settings.ts';
import { setRetention } from './clean-up.ts';
import { correct, correctProspect } from './correct.ts';
import { decideIdentity } from './decide-identity.ts';
import { decideStage } from './decide-stage.ts';
import { deleteProspects } from './delete-prospects.ts';
import { eraseProspects } from './erase-prospects.ts';
import { exportAccess } from './export-access.ts';
import { dropCopy } from './drop-copy.ts';
import { editProspects } from './edit-prospects.ts';
import { exportIcp } from './export-icp.ts';
import { keepExportChoices, keptExportChoices } from './export-choices.ts';
import { exportProfile } from './export-profile.ts';
import { exportFactsOf, exportLines } from './export-prospects.ts';
import { followTab } from './follow-tab.ts';
import { forgetHealth } from './forget-health.ts';
import { handOver } from './hand-over.ts';
import { hello } from './hello.ts';
import { importEngagement, previewEngagement } from './import-engagement.ts';
import { beginImport, cancelImport } from './import/begin-import.ts';
import { commitImport } from './import/commit-import.ts';
import { importMapping } from './import/import-mapping.ts';
import { stageLines } from './import/stage-lines.ts';
import { stageRows } from './import/stage-rows.ts';
import { importIcp, restoreIcp } from './import-icp.ts';
import { limitVisibility } from './limit-visibility.ts';
import { deleteListView, keepListLook, saveListView } from './keep-list-view.ts';
import { logTouch, takeBackTouch } from './log-touch.ts';
import { knowCustomers } from './know-customers.ts';
import { markInformed } from './mark-informed.ts';
import { addNote, deleteNote, editNote } from './notes.ts';
import type { Needs } from './needs.ts';
import { keepApart, mergeProspects } from './merge-prospects.ts';
import { neverSite } from './never-site.ts';
import { readPaste, savePaste } from './paste.ts';
import { pickEmployer } from './pick-employer.ts';
import { putAside } from './put-aside.ts';
import { pickIcp, pickProspectIcp } from './pick-icp.ts';
import { previewEffect } from './preview-effect.ts';
import { previewMerge } from './preview-merge.ts';
import { previewIcp } from './preview-icp.ts';
import { forgetSigningKey, knowPublisher, makeSigningKey } from './publisher.ts';
import { readHandoff } from './read-handoff.ts';
import { readReach, takeGuess } from './reach.ts';
import { readGrown } from './read-grown.ts';
import { queueing, regrade } from './regrade.ts';
import { beginRestore, cancelRestore, previewRestore, restore, stageBackup } from './restore.ts';
import { saveIcp } from './save-icp.ts';
import { saveProspect } from './save-prospect.ts';
import { showQuote } from './show-quote.ts';
import { deleteIcp, useIcp } from './use-icp.ts';
import { exportSuppression, findSuppressed, importSuppression, unsuppress } from './suppression.ts';
import { steerRegrade } from './steer-regrade.ts';
import { undo } from './undo.ts';

/** Which use case answers which message. */
export function routes(needs: Needs): Router {
  // What changes a subject looks at the session first and stores afterwards; another change in between would be lost.
  const inTurn = <T>(command: () => Promise<T>) => needs.lock('leadlight-subject', command);
  return new Router()
    .content('hello', (request, from) => hello(needs, request, from))
    .content(
      'page',
      (request, from) => capturePage(needs, request, from),
      (message, from) => refusePage(needs, message, from),
    )
    .content('grown', (request, from) => readGrown(needs, request, from))
    .page('assess-tab', (request) => assessTab(needs, request))
    .page('follow-tab', (request) => followTab(needs, request))
    .page('assess-prospect', (request) => assessProspect(needs, request))
    .page('export-profile', (request) => exportProfile(needs, request))
    .page('export-facts', (request) => exportFactsOf(needs, request))
    .page('export-lines', (request) => exportLines(needs, request))
    .page('export-choices', () => keptExportChoices(needs))
    .page('keep-export-choices', (request) => keepExportChoices(needs, request))
    .page('accept-linkedin-notice', (request) => acceptLinkedInNotice(needs, request))
    .page('correct', (request) => inTurn(() => correct(needs, request)))
    .page('correct-prospect', (request) => inTurn(() => correctProspect(needs, request)))
    .page('answer', (request) => inTurn(() => answer(needs, request)))
    .page('mark-informed', (request) => inTurn(() => markInformed(needs, request)))
    .page('log-touch', (request) => inTurn(() => logTouch(needs, request)))
    .page('take-back-touch', (request) => inTurn(() => takeBackTouch(needs, request)))
    .page('preview-engagement', (request) => previewEngagement(needs, request))
    .page('import-engagement', (request) => thenRegrade(needs, () => inTurn(() => importEngagement(needs, request))))
    .page('decide-stage', (request) => inTurn(() => decideStage(needs, request)))
    .page('decide-identity', (request) => inTurn(() => decideIdentity(needs, request)))
    .page('pick-employer', (request) => inTurn(() => pickEmployer(needs, request)))
    .page('read-paste', (request) => readPaste(needs, request))
    .page('save-paste', (request) => inTurn(() => savePaste(needs, request)))
    .page('pick-icp', (request) => inTurn(() => pickIcp(needs, request)))
    .page('pick-prospect-icp', (request) => inTurn(() => pickProspectIcp(needs, request)))
    .page('put-aside', (request) => inTurn(() => putAside(needs, request)))
    .page('show-quote', (request) => showQuote(needs, request))
    .page('save-prospect', (request) => inTurn(() => saveProspect(needs, request)))
    .page('delete-prospects', (request) => inTurn(() => deleteProspects(needs, request)))
    .page('hand-over', (request) => inTurn(() => handOver(needs, request)))
    .page('read-handoff', (request) => readHandoff(needs, request))
    .page('add-note', (request) => addNote(needs, request))
    .page('edit-note', (request) => editNote(needs, request))
    .page('delete-note', (request) => deleteNote(needs, request))
    .page('edit-prospects', (request) => inTurn(() => editProspects(needs, request)))
    .page('save-list-view', (request) => saveListView(needs, request))
    .page('delete-list-view', (request) => deleteListView(needs, request))
    .page('keep-list-look', (request) => keepListLook(needs, request))
    .page('preview-merge', (request) => previewMerge(needs, request))
    .page('merge-prospects', (request) => inTurn(() => mergeProspects(needs, request)))
    .page('read-reach', (request) => readReach(needs, request))
    .page('take-guess', (request) => inTurn(() => takeGuess(needs, request)))
    .page('keep-apart', (request) => inTurn(() => keepApart(needs, request)))
    .page('undo', (request) => thenRegrade(needs, () => inTurn(() => undo(needs, request))))
    .page('begin-import', (request) => beginImport(needs, request))
    .page('import-mapping', (request) => importMapping(needs, request))
    .page('stage-rows', (request) => stageRows(needs, request))
    .page('stage-lines', (request) => stageLines(needs, request))
    .page('commit-import', (request) => thenRegrade(needs, () => inTurn(() => commitImport(needs, request))))
    .page('cancel-import', (request) => cancelImport(needs, request))
    .page('steer-regrade', (request) => thenRegrade(needs, () => steerRegrade(needs, request)))
    .page('activate-icp', (request) => thenRegrade(needs, () => activateIcp(needs, request)))
    .page('know-customers', (request) => knowCustomers(needs, request))
    .page('use-icp', (request) => thenRegrade(needs, () => useIcp(needs, request)))
    .page('delete-icp', (request) => thenRegrade(needs, () => deleteIcp(needs, request)))
    .page('save-icp', (request) => thenRegrade(needs, () => saveIcp(needs, request)))
    .page('preview-icp', (request) => previewIcp(needs, request))
    .page('preview-effect', (request) => previewEffect(needs, request))
    .page('restore-icp', (request) => thenRegrade(needs, () => restoreIcp(needs, request)))
    .page('export-icp', (request) => exportIcp(needs, request))
    .page('make-signing-key', (request) => makeSigningKey(needs, request))
    .page('forget-signing-key', () => forgetSigningKey(needs))
    .page('know-publisher', (request) => knowPublisher(needs, request))
    .page('import-icp', (request) => thenRegrade(needs, () => importIcp(needs, request)))
    .page('forget-health', () => forgetHealth(needs))
    .page('never-site', (request) => neverSite(needs, request))
    .page('change-settings', (request) => changeSettings(needs, request))
    .page('erase-prospects', (request) => inTurn(() => eraseProspects(needs, request)))
    .page('set-retention', (request) => setRetention(needs, request))
    .page('limit-visibility', (request) => inTurn(() => limitVisibility(needs, request)))
    .page('begin-restore', (request) => beginRestore(needs, request))
    .page('stage-backup', (request) => stageBackup(needs, request))
    .page('preview-restore', (request) => previewRestore(needs, request))
    .page('restore', (request) => thenRegrade(needs, () => inTurn(() => restore(needs, request))))
    .page('cancel-restore', () => cancelRestore(needs))
    .page('drop-copy', dropCopy)
    .page('export-access', (request) => exportAccess(needs, request))
    .page('export-suppression', () => exportSuppression(needs))
    .page('import-suppression', (request) => inTurn(() => importSuppression(needs, request)))
    .page('find-suppressed', (request) => findSuppressed(needs, request))
    .page('unsuppress', (request) => unsuppress(needs, request));
}

/** Answers at once; the saved prospects are graded anew meanwhile. */
async function thenRegrade<T>(needs: Needs, command: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await queueing(needs, command);
  void regrade(needs).catch((error: unknown) => console.error('[Leadlight]', error));
  return outcome;
}
