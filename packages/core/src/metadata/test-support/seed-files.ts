import { deflateSync } from 'node:zlib'
import { buildFlac, buildMp3, buildOpus } from './build-audio.ts'
import { buildGif, gifComment, gifFrame, gifXmp } from './build-gif.ts'
import { box, buildHeif, buildMp4, fullBox, mdtaMeta, mvhd, trak } from './build-iso.ts'
import {
  buildJpeg,
  exifSegment,
  extendedXmpSegments,
  iptcDataset,
  photoshopResource,
  segment,
  xmpSegment,
} from './build-jpeg.ts'
import {
  buildBmp,
  buildC2pa,
  buildExr,
  buildGlb,
  buildJxl,
  buildSafetensors,
  buildSvg,
  tiffPictureTags,
} from './build-other.ts'
import { buildPng, chunk, iTXt, tEXt, zTXt } from './build-png.ts'
import { asciiTag, buildTiff, shortTag, userComment } from './build-tiff.ts'
import { anmf, buildAvi, buildWebp, riffChunk, vp8, vp8x } from './build-webp.ts'
import { buildWebm } from './build-webm.ts'
import { be, bytesOf, utf8 } from './bytes.ts'

/** A small valid file of some kind, built by code. */
export type SeedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

const a1111 =
  'a cat, 猫\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 512x512, Model: m'
