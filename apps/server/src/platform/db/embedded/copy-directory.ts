import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../../../tables.ts'
import { diskFull } from '../sql-errors.ts'

/** Keeps the write-ahead log from being recycled while files are copied. */
const SLOT = 'safelight_copy'

/** Read last, as PostgreSQL's own base backup does: it says up to where the log must be replayed. */
const CONTROL_FILE = path.join('global', 'pg_control')

/** Contents that belong to the running engine; the folders themselves must exist. */
const LEFT_OUT = new Set(['pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pgsql_tmp'])

/** Room for what is written meanwhile, beyond the size of the files. */
const SPARE_BYTES = 64 * 1024 * 1024

/**
 * Copies the files of a running engine to `target` (which must not exist): a base backup, which opens
 * as the database was at the end of the copy. Others write on meanwhile; one copy at a time.
 */
export async function copyRunningDirectory(db: Db, source: string, target: string): Promise<void> {
  await assertSpace(source, path.dirname(target))
  await mkdir(target, { mode: 0o700 })
  await dropCopySlot(db)
  await sql`select pg_create_physical_replication_slot(${SLOT}, true)`.execute(db)
  try {
    await sql`select pg_backup_start(${SLOT}, true)`.execute(db)
    const end = await copyFiles(source, target).then(
      () => stopBackup(db),
      async (error: unknown) => {
        await stopBackup(db)
        throw error
      },
    )
    await writeFile(path.join(target, 'backup_label'), end.label)
    await copyLog(source, target, end)
  } finally {
    await dropCopySlot(db)
  }
}

/** Removes what a copy that was cut short left in the database. */
export async function dropCopySlot(db: Db): Promise<void> {
  await sql`select pg_drop_replication_slot(slot_name) from pg_replication_slots
    where slot_name = ${SLOT}`.execute(db)
}

type BackupEnd = { label: string; last_segment: string }

async function stopBackup(db: Db): Promise<BackupEnd> {
  const { rows } = await sql<BackupEnd>`
    select labelfile as label, pg_walfile_name(lsn) as last_segment from pg_backup_stop(false)`.execute(
    db,
  )
  if (!rows[0]) throw new Error('pg_backup_stop gave no row')
  return rows[0]
}

async function copyFiles(source: string, target: string): Promise<void> {
  const walk = async (folder: string): Promise<void> => {
    await mkdir(path.join(target, folder), { recursive: true, mode: 0o700 })
    if (LEFT_OUT.has(path.basename(folder))) return
    for (const entry of await readdir(path.join(source, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name)
      if (entry.isDirectory()) await walk(name)
      else if (name !== CONTROL_FILE && name !== 'postmaster.pid')
        await copyIfThere(source, target, name)
    }
  }
  await walk('')
  await copyIfThere(source, target, CONTROL_FILE)
}

/** A table that was dropped meanwhile takes its files along; the log tells the copy of it. */
async function copyIfThere(source: string, target: string, name: string): Promise<void> {
  try {
    await copyFile(path.join(source, name), path.join(target, name), constants.COPYFILE_FICLONE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Segments from the start of the backup to its end; their names sort in the order of the log. */
async function copyLog(source: string, target: string, end: BackupEnd): Promise<void> {
  const first = /\(file ([0-9A-F]{24})\)/.exec(end.label)?.[1] ?? ''
  for (const name of await readdir(path.join(source, 'pg_wal')))
    if (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= end.last_segment)
      await copyFile(
        path.join(source, 'pg_wal', name),
        path.join(target, 'pg_wal', name),
        constants.COPYFILE_FICLONE,
      )
}

async function assertSpace(source: string, targetParent: string): Promise<void> {
  const { bavail, bsize } = await statfs(targetParent)
  const needed = (await sizeOf(source)) + SPARE_BYTES
  if (bavail * bsize < needed)
    throw diskFull(`${targetParent} needs ${Math.ceil(needed / 2 ** 20)} MB of free space`)
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) bytes += await sizeOf(name)
    else bytes += (await stat(name).catch(() => ({ size: 0 }))).size
  }
  return bytes
}
