import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import {
  convertFiles,
  registerWorkflowConvert,
  type WorkflowConvertPorts,
} from './workflow-convert.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'safelight-convert-'))

function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const samplerValues = '[18446744073709551615, "fixed", 20, 8, "euler", "normal", 1]'
const sampler = `{"nodes":[{"id":3,"type":"KSampler","widgets_values":${samplerValues}}],"links":[]}`
const unknown = '{"nodes":[{"id":1,"type":"NoSuchNode","widgets_values":["x"]}],"links":[]}'

/** A PNG of no pixels that holds one text. */
function pngWith(keyword: string, text: string): Uint8Array {
  const data = Buffer.concat([Buffer.from(`${keyword}\0`, 'latin1'), Buffer.from(text, 'utf8')])
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const chunks = [chunk('IHDR', header), chunk('tEXt', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

function collect(stdin = '') {
  const data: string[] = []
  const said: string[] = []
  const asked: string[] = []
  const ports: WorkflowConvertPorts = {
    output: {
      data: (text) => void data.push(text),
      say: (text) => void said.push(text),
      interactive: false,
    },
    readStdin: async () => stdin,
    fetch: async (url) => {
      asked.push(url.href)
      return new Response('{"NoSuchNode":{"input":{"required":{"text":["STRING",{}]}}}}')
    },
    now: { year: 2026, month: 3, day: 4, hour: 5, minute: 6, second: 7 },
    random: () => 0,
  }
  return { ports, asked, data: () => data.join(''), said: () => said.join('') }
}

describe('safelight workflow convert', () => {
  it('prints the API graph of one file with exact seeds', async () => {
    const run = collect()
    expect(await convertFiles([fileWith('ui.json', sampler)], {}, run.ports)).toBe(true)
    expect(run.data()).toContain('      "seed": 18446744073709551615,\n      "steps": 20,')
    expect(JSON.parse(run.data())).toMatchObject({ 3: { class_type: 'KSampler' } })
  })

  it('reads standard input for "-"', async () => {
    const run = collect(sampler)
    expect(await convertFiles(['-'], {}, run.ports)).toBe(true)
    expect(run.data()).toContain('"sampler_name": "euler"')
  })

  it('prints one object a line for several files', async () => {
    const run = collect()
    const files = [fileWith('a.json', sampler), fileWith('broken.json', '{"nodes":')]
    expect(await convertFiles(files, {}, run.ports)).toBe(false)
    const lines = run.data().trimEnd().split('\n')
    expect(lines[0]).toContain('"seed":18446744073709551615')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { file: files[0], api: expect.anything(), warnings: [], error: null },
      {
        file: files[1],
        api: null,
        warnings: [],
        error: expect.objectContaining({ code: 'unreadable' }),
      },
    ])
  })

  it('accepts a workflow wrapped in an object and one inside a picture', async () => {
    const run = collect()
    const files = [
      fileWith('wrapped.json', `{"workflow":${sampler}}`),
      fileWith('picture.png', pngWith('workflow', sampler)),
    ]
    expect(await convertFiles(files, {}, run.ports)).toBe(true)
    expect(run.data().trimEnd().split('\n')).toHaveLength(2)
  })

  it('guesses without object_info and warns on standard error', async () => {
    const run = collect()
    expect(await convertFiles([fileWith('custom.json', unknown)], {}, run.ports)).toBe(true)
    expect(run.said()).toContain('warning guessed_inputs')
  })

  it('refuses classes that the given object_info lacks', async () => {
    const run = collect()
    const objectInfo = fileWith('object_info.json.gz', gzipSync('{}'))
    const file = fileWith('custom.json', unknown)
    expect(await convertFiles([file], { objectInfo }, run.ports)).toBe(false)
    expect(run.data()).toBe('')
    expect(run.said()).toContain('NoSuchNode')
  })

  it('asks a running server for its classes', async () => {
    const run = collect()
    const server = 'http://127.0.0.1:8188'
    expect(await convertFiles([fileWith('custom.json', unknown)], { server }, run.ports)).toBe(true)
    expect(run.asked).toEqual(['http://127.0.0.1:8188/object_info'])
    expect(JSON.parse(run.data())).toMatchObject({ 1: { inputs: { text: 'x' } } })
  })

  it('takes the description of a server with thousands of classes', async () => {
    const run = collect()
    const names = Array.from({ length: 210_000 }, (_, index) => `${index}.safetensors`)
    const info = { KSampler: { input: { required: { model: [names] } } } }
    const objectInfo = fileWith('object_info.json', JSON.stringify(info))
    const file = fileWith('ui.json', sampler)
    expect(await convertFiles([file], { objectInfo }, run.ports)).toBe(true)
  })

  it('says which server does not answer, and why', async () => {
    const run = collect()
    const refused = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
    const ports = { ...run.ports, fetch: () => Promise.reject(refused) }
    const file = fileWith('ui.json', sampler)
    expect(await convertFiles([file], { server: 'http://127.0.0.1:1' }, ports)).toBe(false)
    expect(run.said()).toMatch(/127\.0\.0\.1:1 does not answer \(connect ECONNREFUSED\)/)
    expect(await convertFiles([file], { server: 'comfy' }, run.ports)).toBe(false)
    expect(run.said()).toContain('comfy is no address')
  })

  it('fills file names with the time it is given', async () => {
    const ui =
      '{"nodes":[{"id":1,"type":"SaveImage","widgets_values":["%date:yyyyMMdd-hhmmss%"]}],"links":[]}'
    const run = collect(ui)
    expect(await convertFiles(['-'], { now: '2025-12-31T23:59:58' }, run.ports)).toBe(true)
    expect(run.data()).toContain('"filename_prefix": "20251231-235958"')
    expect(await convertFiles(['-'], { now: 'tomorrow' }, run.ports)).toBe(false)
    expect(run.said()).toContain('"tomorrow" is no time')
  })

  it('fails where the description of the server cannot be read', async () => {
    const run = collect()
    const objectInfo = path.join(folder, 'nowhere.json')
    const file = fileWith('ui.json', sampler)
    expect(await convertFiles([file], { objectInfo }, run.ports)).toBe(false)
    expect(run.said()).toContain('nowhere.json')
  })

  it('registers itself under the workflow command', () => {
    const program = new Command()
    registerWorkflowConvert(program, collect().ports.output)
    const workflow = program.commands.find((command) => command.name() === 'workflow')
    expect(workflow?.commands.map((command) => command.name())).toEqual(['convert'])
  })
})
