import { getApiDocs, getOpenApi } from './api-docs.ts'
import {
  createCollection,
  deleteCollection,
  listCollections,
  updateCollection,
} from './collection.ts'
import { openEvents } from './event.ts'
import { getFacets } from './facet.ts'
import {
  addFolder,
  browseDisk,
  listFolders,
  removeFolder,
  rescanFolder,
  suggestFolders,
} from './folder.ts'
import {
  batchImages,
  getImage,
  getImageFile,
  getThumbnail,
  getWorkflow,
  rereadImage,
  searchImages,
} from './image.ts'
import { listFailedJobs, listJobQueues, pauseJobs, resumeJobs, retryFailedJobs } from './job.ts'
import type { Route } from './route.ts'
import { cancelScan, getScan, listScans, resumeScan, startScan } from './scan.ts'
import { createSession, deleteSession, getSession } from './session.ts'
import { createBackup, getHealth, getStats } from './stats.ts'

/** Every route there is; the server refuses to start when one has no handler. */
export const ROUTES: readonly Route[] = [
  listCollections,
  createCollection,
  updateCollection,
  deleteCollection,
  listFolders,
  addFolder,
  removeFolder,
  rescanFolder,
  browseDisk,
  suggestFolders,
  listScans,
  startScan,
  getScan,
  cancelScan,
  resumeScan,
  listJobQueues,
  pauseJobs,
  resumeJobs,
  listFailedJobs,
  retryFailedJobs,
  searchImages,
  getImage,
  getImageFile,
  getThumbnail,
  getWorkflow,
  batchImages,
  rereadImage,
  getFacets,
  getStats,
  getHealth,
  getSession,
  createSession,
  deleteSession,
  createBackup,
  getOpenApi,
  getApiDocs,
  openEvents,
]
