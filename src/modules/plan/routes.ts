import { get, staffGet, staffPost, staffUpload } from '#kernel/route'
import { actionEdit, actionSave } from './pages/action-edit.tsx'
import { actionList } from './pages/action-list.tsx'
import { actionAdd, actionNew } from './pages/action-new.tsx'
import { actionPage } from './pages/action-page.tsx'
import {
  milestoneAdd,
  milestoneReached,
  milestoneReopened,
  partAdd,
  partRemove,
} from './pages/action-parts.tsx'
import { differencePage } from './pages/difference-page.tsx'
import { draftDocument, draftDocumentSave } from './pages/draft-document.tsx'
import { draftCopy, draftList } from './pages/draft-list.tsx'
import { draftAdopt, draftPage, draftThrow } from './pages/draft-page.tsx'
import { draftActionPair, draftTextConfirm, draftTextEdit, draftTextSave } from './pages/draft-text-edit.tsx'
import { importPage, importRead } from './pages/import-page.tsx'
import { matrixPage } from './pages/matrix-page.tsx'
import { measurePage } from './pages/measure-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { versionList } from './pages/version-list.tsx'
import { versionPage } from './pages/version-page.tsx'

export const routes = [
  get('/plan', planPage),
  get('/plan/matrix', matrixPage),
  get('/plan/measures/:number', measurePage),
  get('/plan/actions', actionList),
  staffGet('/plan/actions/new', actionNew),
  staffPost('/plan/actions/new', actionAdd),
  get('/plan/actions/:id', actionPage),
  staffGet('/plan/actions/:id/edit', actionEdit),
  staffPost('/plan/actions/:id/edit', actionSave),
  staffPost('/plan/actions/:id/milestones', milestoneAdd),
  staffPost('/plan/actions/:id/milestones/:milestone/reached', milestoneReached),
  staffPost('/plan/actions/:id/milestones/:milestone/reached/removal', milestoneReopened),
  staffPost('/plan/actions/:id/parts', partAdd),
  staffPost('/plan/actions/:id/parts/removal', partRemove),
  get('/plan/versions', versionList),
  get('/plan/versions/:id', versionPage),
  get('/plan/versions/:id/difference', differencePage),
  staffPost('/plan/versions/:id/draft', draftCopy),
  staffGet('/plan/import', importPage),
  staffUpload('/plan/import', importRead),
  staffGet('/plan/drafts', draftList),
  staffGet('/plan/drafts/:id', draftPage),
  staffGet('/plan/drafts/:id/document', draftDocument),
  staffPost('/plan/drafts/:id/document', draftDocumentSave),
  staffPost('/plan/drafts/:id/adoption', draftAdopt),
  staffPost('/plan/drafts/:id/removal', draftThrow),
  staffGet('/plan/drafts/:id/:kind/:key', draftTextEdit),
  staffPost('/plan/drafts/:id/:kind/:key', draftTextSave),
  staffPost('/plan/drafts/:id/:kind/:key/confirmation', draftTextConfirm),
  staffPost('/plan/drafts/:id/action/:key/pair', draftActionPair),
]
