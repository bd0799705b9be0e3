export const planPath = '/plan'
export const matrixPath = '/plan/matrix'
export const measurePath = (number: string) => `/plan/measures/${number}`
export const actionsPath = '/plan/actions'
export const newActionPath = '/plan/actions/new'
export const actionPath = (id: string) => `/plan/actions/${id}`
export const actionEditPath = (id: string) => `/plan/actions/${id}/edit`
export const milestonesPath = (action: string) => `/plan/actions/${action}/milestones`
export const reachedPath = (action: string, milestone: string) =>
  `/plan/actions/${action}/milestones/${milestone}/reached`
export const reachedRemovalPath = (action: string, milestone: string) =>
  `${reachedPath(action, milestone)}/removal`
export const partsPath = (action: string) => `/plan/actions/${action}/parts`
export const partRemovalPath = (action: string) => `/plan/actions/${action}/parts/removal`
export const versionsPath = '/plan/versions'
export const versionPath = (id: string) => `/plan/versions/${id}`
export const differencePath = (id: string) => `/plan/versions/${id}/difference`
export const importPath = '/plan/import'
export const draftsPath = '/plan/drafts'
export const draftPath = (id: string) => `/plan/drafts/${id}`
export const draftTextPath = (id: string, kind: string, key: string) => `/plan/drafts/${id}/${kind}/${key}`
export const textConfirmationPath = (id: string, kind: string, key: string) =>
  `${draftTextPath(id, kind, key)}/confirmation`
export const pairPath = (id: string, action: string) => `${draftTextPath(id, 'action', action)}/pair`
export const adoptionPath = (id: string) => `/plan/drafts/${id}/adoption`
export const draftRemovalPath = (id: string) => `/plan/drafts/${id}/removal`
export const draftDocumentPath = (id: string) => `/plan/drafts/${id}/document`
export const draftCopyPath = (id: string) => `/plan/versions/${id}/draft`