const graph = JSON.stringify({
  '1': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'm.safetensors' } },
  '2': { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['1', 1] } },
  '3': {
    class_type: 'KSampler',
    inputs: {
      seed: 42,
      steps: 20,
      cfg: 7,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
      model: ['1', 0],
      positive: ['2', 0],
    },
  },
  '4': { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['1', 2] } },
  '5': { class_type: 'SaveImage', inputs: { images: ['4', 0], filename_prefix: 'a' } },
})
const tags = { prompt: graph, workflow: '{"nodes": [], "links": []}', comment: a1111 }
const xmp = `<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"><dc:subject><rdf:Bag><rdf:li>cat</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
const c2pa = buildC2pa(
  { claim_generator: 'tool/1' },
  { actions: [{ action: 'c2pa.created', softwareAgent: 'x' }] },
)
const tiff = buildTiff({
  order: 'little',
  ifd0: [
    asciiTag(0x010f, `workflow:${graph}`),
    asciiTag(0x0110, `prompt:${graph}`),
    shortTag(0x0112, 6, 'little'),
  ],
  exif: [userComment(a1111)],
})
const iptc = bytesOf(
  iptcDataset(90, '\x1b%G', 1),
  iptcDataset(25, 'keyword'),
  iptcDataset(120, 'caption'),
)
const frameControl = (units: number) =>
  chunk('fcTL', new Uint8Array(20), be(units, 2), be(10, 2), 0, 0)
const hexProfile = `\niptc\n${iptc.length}\n${Array.from(iptc, (byte) => byte.toString(16).padStart(2, '0')).join('')}\n`
const deepJson = '{"a":'.repeat(3000)

/** Files of every kind that is read; the base of the property tests and of the fuzzer. */
export const seedFiles: readonly SeedFile[] = [
  {
    name: 'png',
    bytes: buildPng({
      beforeData: [
        tEXt('parameters', utf8(a1111)),
        zTXt('prompt', graph),
        iTXt('workflow', tags.workflow, true),
      ],
      idat: [100, 100, 100, 100, 40],
      afterData: [
        chunk('eXIf', tiff),
        iTXt('XML:com.adobe.xmp', xmp),
        zTXt('Raw profile type iptc', hexProfile),
        chunk('caBX', c2pa),
      ],
    }),
  },
  {
    name: 'png-bomb-and-deep-json',
    bytes: buildPng({
      beforeData: [
        chunk('zTXt', 'prompt', 0, 0, deflateSync(new Uint8Array(200_000).fill(0x5b))),
        tEXt('workflow', deepJson),
      ],
    }),
  },
  {
    name: 'apng',
    bytes: buildPng({
      beforeData: [chunk('acTL', be(2, 4), be(0, 4)), frameControl(1)],
      afterData: [
        frameControl(2),
        chunk('fdAT', new Uint8Array(30)),
        chunk('comf', 'prompt', 0, utf8(graph)),
      ],
    }),
  },
  {
    name: 'jpeg',
    bytes: buildJpeg([
      exifSegment(tiff),
      xmpSegment(utf8(xmp)),
      ...extendedXmpSegments(utf8(xmp), 200),
      segment(0xed, 'Photoshop 3.0\0', photoshopResource(0x0404, iptc)),
      segment(0xeb, 'JP', be(1, 2), be(1, 4), c2pa),
      segment(0xfe, utf8(a1111)),
    ]),
  },
  {
    name: 'webp',
    bytes: buildWebp([
      vp8(8, 8),
      riffChunk('EXIF', tiff),
      riffChunk('XMP ', utf8(xmp)),
      riffChunk('C2PA', c2pa),
    ]),
  },
  {
    name: 'webp-animated',
    bytes: buildWebp([vp8x(8, 8, 2), anmf(40), anmf(60), riffChunk('EXIF', 'Exif\0\0', tiff)]),
  },
  {
    name: 'gif',
    bytes: buildGif([gifComment(utf8(a1111)), gifFrame(4), gifXmp(xmp), gifFrame(6)]),
  },
  {
    name: 'mp4',
    bytes: buildMp4(
      [
        mvhd(1000),
        trak(),
        box(
          'udta',
          box('meta', be(0, 4), mdtaMeta(tags)),
          box('\xa9cmt', be(5, 2), be(0, 2), 'hello'),
        ),
      ],
      { isMoovLast: true },
    ),
  },
  {
    name: 'mp4-fragmented',
    bytes: bytesOf(
      buildMp4([
        mvhd(0),
        trak({ frames: 0 }),
        box('mvex', fullBox('trex', 0, be(1, 4), be(1, 4), be(1000, 4), be(0, 8))),
      ]),
      box(
        'moof',
        box(
          'traf',
          fullBox('tfhd', 0, be(1, 4)),
          fullBox('trun', 0x101, be(2, 4), be(0, 4), be(500, 4), be(1500, 4)),
        ),
      ),
    ),
  },
  {
    name: 'mov',
    bytes: buildMp4([mvhd(1000), trak({ matrix: [0, 1, -1, 0] }), box('meta', mdtaMeta(tags))], {
      brand: 'qt  ',
    }),
  },
  { name: 'avif', bytes: buildHeif({ exif: tiff, xmp, hasAlpha: true, rotation: 1 }) },
  { name: 'heif', bytes: buildHeif({ exif: tiff, xmp, brand: 'heic', isInline: true }) },
  { name: 'webm', bytes: buildWebm({ tags, title: a1111, hasSeekHead: true }) },
  { name: 'webm-live', bytes: buildWebm({ tags, isLive: true }) },
  {
    name: 'jxl',
    bytes: buildJxl([
      box('Exif', be(0, 4), tiff),
      box('xml ', utf8(xmp)),
      box('jumb', c2pa.subarray(8)),
    ]),
  },
  {
    name: 'tiff',
    bytes: buildTiff({
      ifd0: tiffPictureTags([
        asciiTag(0x010e, graph),
        { tag: 0x02bc, type: 1, value: utf8(xmp) },
        { tag: 0x83bb, type: 7, value: iptc },
      ]),
      exif: [userComment(a1111)],
    }),
  },
  { name: 'exr', bytes: buildExr(tags) },
  { name: 'avi', bytes: buildAvi({ ICMT: a1111.slice(0, 6) }) },
  { name: 'flac', bytes: buildFlac(tags) },
  { name: 'ogg', bytes: buildOpus(tags) },
  { name: 'mp3', bytes: buildMp3(tags) },
  { name: 'glb', bytes: buildGlb(tags) },
  { name: 'svg', bytes: buildSvg(`<![CDATA[${JSON.stringify({ prompt: 1 })}]]>`) },
  { name: 'bmp', bytes: buildBmp(10, 10) },
  { name: 'safetensors', bytes: buildSafetensors(tags) },
]
