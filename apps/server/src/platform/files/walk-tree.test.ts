import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileGlobs } from './glob.ts'
import { statFile } from './file-stat.ts'
import { walkTree, type WalkOptions, type WalkProblem } from './walk-tree.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'walk-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(...names: string[]) {
  for (const name of names) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, name)
  }
}

/** Permissions do not hold for root, who runs some test machines: the walk then gives up its rights. */
function asOrdinaryUser<T>(action: () => T): T {
  if (process.geteuid?.() !== 0) return action()
  chmodSync(root, 0o755)
  process.seteuid!(65_534)
  try {
    return action()
  } finally {
    process.seteuid!(0)
  }
}

function walk(options: Partial<WalkOptions> = {}) {
  const files: string[] = []
  const folders: string[] = []
  const problems: WalkProblem[] = []
  const defaults: WalkOptions = {
    root,
    recursive: true,
    isExcluded: () => false,
    isWanted: (name) => name.endsWith('.png'),
  }
  for (const step of walkTree({ ...defaults, ...options })) {
    if ('problem' in step) problems.push(step.problem)
    else {
      folders.push(path.relative(root, step.folder.path))
      for (const file of step.folder.files)
        files.push(path.relative(root, path.join(step.folder.path, file.name)))
    }
  }
  return { files: files.sort(), folders, problems }
}

describe('walkTree', () => {
  it('finds the wanted files of all folders, parents before children', () => {
    put('a.png', 'b/c.png', 'b/d/e.png', 'b/readme.txt')
    expect(walk()).toEqual({
      files: ['a.png', 'b/c.png', 'b/d/e.png'],
      folders: ['', 'b', 'b/d'],
      problems: [],
    })
  })

  it('stays in the root folder when not recursive', () => {
    put('a.png', 'b/c.png')
    expect(walk({ recursive: false }).files).toEqual(['a.png'])
  })

  it('leaves out hidden files and the folders of other tools', () => {
    put(
      '.a.png',
      '.scores/b.png',
      '@eaDir/c.png',
      '$RECYCLE.BIN/d.png',
      'x/e.png',
      '#recycle/f.png',
    )
    expect(walk().files).toEqual(['x/e.png'])
  })

  it('leaves out what the patterns exclude, files and folders', () => {
    put('a.png', 'tmp/b.png', 'x/grid-1.png', 'x/c.png')
    const isExcluded = compileGlobs(['tmp', 'grid-*.png'])
    expect(walk({ isExcluded }).files).toEqual(['a.png', 'x/c.png'])
  })

  it('keeps names with newlines, quotes, backslashes and emoji', () => {
    const names = ['a\nb.png', `it's "x".png`, 'back\\slash.png', '🙂 雪.png', 'tab\t.png']
    put(...names)
    expect(walk()).toMatchObject({ files: [...names].sort(), problems: [] })
  })

  it('reports a name that is not UTF-8 with escapes and goes on', () => {
    put('good.png', 'also \uFFFD good.png')
    const broken = Buffer.concat([
      Buffer.from(root + '/bad '),
      Buffer.from([0xff, 0xe9]),
      Buffer.from('.png'),
    ])
    writeFileSync(broken, 'x')
    mkdirSync(Buffer.concat([Buffer.from(root + '/dir'), Buffer.from([0xc3])]))
    const { files, problems } = walk()
    expect(files).toEqual(['also \uFFFD good.png', 'good.png'])
    expect(problems.map((problem) => problem.path).sort()).toEqual([
      `${root}/bad \\xff\\xe9.png`,
      `${root}/dir\\xc3`,
    ])
  })

  it('ends loops of links and lists a linked folder once', () => {
    put('a/x.png')
    mkdirSync(path.join(root, 'b'))
    symlinkSync('../b', path.join(root, 'b/self'))
    symlinkSync('..', path.join(root, 'a/up'))
    const outside = mkdtempSync(path.join(tmpdir(), 'walk-outside-'))
    writeFileSync(path.join(outside, 'y.png'), 'y')
    symlinkSync(outside, path.join(root, 'l1'))
    symlinkSync(outside, path.join(root, 'l2'))
    const { files, problems } = walk()
    rmSync(outside, { recursive: true })
    expect(files).toEqual(['a/x.png', 'l1/y.png'])
    expect(problems).toEqual([])
  })

  it('keeps the real path of a folder that is also reached by a link', () => {
    put('z-real/x.png')
    symlinkSync('z-real', path.join(root, 'a-link'))
    expect(walk().files).toEqual(['z-real/x.png'])
  })

  it('does not follow a link to a folder above the root', () => {
    put('top.png', 'sub/x.png')
    symlinkSync('..', path.join(root, 'sub/up'))
    const { files, problems } = walk({ root: path.join(root, 'sub') })
    expect(files).toEqual(['sub/x.png'])
    expect(problems).toMatchObject([{ hidesFolder: false }])
  })

  it('follows links to files and reports those that lead nowhere', () => {
    put('a.png')
    symlinkSync('a.png', path.join(root, 'link.png'))
    symlinkSync('gone.png', path.join(root, 'dangling.png'))
    symlinkSync('circle.png', path.join(root, 'circle.png'))
    const { files, problems } = walk()
    expect(files).toEqual(['a.png', 'link.png'])
    expect(problems.map(({ path: file, reason }) => [path.basename(file), reason]).sort()).toEqual([
      ['circle.png', 'links lead in a circle'],
      ['dangling.png', 'link to a file that does not exist'],
    ])
  })

  it('reports a root that does not exist or is no folder', () => {
    put('file.png')
    expect(walk({ root: path.join(root, 'none') }).problems).toMatchObject([
      { reason: 'does not exist', hidesFolder: true },
    ])
    expect(walk({ root: path.join(root, 'file.png') }).problems).toMatchObject([
      { reason: 'not a folder', hidesFolder: true },
    ])
  })

  it('reports an unreadable folder and goes on', () => {
    put('a.png', 'closed/b.png')
    chmodSync(path.join(root, 'closed'), 0)
    const { files, problems } = asOrdinaryUser(() => walk())
    chmodSync(path.join(root, 'closed'), 0o700)
    expect(files).toEqual(['a.png'])
    expect(problems).toEqual([
      { path: path.join(root, 'closed'), reason: 'permission denied', hidesFolder: true },
    ])
  })

  it('reports a path that is too long to be a key', () => {
    // Links make a long path without a long real one.
    const part = 'd'.repeat(250)
    let folder = root
    for (let depth = 0; depth < 12; depth++) folder = path.join(folder, part)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'x.png'), 'x')
    const { files, problems } = walk()
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ reason: 'path is longer than 2600 bytes' }])
  })

  it('gives every file its size, times and identity', () => {
    put('a.png')
    linkSync(path.join(root, 'a.png'), path.join(root, 'b.png'))
    const a = statFile(path.join(root, 'a.png'))
    expect(a).toMatchObject({ name: 'a.png', size: 5 })
    expect(Math.abs(a.modifiedUs / 1000 - Date.now())).toBeLessThan(60_000)
    expect(a.createdUs).toBeLessThanOrEqual(a.modifiedUs)
    expect(statFile(path.join(root, 'b.png'))).toEqual({ ...a, name: 'b.png' })
  })
})
