import { describe, expect, it } from 'vitest'
import { isComfySampler, splitSampler } from './sampler-names.ts'

describe('splitSampler', () => {
  it.each([
    ['DPM++ 2M Karras', 'DPM++ 2M', 'karras'],
    ['dpmpp_2m_karras', 'dpmpp_2m', 'karras'],
    ['dpmpp_2m karras', 'dpmpp_2m', 'karras'],
    ['Euler_simple', 'Euler', 'simple'],
    ['Euler a Normal', 'Euler a', 'normal'],
    ['euler_sgm_uniform', 'euler', 'sgm_uniform'],
    ['ddim_ddim_uniform', 'ddim', 'ddim_uniform'],
    ['DPM++ SDE SGM Uniform', 'DPM++ SDE', 'sgm_uniform'],
    ['DPM++ 3M SDE Exponential', 'DPM++ 3M SDE', 'exponential'],
  ])('splits %s', (name, sampler, scheduler) => {
    expect(splitSampler(name)).toEqual({ sampler, scheduler })
  })

  it.each(['Euler a', 'dpmpp_2m_sde_gpu', 'uni_pc_bh2', 'DDIM', 'karras', ''])(
    'leaves %j whole',
    (name) => {
      expect(splitSampler(name)).toEqual({ sampler: name, scheduler: null })
    },
  )
})

describe('isComfySampler', () => {
  it('tells the spelling of ComfyUI from that of A1111', () => {
    expect(['euler', 'dpmpp_2m_karras', 'multistep/res_2m'].every(isComfySampler)).toBe(true)
    expect(['Euler a', 'DDIM', 'DPM++ 2M', ''].some(isComfySampler)).toBe(false)
  })
})
