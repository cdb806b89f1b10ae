import { type RuleTable } from './node-rules.ts'

/** What a numbered preset such as `1 - DPM++ 2M Karras` stands for, or the setting beside it. */
function seargePreset(choices: string, setting: string): string {
  return `contains(piped('sampler_preset'), 'none') ? piped('${setting}') : at(list(${choices}), numberIn(piped('sampler_preset'), 0) - 1)`
}

/** Samplers, guiders and schedulers that their inputs' names do not explain. */
export const samplerRules: RuleTable = [
  // A scheduler that is a class has no name but its class.
  [['KarrasScheduler'], { settings: { scheduler: "'karras'" } }],
  [['ExponentialScheduler'], { settings: { scheduler: "'exponential'" } }],
  [['PolyexponentialScheduler'], { settings: { scheduler: "'polyexponential'" } }],
  [['LaplaceScheduler'], { settings: { scheduler: "'laplace'" } }],
  [['VPScheduler'], { settings: { scheduler: "'vp'" } }],
  [['BetaSamplingScheduler'], { settings: { scheduler: "'beta'" } }],
  [['SDTurboScheduler'], { settings: { scheduler: "'sd_turbo'" } }],
  [['AlignYourStepsScheduler'], { settings: { scheduler: "'AlignYourSteps'" } }],
  [['GITSScheduler'], { settings: { scheduler: "'GITS'" } }],
  [['OptimalStepsScheduler'], { settings: { scheduler: "'OptimalSteps'" } }],
  [['LTXVScheduler'], { settings: { scheduler: "'LTXV'" } }],
  [['Flux2Scheduler'], { settings: { scheduler: "'Flux2'" }, size: 'keep' }],
  [['Ideogram4Scheduler'], { settings: { scheduler: "'Ideogram4'" }, size: 'keep' }],
  [
    ['ManualSigmas', 'Sigmas From Text', 'TextScheduler|cgem156'],
    {
      settings: {
        scheduler: "'manual'",
        steps: 'countNumbers(first(sigmas, text, timesteps)) - 1',
      },
    },
  ],
  [['CustomSigmas'], { settings: { scheduler: "'manual'", steps: 'interpolate_to_steps' } }],
  [['SigmoidScheduler'], { settings: { scheduler: "'sigmoid'" } }],
  [['Linear Quadratic Advanced'], { settings: { scheduler: "'linear_quadratic'" } }],
  [
    ['Tan Scheduler', 'Tan Scheduler 2', 'Tan Scheduler 2 Simple'],
    { settings: { scheduler: "'tan'" } },
  ],
  [['Constant Scheduler'], { settings: { scheduler: "'constant'" } }],
  [['ClownScheduler'], { settings: { steps: 'total_steps' } }],
  [
    ['SplitSigmas', 'SetFirstSigma', 'FlipSigmas', 'ExtendIntermediateSigmas'],
    { settings: { steps: 'null', denoise: 'null' } },
  ],
  [['SplitSigmasDenoise'], { settings: { denoise: 'null' } }],

  // A sampler that is a class.
  [
    ['SamplerEulerAncestral', 'SamplerEulerAncestralFixedNoise|cgem156'],
    { settings: { sampler: "'euler_ancestral'" } },
  ],
  [['SamplerEulerAncestralCFGPP'], { settings: { sampler: "'euler_ancestral_cfg_pp'" } }],
  [['SamplerEulerCFGpp'], { settings: { sampler: "'euler_cfg_pp'" } }],
  [['SamplerDPMPP_2M_SDE'], { settings: { sampler: "'dpmpp_2m_sde'" } }],
  [['SamplerDPMPP_3M_SDE'], { settings: { sampler: "'dpmpp_3m_sde'" } }],
  [['SamplerDPMPP_SDE'], { settings: { sampler: "'dpmpp_sde'" } }],
  [['SamplerDPMPP_2S_Ancestral'], { settings: { sampler: "'dpmpp_2s_ancestral'" } }],
  [['SamplerDPMAdaptative'], { settings: { sampler: "'dpm_adaptive'" } }],
  [['SamplerLMS'], { settings: { sampler: "'lms'" } }],
  [
    ['SamplerLCM', 'SamplerLCMUpscale', 'LCMSampler', 'SamplerLCMCycle', 'LCMSamplerRCFG|cgem156'],
    { settings: { sampler: "'lcm'" } },
  ],
  [['SamplerER_SDE'], { settings: { sampler: "'er_sde'" } }],
  [['SamplerSASolver'], { settings: { sampler: "'sa_solver'" } }],
  [['SamplerSEEDS2'], { settings: { sampler: "'seeds_2'" } }],
  [['TCDSampler|cgem156'], { settings: { sampler: "'tcd'" } }],
  [['SamplerTCD', 'SamplerTCD EulerA'], { outputs: 'SAMPLER', settings: { sampler: "'tcd'" } }],
  [['DisableNoise'], { settings: { seed: 'null' } }],
  [['VariationNoise|cgem156'], { settings: { seed: 'base_seed' } }],

  // Guiders.
  [
    ['DualCFGGuider'],
    {
      settings: { cfg: 'cfg_conds' },
      links: { positive: 'cond1', negative: ['negative', 'cond2'] },
    },
  ],
  [
    ['PerpNegGuider', 'ScheduledPerpNegCFGGuider //Inspire'],
    { ignore: ['empty_conditioning'], settings: { cfg: 'first(cfg, from_cfg)' } },
  ],
  [['ScheduledCFGGuider //Inspire'], { settings: { cfg: 'from_cfg' } }],
  [['LTXVDualCFGGuider'], { settings: { cfg: 'video_cfg' } }],
  [['DualModelGuider'], { links: { model: 'model' } }],
  [['CFGOverride'], { model_cfg: 'cfg' }],

  // Samplers with names of their own for what all have.
  [['KSampler', 'KSamplerAdvanced'], { ignore: ['script'] }],
  [['SamplerCustom'], { settings: { steps: 'null' } }],
  [
    [
      'SamplerCustomAdvanced',
      'SamplerCustomAdvancedPreview|cgem156',
      'SamplerCustomAdvanced_Progress',
    ],
    {},
  ],
  [
    [
      'KSampler (Efficient)',
      'KSampler Adv. (Efficient)',
      'Fooocus_KSamplerEfficient',
      'Fooocus_KSamplerEfficientAdvanced',
    ],
    { ignore: ['script'], links: { vae: 'optional_vae' } },
  ],
  [['KSampler SDXL (Eff.)'], { ignore: ['script'], pass: 'sample' }],
  [['KSamplerVariationsWithNoise+'], { settings: { seed: 'main_seed' }, pass: 'sample' }],
  [
    ['KSamplerVariationsStochastic+'],
    { settings: { seed: 'noise_seed', sampler: 'sampler', cfg: 'cfg' }, pass: 'sample' },
  ],
  [
    ['FluxSamplerParams+'],
    {
      settings: {
        seed: 'oneOf(seed)',
        steps: 'oneOf(steps)',
        sampler: 'oneOf(sampler)',
        scheduler: 'oneOf(scheduler)',
        guidance: 'oneOf(guidance)',
        denoise: 'oneOf(denoise)',
        cfg: '1',
      },
      pass: 'sample',
    },
  ],
  [
    ['D2 KSampler', 'D2 KSampler(Advanced)'],
    {
      settings: {
        seed: "piped('seed') ?? seed ?? noise_seed",
        steps: "piped('steps') ?? steps",
        cfg: "piped('cfg') ?? cfg",
        sampler: "piped('sampler_name') ?? sampler_name",
        scheduler: "piped('scheduler') ?? scheduler",
        denoise: "piped('denoise') ?? denoise",
      },
      encode: {
        positive: "firstFilled(positive, piped('positive'))",
        negative: "firstFilled(negative, piped('negative'))",
      },
      values: {
        positive: "firstFilled(positive, piped('positive'))",
        formatted_positive: 'positive',
        negative: "firstFilled(negative, piped('negative'))",
      },
      pass: 'sample',
    },
  ],
  [['KSampler Cycle'], { settings: { denoise: 'starting_denoise' } }],
  [
    [
      'Mikey Sampler',
      'Mikey Sampler Base Only',
      'Mikey Sampler Tiled',
      'Mikey Sampler Tiled Base Only',
    ],
    {
      links: {
        model: 'base_model',
        positive: 'positive_cond_base',
        negative: 'negative_cond_base',
        latent: 'samples',
      },
      pass: 'sample',
    },
  ],
  [
    ['Mikey Sampler Base Only Advanced'],
    {
      links: {
        model: 'base_model',
        positive: 'positive_cond_base',
        negative: 'negative_cond_base',
        latent: 'samples',
      },
      settings: { cfg: 'cfg_1' },
      pass: 'sample',
    },
  ],
  [
    [
      'SeargeSDXLSampler',
      'SeargeSDXLSampler2',
      'SeargeSDXLSamplerV3',
      'SeargeSDXLImage2ImageSampler',
      'SeargeSDXLImage2ImageSampler2',
    ],
    {
      links: { model: 'base_model', positive: 'base_positive', negative: 'base_negative' },
      pass: 'sample',
    },
  ],
  [
    ['SeargeMagicBox'],
    {
      pass: 'sample',
      pass_when: "stage == 'sampling'",
      settings: {
        seed: "piped('seed')",
        steps: "piped('steps')",
        cfg: "piped('cfg')",
        sampler: seargePreset(
          "'dpmpp_2m', 'euler_ancestral', 'dpmpp_2m_sde', 'dpmpp_3m_sde', 'ddim'",
          'sampler_name',
        ),
        scheduler: seargePreset(
          "'karras', 'normal', 'karras', 'exponential', 'ddim_uniform'",
          'scheduler',
        ),
      },
    },
  ],
  [
    [
      'ttN pipeKSampler',
      'ttN pipeKSampler_v2',
      'ttN KSampler_v2',
      'ttN pipeKSamplerAdvanced',
      'ttN pipeKSamplerAdvanced_v2',
    ],
    {
      pass: 'sample',
      size: 'keep',
      loras: {
        name: 'lora_name',
        weight: 'first(lora_strength, lora_model_strength)',
        clip: 'first(lora_strength, lora_clip_strength)',
      },
      links: { latent: ['optional_latent', 'latent'], model: ['optional_model', 'model'] },
      ignore: ['adv_xyPlot', 'xyPlot'],
    },
  ],
  [
    ['ttN pipeKSamplerSDXL', 'ttN pipeKSamplerSDXL_v2'],
    {
      pass: 'sample',
      size: 'keep',
      settings: { steps: 'base_steps + (refiner_steps ?? 0)' },
      loras: { name: 'lora_name', weight: 'lora_strength', clip: 'lora_strength' },
      links: { latent: 'optional_latent', model: 'optional_model' },
      ignore: ['adv_xyPlot', 'xyPlot'],
    },
  ],
  [
    [
      'easy kSampler',
      'easy fullkSampler',
      'easy kSamplerTiled',
      'easy kSamplerSDTurbo',
      'easy kSamplerCustom',
      'easy kSamplerInpainting',
      'easy kSamplerDownscaleUnet',
      'easy kSamplerLayerDiffusion',
      'easy cascadeKSampler',
      'easy fullCascadeKSampler',
    ],
    { pass: 'sample', size: 'keep', ignore: ['xyPlot'] },
  ],
  [
    [
      'easy preSampling',
      'easy preSamplingAdvanced',
      'easy preSamplingDynamicCFG',
      'easy preSamplingNoiseIn',
      'easy preSamplingCustom',
      'easy preSamplingSdTurbo',
      'easy preSamplingCascade',
      'easy preSamplingLayerDiffusion',
    ],
    { pass: 'none', size: 'keep', links: { latent: ['latent', 'optional_latent', 'latent_c'] } },
  ],
  [['easy preDetailerFix', 'easy preMaskDetailerFix'], { pass: 'none' }],
  [['easy detailerFix'], { pass: 'detail' }],
  [['easy hiresFix', 'ttN hiresfixScale'], { pass: 'none', size: 'keep' }],
  [['easy unSampler', 'BNK_Unsampler'], { pass: 'none' }],
  [['BNK_GetSigma'], { values: 'dynamic()', pass: 'none' }],
  [['Sage_KSampler', 'Sage_KSamplerTiledDecoder', 'Sage_KSamplerAudioDecoder'], { pass: 'sample' }],
  [['Sn0w KSampler'], { pass: 'sample', encode: { positive: 'positive', negative: 'negative' } }],
  [['Lora Tester'], { pass: 'sample', encode: { positive: 'positive', negative: 'negative' } }],
  [
    ['🔀 Batch Wildcard Upscale Sampler'],
    { pass: 'sample', encode: { positive: 'wildcards(text)', negative: 'wildcards(negative)' } },
  ],
  [
    [
      'TwoSamplersForMask',
      'TwoAdvancedSamplersForMask',
      'RegionalSampler',
      'RegionalSamplerAdvanced',
    ],
    { pass: 'sample' },
  ],
  [['KSamplerProvider', 'KSamplerAdvancedProvider', 'TiledKSamplerProvider'], { pass: 'none' }],
  [['IterativeLatentUpscale', 'IterativeImageUpscale'], { pass: 'none' }],
  [
    [
      'LatentNoiseBatch_fractal',
      'LatentNoiseBatch_gaussian',
      'LatentNoiseBatch_perlin',
      'LatentNoised',
      'LatentNoiseList',
      'BNK_NoisyLatentImage',
      'GenerateNoise',
      'RandnLikeLatent',
      'InjectLatentNoise+',
      'BNK_InjectNoise',
    ],
    { pass: 'none' },
  ],
  [
    [
      'ClownsharkChainsampler_Beta',
      'SharkChainsampler_Beta',
      'ClownsharKSampler_Beta',
      'SharkSampler_Beta',
      'ClownsharKSampler',
      'SharkSampler',
      'BongSampler',
    ],
    { pass: 'sample', ignore: ['guides', 'options'] },
  ],
  [
    ['UltimateSDUpscale', 'UltimateSDUpscaleNoUpscale', 'UltimateSDUpscaleCustomSample'],
    { pass: 'upscale', links: { image: ['image', 'upscaled_image'] } },
  ],
  [
    [
      'FaceDetailer',
      'FaceDetailerPipe',
      'DetailerForEach',
      'DetailerForEachDebug',
      'DetailerForEachPipe',
      'DetailerForEachDebugPipe',
      'MaskDetailerPipe',
      'SEGSDetailer',
      'AV_FaceDetailer',
      'AV_FaceDetailerPipe',
    ],
    { pass: 'detail' },
  ],
  [['Tiled Upscaler Script', 'HighRes-Fix Script', 'Noise Control Script'], { pass: 'none' }],

  // Video wrappers with pipelines of their own.
  [
    ['WanVideoSampler', 'WanVideoSamplerv2', 'WanVideoDiffusionForcingSampler'],
    {
      outputs: 'LATENT:samples, LATENT:denoised_samples',
      links: {
        model: 'model',
        positive: 'text_embeds',
        negative: 'text_embeds',
        latent: ['samples', 'image_embeds'],
      },
      settings: { denoise: 'denoise_strength', sampler: 'scheduler', scheduler: 'null' },
      pass: 'sample',
    },
  ],
  [['WanVideoModelLoader'], { outputs: 'MODEL', load: { model: 'model' } }],
  [
    ['WanVideoLoraSelect', 'HyVideoLoraSelect', 'CogVideoLoraSelect'],
    { outputs: 'WANVIDLORA', loras: { name: 'lora', weight: 'strength' } },
  ],
  [
    ['WanVideoLoraSelectMulti'],
    { outputs: 'WANVIDLORA', loras: { name: 'lora_#', weight: 'strength_#' } },
  ],
  [
    ['WanVideoSetLoRAs', 'WanVideoSetBlockSwap', 'WanVideoTorchCompileSettings'],
    { outputs: 'MODEL' },
  ],
  [
    ['WanVideoTextEncode', 'WanVideoTextEncodeCached'],
    {
      outputs: 'WANVIDEOTEXTEMBEDS',
      encode: { positive: 'positive_prompt', negative: 'negative_prompt' },
    },
  ],
  [['WanVideoTextEncodeSingle'], { outputs: 'CONDITIONING', encode: 'prompt' }],
  [['WanVideoTextEmbedBridge'], { outputs: 'WANVIDEOTEXTEMBEDS' }],
  [
    [
      'WanVideoEmptyEmbeds',
      'WanVideoImageToVideoEncode',
      'WanVideoVACEEncode',
      'WanVideoImageClipEncode',
      'WanVideoControlEmbeds',
    ],
    { outputs: 'LATENT' },
  ],
  [
    ['WanVideoDecode', 'HyVideoDecode', 'CogVideoDecode'],
    { outputs: 'IMAGE', links: { latent: ['samples'] } },
  ],
  [
    ['WanVideoVAELoader', 'HyVideoVAELoader', 'CogVideoXVAELoader'],
    { outputs: 'VAE', load: { vae: 'model_name' } },
  ],
  [
    ['HyVideoSampler'],
    {
      outputs: 'LATENT:samples',
      links: {
        model: 'model',
        positive: 'hyvid_embeds',
        negative: 'hyvid_embeds',
        latent: ['samples'],
      },
      settings: { guidance: 'embedded_guidance_scale', denoise: 'denoise_strength', cfg: 'null' },
      pass: 'sample',
    },
  ],
  [['HyVideoModelLoader'], { outputs: 'MODEL', load: { model: 'model' } }],
  [
    ['HyVideoTextEncode', 'HyVideoTextImageEncode'],
    { outputs: 'HYVIDEMBEDS', encode: { positive: 'prompt' } },
  ],
  [
    ['CogVideoSampler'],
    {
      outputs: 'LATENT:samples',
      links: { model: 'model', positive: 'positive', negative: 'negative', latent: ['samples'] },
      settings: { denoise: 'denoise_strength', sampler: 'scheduler', scheduler: 'null' },
      pass: 'sample',
    },
  ],
  [
    ['DownloadAndLoadCogVideoModel', 'CogVideoXModelLoader'],
    { outputs: 'MODEL, VAE', load: { model: 'model' } },
  ],
  [['CogVideoTextEncode'], { outputs: 'CONDITIONING, CLIP', encode: 'prompt' }],
  [
    ['LTXVBaseSampler', 'LTXVExtendSampler', 'LTXVLoopingSampler'],
    { outputs: 'LATENT', pass: 'sample', links: { latent: [] } },
  ],
  [
    ['SUPIR_sample'],
    {
      outputs: 'LATENT',
      links: {
        model: 'SUPIR_model',
        positive: 'positive',
        negative: 'negative',
        latent: ['latents'],
      },
      settings: { cfg: 'cfg_scale_start' },
      pass: 'upscale',
    },
  ],
  [
    ['SUPIR_conditioner'],
    {
      outputs: 'CONDITIONING:positive, CONDITIONING:negative',
      encode: { positive: 'positive_prompt', negative: 'negative_prompt' },
    },
  ],
  [
    ['SUPIR_Upscale'],
    {
      outputs: 'IMAGE',
      encode: { positive: 'a_prompt', negative: 'n_prompt' },
      settings: { cfg: 'cfg_scale' },
      pass: 'upscale',
    },
  ],
]
