/**
 * Outputs of ComfyUI node classes as real servers describe them: one line per distinct list of
 * outputs (`TYPE` or `TYPE:name`), then the classes that have it, separated by tabs.
 * Written by scripts/make-node-signatures.ts; rules that go beyond it are in node-knowledge-*.ts.
 */
export const signatureText = `	ACE_AudioSave	ACE_ImageSaveToCloud	AV_CheckpointSave	Add To Playlist (mtb)	Anything Everywhere	Anything Everywhere3	Anything Everywhere?	CLIPSave	CR Output Flow Frames	CR Output Schedule To File	CR XY Save Grid Image	CheckpointSave	CheckpointSaveModelOnly	ConsoleDebug+	D2 Preset Selector	D2 Preview Image	D2 Refiner Steps Tester	D2 Save Audio Eagle	D2 Send File Eagle	DPOutput	Debug (mtb)	Debug Metadata (LoraManager)	Debug String _O	Debug Text _O	DebugPrint-🔬	DebugTensorShape+	DecodeAndSaveVideo	Display Any (rgthree)	Display Int (rgthree)	ETN_KritaOutput	ETN_KritaSendText	ETN_SaveImageCache	ETN_SendImageWebSocket	Export API	FastPreview	FastPreviewBatch	GlobalSampler //Inspire	GlobalSeed //Inspire	ImageCompare	ImageMetadataSaver	ImageOnlyCheckpointSave	ImpactConditionalStopIteration	ImpactLogger	ImpactRemoteBoolean	ImpactRemoteInt	Inference_Core_SavePoseKpsAsJsonFile	JWImageSaveToPath	JWSaveImageSequence	LatentSender	LayerUtility: ImageTaggerSave	LayerUtility: ImageTaggerSaveV2	LayerUtility: PurgeVRAM	Lora Info (LoraManager)	LoraBlockInfo //Inspire	LoraExtractKJ	LoraReduceRankKJ	LoraSave	LoraSave|cgem156	LossGraphNode	Manual XY Entry Info	Model Pruner (mtb)	ModelSave	ModelSaveKJ	ModelTest	Note _O	Preview3D	PreviewAnimation	PreviewImageOrMask	Prompts Everywhere	SAM3_TrackPreview	Sage_SaveImageWithMetadata	Save Gif (mtb)	Save Image Grid (mtb)	Save Image If True	Save Image Sequence (mtb)	Save Image With Prompt Data	Save Image w/Metadata	Save Images Mikey	Save Images No Display	Save Tensors (mtb)	Save Text File	SaveBatchString|cgem156	SaveGLB	SaveImageBatch|cgem156	SaveImageDataSetToFolder	SaveImageExtended	SaveImagePlus	SaveImageTextDataSetToFolder	SaveImageWithAlpha	SaveImageWithMetaData	SaveLBW //Inspire	SaveLatentBatch|cgem156	SaveLoRA	SaveMetaData	SaveTrainingDataset	Save_as_webp	SeargeImageSave	SeargePipelineTerminator	SeargeSeparator	SeedLogger //Inspire	Show any [Crystools]	ShowCachedInfo //Inspire	SigmasSchedulePreview	Simple Eval Examples	Text Add Token by Input	Text Add Tokens	TextPreviewNode	UNetSave	VAESave	VHS_PruneOutputs	Zuellni Image Saver	Zuellni Text Print	debug Completeion _O	debug messages_O	easy globalSeed	easy imageSave	easy poseEditor	easy removeLocalImage	easy showSpentTime	easy showTensorShape	saveTextToFile _O	ttN debugInput	💾 Save Image With Metadata
*	ACE_AnyInputSwitchBool	ACE_AnyInputToAny	ACE_AudioPlay	AbsNode	AddNode	Any Switch (rgthree)	DF_Logic_node	DictGetNode	DummyOut	GlobalVarGetNode	GlobalVarLoadNode	GlobalVarRemoveNode	GlobalVarSetIfNotExistsNode	GlobalVarSetNode	ImpactConditionalBranch	ImpactConditionalBranchSelMode	ImpactDummyInput	ImpactInversedSwitch	ImpactMakeAnyList	ImpactValueReceiver	JsonParseNode	LazySwitchKJ	ListGetNode	LogicGateEither	LogicGateInvertBasic	LogicGateNegateValue	MaxNode	MemoryNode	MinNode	MultiplyNode	PlaySound|pysssss	Power Primitive (rgthree)	Power Puter (rgthree)	PowerNode	Repeater|pysssss	ReroutePrimitive|pysssss	Sleep	SleepNodeAny	SleepNodeImage	StringListToCombo	Switch any [Crystools]	SystemNotification|pysssss	TorchCompileCosmosModel	TorchCompileLTXModel	TorchCompileModelFluxAdvanced	TorchCompileModelHyVideo	TorchCompileModelQwenImage	TorchCompileModelWanVideo	easy ifElse	mxStop	smZ Settings
*,LIST	ListPopNode
*:?	If ANY return A else B-🔬	LayerUtility: If 	LayerUtility: SwitchCase	easy if
*:A,*:B	easy ab
*:ANY_TYPE_OUTPUT	SDAnyConverter
*:AUDIO,INT:SAMPLE_RATE	ACE_AudioLoad
*:IMAGE	SDBatchLoader
*:ITEM_LIST	DropItems //Inspire
*:LIST,STRING:show_help	CR Font File List	CR Simple List
*:SAME AS INPUT,STRING	DF_To_text_(Debug)
*:STRING,BOOLEAN,STRING:show_help	CR Set Value on String
*:STRING,STRING:show_help	CR Text Blacklist	CR Text Concatenate	CR Text Operation	CR Text Replace
*:STRING,STRING:show_text	CR Text Cycler
*:Selected Checkpoints	Checkpoint
*:Selected Loras	Lora
*:VALUE	SDParameterExtractor
*:X	mxSlider
*:X,*:Y	easy xyAny	mxSlider2D
*:any	LayerUtility: AnyRerouter	LayerUtility: PurgeVRAM V2	LayerUtility: QueueStop
*:any,STRING,INT,FLOAT,BOOLEAN	JSON extractor [Crystools]
*:any,STRING:show_help	CR String To Combo
*:any_output	PlaySoundKJ
*:any_output,IMAGE:image_pass,MODEL:model_pass,INT:freemem_before,INT:freemem_after	VRAM_Debug
*:any_output,TIMER,INT:time	TimerNodeKJ
*:batch	easy batchAnything
*:ckpt_name	easy ckptNames
*:comboout	Combo Clone
*:controlnet_name	easy controlnetNames
*:data	RetrieveBackendData //Inspire	RetrieveBackendDataNumberKey //Inspire
*:data opt	CacheBackendData //Inspire	CacheBackendDataList //Inspire	CacheBackendDataNumberKey //Inspire	CacheBackendDataNumberKeyList //Inspire
*:font_name,STRING:show_help	CR Select Font
*:input	StartRecordCUDAMemoryHistory
*:input,STRING:output_path	EndRecordCUDAMemoryHistory
*:item	Get Item (mtb)
*:list	easy outputToList
*:list,STRING:show_help	CR Repeater
*:lora_name	easy loraNames
*:method,STRING:show_help	CR Select Resize Method
*:multiline_text,STRING:show_help	CR Multiline Text	CR Random Multiline Values
*:on_true,*:on_false	Switch from any [Crystools]
*:out	easy blocker	easy indexAnything	easy sleep
*:out0,*:out1,*:out2,*:out3,*:out4,*:out5,*:out6,*:out7,*:out8,*:out9,*:out10,*:out11,*:out12,*:out13,*:out14,*:out15,*:out16,*:out17,*:out18,*:out19	easy anythingInversedSwitch
*:output	easy cleanGpuUsed	easy clearCacheAll	easy clearCacheKey	easy convertAnything	easy showAnything	easy showAnythingLazy
*:output,STRING:prompt,BOOLEAN:continue,INT:seed	easy promptAwait
*:passthrough,STRING:clock_id	Start Clock (mtb)
*:passthrough,STRING:name,FLOAT:seconds,INT:milliseconds	End Clock (mtb)
*:result	ForeachListEnd //Inspire	Sage_LogicalSwitch	SimpleCondition+
*:selected_value,STRING:selected_label,INT:selected_index	ImpactSwitch	LatentSwitch	SEGSSwitch
*:signal	ImpactValueSender	RemoveBackendData //Inspire	RemoveBackendDataNumberKey //Inspire
*:signal,*:value	ImpactExecutionOrderController
*:signal,INT:random_value	RandomGeneratorForList //Inspire
*:signal_opt	ImpactNodeSetMuteState	ImpactQueueTrigger	ImpactSetWidgetValue	ImpactSleep
*:signal_opt,BOOLEAN:bool	ImpactIfNone
*:signal_opt,INT:count,INT:total	ImpactQueueTriggerCountdown
*:string_1,*:string_2,*:string_3,*:string_4,STRING:show_help	CR Split String
*:text,STRING:show_help	CR Text
*:unbatched	VHS_Unbatch
*:value	ETN_Parameter	ImpactControlBridge	Sage_FreeMemory	Workflow Input Value (Image Saver)	easy anythingIndexSwitch
*:value0,*:value1,*:value2,*:value3,*:value4,*:value5,*:value6,*:value7,*:value8,*:value9,*:value10,*:value11,*:value12,*:value13,*:value14,*:value15,*:value16,*:value17,*:value18,*:value19	easy whileLoopEnd
*:value1,*:value2,*:value3,*:value4,*:value5,*:value6,*:value7,*:value8,*:value9,*:value10,*:value11,*:value12,*:value13,*:value14,*:value15,*:value16,*:value17,*:value18,*:value19	easy forLoopEnd
*:x_values,*:y_values,STRING:show_help	CR XY Product
ADV_AUDIO_INFO:Advanced Audio Info	Sage_AceAdvOptions
ADV_SAMPLER_INFO	Sage_AdvSamplerInfo
ADV_XYPLOT	ttN advanced xyPlot
AESTHETIC_SHADOW_MODEL	LoadAestheticShadow|cgem156
AUDIO	ACE_AudioCrop	ACE_OpenAI_GPT_TTS	AudioAdjustVolume	AudioConcat	AudioConcatenate	AudioEqualizer3Band	AudioMerge	EmptyAudio	JoinAudioChannels	LTXVAudioVAEDecode	LoadAudio	PreviewAudio	RecordAudio	SaveAudio	SaveAudioAdvanced	SaveAudioMP3	SaveAudioOpus	TrimAudioDuration	VAEDecodeAudio	VAEDecodeAudioTiled	VHS_VHSAudioToAudio
AUDIO,FLOAT:duration	VHS_LoadAudio	VHS_LoadAudioUpload
AUDIO:cut_audio	Audio Cut (mtb)
AUDIO:left,AUDIO:right	SplitAudioChannels
AUDIO:processed_audio	Audio Isolate Speaker (mtb)
AUDIO:resampled_audio	Audio Resample (mtb)
AUDIO:sequenced_audio	Audio Sequence (mtb)
AUDIO:stacked_audio	Audio Stack (mtb)
AUDIO_ENCODER	AudioEncoderLoader
AUDIO_ENCODER_OUTPUT	AudioEncoderEncode
AUDIO_ENCODER_OUTPUT,STRING:fps_string	WanDancerEncodeAudio
AUTOMATION	ClownsharKSamplerAutomation	ClownsharKSamplerAutomation_Advanced
AV_SAM_MODEL:sam_model	AV_SAMLoader
BACKGROUND_REMOVAL:bg_model	LoadBackgroundRemovalModel
BASIC_PIPE	AnyPipeToBasic	EditBasicPipe	ToBasicPipe	easy pipeToBasicPipe
BASIC_PIPE,LATENT,VAE	ImpactKSamplerAdvancedBasicPipe	ImpactKSamplerBasicPipe
BASIC_PIPE,MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative	FromBasicPipe_v2
BASIC_PIPE,PIPE_LINE:pipe	ttN pipe2BASIC
BASIC_PIPE,STRING:cache_key	MakeBasicPipe //Inspire
BASIC_PIPE:base_basic_pipe,BASIC_PIPE:refiner_basic_pipe	DetailerPipeToBasicPipe
BATCH_COORDINATES,IMAGE	Extract Coordinates From Image (mtb)
BATCH_STRING	BatchString|cgem156	PrefixString|cgem156
BATCH_STRING,STRING	DartGenerate|cgem156
BATCH_STRING,STRING,WD-TAGGER-FEATURES	PredictTag|cgem156
BBOX	BBox Force Dimensions (mtb)	Bbox (mtb)	Upscale Bbox By (mtb)
BBOX,IMAGE:image (optional)	Bbox From Mask (mtb)
BBOX:bboxes_a,BBOX:bboxes_b	SplitBboxes
BBOX_DETECTOR	CLIPSegDetectorProvider	ONNXDetectorProvider
BBOX_DETECTOR,SEGM_DETECTOR	MediaPipeFaceMeshDetectorProvider //Inspire	UltralyticsDetectorProvider
BLIP_MODEL	BLIP Model Loader	BLIPLoader	DownloadAndLoadBlip
BLOCKS	ClownStyle_Attn_MMDiT	ClownStyle_Attn_UNet	ClownStyle_Block_MMDiT	ClownStyle_Block_UNet	ClownStyle_ResBlock_UNet	ClownStyle_SpatialBlock_UNet	ClownStyle_TransformerBlock_UNet
BOOL	CM_IntBinaryCondition	CM_IntUnaryCondition	CM_NumberBinaryCondition	CM_NumberUnaryCondition	CM_Vec2BinaryCondition	CM_Vec2UnaryCondition	CM_Vec3BinaryCondition	CM_Vec3UnaryCondition	CM_Vec4BinaryCondition	CM_Vec4UnaryCondition
BOOLEAN	Bool-🔬	CM_BoolBinaryOperation	CM_BoolUnaryOperation	CM_FloatBinaryCondition	CM_FloatUnaryCondition	CM_IntToBool	ComfyAndNode	ComfyNotNode	ComfyOrNode	Compare-🔬	ConvertAny2Boolean	GetBoolFromJson	ImpactBoolean	ImpactCompare	ImpactIsNotEmptySEGS	ImpactLogicalOperators	ImpactNeg	Int To Bool (mtb)	IsCached //Inspire	IsPrimeNode	Logic Boolean Primitive	Logic Comparison AND	Logic Comparison OR	Logic Comparison XOR	Logic NOT	LogicGateAnd	LogicGateCompare	LogicGateCompareString	LogicGateOr	Primitive boolean [Crystools]	PrimitiveBoolean	ProbabilityGate	SimpleComparison+	SimpleMathBoolean+	StringCompare	Text Contains	easy boolean	easy compare	easy isFileExist	easy isMaskEmpty	easy isNone	easy isSDXL	easy mathString
BOOLEAN,INT:OCCURRENCES	DF_Search_In_Text
BOOLEAN,NUMBER,INT,FLOAT	Logic Boolean
BOOLEAN,STRING	BooleanPrimitive	LayerUtility: Boolean
BOOLEAN,STRING:show_help	CR String To Boolean
BOOLEAN:bool	LayerUtility: CheckMask	LayerUtility: CheckMaskV2
BOOLEAN:contains	StringContains
BOOLEAN:found	Text Find
BOOLEAN:inverted_bool	Boolean Not (mtb)
BOOLEAN:matches	RegexMatch
BOOLEAN:output	LayerUtility: BooleanOperator
BOOLEAN:output,STRING	LayerUtility: BooleanOperatorV2	LayerUtility: StringCondition
BOOLEAN:random_bool	🎲 Random Bool
BOOLEAN:trigger	CR Image Output
BOOLEAN:value	BOOLConstant	✏️ Literal Bool
BOUNDING_BOX	BBOXToBoundingBoxKJ	PrimitiveBoundingBox
BOUNDING_BOX:bboxes	RTDETR_detect	SDPoseFaceBBoxes
BUS,MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative	Bus Node
CLIP	CLIP Input Switch	CLIPAttentionMultiply	CLIPLoader	CLIPMergeAdd	CLIPMergeSimple	CLIPMergeSubtract	CLIPSetLastLayer	DualCLIPLoader	FluxAttentionSeeker+	LTXAVTextEncoderLoader	PCAddMaskToCLIP	PCAddMaskToCLIPMany	PCSetLogLevel	PCSetPCTextEncodeSettings	QuadrupleCLIPLoader	SD3AttentionSeekerLG+	SD3AttentionSeekerT5+	Sage_CLIPLoaderFromInfo	Sage_ChromaCLIPLoaderFromInfo	SelectCLIPDevice	SetClipHooks	T5TokenizerOptions	TripleCLIPLoader
CLIP,STRING:cache key	LoadTextEncoderShared //Inspire
CLIP,STRING:show_help	CR Clip Input Switch
CLIPSEGMODEL:clipseg_model	DownloadAndLoadCLIPSeg
CLIPSEG_MODEL	CLIPSeg Model Loader
CLIP_SEG	LoadCLIPSegModels+
CLIP_VISION	CLIP Vision Input Switch	CLIPVisionLoader
CLIP_VISION_OUTPUT	CLIPVisionEncode
COLOR	Color Input (mtb)
COLOR_SWATCHES	Image Get Color Swatches
COMBO:LORA_NAME,*:NEXT_LORA	SDLoraSelector
COMBO:MODEL_NAME,COMBO:VAE_NAME,MODEL,CLIP,VAE,INT:SEED,INT:STEPS,INT:REFINER_START_STEP,FLOAT:CFG,COMBO:SAMPLER_NAME,COMBO:SCHEDULER,FLOAT:POSITIVE_ASCORE,FLOAT:NEGATIVE_ASCORE,INT:WIDTH,INT:HEIGHT,INT:BATCH_SIZE,STRING:PARAMETERS	SDParameterGenerator
COMBO:any_list	List of any [Crystools]
COMBO:ckpt_name	Checkpoint Selector
COMBO:ckpt_name,STRING:ckpt_name_str	CheckpointNameSelector
COMBO:preprocessor	Inference_Core_ControlNetPreprocessorSelector
COMBO:sampler,STRING:sampler_name	Sampler Selector (Image Saver)
COMBO:sampler_name	ClownSamplerSelector_Beta	Sampler Selector
COMBO:scheduler	ImpactSchedulerAdapter	Scheduler Selector
COMBO:scheduler,STRING:scheduler_name	Scheduler Selector (Eff.) (Image Saver)	Scheduler Selector (Image Saver)	Scheduler Selector (inspire) (Image Saver)
COMFY_MATCHTYPE_V3:list	CreateList
COMFY_MATCHTYPE_V3:output	ComfySwitchNode	ImageConcanate	ImageConcatMulti	ImageSharpenKJ	RandomImageFromBatch
COMFY_MATCHTYPE_V3:output,MASK:output_mask,BBOX,MASK:bbox_mask,INT:width,INT:height	ImageTransformKJ
COMFY_MATCHTYPE_V3:resized	ResizeImageMaskNode
CONDITIONING	AV_ControlNetEfficientLoader	BNK_AddCLIPSDXLParams	BNK_AddCLIPSDXLRParams	BNK_CLIPTextEncodeAdvanced	BNK_CLIPTextEncodeSDXLAdvanced	Base64ToConditioning	CLIPStringEncode _O	CLIPTextEncode	CLIPTextEncodeBatch|cgem156	CLIPTextEncodeControlnet	CLIPTextEncodeFlux	CLIPTextEncodeHiDream	CLIPTextEncodeHunyuanDiT	CLIPTextEncodeKandinsky5	CLIPTextEncodeLumina2	CLIPTextEncodePixArtAlpha	CLIPTextEncodeSD3	CLIPTextEncodeSDXL	CLIPTextEncodeSDXL+	CLIPTextEncodeSDXLRefiner	CLIPTextEncodeWithWeight //Inspire	ClownRegionalConditioning2	ClownRegionalConditioning3	ClownRegionalConditioning_AB	ClownRegionalConditioning_ABC	ClownRegionalConditionings	ConcatConditioningsWithMultiplier //Inspire	Conditioning Concat Optional (Image Saver)	Conditioning Input Switch	ConditioningAdd	ConditioningAverage	ConditioningAverageScheduler	ConditioningBatch4	ConditioningBatch8	ConditioningCombine	ConditioningCombineMultiple+	ConditioningConcat	ConditioningDownsample (T5)	ConditioningMultiply	ConditioningOrthoCollin	ConditioningSetArea	ConditioningSetAreaPercentage	ConditioningSetAreaPercentageVideo	ConditioningSetAreaStrength	ConditioningSetDefaultCombine	ConditioningSetMask	ConditioningSetProperties	ConditioningSetPropertiesAndCombine	ConditioningSetTimestepRange	ConditioningStretch //Inspire	ConditioningSubtract	ConditioningTruncate	ConditioningUpscale //Inspire	ConditioningZeroAndTruncate	ConditioningZeroOut	ControlNetApply	DF_Conditioning_area_scale_by_ratio	ETN_ApplyReferenceImages	FluxDisableGuidance	FluxGuidance	FluxKontextMultiReferenceLatentMethod	GLIGENTextBoxApply	ImpactCombineConditionings	ImpactConcatConditionings	ImpactNegativeConditioningPlaceholder	Interpolate Clip Sequential (mtb)	Interpolate Condition (mtb)	LotusConditioning	PCLazyTextEncode	PCLazyTextEncodeAdvanced	PCTextEncode	PCTextEncodeWithRange	PhotoMakerEncode	PiDConditioning	ReferenceLatent	ReferenceTimbreAudio	RegionalConditioningSimple //Inspire	RemoveControlNet //Inspire	SD3NegativeConditioning+	Sage_Ace15AudioEncode	Sage_AverageConditioning	Sage_CombineCLIPMultilineTextEncode	Sage_CombineCLIPTextEncode	Sage_CombineConditioning	Sage_MultiplyConditioningStrength	Sage_NormalizeConditioningStrength	Sage_TrainingCaptionsToConditioning	Sage_ZeroConditioning	StableCascade_StageB_Conditioning	StableCascade_StageB_Conditioning64	StyleModelApply	StyleModelApplyAdvanced	StyleModelApplyStyle	Switch conditioning [Crystools]	Text to Conditioning	TextEncodeAceStepAudio	TextEncodeAceStepAudio1.5	TextEncodeForSamplerParams+	TextEncodeHunyuanVideo_ImageToVideo	TextEncodeJoyImageEdit	TextEncodeQwenImageEdit	TextEncodeQwenImageEditPlus	TextEncodeZImageOmni	easy conditioningIndexSwitch	smZ CLIPTextEncode	unCLIPConditioning
CONDITIONING,FLOAT:seconds	MiniMaxMusic3TextEncode
CONDITIONING,IMAGE:coord_preview	GLIGENTextBoxApplyBatchCoords
CONDITIONING,INT:clip_l_end,INT:t5xxl_end	CLIPTextEncodeFluxUnguided
CONDITIONING,LATENT	Sage_ReferenceImage
CONDITIONING,MASK	RegionalConditioningColorMask //Inspire
CONDITIONING,MODEL,CLIP,STRING:TEXT	Power Prompt (rgthree)
CONDITIONING,MODEL,CLIP,STRING:TEXT_G,STRING:TEXT_L	SDXL Power Prompt - Positive (rgthree)
CONDITIONING,STRING:PROMPT	Prompt (LoraManager)
CONDITIONING,STRING:PROMPT_LIST,INT:PROMPT_COUNT	FluxBatchPrompts	FluxKontextBatchPrompts	SDXLBatchPrompts	SimpleBatchPrompts
CONDITIONING,STRING:TEXT	Power Prompt - Simple (rgthree)
CONDITIONING,STRING:TEXT_G,STRING:TEXT_L	SDXL Power Prompt - Simple / Negative (rgthree)
CONDITIONING,STRING:parsed_text,STRING:raw_text	CLIPTextEncode (BlenderNeko Advanced + NSP)	CLIPTextEncode (NSP)
CONDITIONING,STRING:show_help	CR Apply ControlNet	CR Conditioning Input Switch	CR Conditioning Mixer	CR Encode Scheduled Prompts
CONDITIONING,STRING:text	Sage_SingleCLIPTextEncode	Sage_SingleCLIPTextImageEncode
CONDITIONING:CONDITIONING+,CONDITIONING:CONDITIONING-	Apply ControlNet Stack
CONDITIONING:NEGATIVE_CONDITIONING,STRING:NEGATIVE_PROMPT_LIST	BatchNegativePrompts
CONDITIONING:base_pos,CONDITIONING:base_neg,STRING:show_help	CR Apply Multi-ControlNet
CONDITIONING:base_pos_cond,CONDITIONING:base_neg_cond,CONDITIONING:refiner_pos_cond,CONDITIONING:refiner_neg_cond,STRING:style_str	Style Conditioner
CONDITIONING:base_pos_cond,CONDITIONING:base_neg_cond,STRING:style_str	Style Conditioner Base Only
CONDITIONING:base_positive,CONDITIONING:base_negative	SeargeSDXLBasePromptEncoder
CONDITIONING:base_positive,CONDITIONING:base_negative,CONDITIONING:refiner_positive,CONDITIONING:refiner_negative	SeargeSDXLPromptEncoder
CONDITIONING:base_positive,CONDITIONING:base_negative,STRING:show_help	CR SDXL Base Prompt Encoder
CONDITIONING:combined,INT:inputcount	ConditioningMultiCombine
CONDITIONING:combined_positive,CONDITIONING:combined_negative	ConditioningSetMaskAndCombine	ConditioningSetMaskAndCombine3	ConditioningSetMaskAndCombine4	ConditioningSetMaskAndCombine5
CONDITIONING:cond1,CONDITIONING:cond2,CONDITIONING:negative,LATENT	InstructPixToPixConditioningAdvanced
CONDITIONING:cond_0_recast,CONDITIONING:cond_1_recast	Conditioning Recast FP64
CONDITIONING:cond_pos,CONDITIONING:cond_neg,SIGMAS,LATENT:latent_image	Set Precision Universal
CONDITIONING:output	SeargeConditioningMuxer2	SeargeConditioningMuxer5
CONDITIONING:positive	MiniMaxH3AddGuide
CONDITIONING:positive,CONDITIONING:negative	AV_ControlNetEfficientLoaderAdvanced	CondPassThrough	ConditioningStableAudio	ControlNetApplyAdvanced	ControlNetApplySD3	ControlNetInpaintingAliMamaApply	CrossAttn_EraseReplace_HiDream	HiDreamO1ReferenceImages	Hunyuan3Dv2Conditioning	Hunyuan3Dv2ConditioningMultiView	LTXVConditioning	PCAttentionCoupleBatchNegative	PairConditioningCombine	PairConditioningSetDefaultCombine	PairConditioningSetProperties	PairConditioningSetPropertiesAndCombine	Pixal3DConditioning	SeedVR2Conditioning	TextEncodeBooguEdit	Trellis2Conditioning
CONDITIONING:positive,CONDITIONING:negative,LATENT	BerniniConditioning	HunyuanRefinerLatent	HunyuanVideo15ImageToVideo	HunyuanVideo15SuperResolution	InpaintConditionApply	InpaintModelConditioning	InstructPixToPixConditioning	LTXVAddGuide	LTXVAddGuideMulti	LTXVAddGuidesFromBatch	LTXVCropGuides	LTXVImgToVideo	SD_4XUpscale_Conditioning	SV3D_BatchSchedule	SV3D_Conditioning	SVD_img2vid_Conditioning	StableZero123_BatchSchedule	StableZero123_Conditioning	StableZero123_Conditioning_Batched	TextEncodeMageFlowEdit	Trellis2ShapeStage	Trellis2TextureStage	Trellis2UpsampleStage	TripoSplatConditioning	VOIDInpaintConditioning	Wan22FunControlToVideo	WanCameraImageToVideo	WanDancerVideo	WanFirstLastFrameToVideo	WanFunControlToVideo	WanFunInpaintToVideo	WanHuMoImageToVideo	WanImageToVideo	WanImageToVideoSVIPro	WanMoveTrackToVideo	WanSoundImageToVideo	WanSoundImageToVideoExtend	WanTrackToVideo
CONDITIONING:positive,CONDITIONING:negative,LATENT,INT:trim_latent	WanVaceToVideo
CONDITIONING:positive,CONDITIONING:negative,LATENT,INT:trim_latent,INT:trim_image,INT:video_frame_offset	WanAnimate2ToVideo	WanAnimateToVideo
CONDITIONING:positive,CONDITIONING:negative,LATENT,INT:video_frame_offset	WanSCAILToVideo
CONDITIONING:positive,CONDITIONING:negative,LATENT,LATENT:cond_latent	Kandinsky5ImageToVideo
CONDITIONING:positive,CONDITIONING:negative,STRING:pos_text,STRING:neg_text	Sage_DualCLIPTextEncode	Sage_DualCLIPTextEncodeLumina2	Sage_DualCLIPTextEncodeQwen
CONDITIONING:positive,CONDITIONING:negative_text,CONDITIONING:negative_img_text,LATENT	WanPhantomSubjectToVideo
CONDITIONING:positive,LATENT	HunyuanImageToVideo	MiniMaxH3ImageToVideo	MiniMaxH3ReferenceToVideo
CONDITIONING:positive_conditioning,CONDITIONING:negative_conditioning	SD3TextConditioningWithOptionsOnePrompt
CONDITIONING:refiner_positive,CONDITIONING:refiner_negative	SeargeSDXLRefinerPromptEncoder
COND_REGIONS	ClownRegionalConditioning
CONTROL_NET	AV_ControlNetLoader	Control Net Model Input Switch	ControlNetLoader	DiffControlNetLoader	SetShakkerLabsUnionControlNetType	SetUnionControlNetType	TorchCompileControlNet
CONTROL_NET,STRING:show_help	CR ControlNet Input Switch
CONTROL_NET_STACK:CNET_STACK	AV_ControlNetEfficientStacker	AV_ControlNetEfficientStackerSimple	Control Net Stacker
CONTROL_NET_STACK:CONTROLNET_STACK,STRING:show_help	CR Multi-ControlNet Stack
CONTROL_NET_STACK:controlnet_stack	easy controlnetStack
CONTROL_NET_WEIGHTS:CN_WEIGHTS,TIMESTEP_KEYFRAME:TK_SHORTCUT	CustomControlNetWeightsFluxFromList
CPipeAny	Pipe to/edit any [Crystools]
CPipeAny,*:any_1,*:any_2,*:any_3,*:any_4,*:any_5,*:any_6	Pipe from any [Crystools]
CURVE	CurveEditor
D2_CNET_STACK:cnet_stack	D2 Controlnet Loader
D2_TAnnotation:x / y_annotation	D2 XY Annotation
D2_TD2Pipe:d2_pipe,D2_TGridPipe:grid_pipe,STRING:positive,STRING:negative,*:ckpt_name,STRING:ckpt_type,*:x_other,*:y_other	D2 XY Plot Easy Mini
D2_TD2Pipe:d2_pipe,D2_TGridPipe:grid_pipe,STRING:positive,STRING:negative,*:ckpt_name,STRING:ckpt_type,INT:seed,INT:steps,FLOAT:cfg,*:sampler_name,*:scheduler,FLOAT:denoise,*:x_other,*:y_other,D2_TAnnotation:x_annotation,D2_TAnnotation:y_annotation,STRING:status,INT:index	D2 XY Plot Easy
D2_TD2Pipe:d2_pipe,STRING:ckpt_name,STRING:positive,STRING:negative,INT:seed,INT:steps,FLOAT:cfg,STRING:sampler_name,STRING:scheduler,FLOAT:denoise,INT:width,INT:height,MODEL,CLIP,VAE,CONDITIONING:positive_cond,CONDITIONING:negative_cond	D2 Pipe
D2_TDelivery:_package	D2 Any Delivery
D2_TGridPipe:grid_pipe,*:X,*:Y,D2_TAnnotation:x_annotation,D2_TAnnotation:y_annotation,STRING:status,INT:index	D2 XY Plot
DA3_GEOMETRY	DA3Inference
DA3_MODEL	LoadDA3Model
DART_CONFIG	DartConfig|cgem156
DART_TOKENIZER,DART_MODEL	LoadDart|cgem156
DEPENDENCIES	DependenciesEdit
DETAILER_HOOK	CoreMLDetailerHookProvider	DenoiseSchedulerDetailerHookProvider	DetailerHookCombine	NoiseInjectionDetailerHookProvider	SEGSLabelFilterDetailerHookProvider	SEGSOrderedFilterDetailerHookProvider	SEGSRangeFilterDetailerHookProvider	UnsamplerDetailerHookProvider	VariationNoiseDetailerHookProvider
DETAILER_HOOK,UPSCALER_HOOK	PreviewDetailerHookProvider
DETAILER_PIPE	BasicPipeToDetailerPipe	BasicPipeToDetailerPipeSDXL	EditDetailerPipe	EditDetailerPipeSDXL	ToDetailerPipe	ToDetailerPipeSDXL
DETAILER_PIPE,MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative,BBOX_DETECTOR,SAM_MODEL:sam_model_opt,SEGM_DETECTOR:segm_detector_opt,DETAILER_HOOK	FromDetailerPipe_v2
DETAILER_PIPE,MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative,BBOX_DETECTOR,SAM_MODEL:sam_model_opt,SEGM_DETECTOR:segm_detector_opt,DETAILER_HOOK,MODEL:refiner_model,CLIP:refiner_clip,CONDITIONING:refiner_positive,CONDITIONING:refiner_negative	FromDetailerPipeSDXL
DETAILER_PIPE,PIPE_LINE:pipe	ttN pipe2DETAILER
DICT	ConvertAny2Dict	DictCreateNode	DictMergeNode	DictPointer	DictRemoveKeyNode	DictSetNode	Dictionary to Console	Text Dictionary Convert	Text Dictionary New	Text Dictionary Update
DICT:PARAMS	Zuellni Text Loader
DICT:prompt	BuildJsonPromptIdeogram
ENABLE_STATE:state	SeargeEnablerInputs
EXTRA_METADATA	CreateExtraMetaData	CreateExtraMetaDataUniversal
FACEENHANCE_MODEL:model	Load Face Enhance Model (mtb)
FACESWAP_MODEL	Load Face Swap Model (mtb)
FACE_ANALYSIS_MODEL	Load Face Analysis Model (mtb)
FACE_DETECTION_MODEL	LoadMediaPipeFaceLandmarker
FACE_LANDMARKS,BOUNDING_BOX:bboxes	MediaPipeFaceLandmarker
FILE_3D:model_3d,LOAD3D_MODEL_INFO:model_3d_info,LOAD3D_CAMERA:camera_info,INT:width,INT:height	Load3DAdvanced	Preview3DAdvanced	Save3DAdvanced
FILE_3D_GLB:model_3d	MeshToFile3D
FILE_3D_POINT_CLOUD_ANY:model_3d,LOAD3D_MODEL_INFO:model_3d_info,LOAD3D_CAMERA:camera_info,INT:width,INT:height	PreviewPointCloud	SavePointCloud
FILE_3D_SPLAT_ANY:model_3d	SplatToFile3D
FILE_3D_SPLAT_ANY:model_3d,LOAD3D_MODEL_INFO:model_3d_info,LOAD3D_CAMERA:camera_info,INT:width,INT:height	PreviewGaussianSplat	SaveGaussianSplat
FLOAT	ACE_Float	BNK_GetSigma	CM_FloatBinaryOperation	CM_FloatUnaryOperation	CM_IntToFloat	CM_NumberToFloat	CM_Vec2ToScalarBinaryOperation	CM_Vec2ToScalarUnaryOperation	CM_Vec3ToScalarBinaryOperation	CM_Vec3ToScalarUnaryOperation	CM_Vec4ToScalarBinaryOperation	CM_Vec4ToScalarUnaryOperation	Cfg Literal	ConvertAny2Float	CounterFloat	DF_Absolute_value	DF_Cosines	DF_Divide	DF_Float	DF_Int_to_Float	DF_Multiply	DF_Power	DF_Random	DF_Sinus	DF_Subtract	DF_Sum	DF_Tangent	DivideNode	Fit Number (mtb)	Float	Float Literal (Image Saver)	Float-🔬	FloatRange //Inspire	Floats To Float (mtb)	GetFloatFromJson	ImpactFloat	JWFloat	JWFloatAbsolute	JWFloatAdd	JWFloatDiv	JWFloatMax	JWFloatMin	JWFloatMul	JWFloatSub	JWIntegerDiv	JWIntegerToFloat	JWStringToFloat	LogNode	ManualChoiceFloat	NormalizedAmplitudeToFloatList	Number to Float	NumberScaler	Primitive float [Crystools]	PrimitiveFloat	RAMPNode	RandomGaussianFloat	SRFloatPromptInput	SigmasToFloat	SigmoidNode	SimpleMathFloat+	SimpleMathPercent+	StaticNumberFloat	StringToFloatList	SystemRandomFloat	SystemRandomGaussianFloat	TriangularRandomFloat	UniformRandomFloat	WeightScheduleExtend	easy float	easy mathFloat	easy stringToFloatList	float _O	intToFloat _O
FLOAT,FLOAT	CM_BreakoutVec2	DF_Square_root
FLOAT,FLOAT,FLOAT	CM_BreakoutVec3
FLOAT,FLOAT,FLOAT,FLOAT	CM_BreakoutVec4
FLOAT,INT	ComfyNumberConvert	SimpleMathSlider+	SimpleMathSliderLowRes+
FLOAT,INT,BOOLEAN	SimpleCalculatorKJ
FLOAT,INT,BOOLEAN:BOOL	ComfyMathExpression
FLOAT,INT,FLOAT,INT	Equation2params _O
FLOAT,INT,STRING:show_help	CR Value
FLOAT,INT,STRING:show_text	CR Value Cycler
FLOAT,INT,STRING:text	ttN float
FLOAT,STRING	LayerUtility: Float	MaskOrImageToWeight	RandomFloat	Range Float
FLOAT,STRING,INT	WeightScheduleConvert
FLOAT,STRING:show_help	CR Float Range List	CR Gradient Float	CR Increment Float
FLOAT,int	Equation1param _O
FLOAT:X,FLOAT:Y,STRING:x_annotation,STRING:y_annotation,BOOLEAN:trigger,STRING:show_help	CR XY Interpolate
FLOAT:a,STRING:show_help	CR Clamp Value	CR Math Operation
FLOAT:complexity_score	ImageComplexityScorer
FLOAT:float_value	Sage_PercentageToFloat
FLOAT:float_x,FLOAT:float_y	GradientToFloat
FLOAT:fov,FLOAT:focal_pixels	MoGeGeometryToFOV
FLOAT:fps🟦,INT:frame_count🟦,FLOAT:duration🟦,INT:width🟦,INT:height🟦	VHS_VideoInfoLoaded
FLOAT:fps🟨,INT:frame_count🟨,FLOAT:duration🟨,INT:width🟨,INT:height🟨	VHS_VideoInfoSource
FLOAT:hue,FLOAT:saturation,FLOAT:value	RGB_HexToHSV //Inspire
FLOAT:novelty_score	ImageNoveltyScorer
FLOAT:random_float	🎲 Random Float in Range
FLOAT:range,INT:range_sizes	easy rangeFloat
FLOAT:result	SeargeFloatMath
FLOAT:result (float),INT:result (int)	Math Expression (mtb)
FLOAT:result_float,INT:result_int,STRING:result_str	EvalFloats
FLOAT:sigma_value	SamplingPercentToSigma
FLOAT:sound_level,INT:sound_level_int	SoundReactive
FLOAT:source_fps🟨,INT:source_frame_count🟨,FLOAT:source_duration🟨,INT:source_width🟨,INT:source_height🟨,FLOAT:loaded_fps🟦,INT:loaded_frame_count🟦,FLOAT:loaded_duration🟦,INT:loaded_width🟦,INT:loaded_height🟦	VHS_VideoInfo
FLOAT:value	Cfg Literal (Image Saver)	FloatConstant	SeargeFloatConstant	✏️ Literal Float
FLOAT:value 1,FLOAT:value 2	SeargeFloatPair
FLOAT:x_percent,FLOAT:y_percent	LayerUtility: XY to Percent
FLOATS	Batch Float (mtb)	Batch Float Assemble (mtb)	Batch Float Fill (mtb)	Batch Float Fit (mtb)	Batch Float Math (mtb)	Float To Floats (mtb)
FLOATS,FLOAT	Curve To Float (mtb)
FLOATS:normalized_floats	Batch Float Normalize (mtb)
FLOAT_CURVE	Curve (mtb)
FLOW_CONTROL:flow,*:value0,*:value1,*:value2,*:value3,*:value4,*:value5,*:value6,*:value7,*:value8,*:value9,*:value10,*:value11,*:value12,*:value13,*:value14,*:value15,*:value16,*:value17,*:value18,*:value19	easy whileLoopStart
FLOW_CONTROL:flow,INT:index,*:value1,*:value2,*:value3,*:value4,*:value5,*:value6,*:value7,*:value8,*:value9,*:value10,*:value11,*:value12,*:value13,*:value14,*:value15,*:value16,*:value17,*:value18,*:value19	easy forLoopStart
FLOW_CONTROL:flow,INT:index,IMAGE,MASK,STRING:name,*:value1,*:value2	easy loadImagesForLoop
FORCED_CLASSES,STRING:forced_classes_str	MetadataForceInclude
FOREACH_LIST_CONTROL:flow_control,ITEM_LIST:remained_list,*:item,*:intermediate_output	ForeachListBegin //Inspire
GLIGEN	GLIGENLoader
GRID_ANNOTATION	GridAnnotation
GUIDER	BasicGuider	CFGGuider	DualCFGGuider	DualModelGuider	LTXVDualCFGGuider	LimitedIntervalCFGGuider|cgem156	PerpNegGuider	ScheduledCFGGuidance
GUIDER,SIGMAS	ScheduledCFGGuider //Inspire	ScheduledPerpNegCFGGuider //Inspire
GUIDES	ClownGuide_AdaIN_MMDiT_Beta	ClownGuide_AttnInj_MMDiT_Beta	ClownGuide_Beta	ClownGuide_FrequencySeparation	ClownGuide_Mean_Beta	ClownGuide_SelfRefine	ClownGuide_StyleNorm_Advanced_HiDream	ClownGuide_Style_Beta	ClownGuide_Style_EdgeWidth	ClownGuide_Style_TileSize	ClownGuidesAB_Beta	ClownGuides_Beta	ClownGuides_Sync	ClownGuides_Sync_Advanced	ClownStyle_Boost	ClownStyle_MMDiT	ClownStyle_UNet	ClownsharKSamplerGuide	ClownsharKSamplerGuides	Legacy_ClownsharKSamplerGuides
HISTOGRAM:rgb,HISTOGRAM:luminance,HISTOGRAM:red,HISTOGRAM:green,HISTOGRAM:blue	ImageHistogram
HOOKS	CombineHooks2	CombineHooks4	CombineHooks8	CreateHookLora	CreateHookLoraModelOnly	CreateHookModelAsLora	CreateHookModelAsLoraModelOnly	PCLoraHooksFromText	SetHookKeyframes
HOOKS,STRING:trigger_words,STRING:active_loras	Create Hook LoRA (LoraManager)
HOOK_KEYFRAMES:HOOK_KF	CreateHookKeyframe	CreateHookKeyframesFromFloats	CreateHookKeyframesInterpolated
IC_LORA_PARAMETERS:iclora_parameters	GetICLoRAParameters
IMAGE	ACE_ImageColorFix	ACE_ImageConstrain	ACE_ImageMakeSlideshow	ACE_ImagePixelate	ACE_OpenAI_GPT_IMAGE	AdainImage	AddLabel	AddMetaData	AlphaClean	Auto Pan Equilateral (mtb)	Base64DecodeNode	Batch Crop Image	Batch Load Images	Batch Make (mtb)	Batch Merge (mtb)	Batch Resize Image for SDXL	Batch Sequence (mtb)	Batch Sequence Plus (mtb)	Batch Shape (mtb)	Batch2d Transform (mtb)	BatchAverageImage	BatchAverageUnJittered	BatchImagesNode	BatchNormalizeImage	BatchUncrop	BatchUncropAdvanced	BetterFilmGrain	BilateralFilterImage	Blur (mtb)	BlurImageFast	Bounded Image Blend	Bounded Image Blend with Mask	Bounded Image Crop	BrightnessNode	CLIPSEG2	CR Overlay Transparent Image	CameraPoseVisualizer	Canny	CensorImageByRating	ChangeImageBatchSize //Inspire	ClampImage	Color Correct (mtb)	Color Correct GPU (mtb)	ColorBlend	ColorCorrect	ColorMatch	ColorMatchImage	ColorMatchV2	ColorNode	ColorTransfer	Colored Image (mtb)	ComposeRGBAImageFromMask	Concat Images (mtb)	ConcatGridNode	ConcatTwoImagesNode	ConstrainImageforVideo|pysssss	ConstrainImage|pysssss	ContrastNode	ConvertGreyscaleNode	ConvertNormals	ConvertRGBNode	Create Grid Image	Create Grid Image from Batch	CreateAudioMask	CreateGradientFromCoords	CropByBBoxes	CrossFadeImages	CrossFadeImagesMulti	D2 EmptyImage Alpha	D2 Mosaic Filter	D2 Paste By Mask	DA3Render	DF_Image_scale_by_ratio	DF_Image_scale_to_side	Deep Bump (mtb)	DetailerForEach	DifferenceChecker	DrawInstanceDiffusionTracking	ETN_MergeImageTile	ETN_NSFWFilter	EmptyImage	EnhanceDetail	ExposureAdjust	FFTNode	FS: Crop Image Into Even Pieces	FS: Pick Image From Batch	FS: Pick Image From Batches	FS: Pick Image From List	Face Swap (mtb)	FaceFixerOpenCV	Film Grain	Filter Z (mtb)	FluxKontextImageScale	Frame Select	FrameInterpolate	Frames Concat	Frames Slice	FrequencyCombine	GetImagesFromBatchIndexed	GradCamAuto|cgem156	GradCam|cgem156	GuidedFilterImage	HDRPreviewKJ	HaldCLUT 	Image Analyze	Image Batch	Image Blank	Image Blend	Image Blend by Mask	Image Blending Mode	Image Bloom Filter	Image Caption	Image Chromatic Aberration	Image Compare (mtb)	Image Dragan Photography Filter	Image Edge Detection Filter	Image Film Grain	Image Filter Adjustments	Image Gaussian Blur	Image Generate Gradient	Image Gradient Map	Image Grain Add	Image H264 Compression (mtb)	Image Input Switch	Image Inset Crop (rgthree)	Image Levels Adjustment	Image Lucy Sharpen	Image Median Blur	Image Median Filter	Image Mix RGB Channels	Image Monitor Effects Filter	Image Nova Filter	Image Overlay	Image Perlin Noise	Image Perlin Power Fractal	Image Power Noise	Image Remove Color	Image Repeat Tile To Size	Image Resize	Image Rotate Hue	Image Select Channel	Image Select Color	Image Sharpen FS	Image Stitch	Image Style Filter	Image Threshold	Image Tile Offset (mtb)	Image Transpose	Image Voronoi Noise Filter	Image fDOF Filter	Image to Noise	ImageAddNoise	ImageAlphaComposite	ImageApplyChannel	ImageApplyLUT+	ImageBatch	ImageBatchJoinWithTransition	ImageBatchMultiple+	ImageBatchSplitter //Inspire	ImageBatchTestPattern	ImageBatchToList+	ImageBlend	ImageBlur	ImageBorder	ImageCASharpening+	ImageColorMatch+	ImageColorMatchAdobe+	ImageCombine	ImageComposite+	ImageCompositeFromMaskBatch+	ImageCompositeMasked	ImageConcatFromBatch	ImageConstant	ImageConstantHSV	ImageCrop	ImageCropByMask	ImageCropV2	ImageDesaturate+	ImageEnhanceDifference+	ImageExpandBatch+	ImageFlip	ImageFlip+	ImageFromBatch	ImageFromBatch+	ImageFromURL	ImageFromURLNode	ImageGaussianBlur	ImageGrabPIL	ImageGridComposite2x2	ImageGridComposite3x3	ImageGridtoBatch	ImageHistogramMatch+	ImageInvert	ImageListToBatch+	ImageListToImageBatch	ImageMergeTileList	ImageMuxer	ImageNoiseAugmentation	ImageNormalize_Neg1_To_1	ImagePass	ImagePaste	ImagePosterize+	ImageQuantize	ImageRandomTransform+	ImageRemoveAlpha+	ImageRepeat	ImageRotate	ImageScale	ImageScaleBy	ImageScaleDown	ImageScaleDownBy	ImageScaleDownToSize	ImageScaleFactor _O	ImageScaleFactorSimple _O	ImageScaleToMaxDimension	ImageScaleToMegapixels	ImageScaleToTotalPixels	ImageSeamCarving+	ImageSharpen	ImageSmartSharpen+	ImageStitch	ImageTensorList	ImageToDevice+	ImageTransformByNormalizedAmplitude	ImageUncropByMask	ImageUntile+	ImageUpscaleWithModel	ImageUpscaleWithModelBatched	ImageYUVToRGB	Images to Linear	Images to RGB	ImagesGridByColumns	ImagesGridByRows	ImpactImageBatchToImageList	ImpactMakeImageBatch	ImpactMakeImageList	Inference_Core_AIO_Preprocessor	Inference_Core_AnimeLineArtPreprocessor	Inference_Core_AnyLineArtPreprocessor_aux	Inference_Core_BAE-NormalMapPreprocessor	Inference_Core_BinaryPreprocessor	Inference_Core_CannyEdgePreprocessor	Inference_Core_ColorPreprocessor	Inference_Core_ControlNetAuxSimpleAddText	Inference_Core_DSINE-NormalMapPreprocessor	Inference_Core_DensePosePreprocessor	Inference_Core_DepthAnythingPreprocessor	Inference_Core_DepthAnythingV2Preprocessor	Inference_Core_DiffusionEdge_Preprocessor	Inference_Core_ExecuteAllControlNetPreprocessors	Inference_Core_FacialPartColoringFromPoseKps	Inference_Core_FakeScribblePreprocessor	Inference_Core_HEDPreprocessor	Inference_Core_HintImageEnchance	Inference_Core_ImageIntensityDetector	Inference_Core_ImageLuminanceDetector	Inference_Core_InpaintPreprocessor	Inference_Core_LayeredDiffusionDecodeRGBA	Inference_Core_LeReS-DepthMapPreprocessor	Inference_Core_LineArtPreprocessor	Inference_Core_LineartStandardPreprocessor	Inference_Core_M-LSDPreprocessor	Inference_Core_Manga2Anime_LineArt_Preprocessor	Inference_Core_MediaPipe-FaceMeshPreprocessor	Inference_Core_Metric3D-DepthMapPreprocessor	Inference_Core_Metric3D-NormalMapPreprocessor	Inference_Core_MiDaS-DepthMapPreprocessor	Inference_Core_MiDaS-NormalMapPreprocessor	Inference_Core_OneFormer-ADE20K-SemSegPreprocessor	Inference_Core_OneFormer-COCO-SemSegPreprocessor	Inference_Core_PiDiNetPreprocessor	Inference_Core_PyraCannyPreprocessor	Inference_Core_RenderAnimalKps	Inference_Core_RenderPeopleKps	Inference_Core_SAMPreprocessor	Inference_Core_ScribblePreprocessor	Inference_Core_Scribble_PiDiNet_Preprocessor	Inference_Core_Scribble_XDoG_Preprocessor	Inference_Core_SemSegPreprocessor	Inference_Core_ShufflePreprocessor	Inference_Core_TEEDPreprocessor	Inference_Core_TTPlanet_TileGF_Preprocessor	Inference_Core_TTPlanet_TileSimple_Preprocessor	Inference_Core_TilePreprocessor	Inference_Core_UniFormer-SemSegPreprocessor	Inference_Core_Zoe-DepthMapPreprocessor	Inference_Core_Zoe_DepthAnythingPreprocessor	InsertImagesToBatchIndexed	InvertImageNode	IterativeImageUpscale	JWImageContrast	JWImageExtractFromBatch	JWImageFlip	JWImageLevels	JWImageLoadRGB	JWImageLoadRGBFromClipboard	JWImageLoadRGBIfExists	JWImageMix	JWImageResize	JWImageResizeByFactor	JWImageResizeByLongerSide	JWImageResizeByShorterSide	JWImageResizeToSquare	JWImageSaturation	JWImageSequenceExtractFromBatch	JWImageStackChannels	JWLoadImageSequence	JWLoadImageSequenceWithStopIndex	JWLoadImagesFromString	JWLoopImageSequence	JitterImage	JoinImageWithAlpha	LaMaInpaint	LayerColor: AutoAdjust	LayerColor: AutoAdjustV2	LayerColor: AutoBrightness	LayerColor: Brightness & Contrast	LayerColor: BrightnessContrastV2	LayerColor: Color of Shadow & Highlight	LayerColor: ColorAdapter	LayerColor: ColorBalance	LayerColor: ColorTemperature	LayerColor: ColorofShadowHighlightV2	LayerColor: Exposure	LayerColor: Gamma	LayerColor: HSV	LayerColor: LAB	LayerColor: LUT Apply	LayerColor: Levels	LayerColor: Negative	LayerColor: RGB	LayerColor: YUV	LayerFilter: AddGrain	LayerFilter: ChannelShake	LayerFilter: ColorMap	LayerFilter: Film	LayerFilter: FilmV2	LayerFilter: GaussianBlur	LayerFilter: GaussianBlurV2	LayerFilter: HDREffects	LayerFilter: HalfTone	LayerFilter: LightLeak	LayerFilter: MotionBlur	LayerFilter: Sharp & Soft	LayerFilter: SoftLight	LayerFilter: WaterColor	LayerMask: PixelSpread	LayerStyle: ColorOverlay	LayerStyle: ColorOverlay V2	LayerStyle: DropShadow	LayerStyle: DropShadow V2	LayerStyle: DropShadow V3	LayerStyle: GradientOverlay	LayerStyle: GradientOverlay V2	LayerStyle: InnerGlow	LayerStyle: InnerGlow V2	LayerStyle: InnerShadow	LayerStyle: InnerShadow V2	LayerStyle: OuterGlow	LayerStyle: OuterGlow V2	LayerStyle: Stroke	LayerStyle: Stroke V2	LayerUtility: ColorImage	LayerUtility: ColorImage V2	LayerUtility: FluxKontextImageScale	LayerUtility: GradientImage	LayerUtility: GradientImage V2	LayerUtility: HLFrequencyDetailRestore	LayerUtility: ICMaskCropBack	LayerUtility: ImageBatchToList	LayerUtility: ImageBlend	LayerUtility: ImageBlend V2	LayerUtility: ImageChannelMerge	LayerUtility: ImageListToBatch	LayerUtility: LayerImageTransform	LayerUtility: NanoBananaImageScale	Load Image From Url (mtb)	LoadVideosFromFolder	Mask To Image (mtb)	MaskToImage	MediaPipeFaceMeshVisualize	MedianFilterImage	MergeImageChannels	Mikey Sampler Tiled Base Only	MoGeRender	Morphology	NoiseFromImage+	NormalMapSimple	OverlayInpaintedImage	PixelOEPixelize+	PlotParameters+	QRCodeGenerator	Qr Code (mtb)	RAFTFlowToImage	RebatchImages	RelightSimple	RemapImageRange	RemapRange	RenderUVAtlas	RepeatImageBatch	Resize Image for SDXL	ResizeAndPadImage	ResizeImageEnsuringMultiple	ResizeImageNode	ResizeImageResolution	ResizeImageResolutionIfBigger	ResizeImageResolutionIfSmaller	ResizeLongestToNode	ResizeScaleImageNode	ResizeShortestToNode	Restore Face (mtb)	RestoreDetail	ReverseImageBatch	RotateImageNode	SAMEmbeddingToImage	SDPoseDrawKeypoints	SDWebuiAPIFallbackNode	SDWebuiAPINode	SEGSPaste	SEGSPreview	SEGSPreviewCNet	SEGSToImageList	SEGSUpscaler	SEGSUpscalerPipe	Sage_CropImage	Save Image (mtb)	ScreencapStream	Screencap_mss	SeargeCustomAfterUpscaling	SeargeCustomAfterVaeDecode	SeargeSDXLImage2ImageSampler	SeargeSDXLImage2ImageSampler2	Sharpen (mtb)	SharpnessNode	ShuffleChannels	ShuffleImageBatch	SigmasPreview	SplitImageToTileList	Stack Images (mtb)	Sublist To Image Batch (mtb)	Switch image [Crystools]	TaggedTiledUpscaler	Tensor Batch to Image	Tensor Ops (mtb)	Text To Image (mtb)	Text2Image _O	ThresholdNode	Tonemap	Transform Image (mtb)	TransitionImagesInBatch	TransitionImagesMulti	TripoSplatPreprocessImage	UltimateSDUpscale	UltimateSDUpscaleCustomSample	UltimateSDUpscaleNoUpscale	UnJitterImage	UnTonemap	Uncrop (mtb)	Unsplash Image (mtb)	Upscale Image With Model By	VAEDecode	VAEDecodeLoopKJ	VAEDecodeTiled	VHS_SelectImages	VHS_VAEDecodeBatched	Vae Decode (mtb)	VisualizeLatents	WanMoveVisualizeTracks	WebcamCapture	WebcamCaptureCV2	easy imageBatchToImageList	easy imageChooser	easy imageColorMatch	easy imageConcat	easy imageDetailTransfer	easy imageIndexSwitch	easy imageInsetCrop	easy imageListToImageBatch	easy imageScaleDown	easy imageScaleDownBy	easy imageScaleDownToSize	easy imageScaleToNormPixels	easy imageSwitch	easy imageUncropFromBBOX	easy joinImageBatch	easy stableDiffusion3API	string2Image _O	ttN imageOutput
IMAGE,BOOLEAN:trigger,STRING:show_help	CR XY From Folder
IMAGE,CROP_DATA	Image Crop Face	Image Crop Location	Image Crop Location Exact	Image Crop Square Location
IMAGE,FLOATS:interpolated_floats	Batch Time Wrap (mtb)
IMAGE,FLOATS:pos_x,FLOATS:pos_y,FLOATS:rot	Batch Shake (mtb)
IMAGE,IMAGE,IMAGE	Inference_Core_LayeredDiffusionDecodeSplit
IMAGE,IMAGE:MASK	Image Padding	Image Paste Crop	Image Paste Crop by Location
IMAGE,IMAGE:MASK_IMAGE	Image Paste Face
IMAGE,IMAGE:alpha,MASK	Keyer
IMAGE,IMAGE:cropped,IMAGE:cropped_refined,IMAGE:cropped_refined_alpha,IMAGE:cnet_images	DetailerForEachDebug
IMAGE,IMAGE:cropped_refined,IMAGE:cropped_enhanced_alpha,BASIC_PIPE,BASIC_PIPE:refiner_basic_pipe_opt	MaskDetailerPipe
IMAGE,IMAGE:cropped_refined,IMAGE:cropped_enhanced_alpha,MASK,DETAILER_PIPE,IMAGE:cnet_images	AV_FaceDetailer	AV_FaceDetailerPipe	FaceDetailer	FaceDetailerPipe
IMAGE,IMAGE:displaced_material	LayerFilter: DistortDisplace
IMAGE,IMAGE:gradient	LayerStyle: Gradient Map
IMAGE,IMAGE:image_batch,VIDEO	🎵📊 Audio Visualizer
IMAGE,IMAGE:mask,INT:width,INT:height,STRING:metadata	Sage_LoadImage
IMAGE,IMAGE:shadow_map,IMAGE:highlight_map	Image Shadows and Highlights
IMAGE,IMAGE_BOUNDS	Bounded Image Crop with Mask
IMAGE,INT:WIDTH,INT:HEIGHT	Image Resize (rgthree)	JWImageCropToClosestSDXLResolution	JWImageResizeToClosestSDXLResolution	JWImageResizeToMegapixels
IMAGE,INT:count	VHS_DuplicateImages	VHS_MergeImages	VHS_SelectEveryNthImage
IMAGE,INT:frame_count,AUDIO,VHS_VIDEOINFO:video_info	VHS_LoadVideo	VHS_LoadVideoPath
IMAGE,INT:new_width,INT:new_height	Match Dimensions (mtb)
IMAGE,INT:tile_width,INT:tile_height	Upscale Tile Calculator
IMAGE,INT:tile_width,INT:tile_height,INT:overlap_x,INT:overlap_y	ImageTile+
IMAGE,INT:width,INT:height	ImageResize+	ImageResizeKJ	Sage_CubiqImageResize	🖼️ Download Image from URL
IMAGE,INT:width,INT:height,FLOAT:rescale_factor,LATENT,MASK	D2 Image Resize
IMAGE,INT:width,INT:height,INT:count	GetImageSizeAndCount
IMAGE,INT:width,INT:height,INT:seed,MASK	ETN_KritaCanvas
IMAGE,INT:width,INT:height,MASK	ImageResizeKJv2
IMAGE,INT:x,INT:y	ImageCrop+
IMAGE,LATENT,CONDITIONING:POSITIVE,CONDITIONING:NEGATIVE	Sn0w KSampler
IMAGE,LATENT,MODEL,CLIP,STRING:positive,STRING:formatted_positive,STRING:negative,CONDITIONING:positive_cond,CONDITIONING:negative_cond,D2_TD2Pipe:d2_pipe	D2 KSampler	D2 KSampler(Advanced)
IMAGE,LIST:color_palettes	Image Color Palette
IMAGE,MASK	ACE_ImageLoadFromCloud	ACE_ImageRemoveBackground	CreateFluidMask	CreateShapeImageOnPath	CreateTextMask	CutAndDragOnPath	D2 Image Mask Stack	DrawText+	ETN_KritaImageLayer	ETN_LoadImageBase64	ETN_LoadImageCache	GetImageRangeFromBatch	Image Resize Factor (mtb)	ImageBatchRepeatInterleaving	ImageCompositor	ImageMaskSwitch	ImagePadForOutpaint	ImagePadForOutpaintMasked	ImagePadForOutpaintTargetSize	ImagePrepForICLora	ImageReceiver	ImageRemoveBackground+	Inference_Core_LayeredDiffusionDecode	JWImageLoadRGBA	JWImageLoadRGBA From Clipboard	LayerMask: MaskEdgeUltraDetail	LayerMask: MaskEdgeUltraDetail V2	LayerMask: MaskEdgeUltraDetail V3	LayerMask: RemBgUltra	LayerMask: RmBgUltra V2	LayerMask: SegformerB2ClothesUltra	LayerMask: SegformerUltraV2	LayerMask: SegformerUltraV3	LayerUtility: BatchSelector	LayerUtility: ExtendCanvas	LayerUtility: ExtendCanvasV2	LayerUtility: ImageBlendAdvance	LayerUtility: ImageBlendAdvance V2	LayerUtility: ImageBlendAdvance V3	LayerUtility: ImageHub	LayerUtility: ImageOpacity	LayerUtility: RestoreCropBox	LayerUtility: RoundedRectangle	LayerUtility: SimpleTextImage	LayerUtility: TextImage	LayerUtility: TextImage V2	LoadImage	LoadImage //Inspire	LoadImageOutput	Mask Sketch	Painter	Pick From Batch (mtb)	PorterDuffImageComposite	PreviewBridge	RenderMesh	RenderSplat	ReplaceImagesInBatch	SAM Image Mask	SplitImageWithAlpha	VHS_LoadImagePath	create image _O	create_image _O	easy imageRemBg	easy loadImageBase64	ttN imageREMBG	variation_image _O	🎨 Colorful Starting Image
IMAGE,MASK,AUDIO,VHS_VIDEOINFO:video_info	VHS_LoadVideoFFmpeg	VHS_LoadVideoFFmpegPath
IMAGE,MASK,BBOX	Crop (mtb)	easy humanSegmentation
IMAGE,MASK,BOOLEAN:FACE_DETECTED	ACE_ImageFaceCrop
IMAGE,MASK,BOX:original_size,INT:widht,INT:height	LayerUtility: ImageMaskScaleAs	LayerUtility: ImageMaskScaleAsV2
IMAGE,MASK,BOX:original_size,INT:width,INT:height	LayerUtility: ImageScaleByAspectRatio	LayerUtility: ImageScaleByAspectRatio V2	LayerUtility: ImageScaleRestore	LayerUtility: ImageScaleRestore V2
IMAGE,MASK,ICMASK_DATA	LayerUtility: ICMask
IMAGE,MASK,INT	LoadImagesFromDir //Inspire
IMAGE,MASK,INT:count,STRING:image_path	LoadImagesFromFolderKJ
IMAGE,MASK,INT:current_frame,INT:total_frames	Load Image Sequence (mtb)
IMAGE,MASK,INT:frame_count	VHS_LoadImages	VHS_LoadImagesPath
IMAGE,MASK,INT:index,STRING:filename,INT:width,INT:height,INT:list_length,STRING:show_help	CR Load Image List Plus
IMAGE,MASK,INT:rect	D2 Cut By Mask
IMAGE,MASK,INT:width,INT:height	ImagePreviewFromLatent+	🖼️ Load Image Temporarily
IMAGE,MASK,INT:width,INT:height,STRING:image_path	LoadAndResizeImage
IMAGE,MASK,INT:width,INT:height,STRING:positive,STRING:negative,STRING:filename,STRING:filepath,STRING:pnginfo	D2 Load Image
IMAGE,MASK,INT:x,INT:y	easy imageTilesFromBatch
IMAGE,MASK,JSON:prompt,METADATA_RAW:Metadata RAW	Load image with metadata [Crystools]
IMAGE,MASK,MASK:border_mask	LayerUtility: ImageShift
IMAGE,MASK,MASK:context_mask,INT:width,INT:height,INT:x,INT:y	easy makeImageForICLora
IMAGE,MASK,MASK:layer_bbox_mask,MASK:handle_mask,BOX:handle_crop_box,STRING:handle_overrange	LayerUtility: ImageCompositeHandleMask
IMAGE,MASK,MASK:mask_blurred,INT:x,INT:y,INT:width,INT:height	Mask Bounding Box Aspect Ratio
IMAGE,MASK,MASK:mask_inverted	CreateTextOnPath
IMAGE,MASK,MASK:off,MASK:on	GameOfLife
IMAGE,MASK,STRING:FILE PATH	LoadImageListFromDir //Inspire
IMAGE,MASK,STRING:POSITIVE,STRING:NEGATIVE,INT:SEED,INT:STEPS,FLOAT:CFG,INT:WIDTH,INT:HEIGHT,*:MODEL_NAME,STRING:FILENAME,STRING:SETTINGS	SDPromptReader
IMAGE,MASK,STRING:filename_text	Image Load
IMAGE,MASK,STRING:image_path,INT:current_index,INT:total_count	📂 Load Images From Path
IMAGE,MASK,STRING:image_path,STRING:positive_prompt,INT:width,INT:height	🖼️ Load Image Advanced
IMAGE,MASK,STRING:mesh_path,IMAGE:normal,LOAD3D_CAMERA:camera_info,VIDEO:recording_video,FILE_3D:model_3d,LOAD3D_MODEL_INFO:model_3d_info	Load3D
IMAGE,MASK,STRING:show_help	CR Load GIF As List	CR Vignette Filter
IMAGE,MASK:ABG_CHARACTER_MASK (MASK)	Inference_Core_AnimeFace_SemSegPreprocessor
IMAGE,MASK:INPAINTING_MASK	Inference_Core_MeshGraphormer+ImpactDetector-DepthMapPreprocessor	Inference_Core_MeshGraphormer-DepthMapPreprocessor
IMAGE,MASK:beauty_mask	LayerFilter: SkinBeauty
IMAGE,METADATA	ImageMetadataLoader
IMAGE,POSE_KEYPOINT	Inference_Core_AnimalPosePreprocessor	Inference_Core_DWPreprocessor	Inference_Core_OpenposePreprocessor
IMAGE,SEGS,BASIC_PIPE,IMAGE:cnet_images	DetailerForEachPipe	DetailerForEachPipeForAnimateDiff
IMAGE,SEGS,BASIC_PIPE,IMAGE:cropped,IMAGE:cropped_refined,IMAGE:cropped_refined_alpha,IMAGE:cnet_images	DetailerForEachDebugPipe
IMAGE,STRING	GradPair|cgem156
IMAGE,STRING:CNET_NAME	AV_ControlNetPreprocessor
IMAGE,STRING:bg_rgb,STRING:fg_rgb	RandomShapeGenerator
IMAGE,STRING:color	LayerUtility: NameToColor
IMAGE,STRING:filename	Load Image Based on Number
IMAGE,STRING:filename_text	Image History Loader	Load Image Batch
IMAGE,STRING:positive,STRING:negative,STRING:prompt_label	BindImageListPromptList //Inspire
IMAGE,STRING:positive_prompt,STRING:negative_prompt,STRING:parsed_params_json,STRING:filtered_params_grouped,STRING:raw_metadata_json	🖼️📊 Metadata Extractor (List)
IMAGE,STRING:positive_prompt,STRING:negative_prompt,STRING:parsed_params_json,STRING:filtered_params_list,STRING:raw_metadata_json	🖼️📊 Metadata Extractor (Single)
IMAGE,STRING:show_Help	CR Radial Gradient
IMAGE,STRING:show_help	CR Apply Multi Upscale	CR Batch Process Switch	CR Binary Pattern	CR Checker Pattern	CR Color Bars	CR Color Gradient	CR Color Panel	CR Color Tint	CR Comic Panel Templates	CR Composite Text	CR Cycle Images	CR Cycle Images Simple	CR Diamond Panel	CR Draw Pie	CR Draw Shape	CR Draw Text	CR Feathered Border	CR Half Drop Panel	CR Halftone Filter	CR Halftone Grid	CR Image Border	CR Image Grid Panel	CR Image Input Switch	CR Image Input Switch (4 way)	CR Image Panel	CR Load Animation Frames	CR Load Image List	CR Mask Text	CR Overlay Text	CR Page Layout	CR Polygons	CR Random Shape Pattern	CR Simple Banner	CR Simple Binary Pattern	CR Simple Image Compare	CR Simple Meme Template	CR Simple Text Panel	CR Simple Text Watermark	CR Starburst Colors	CR Starburst Lines	CR Style Bars	CR Upscale Image	CR VAE Decode
IMAGE:IMAGES	Convert Masks to Images	Image Tiled	Zuellni IF Stage I	Zuellni IF Stage II	Zuellni IF Stage III
IMAGE:IMAGES,INT:TOTAL IMAGES,STRING:LORA INFO	Lora Tester
IMAGE:IMAGES,LATENT:LATENTS,MASK:MASKS	Zuellni Multi Crop	Zuellni Multi Noise	Zuellni Multi Repeat	Zuellni Multi Resize
IMAGE:IMAGES,LATENT:LATENTS,MASK:MASKS,STRING:RESULT	Zuellni Text Condition
IMAGE:IMAGES,LATENT:LATENTS,MASK:MASKS,STRING:SCORES	Zuellni Aesthetic Select
IMAGE:IMAGES,MASK:MASKS	Zuellni Image Batch
IMAGE:IMAGES_BATCH,MASK:MASKS_BATCH,IMAGE:MASK_IMAGES_BATCH	CLIPSeg Batch Masking
IMAGE:IMAGE_A,INT:A_count,IMAGE:IMAGE_B,INT:B_count	VHS_SplitImages
IMAGE:IMAGE_PASS,STRING:filepath_text,STRING:filename_text	Write to Video
IMAGE:Image (rgba),MASK,IMAGE	Image Remove Background Rembg (mtb)
IMAGE:RESULT,IMAGE:DEPTH	MiDaS Mask Image
IMAGE:RGB,IMAGE:L,IMAGE:A,IMAGE:B	Image Channels LAB
IMAGE:RGBA	Image Premultiply (mtb)
IMAGE:RGBA_image	LayerUtility: ImageCombineAlpha
IMAGE:RGB_image	LayerUtility: ImageRemoveAlpha
IMAGE:Y,IMAGE:U,IMAGE:V	ImageRGBToYUV
IMAGE:aligned,IMAGE:flow	BatchAlign
IMAGE:alpha,IMAGE:fg,IMAGE:bg	AlphaMatte
IMAGE:base_color,IMAGE:metallic,IMAGE:roughness	BakeTextureFromVoxel
IMAGE:base_color,IMAGE:metallic,IMAGE:roughness,IMAGE:occlusion,IMAGE:normal_map	MeshTextureToImage
IMAGE:box_preview,FLOAT:x_percent,FLOAT:y_percent,INT:width,INT:height,INT:x,INT:y,BOX:crop_box	LayerMask: MaskBoxDetect
IMAGE:channel_1,IMAGE:channel_2,IMAGE:channel_3,IMAGE:channel_4	LayerUtility: ImageChannelSplit
IMAGE:composite	ImageAndMaskPreview
IMAGE:composited_images,IMAGE:ssao_images,IMAGE:specular_mask_images	Image SSAO (Ambient Occlusion)
IMAGE:composited_images,IMAGE:ssdo_images,IMAGE:ssdo_image_masks,IMAGE:light_source_image_masks	Image SSDO (Direct Occlusion)
IMAGE:controlnet_input,LATENT:stage_c,LATENT:stage_b	StableCascade_SuperResolutionControlnet
IMAGE:crop_image,MASK:crop_mask,BBOX	easy imageCropFromMask
IMAGE:croped_image,MASK:croped_mask,BOX:crop_box,IMAGE:box_preview	LayerUtility: CropByMask	LayerUtility: CropByMask V2	LayerUtility: CropByMask V3
IMAGE:current_image,IMAGE:previous_image,INT:current_frame,STRING:show_help	CR Load Flow Frames
IMAGE:debatched_frames	CR Debatch Frames
IMAGE:frames	GetPreviewOverrideFramesKJ
IMAGE:frames,INT:frame_count,BOOLEAN:has_video	LoadVideoFromUrl
IMAGE:high_frequency	FrequencySeparate
IMAGE:high_pass,IMAGE:original,IMAGE:low_pass	Frequency Separation Hard Light	Frequency Separation Hard Light LAB	Frequency Separation Linear Light
IMAGE:image (rgba),MASK	Apply Vit Matte (mtb)
IMAGE:image( pass-through )	SaveAvif
IMAGE:image1	LayerUtility: ImageReelComposit
IMAGE:image1,IMAGE:image2,IMAGE:image3,IMAGE:image4,IMAGE:image5	easy imagesSplitImage
IMAGE:image_a_pass,IMAGE:image_b_pass,STRING:filepath_text,STRING:filename_text	Create Morph Image
IMAGE:image_batch,STRING:show_help	CR Batch Images From List
IMAGE:image_list,MASK:mask_list,INT:item_count	Image Batch To Sublist (mtb)
IMAGE:image_list,STRING:string_list,STRING:image_path_list,STRING:image_filename_list,INT:total_count	🖼️+📝 Load Text-Image Pairs (List)
IMAGE:image_pass,STRING:filepath_text,STRING:filename_text	Write to GIF
IMAGE:image_single,STRING:string_single,STRING:image_path_single,STRING:image_filename_single,INT:total_count	🖼️+📝 Load Text-Image Pair (Single)
IMAGE:images	AdjustBrightness	AdjustContrast	Batch From Folder (mtb)	BboxVisualize	CenterCropImages	D2 Grid Image	D2 Image Stack	DrawMaskOnImage	Get Batch From History (mtb)	Image Canny Filter	Image Comparer (rgthree)	Image Displacement Warp	Image Flip	Image High Pass Filter	Image Pixelate	Image Rembg (Remove Background)	Image Remove Background (Alpha)	Image Rotate	Image Seamless Texture	ImageAddMulti	ImageBatchMulti	ImageCropToMask	ImageDeduplication	ImageGrid	ImageSender	LayerMask: MaskPreview	LayerUtility: Restore Pad Image Batch	LoadImageDataSetFromFolder	MaskPreview+	MergeImageLists	MetadataTestSampler|unimeta	MiDaS Depth Approximation	NormalizeImages	PreviewImage	PreviewXY|cgem156	RandomCropImages	ResizeImagesByLongerEdge	ResizeImagesByShorterEdge	Save Image (LoraManager)	SaveAnimatedPNG	SaveAnimatedWEBP	SaveImage	SaveImageAdvanced	SaveImageWithMetaDataUniversal	SaveWEBM	SeargePreviewImage	SeedVR2PostProcessing	SeedVR2Preprocess	ShuffleDataset	TextOverlay	easy imageSplitGrid	easy saveImageLazy
IMAGE:images,AUDIO,FLOAT:fps,INT:bit_depth,COMBO:color_space	GetVideoComponents
IMAGE:images,IMAGE:images,IMAGE:images	easy imageSplitList
IMAGE:images,IMAGE:plot_image	ttN advPlot images
IMAGE:images,INT:image_count	D2 Load Folder Images
IMAGE:images,INT:original_batch_length	LayerUtility: Pad Image Batch to 8n+1
IMAGE:images,INT:width,INT:height,INT:bbox_width,INT:bbox_height	PlotCoordinates
IMAGE:images,MASK:masks	ImageCropByMaskBatch	ImagePadKJ	MergeFramesByIndex	PadImageBatchInterleaved	To Device (mtb)
IMAGE:images,MASK:masks,BBOX	ImageCropByMaskAndResize
IMAGE:images,MASK:masks,BOOLEAN:has_image	LoadImageFromUrl
IMAGE:images,MASK:masks,STRING:file_name,INT:frame_count	LayerUtility: LoadImagesFromPath
IMAGE:images,STRING:filenames,STRING:captions	Sage_Load_Dataset_From_Folder
IMAGE:images,STRING:files	Image Save
IMAGE:images,STRING:memo	D2 XY Grid Image
IMAGE:images,STRING:removed_indices	ImageBatchFilter
IMAGE:images,STRING:texts	LoadImageTextDataSetFromFolder	ShuffleImageTextDataset
IMAGE:images_after_insert	InsertImageBatchByIndexes
IMAGE:img_0,IMAGE:img_1	Image Pair Split
IMAGE:inpaint_image,MASK:inpaint_mask,IMAGE:overlay_image,CROP_REGION,IMAGE:controlnet_image	PrepareImageAndMaskForInpaint
IMAGE:keyframes_sequence,MASK:keyframes_mask,AUDIO:audio_segment	WanDancerPadKeyframes	WanDancerPadKeyframesList
IMAGE:masked	ETN_ApplyMaskToImage
IMAGE:normal_map	BakeNormalMapFromMesh
IMAGE:normals	DepthToNormals
IMAGE:occlusion	BakeAmbientOcclusion
IMAGE:original_images,IMAGE:cropped_images,BBOX:bboxes,INT:width,INT:height	BatchCropFromMask
IMAGE:original_images,IMAGE:cropped_images,MASK:cropped_masks,IMAGE:combined_crop_image,MASK:combined_crop_masks,BBOX:bboxes,BBOX:combined_bounding_box,INT:bbox_width,INT:bbox_height	BatchCropFromMaskAdvanced
IMAGE:out_image	DrawBBoxes
IMAGE:output_image	LTXVPreprocess	MikeySamplerTiledAdvancedBaseOnly
IMAGE:plot	Plot Batch Float (mtb)
IMAGE:pose_video_mask,IMAGE:reference_image_mask	SCAIL2ColoredMask
IMAGE:preview,BOUNDING_BOX:bboxes,ARRAY:elements	CreateBoundingBoxes
IMAGE:preview_image,STRING:color_1,STRING:color_2,STRING:color_3,STRING:color_4,STRING:color_5	LayerUtility: GetMainColors	LayerUtility: GetMainColorsV2
IMAGE:red,IMAGE:green,IMAGE:blue,MASK	SplitImageChannels
IMAGE:result_img	CinematicLook	ImageOverlay
IMAGE:result_img,MASK:result_mask	MosaicExpandImage
IMAGE:segmented,MASK	ISNetSegment
IMAGE:source_images,IMAGE:start_images,IMAGE:extended_images	ImageBatchExtendWithOverlap
IMAGE:tile	ETN_ExtractImageTile
IMAGE:tiled_image,IMAGE:upscaled_image	Mikey Sampler Tiled	MikeySamplerTiledAdvanced
IMAGE:tiles,MASK:masks,OVERLAP,INT:total	easy imageSplitTiles
IMAGE:trimap	Generate Trimap (mtb)
IMAGESAVER_PIPE:pipe	Edit Image Saver Pipe	Make Image Saver Pipe
IMAGESAVER_PIPE:pipe,STRING:filename,STRING:path,INT:counter,STRING:modelname,STRING:positive,STRING:negative,INT:width,INT:height,INT:seed,INT:steps,FLOAT:cfg,COMBO:sampler_name,COMBO:scheduler_name,FLOAT:denoise,INT:clip_skip,STRING:additional_hashes,STRING:custom	Read Image Saver Pipe
IMAGESAVER_PIPE:pipe,STRING:hashes,STRING:a1111_params	Image Saver (From Pipe)
IMAGE_BOUNDS	Image Bounds	Image Bounds to Console	Inset Image Bounds
IMAGE_LIST,STRING:show_help	CR Image List
IMAGE_LIST_SIMPLE,STRING:show_help	CR Image List Simple
INPAINT_CONDITION	InpaintConditionEncode
INT	ACE_Integer	ACE_Seed	BatchCount+	CM_BoolToInt	CM_FloatToInt	CM_IntBinaryOperation	CM_IntUnaryOperation	CM_NumberToInt	CeilNode	ConvertAny2Int	CounterInteger	DF_Ceil	DF_Floor	DF_Integer	Eight_Input_Int_Switch	Eight_Input_Int_Switch_Widget	FloorNode	Four_Input_Int_Switch	Four_Input_Int_Switch_Widget	GetIntFromJson	GetLengthString	Image to Seed	ImpactCount_Elts_in_SEGS	ImpactInt	ImpactMinMax	Int	Int Literal	Int Literal (Image Saver)	Int-🔬	JWFloatToInteger	JWImageBatchCount	JWInteger	JWIntegerAbsolute	JWIntegerAdd	JWIntegerMax	JWIntegerMin	JWIntegerMul	JWIntegerSub	JWStringToInteger	ListCounter //Inspire	LogicGateBitwiseAnd	LogicGateBitwiseNot	LogicGateBitwiseOr	LogicGateBitwiseShift	LogicGateBitwiseXor	ManualChoiceInt	ModuloNode	Number to Int	Primitive integer [Crystools]	PrimitiveInt	RoundNode	Seed Everywhere	Seed Generator	Seed Generator (Image Saver)	SimpleMathInt+	Six_Input_Int_Switch	Six_Input_Int_Switch_Widget	StaticNumberInt	StringToInt	SystemRandomInt	UniformRandomInt	Width/Height Literal	YieldableIteratorInt	easy int	easy mathInt	easy stringToIntList	floatToInt _O	int _O	seed _O
INT,FLOAT	LayerUtility: NumberCalculator	MathExpression|pysssss	Operation	SimpleMath+	SimpleMathCondition+	StringToNumber
INT,FLOAT,BOOLEAN	easy simpleMath
INT,FLOAT,BOOLEAN:bool	LayerUtility: RandomGenerator	LayerUtility: RandomGeneratorV2
INT,FLOAT,STRING	Evaluate Floats	Evaluate Integers	LayerUtility: NumberCalculatorV2
INT,FLOAT,STRING:show_help	CR Set Value On Binary	CR Set Value On Boolean	CR Simple Value Scheduler	CR String To Number	CR Value Scheduler
INT,FLOAT,STRING:text	ttN int
INT,INT	DimensionSelectorWithSeedNode	GetImage_(Width&Height) _O	GetLatent_(Width&Height) _O
INT,INT,FLOAT,FLOAT,INT,STRING:show_help	CR Aspect Ratio SDXL
INT,STRING	LayerUtility: Integer	RandomInt	Range Integer
INT,STRING:show_help	CR Float To Integer	CR Gradient Integer	CR Increment Integer	CR Index	CR Integer Multiple	CR Integer Range List	CR Seed to Int	CR Text Length
INT:FONT_SIZE	Get Font Size
INT:Fit Width,INT:Fit Height,FLOAT:Aspect Ratio	FS: Fit Size From Image	FS: Fit Size From Int
INT:H,INT:S,INT:V	LayerUtility: HSV Value
INT:IMAGE_GEN_WIDTH (INT),INT:IMAGE_GEN_HEIGHT (INT)	Inference_Core_ImageGenResolutionFromImage	Inference_Core_ImageGenResolutionFromLatent
INT:INT_PLACES	Integer place counter
INT:R,INT:G,INT:B	LayerUtility: RGB Value
INT:RESOLUTION (INT)	Inference_Core_PixelPerfectResolution
INT:SEED	Seed (rgthree)
INT:STEPS,INT:REFINER_STEP,FLOAT:CFG,COMBO:SAMPLER,COMBO:SCHEDULER	KSampler Config (rgthree)
INT:WIDTH,INT:HEIGHT	ACE_ImageGetSize	ACE_TextToResolution	DF_Get_image_size	DF_Get_latent_size	Image or Latent Size (rgthree)
INT:Width,INT:Height,FLOAT:upscale_factor,STRING:show_help	CR Image Size
INT:X	mxSeed
INT:batch,INT:height,INT:width,INT:channel	ImpactImageInfo	ImpactLatentInfo
INT:count	Sigmas Count	VHS_GetImageCount	VHS_GetLatentCount	VHS_GetMaskCount	easy imageCount	easy imagesCountInDirectory
INT:count,STRING:preview	PromptCounter
INT:duration_ms	Audio Duration (mtb)
INT:frame,FLOAT:0-1 (scaled),INT:count,BOOLEAN:loop_ended	Animation Builder (mtb)
INT:gray(256_level),INT:gray(100_level)	LayerUtility: GrayValue
INT:hue,INT:saturation,INT:lightness,FLOAT:alpha,STRING:hsl	Hex to HSL
INT:index	CR Current Frame
INT:index,BOOLEAN:trigger,STRING:show_help	CR Trigger
INT:index,INT:factor,STRING:show_help	CR Index Multiply
INT:index,INT:interval,STRING:show_help	CR Index Increment
INT:index,INT:reset_to,STRING:show_help	CR Index Reset
INT:int1,FLOAT:float1,INT:int2,FLOAT:float2	easy simpleMathDual
INT:int_1,FLOAT:float_1,INT:int_2,FLOAT:float_2	SimpleMathDual+
INT:latent_w,INT:latent_h,INT:cte_w,INT:cte_h,INT:target_w,INT:target_h,INT:crop_w,INT:crop_h	PresetRatioSelector	Ratio Advanced
INT:left,INT:top,INT:right,INT:bottom	ImpactFrom_SEG_ELT_bbox	ImpactFrom_SEG_ELT_crop_region
INT:length	StringLength	easy lengthAnything
INT:num_frames,FLOAT:seconds	LTXVDurationPredictor
INT:output_int	SRIntPromptInput
INT:random_int	🎲 Random Int in Range
INT:range,INT:range_sizes	easy rangeInt
INT:resolution	easy imagePixelPerfect	easy imageSizeByLongerSide	easy imageSizeBySide
INT:result	SeargeIntegerMath
INT:rgb_int,COLOR:hex,FLOAT:alpha	ColorToRGBInt
INT:seed	LayerUtility: Seed	SeedNode	SeedSelector	easy seed	ttN seed	🎲 Random Seed
INT:seed,INT:seed+1	SeedGenerator
INT:seed,INT:steps,FLOAT:cfg,COMBO:sampler,COMBO:scheduler,FLOAT:denoise	Input Parameters (Image Saver)
INT:seed,INT:total	easy seedList
INT:seed,STRING:seed_string	Seed String
INT:seed,STRING:show_help	CR Seed
INT:size	Width/Height Literal (Image Saver)
INT:status_code,STRING:result_text	Image Send HTTP
INT:step,INT:start,INT:end	Smart Step (mtb)
INT:steps,FLOAT:cfg_scale,FLOAT:cfg_guidance,INT:height,INT:width,INT:seed	Randomizer_Chaos	Randomizer_Mayhem	Randomizer_Pandemonium
INT:steps,INT:start,INT:end,INT:refiner_start	D2 Refiner Steps	D2 Refiner Steps A1111
INT:steps,STRING:scheduler	Sage_SchedulerSelector
INT:switch,STRING:show_help	CR Set Switch From String
INT:token_count,INT:character_count,INT:word_count,LIST:split_string,LIST:split_string_list,LIST:split_token_ids,LIST:split_token_ids_list,STRING:text_hash,LIST:special_tokens_used,LIST:special_tokens_used_list,LIST:token_chunk_by_size,LIST:token_chunk_by_size_to_word,LIST:token_chunk_by_size_to_section	🔠 Tiktoken Tokenizer Info
INT:token_count,STRING:tokenized_result	D2 Token Counter
INT:value	INTConstant	SeargeIntegerConstant	SeargeIntegerScaler	✏️ Literal Int
INT:value 1,INT:value 2	SeargeIntegerPair
INT:w,INT:h	GetSimilarResolution	RandomSizeFromPresetsSD15	RandomSizeFromPresetsSDXL	SizeFromPresetsSD15	SizeFromPresetsSDXL
INT:width,INT:height	CM_NearestSDXLExtendedResolution	CM_NearestSDXLResolution	CM_SDXLExtendedResolution	CM_SDXLResolution	D2 Get Image Size	Get resolution [Crystools]	ResolutionSelector	Sage_GuessResolutionByRatio	Sage_QuickResPicker	SetImageSize
INT:width,INT:height,BOX:original_size	LayerUtility: GetImageSize
INT:width,INT:height,FLOAT:rescale_factor	D2 Resize Calculator
INT:width,INT:height,FLOAT:upscale_factor,FLOAT:prescale_factor,INT:batch_size,LATENT:empty_latent	D2 Size Selector
INT:width,INT:height,FLOAT:upscale_factor,FLOAT:prescale_factor,INT:batch_size,LATENT:empty_latent,STRING:show_help	CR Aspect Ratio	CR Aspect Ratio Banners	CR Aspect Ratio Social Media	CR_Aspect Ratio For Print
INT:width,INT:height,FLOAT:upscale_factor,INT:batch_size,LATENT:empty_latent,STRING:show_help	CR SD1.5 Aspect Ratio	CR SDXL Aspect Ratio
INT:width,INT:height,INT:batch_size	GetImageSize
INT:width,INT:height,INT:count	GetImageSize+
INT:width,INT:height,INT:width_scaled,INT:height_scaled	SetImageSizeWithScale
INT:width,INT:height,LATENT	📐 Resolution Image Size Selector
INT:width,INT:height,STRING:show_help	CR Select ISO Size
INT:width_int,INT:height_int	easy imageSize
INT:width_norm,INT:height_norm,*:width,*:height,*:scale_factor	easy pixels
INT:width_ratio_int,INT:height_ratio_int,FLOAT:width_ratio_float,FLOAT:height_ratio_float	easy imageRatio
INT:x,INT:y,INT:width,INT:height	LayerUtility: CropBoxResolve	Split Bbox (mtb)
INT:x,INT:y,STRING:show_help	CR XY Index
INT:x_min,INT:y_min,INT:width,INT:height,INT:center_x,INT:center_y	BboxToInt
INTERP_MODEL	FrameInterpolationModelLoader
INTS,INT	Floats To Ints (mtb)
IPADAPTER,MODEL,CLIP_VISION,INSIGHTFACE:insight_face	FromIPAdapterPipe //Inspire
IPADAPTER_PIPE	ToIPAdapterPipe //Inspire
IPADAPTER_PIPE,IPADAPTER,CLIP_VISION,INSIGHTFACE,MODEL,CLIP,STRING:insightface_cache_key,STRING:clip_vision_cache_key	IPAdapterModelHelper //Inspire
ISNET_MODEL	DownloadISNetModel	ISNetLoader
ITEM_LIST	WorklistToItemList //Inspire
JSON	GetObjectFromJson	LoadJsonFromText	LoadJsonFromUrl	Read JSON file [Crystools]
JSON:diff	Metadata comparator [Crystools]
JSON:json_compared	JSON comparator [Crystools]
JSON:prompt,JSON:workflow,JSON:file info,JSON:raw to JSON,STRING:raw to property,STRING:raw to csv	Metadata extractor [Crystools]
KSAMPLER	KSamplerProvider	TiledKSamplerProvider
KSAMPLER_ADVANCED	KSamplerAdvancedProvider
LAMA	LoadLaMaModel
LATENT	AdainFilterLatent	AdainLatent	AddNoise	BNK_InjectNoise	BNK_NoisyLatentImage	BNK_SlerpLatent	BNK_TiledKSampler	BNK_TiledKSamplerAdvanced	BNK_Unsampler	BatchLatentsNode	BatchNormalizeLatent	Blend Latents	CR Latent Batch Size	ChangeLatentBatchSize //Inspire	ClampOutliers	CosmosImageToVideoLatent	CosmosPredict2ImageToVideoLatent	DF_Latent_Scale_by_ratio	DF_Latent_Scale_to_side	Empty Latent Ratio Custom SDXL	Empty Latent Ratio Select SDXL	EmptyARVideoLatent	EmptyAceStep1.5LatentAudio	EmptyAceStepLatentAudio	EmptyChromaRadianceLatentImage	EmptyCosmosLatentVideo	EmptyFlux2LatentImage	EmptyHiDreamO1LatentImage	EmptyHunyuanImageLatent	EmptyHunyuanLatentVideo	EmptyHunyuanVideo15Latent	EmptyLTXVLatentVideo	EmptyLatentAudio	EmptyLatentHunyuan3Dv2	EmptyLatentImage	EmptyLatentImage64	EmptyLatentImageCustom	EmptyMiniMaxH3LatentAV	EmptyMiniMaxMusic3LatentAudio	EmptyMochiLatentVideo	EmptyQwenImageLayeredLatentImage	EmptySD3LatentImage	EmptyTrellis2LatentStructure	EndlessReplicateLatents	Fooocus_KSampler	Fooocus_KSamplerAdvanced	Frame Select Latent	Frame Select Latent Raw	Frames Concat Latent	Frames Concat Latent Raw	Frames Slice Latent	Frames Slice Latent Raw	GenerateNoise	GetLatentRangeFromBatch	GetLatentsFromBatchIndexed	Hunyuan3Dv2LatentUpscaleBy	HunyuanVideo15LatentUpscaleWithModel	InjectLatentNoise+	InjectNoiseToLatent	InsertLatentToIndexed	JWMaskSequenceApplyToLatent	KSampler	KSampler (WAS)	KSampler //Inspire	KSamplerAdvanced	KSamplerAdvanced //Inspire	KSamplerAdvancedXY|cgem156	KSamplerVariationsStochastic+	KSamplerVariationsWithNoise+	KSamplerXY|cgem156	LTXVConcatAVLatent	LTXVEmptyLatentAudio	LTXVImgToVideoInplace	LTXVImgToVideoInplaceKJ	LTXVLatentUpsampler	Latent Batch	Latent Channels From To	Latent Clear State Info	Latent Input Switch	Latent Lerp (mtb)	Latent Noise Injection	Latent Replace State Info	Latent Transfer State Info	Latent TrimVideo State Info	Latent Upscale State Info	Latent Upscale by Factor (WAS)	Latent to Cuda	LatentAdd	LatentApplyOperation	LatentBatch	LatentBatchSeedBehavior	LatentBatchSplitter //Inspire	LatentBatch_channels	LatentBatch_channels_16	LatentBlend	LatentCombine	LatentComposite	LatentCompositeMasked	LatentConcat	LatentCrop	LatentCut	LatentCutToBatch	LatentFlip	LatentFromBatch	LatentInterpolate	LatentMultiply	LatentNoiseBatch_fractal	LatentNoiseBatch_gaussian	LatentNoiseBatch_gaussian_channels	LatentNoiseBatch_perlin	LatentNormalizeShuffle	LatentPhaseMagnitude	LatentPhaseMagnitudeMultiply	LatentPhaseMagnitudeOffset	LatentPhaseMagnitudePower	LatentReceiver	LatentRotate	LatentSubtract	LatentUpscale	LatentUpscaleBy	LatentUpscaleFactor _O	LatentUpscaleFactorSimple _O	LatentUpscaleMultiply	LatentUpscaleWithVAE	LoadLatent	Mikey Sampler	Mikey Sampler Base Only	Mikey Sampler Base Only Advanced	NormalizeVideoLatentStart	OffsetLatentImage	OverlayInpaintedLatent	RandnLikeLatent	RebatchLatents	ReencodeLatent	ReencodeLatentPipe	ReferenceLatent|cgem156	RegionalSampler	RegionalSamplerAdvanced	RemoveLatentMask+	RemoveNoiseMask	RepeatLatentBatch	ReplaceVideoLatentFrames	SDXL Empty Latent Image	Sage_KSampler	SeargeSDXLSampler	SeargeSDXLSampler2	SeargeSDXLSamplerV3	SeedVR2TemporalMerge	SetLatentNoiseMask	SharpenFilterLatent	Stats system [Crystools]	Switch latent [Crystools]	TrimVideoLatent	TwoAdvancedSamplersForMask	TwoSamplersForMask	UltraSharkSampler Tiled	VAEEncode	VAEEncodeAudio	VAEEncodeForInpaint	VAEEncodeTiled	VAEStyleTransferLatent	VHS_SelectLatents	VHS_VAEEncodeBatched	Wan22ImageToVideoLatent	easy injectNoiseToLatent	selectLatentFromBatch _O
LATENT,AUDIO	Sage_KSamplerAudioDecoder
LATENT,AUDIO,FLOAT:fps,INT:frame_count	EncodeVideoComponents
LATENT,CONDITIONING:positive,CONDITIONING:negative	Latent CropGuides State Info
LATENT,FLOAT:seconds	Sage_EmptyAceStep15LatentAudio
LATENT,IMAGE	LatentPixelScale	Sage_KSamplerTiledDecoder	ttN hiresfixScale
LATENT,IMAGE,CONDITIONING	Load Cache
LATENT,IMAGE,INT:Fit Width,INT:Fit Height,FLOAT:Aspect Ratio	FS: Fit Image And Resize
LATENT,IMAGE,INT:Width,INT:Height,FLOAT:Aspect Ratio,MASK	FS: Load Image And Resize To Fit
LATENT,INT:CLIP_WIDTH,INT:CLIP_HEIGHT	SDXL Empty Latent Image (rgthree)
LATENT,INT:Width,INT:Height	EmptyLatentImageCustomPresets	EmptyLatentImagePresets
LATENT,INT:batch_size,INT:channels,INT:frames,INT:height,INT:width	GetLatentSizeAndCount
LATENT,INT:count	VHS_DuplicateLatents	VHS_MergeLatents	VHS_SelectEveryNthLatent
LATENT,INT:w,INT:h	EmptyLatentImageFromPresetsSD15	EmptyLatentImageFromPresetsSDXL	GetSimilarResolutionEmptyLatent	RandomEmptyLatentImageFromPresetsSD15	RandomEmptyLatentImageFromPresetsSDXL
LATENT,INT:width,INT:height	SDXLEmptyLatentSizePicker+	Sage_EmptyLatentImagePassthrough
LATENT,LATENT:progress_latent	KSamplerAdvancedProgress //Inspire	KSamplerProgress //Inspire
LATENT,MASK	PreviewBridgeLatent
LATENT,SAMPLER_PARAMS:params	FluxSamplerParams+
LATENT,STRING	CR Hires Fix Process Switch
LATENT,STRING:show_help	CR Img2Img Process Switch	CR Interpolate Latents	CR Latent Input Switch
LATENT,VAE	IterativeLatentUpscale	KSamplerAdvancedPipe //Inspire	KSamplerPipe //Inspire
LATENT:Audio Latent	LTXVAudioVAEEncode
LATENT:LATENT_A,INT:A_count,LATENT:LATENT_B,INT:B_count	VHS_SplitLatents
LATENT:frames_reversed	Frames Latent ReverseOrder
LATENT:latent(s)	KSampler Cycle
LATENT:latent_1,LATENT:latent_2,MASK,LATENT:empty_latent,INT:width,INT:height	PrepForUnsampling	VAEEncodeAdvanced
LATENT:latent_batch	Latent Batcher
LATENT:latent_list	LatentNoiseList
LATENT:latent_matched	Latent Match Channelwise
LATENT:latent_noised	LatentNoised
LATENT:latent_raw_x	Latent to RawX
LATENT:latents,CONDITIONING	LoadTrainingDataset	MakeTrainingDataset	ResolutionBucket
LATENT:latents,INT:temporal_overlap	SeedVR2TemporalChunk
LATENT:output	BongSampler	SeargeLatentMuxer3
LATENT:output,LATENT:denoised	Legacy_ClownsharKSampler
LATENT:output,LATENT:denoised,LATENT:output_fp64,LATENT:denoised_fp64	Legacy_SharkSampler
LATENT:output,LATENT:denoised,LATENT:sde_noise	ClownsharKSampler
LATENT:output,LATENT:denoised,OPTIONS	ClownsharKSampler_Beta	ClownsharkChainsampler_Beta	SharkChainsampler_Beta	SharkSampler_Beta
LATENT:output,LATENT:denoised_output	SamplerCustom	SamplerCustomAdvanced	SamplerCustomXY|cgem156
LATENT:output,LATENT:denoised_output,IMAGE:previews	SamplerCustomAdvancedPreview|cgem156
LATENT:output,LATENT:denoised_output,LATENT:latent_batch	UltraSharkSampler
LATENT:passthrough	Latent Normalize Channels	Set Precision
LATENT:passthrough,LATENT:latent_cast_to_global,LATENT:latent_16,LATENT:latent_32,LATENT:latent_64	Set Precision Advanced
LATENT:samples	MikeyLatentTileSampler	MikeyLatentTileSamplerCustom	Samples Passthrough (Stat System)	SaveLatent
LATENT:samples,CONDITIONING,INT:tokens,STRING:breakdown	MiniMaxH3TokenCounter
LATENT:samples,CONDITIONING:base_pos_cond,CONDITIONING:base_neg_cond,CONDITIONING:refiner_pos_cond,CONDITIONING:refiner_neg_cond,STRING:positive_prompt,STRING:negative_prompt	Prompt With Style V2
LATENT:samples,STRING:positive_prompt_text_g,STRING:negative_prompt_text_g,STRING:positive_style_text_l,STRING:negative_style_text_l,INT:width,INT:height,INT:refiner_width,INT:refiner_height	Prompt With SDXL	Prompt With Style
LATENT:stage_c	StableCascade_StageC_VAEEncode_Exact
LATENT:stage_c,LATENT:stage_b	StableCascade_EmptyLatentImage	StableCascade_StageC_VAEEncode
LATENT:video_latent,LATENT:audio_latent	LTXVAudioVideoMask	LTXVSeparateAVLatent
LATENT:warped_noise	VOIDWarpedNoise
LATENT_OPERATION	LatentOperationSharpen	LatentOperationTonemapReinhard
LATENT_UPSCALE_MODEL	LatentUpscaleModelLoader
LAYERS	AddLayer	LayersFromBoundingBoxes
LBW_MODEL	LoadLBW //Inspire
LBW_MODEL,STRING:populated_vector	MakeLBW //Inspire
LIST	ConvertAny2List	DictItemsNode	DictKeysNode	DictValuesNode	ListAppendNode	ListCreateNode	ListExtendNode	ListInsertNode	ListRemoveNode	SetToListNode	Text Dictionary Keys	Text List	Text List Concatenate	ToListTypeNode
LIST,STRING:x / y_list	D2 Multi Output
LIST,STRING:x / y_list,INT:image_count	D2 XY Upload Image
LIST:MODELS	Zuellni Aesthetic Loader
LIST:filenames	D2 Save Image	D2 Save Image Eagle
LIST:index_list,IMAGE:images,MASK:masks	ExtractNFrames
LIST:prompt_list,STRING:prompt_strings	easy promptList
LLM_API	AV_AwsBedrockClaudeApi	AV_AwsBedrockMistralApi	AV_ClaudeApi	AV_GeminiApi	AV_OpenAIApi	AV_OpenRouterApi
LLM_CONFIG	AV_LLMApiConfig	AV_NanoBananaApiConfig
LLM_MESSAGE:messages	AV_LLMMessage
LOAD3D_CAMERA:camera_info	CreateCameraInfo
LORA_LIST,STRING:show_text	CR LoRA List
LORA_MODEL:lora,LOSS_MAP,INT:steps	TrainLoraNode
LORA_PARAMS	LorasForFluxParams+
LORA_STACK	AV_LoraListStacker	CR Random LoRA Stack	CR Random Weight LoRA	LoRA Stacker	Lora Cycler (LoraManager)	Lora Randomizer (LoraManager)	Lora Stack Combiner (LoraManager)	Sage_LoraStack	Sage_QuickLoraStack	Sage_QuickNineLoraStack	Sage_QuickSixLoraStack	Sage_SixLoraStack	Sage_StackLoraStack	Sage_TripleLoraStack	Sage_TripleQuickLoraStack	easy loraStack
LORA_STACK,*:lora_name	easy loraSwitcher
LORA_STACK,STRING:path,STRING:latest_url	Sage_CheckLorasForUpdates
LORA_STACK,STRING:show_help	CR LoRA Stack
LORA_STACK,STRING:trigger_words,STRING:active_loras	Lora Stacker (LoraManager)
LS_SEGFORMER_MODEL:segfromer_model	LayerMask: LoadSegformerModel
LS_SEGFORMER_SETTING:segformer_clothes_setting	LayerMask: SegformerClothesSetting
LS_SEGFORMER_SETTING:segformer_fashion_setting	LayerMask: SegformerFashionSetting
LS_TEXT_PRESET:text_preset	LayerUtility: TextPreseter
LoRA	LoraLoaderWeightOnly|cgem156	LoraMerger|cgem156
MASK	ACE_MaskBlur	AddMask	ApplyCLIPSeg+	BatchMasksNode	BboxDetectorCombined_v2	BitwiseAndMask	BlockifyMask	BlurMaskFast	ClownGuides_VideoAudioMask	ColorMapToMasks //Inspire	ColorMaskToDepthMask //Inspire	ColorToMask	ConsolidateMasksKJ	CreateFadeMask	CreateFadeMaskAdvanced	CreateGradientMask	CropMask	DilateErodeMask	ETN_GenerateTileMask	ETN_KritaMaskLayer	ETN_LoadMaskBase64	FS: Image Region To Mask	FeatherMask	FloatToMask	GrowMask	ImageColorToMask	ImageToMask	ImpactDilateMask	ImpactFlattenMask	ImpactGaussianBlurMask	ImpactMakeMaskBatch	ImpactMakeMaskList	ImpactSEGSToMaskBatch	ImpactSEGSToMaskList	InvertMask	JWMaskLikeImageSize	JWMaskResize	LayerMask: BlendIf Mask	LayerMask: CreateGradientMask	LayerMask: DrawRoundedRectangle	LayerMask: ImageToMask	LayerMask: MaskByColor	LayerMask: MaskEdgeShrink	LayerMask: MaskGradient	LayerMask: MaskGrain	LayerMask: MaskGrow	LayerMask: MaskInvert	LayerMask: MaskMotionBlur	LayerMask: MaskStroke	LayerUtility: LayerMaskTransform	LoadImageMask	Mask Batch to Mask	MaskBatch+	MaskBlur+	MaskClean	MaskComposite	MaskExpandBatch+	MaskFix+	MaskFlip+	MaskFromBatch+	MaskFromColor+	MaskFromList+	MaskFromSegmentation+	MaskListToMaskBatch	MaskPreview	MaskSmooth+	MaskToggle	Masks Combine Batch	Masks Combine Regions	MasksToMaskList	MediaPipeFaceMask	NormalizedAmplitudeToMask	OffsetMask	OffsetMaskByNormalizedAmplitude	PackVideoMask	PreviewLatentNoiseMask	RemapMaskRange	RemoveBackground	RoundMask	SAMDetectorCombined	SegmDetectorCombined_v2	SegsToCombinedMask	SelectNthMask //Inspire	SeparateMasks	SolidMask	SubtractMask	Switch mask [Crystools]	ThresholdMask	ToBinaryMask	TransitionMask+	VHS_SelectMasks	easy imageToMask
MASK,BOOLEAN:active,INT:offset x,INT:offset y	ETN_KritaSelection
MASK,FLOAT:x_percent,FLOAT:y_percent,INT:width,INT:height,INT:x,INT:y,BOX:crop_box	LayerMask: MaskBoxExtend
MASK,IMAGE	BatchCLIPSeg
MASK,IMAGE,INT:x,INT:y,INT:width,INT:height	MaskBoundingBox+
MASK,IMAGE:MASK_IMAGE	CLIPSeg Masking
MASK,INT:count	VHS_DuplicateMasks	VHS_MergeMasks	VHS_SelectEveryNthMask
MASK,INT:width,INT:height	ResizeMask
MASK,INT:width,INT:height,INT:count	GetMaskSizeAndCount
MASK,MASK:mask_inverted	CreateMagicMask	CreateShapeMask	CreateShapeMaskOnPath	CreateVoronoiMask	GrowMaskWithBlur
MASK,STRING:coord_str,FLOAT,INT:count,STRING:normalized_str	SplineEditor
MASK:MASKS	Image to Latent Mask	Mask Arbitrary Region	Mask Ceiling Region	Mask Crop Dominant Region	Mask Crop Minority Region	Mask Dilate Region	Mask Dominant Region	Mask Erode Region	Mask Fill Holes	Mask Floor Region	Mask Gaussian Region	Mask Invert	Mask Minority Region	Mask Rect Area	Mask Rect Area (Advanced)	Mask Smooth Region	Mask Threshold Region	Masks Add	Masks Subtract
MASK:MASK_A,INT:A_count,MASK:MASK_B,INT:B_count	VHS_SplitMasks
MASK:RESULT_MASK,MASK:CROP_MASK	Mask Paste Region
MASK:binary_mask	MaskFloatToBoolean
MASK:channel_data	ImageExtractChannel
MASK:combined_mask,MASK:batch_masks	SAMDetectorSegmented
MASK:cropped_mask,CROP_DATA,INT:top_int,INT:left_int,INT:right_int,INT:bottom_int,INT:width_int,INT:height_int	Mask Crop Region
MASK:edge_mask	MaskEdge
MASK:masks	ETN_ListRegionMasks	LoadImageAsMaskFromUrl	Mask Batch	MaskBatchMulti	Masks From Color Swatches	Masks From Colors	SAM3_TrackToMask
MASK:masks,BOUNDING_BOX:bboxes	SAM3_Detect
MASK:masks,MASK:masks,MASK:masks,MASK:masks	Masks Unpack 4
MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks	Masks Unpack 8
MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks,MASK:masks	Masks Unpack 16
MASK:matte,IMAGE:fg,IMAGE:bg	ImageMatting
MASK:non_zero_masks_out,IMAGE:non_zero_mask_images_out,IMAGE:zero_mask_images_out,INDEXES:zero_mask_images_out_indexes	FilterZeroMasksAndCorrespondingImages
MASK:quadmask	VOIDQuadmaskPreprocess
MASK:red,MASK:green,MASK:blue,MASK:cyan,MASK:magenta,MASK:yellow,MASK:black,MASK:white	MaskFromRGBCMYBW+
MASK:shadow_mask,MASK:highlight_mask	LayerMask: Shadow & Highlight Mask	LayerMask: ShadowHighlightMaskV2
MASK:temporal_mask	Frames Concat Masks	Frames Masks Uninterpolate	Frames Masks ZeroOut	TemporalCrossAttnMask	TemporalMaskGenerator	TemporalSplitAttnMask	TemporalSplitAttnMask (Midframe)
MASK:tile	ETN_ExtractMaskTile
MASK_SEQUENCE	JWMaskSequenceFromMask	JWMaskSequenceJoin
MESH	ApplyTextureToMesh	DA3GeometryToMesh	DecimateMesh	FillHoles	MergeMeshes	MeshSmoothNormals	MoGePointMapToMesh	PaintMesh	RemeshMesh	RotateMesh	SplatToMesh	UnwrapMesh	VoxelToMesh	VoxelToMeshBasic	WeldVertices
MESH,SHAPE_SUBDIVIDES	VaeDecodeShapeTrellis
MESH,STRING:info	GetMeshInfo
METADATA	Metadata Overwrite (LoraManager)
METADATA,STRING:hashes,STRING:a1111_params	Image Saver Metadata
METADATA_CONFIG	Make Image Saver Metadata Config
METADATA_RAW:Metadata RAW	Preview from image [Crystools]	Preview from metadata [Crystools]	Save image with extra metadata [Crystools]
MIDAS_MODEL	MiDaS Model Loader
MODEL	APG	AV_CheckpointMerge	AnimaLLLiteApply	ApplyRegionalIPAdapters //Inspire	ApplyRifleXRoPE_HunuyanVideo	ApplyRifleXRoPE_WanVideo	AttentionCouple|cgem156	AttentionScale|cgem156	CD_Tuner|cgem156	CFGOverride	CFGZeroStarAndInit	CheckpointPerturbWeights	ChromaRadianceOptions	ClownpileModelWanVideo	ContextWindowsManual	ContextWindowsVisualizerKJ	DifferentialDiffusion	DiffusionModelLoaderKJ	ETN_AttentionMask	ETN_control_apply	EasyCache	Epsilon Scaling	FluxGuidanceDisable	FluxKVCache	FluxOrthoCFGPatcher	FreSca	FreeU	FreeU_V2	GGUFLoaderKJ	GuidanceTimestepping+	HiDreamO1PatchSeamSmoothing	HyperTile	HyperTile //Inspire	HypernetworkLoader	Ideogram4OptimizationsKJ	Inference_Core_LayeredDiffusionApply	Inference_Core_LayeredDiffusionCondJointApply	Inference_Core_LayeredDiffusionJointApply	Inference_Core_ModelMergeBlockNumber	Inference_Core_ModelMergeSDXL	Inference_Core_ModelMergeSDXLDetailedTransformers	Inference_Core_ModelMergeSDXLTransformers	Inference_Core_ModelSamplerTonemapNoiseTest	Inference_Core_RescaleClassifierFreeGuidanceTest	Inference_Core_TonemapNoiseWithRescaleCFG	LTX2AttentionTunerPatch	LTX2AudioLatentNormalizingSampling	LTX2MemoryEfficientSageAttentionPatch	LTX2SamplingPreviewOverride	LTX2_NAG	LTXVChunkFeedForward	LTXVContextWindows	LTXVEnhanceAVideoKJ	LTXVModalityGuidance	LTXVSpatioTemporalGuidance	LatentApplyOperationCFG	LatentInpaintTTM	LayerPatcher	LazyCache	LeapfusionHunyuanI2VPatcher	LoraLoaderBypassModelOnly	LoraLoaderModelOnly	LoraModelLoader	LortnocLoader|cgem156	MergeModels	MiniMaxChunkFeedForward	MiniMaxH3MemoryEfficientSageAttentionPatch	MiniMaxH3SigmaShift	MiniMaxLowVRAMAttention	Model Input Switch	ModelAttentionBackend	ModelCompile+	ModelComputeDtype	ModelMemoryUsageFactorOverride	ModelMemoryUseReportPatch	ModelMergeAdd	ModelMergeAuraflow	ModelMergeBlocks	ModelMergeCosmos14B	ModelMergeCosmos7B	ModelMergeCosmosPredict2_14B	ModelMergeCosmosPredict2_2B	ModelMergeFlux1	ModelMergeKrea2	ModelMergeLTXV	ModelMergeMochiPreview	ModelMergePixArtSigmaXL2_1024MS	ModelMergeQwenImage	ModelMergeSD1	ModelMergeSD2	ModelMergeSD35_Large	ModelMergeSD3_2B	ModelMergeSDXL	ModelMergeSimple	ModelMergeSubtract	ModelMergeTrainDiff	ModelMergeTrainDiffPixartSigmaXL2_1024MS	ModelMergeWAN2_1	ModelNoiseScale	ModelPassThrough	ModelPatchTorchSettings	ModelPreviewOverrideKJ	ModelSamplingAdvanced	ModelSamplingAdvancedResolution	ModelSamplingAuraFlow	ModelSamplingContinuousEDM	ModelSamplingContinuousV	ModelSamplingDiscrete	ModelSamplingFlux	ModelSamplingLTXV	ModelSamplingSD3	ModelSamplingSD3Advanced+	ModelSamplingStableCascade	ModelTimestepPatcher	MultiGPU_WorkUnits	NABLA_AttentionKJ	NAGuidance	PCAnimaAttnCouplePatch	PatchFlashAttentionKJ	PatchModelAddDownscale	PatchModelPatcherOrder	PathchSageAttentionKJ	PerpNeg	PerturbedAttentionGuidance	PiDColorBiasCorrection	QwenImageDiffsynthControlnet	ReAuraPatcher	ReAuraPatcherAdvanced	ReChromaPatcher	ReChromaPatcherAdvanced	ReFluxPatcher	ReFluxPatcherAdvanced	ReHiDreamPatcher	ReHiDreamPatcherAdvanced	ReLTXVPatcher	ReLTXVPatcherAdvanced	ReSD35Patcher	ReSD35PatcherAdvanced	ReSDPatcher	ReWanPatcher	ReWanPatcherAdvanced	ReferenceApply|cgem156	RegionalCFG //Inspire	RenormCFG	RescaleCFG	SUPIRApply	Sage_UNETLoaderFromInfo	ScaleCrafter|cgem156	ScaleROPE	SelectModelDevice	SelfAttentionGuidance	SkipLayerGuidanceDiT	SkipLayerGuidanceDiTSimple	SkipLayerGuidanceSD3	SkipLayerGuidanceWanVideo	TomePatchModel	TorchCompileModel	TorchCompileModelAdvanced	TorchCompileModelAura	TorchCompileModelFluxAdv	TorchCompileModelFluxAdvancedV2	TorchCompileModelSD35	TorchCompileModelWanVideoV2	TorchCompileModels	TripoSplatSamplingPreview	UNETLoader	UNetCrossAttentionMultiply	UNetSelfAttentionMultiply	UNetTemporalAttentionMultiply	USOStyleReference	Unet Loader (LoraManager)	VideoLinearCFGGuidance	VideoTriangleCFGGuidance	WanAnimate2Cache	WanChunkFeedForward	WanContextWindowsManual	WanUni3CControlnetApply	WanVideoEnhanceAVideoKJ	WanVideoMemoryEfficientSageAttentionPatch	WanVideoNAG	WanVideoTeaCacheKJ	ZImageFunControlnet	dynamicThresholdingFull	easy LLLiteLoader	easy applyFooocusInpaint	easy pulIDApply	easy pulIDApplyADV	easy styleAlignedBatchAlign	wanBlockSwap
MODEL,CLIP	AV_LoraListLoader	AV_LoraLoader	ApplyLBW //Inspire	D2 Model and CLIP Merge SDXL	Load Lora Folder	Load Lora Sn0w	Lora Input Switch	Lora Loader Stack (rgthree)	LoraLoader	LoraLoaderBypass	LoraLoaderFromWeight|cgem156	MultipleLoraLoader10|cgem156	MultipleLoraLoader3|cgem156	MultipleLoraLoader5|cgem156	PCLazyLoraLoader	Power Lora Loader (rgthree)	SeargeLoraLoader	easy loraStackApply	ttN multiModelMerge
MODEL,CLIP,*:NEXT_LORA	SDLoraLoader
MODEL,CLIP,CONDITIONING,STRING:populated_text	ImpactWildcardEncode	WildcardEncode //Inspire
MODEL,CLIP,HOOKS	PCLazyLoraLoaderAdvanced
MODEL,CLIP,LORA_STACK,STRING:keywords	Sage_LoraStackLoader
MODEL,CLIP,STRING	LoraLoaderTagsQuery	LoraTagLoader	🏷️ LoRA Loader Prompt Tags
MODEL,CLIP,STRING:NAME_STRING	Load Lora	Lora Loader
MODEL,CLIP,STRING:example	LoraLoader|pysssss
MODEL,CLIP,STRING:model_mix_info,STRING:show_help	CR Apply Model Merge
MODEL,CLIP,STRING:populated_vector	LoraLoaderBlockWeight //Inspire
MODEL,CLIP,STRING:positive,STRING:negative	easy loraPromptApply
MODEL,CLIP,STRING:prompt,STRING:formatted_prompt	D2 Load Lora
MODEL,CLIP,STRING:show_help	CR Apply LoRA Stack	CR Cycle LoRAs	CR Load LoRA	CR Load Scheduled LoRAs	CR Switch Model and CLIP
MODEL,CLIP,STRING:text,STRING:unprocessed_text	LoraSyntaxProcessor	WildcardAndLoraSyntaxProcessor
MODEL,CLIP,STRING:trigger_words,STRING:loaded_loras	LoRA Text Loader (LoraManager)	Lora Loader (LoraManager)
MODEL,CLIP,VAE	Checkpoint Loader (LoraManager)	CheckpointLoader	CheckpointLoaderKJ	CheckpointLoaderSimple	ClownModelLoader	DiffusersLoader	SD35Loader	Sage_LoadModelFromInfo	SeargeCheckpointLoader
MODEL,CLIP,VAE,CLIP_VISION	unCLIPCheckpointLoader
MODEL,CLIP,VAE,CLIP_VISION,STRING:NAME_STRING	unCLIP Checkpoint Loader
MODEL,CLIP,VAE,CLIP_VISION,STYLE_MODEL	FluxLoader
MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative	FromBasicPipe
MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative,BBOX_DETECTOR,SAM_MODEL:sam_model_opt,SEGM_DETECTOR:segm_detector_opt,DETAILER_HOOK	FromDetailerPipe
MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative,LATENT,INT:seed,INT:steps,FLOAT:cfg,COMBO:sampler,FLOAT:denoise,INT:start_step,INT:end_step,STRING:positive,STRING:negative,STRING:other_tags,STRING:resolved_string,INT:width,INT:height	⚙️ Prompt Property Extractor
MODEL,CLIP,VAE,CONDITIONING:positive,CONDITIONING:negative,LATENT,STRING:prompt	🔀 Batch Wildcard Upscale Sampler
MODEL,CLIP,VAE,LORA_STACK,STRING:keywords	Sage_ModelLoraStackLoader
MODEL,CLIP,VAE,STRING:NAME_STRING	Checkpoint Loader	Checkpoint Loader (Simple)	Diffusers Hub Model Down-Loader	Diffusers Model Loader
MODEL,CLIP,VAE,STRING:cache key	CheckpointLoaderSimpleShared //Inspire
MODEL,CLIP,VAE,STRING:ckpt_name,STRING:ckpt_hash	Checkpoint Loader Simple Mikey
MODEL,CLIP,VAE,STRING:ckpt_name,STRING:ckpt_hash,STRING:ckpt_fullpath,D2_TD2Pipe:d2_pipe	D2 Load Diffusion Model Set
MODEL,CLIP,VAE,STRING:ckpt_name,STRING:ckpt_hash,STRING:ckpt_fullpath,STRING:sampling,D2_TD2Pipe:d2_pipe	D2 Checkpoint Loader
MODEL,CLIP,VAE,STRING:ckpt_name,STRING:show_help	CR Select Model
MODEL,CLIP,VAE,STRING:example	CheckpointLoader|pysssss
MODEL,CLIP,VAE,STRING:model_name	Checkpoint Loader with Name (Image Saver)	Random Checkpoint Loader (LoraManager)
MODEL,CLIP,VAE,STRING:path	🎲 Load Random Checkpoint
MODEL,CLIP,VAE,STRING:positive prompt,STRING:negative prompt,COMBO:sampler name,COMBO:scheduler,INT:steps,FLOAT:guidance	ETN_KritaStyle
MODEL,CLIP,VAE,STRING:show_help	CR Cycle Models	CR Load Scheduled Models
MODEL,CLIP_VISION,IPADAPTER,EMBEDS:pos_embed,EMBEDS:neg_embed	easy ipadapterApplyEncoder
MODEL,CLIP_VISION,VAE	ImageOnlyCheckpointLoader
MODEL,CONDITIONING	Krea2PromptWeight
MODEL,CONDITIONING,CONDITIONING	Inference_Core_LayeredDiffusionCondApply	Inference_Core_LayeredDiffusionDiffApply
MODEL,CONDITIONING:CONDITIONING+,CONDITIONING:CONDITIONING-,LATENT,VAE,CLIP,DEPENDENCIES	AV_CheckpointLoader	Efficient Loader
MODEL,CONDITIONING:CONDITIONING+,CONDITIONING:CONDITIONING-,LATENT,VAE,IMAGE	Fooocus_KSamplerEfficient	Fooocus_KSamplerEfficientAdvanced	KSampler (Efficient)	KSampler Adv. (Efficient)
MODEL,CONDITIONING:pos,CONDITIONING:neg,LATENT,VAE,CLIP,IMAGE,INT:seed,PIPE_LINE:pipe	ttN pipeOUT
MODEL,CONDITIONING:positive,CONDITIONING:negative	LTXVReferenceAudio
MODEL,CONDITIONING:positive,CONDITIONING:negative,CLIP,STRING:pos_string,STRING:neg_string	ttN conditioning
MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT	HunyuanVideoEncodeKeyframesToCond
MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,GUIDES	ClownInpaint	ClownInpaintSimple
MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,INT:trim_image	WanInfiniteTalkToVideo
MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,VAE,CLIP,IMAGE:images,INT:seed,IMAGE:plot_image	ttN KSampler_v2
MODEL,ETN_CONTROL_NET:control_net	ETN_control_load
MODEL,IMAGE:images,MASK:masks,IPADAPTER	easy ipadapterApply	easy ipadapterApplyADV	easy ipadapterApplyFaceIDKolors
MODEL,IMAGE:lighting_image	easy icLightApply
MODEL,IPADAPTER	easy ipadapterApplyEmbeds	easy ipadapterApplyFromParams	easy ipadapterStyleComposition
MODEL,LATENT	ARVideoI2V	DifferentialDiffusionAdvanced	Inference_Core_ReferenceOnlySimple
MODEL,LATENT,VAE,CLIP,INT:width,INT:height	ttN tinyLoader
MODEL,LORA_STACK,STRING:keywords	Sage_UNETLoRALoader
MODEL,STRING:cache key	LoadDiffusionModelShared //Inspire
MODEL,STRING:ckpt_name,STRING:ckpt_hash,STRING:ckpt_fullpath,D2_TD2Pipe:d2_pipe	D2 Load Diffusion Model
MODEL,STRING:filename	UNet loader with Name (Image Saver)
MODEL,STRING:model_name	Random Unet Loader (LoraManager)
MODEL,STRING:patched_blocks	FluxBlocksBuster+
MODEL,STRING:rank	DiTBlockLoraLoader
MODEL,STRING:rank,STRING:loaded_keys_info	LTX2LoraLoaderAdvanced
MODEL,STRING:show_help	CR Model Input Switch
MODEL:BASE_MODEL,CLIP:BASE_CLIP,CONDITIONING:BASE_CONDITIONING+,CONDITIONING:BASE_CONDITIONING-,MODEL:REFINER_MODEL,CLIP:REFINER_CLIP,CONDITIONING:REFINER_CONDITIONING+,CONDITIONING:REFINER_CONDITIONING-	Unpack SDXL Tuple
MODEL:Original Model (passthrough),MODEL:Patched Model	Model Patch Seamless (mtb)
MODEL:b_model,VAE:b_vae,MODEL:c_model,VAE:c_vae,CLIP_VISION:c_clip_vision,CLIP,STRING:key_b,STRING:key_c	StableCascade_CheckpointLoader //Inspire
MODEL:base_model,LATENT:samples,CONDITIONING:base_pos_cond,CONDITIONING:base_neg_cond,CONDITIONING:refiner_pos_cond,CONDITIONING:refiner_neg_cond,STRING:positive_prompt,STRING:negative_prompt	Prompt With Style V3
MODEL:model (with loras),CLIP,VAE,STRING:positive prompt (evaluated),STRING:negative prompt (evaluated),COMBO:sampler name,COMBO:scheduler,INT:steps,FLOAT:guidance	ETN_KritaStyleAndPrompt
MODEL:patched_model	CFGNorm	CFGZeroStar	Mahiro	TCFG	TemporalScoreRescaling
MODEL_INFO	Sage_CheckpointSelector	Sage_MultiModelPicker	Sage_MultiSelectorDoubleClip	Sage_MultiSelectorFlexibleClip	Sage_MultiSelectorQuadClip	Sage_MultiSelectorSingleClip	Sage_MultiSelectorTripleClip	Sage_UnetClipVaeToModelInfo
MODEL_INFO:clip_info	Sage_CLIPSelector	Sage_DualCLIPSelector	Sage_FlexibleCLIPSelector	Sage_QuadCLIPSelector	Sage_TripleCLIPSelector
MODEL_INFO:unet_info	Sage_UNETSelector
MODEL_INFO:vae_info	Sage_VAESelector
MODEL_LIST,STRING:show_text	CR Model List
MODEL_NAMES	SeargeInput4
MODEL_NAMES,CHECKPOINT_NAME:base_model,CHECKPOINT_NAME:refiner_model,VAE_NAME:vae_model,UPSCALER_NAME:main_upscale_model,UPSCALER_NAME:support_upscale_model,LORA_NAME:lora_model	SeargeOutput4
MODEL_PATCH	ModelPatchLoader
MODEL_SHIFTS	Sage_FreeU2	Sage_ModelShiftOnly	Sage_ModelShifts
MODEL_STACK,STRING:show_help	CR Model Merge Stack
MOGE_GEOMETRY	MoGeInference	MoGePanoramaInference
MOGE_MODEL	LoadMoGeModel
NOISE	AdvancedNoise	CustomNoise	DisableNoise	RandomNoise	RandomNoise //Inspire	RandomNoiseOffset|cgem156	RandomNoiseVariationSimple|cgem156	VOIDWarpedNoiseSource	VariationNoise|cgem156
NOISE_IMAGE	CompositeNoise //Inspire	RegionalSeedExplorerMask //Inspire	SeedExplorer //Inspire
NOISE_IMAGE,MASK	RegionalSeedExplorerColorMask //Inspire
NUMBER	CM_FloatToNumber	CM_IntToNumber	CM_NumberBinaryOperation	CM_NumberUnaryOperation	Debug Number to Console	Float To Number (mtb)	Int To Number (mtb)	Text to Number
NUMBER,FLOAT	Number PI
NUMBER,FLOAT,INT	Constant Number	Number Counter	Number Input Condition	Number Input Switch	Number Multiple Of	Number Operation	Random Number	True Random.org Number Generator
NUMBER:aspect_number,FLOAT:aspect_float,NUMBER:is_landscape_bool,STRING:aspect_ratio_common,STRING:aspect_type	Image Aspect Ratio
NUMBER:tensor_w_num,NUMBER:tensor_h_num,FLOAT:tensor_w_float,FLOAT:tensor_h_float,INT:tensor_w_int,INT:tensor_h_int	Latent Size to Number
NUMBER:width_num,NUMBER:height_num,FLOAT:width_float,FLOAT:height_float,INT:width_int,INT:height_int	Image Size to Number
OPENAI	ChatGPT _O	load_openAI _O
OPENAI_CHAT_MESSAGES	Chat_Message _O	Chat_Message_fromString _O	combine_chat_messages _O	compine_chat_messages _O
OPTICAL_FLOW	OpticalFlowLoader
OPTICAL_FLOW,IMAGE:PREVIEW_IMAGE	Inference_Core_MaskOptFlow	Inference_Core_Unimatch_OptFlowPreprocessor
OPTIONS	ClownOptions_Automation_Beta	ClownOptions_Combine	ClownOptions_Cycles_Beta	ClownOptions_DetailBoost_Beta	ClownOptions_ExtraOptions_Beta	ClownOptions_FlowGuide	ClownOptions_FrameWeights	ClownOptions_Frameweights	ClownOptions_ImplicitSteps_Beta	ClownOptions_LatentNormalize	ClownOptions_Momentum_Beta	ClownOptions_SDE_Beta	ClownOptions_SDE_Mask_Beta	ClownOptions_SDE_Noise	ClownOptions_SigmaScaling_Beta	ClownOptions_StepSize_Beta	ClownOptions_SwapSampler_Beta	ClownOptions_Tile_Advanced_Beta	ClownOptions_Tile_Beta	ClownsharKSamplerOptions	SharkOptions_Beta	SharkOptions_GuideCond_Beta	SharkOptions_GuideConds_Beta	SharkOptions_GuiderInput	SharkOptions_StartStep_Beta	SharkOptions_UltraCascade_Latent_Beta
PARAMETERS	SeargeParameterProcessor
PARAMETERS,FLOAT:base_conditioning_scale,FLOAT:refiner_conditioning_scale,FLOAT:style_prompt_power,FLOAT:negative_style_power	SeargeOutput5
PARAMETERS,FLOAT:denoise,FLOAT:base_ratio,FLOAT:refiner_strength,INT:noise_offset,INT:precondition_steps,INT:batch_size,FLOAT:upscale_resolution_factor,ENABLE_STATE:save_upscaled_image	SeargeOutput3
PARAMETERS,FLOAT:lora_strength	SeargeOutput7
PARAMETERS,INT:hrf_steps,FLOAT:hrf_denoise,FLOAT:hrf_upscale_factor,INT:hrf_noise_offset,INT:hrf_seed,ENABLE_STATE:hires_fix,FLOAT:hrf_smoothness	SeargeOutput6
PARAMETERS,INT:operation_selector,INT:prompt_style_selector,INT:prompt_style_group	SeargeGenerated1
PARAMETERS,INT:seed,INT:image_width,INT:image_height,INT:steps,FLOAT:cfg,SAMPLER_NAME,SCHEDULER_NAME:scheduler,ENABLE_STATE:save_image,SAVE_FOLDER:save_directory	SeargeOutput2
PARAMETERS,STRING:main_prompt,STRING:secondary_prompt,STRING:style_prompt,STRING:negative_prompt,STRING:negative_style,IMAGE,MASK	SeargeOutput1
PARAMETER_INPUTS:inputs	SeargeInput1	SeargeInput2	SeargeInput3	SeargeInput5	SeargeInput6	SeargeInput7	SeargeStylePreprocessor
PHOTOMAKER	PhotoMakerLoader
PIPE	AV_CheckpointModelsToParametersPipe	AV_PromptsToParametersPipe
PIPE,CHECKPOINT_NAME:ckpt_name,CHECKPOINT_NAME:secondary_ckpt_name,VAE_NAME,UPSCALER_NAME,UPSCALER_NAME:secondary_upscaler_name,LORA_NAME:lora_1_name,LORA_NAME:lora_2_name,LORA_NAME:lora_3_name	AV_ParametersPipeToCheckpointModels
PIPE,STRING:positive,STRING:negative,IMAGE,MASK	AV_ParametersPipeToPrompts
PIPE_LINE,STRING:show_help	CR Pipe Switch
PIPE_LINE:bbox_segm_pipe	easy ultralyticsDetectorPipe
PIPE_LINE:optional_pipe,LORA_STACK	ttN pipeLoraStack
PIPE_LINE:pipe	easy XYPlot	easy XYPlotAdvanced	easy applyBrushNet	easy applyInpaint	easy applyPowerPaint	easy controlnetStackApply	easy pipeBatchIndex	easy pipeEditPrompt	easy pipeIn	easy preDetailerFix	easy preMaskDetailerFix	easy preSampling	easy preSamplingAdvanced	easy preSamplingCascade	easy preSamplingCustom	easy preSamplingDynamicCFG	easy preSamplingLayerDiffusion	easy preSamplingLayerDiffusionADDTL	easy preSamplingNoiseIn	easy preSamplingSdTurbo	ttN pipeIN
PIPE_LINE:pipe,*:any1,*:any2,*:any3,*:any4,STRING:show_help	CR Data Bus Out
PIPE_LINE:pipe,*:ch1,*:ch2,*:ch3,*:ch4,*:ch5,*:ch6,*:ch7,*:ch8,STRING:show_help	CR 8 Channel Out
PIPE_LINE:pipe,CONDITIONING:positive,CONDITIONING:negative	easy controlnetLoader	easy controlnetLoader++	easy controlnetLoaderADV
PIPE_LINE:pipe,CONDITIONING:positive,CONDITIONING:negative,CLIP	ttN pipeEncodeConcat
PIPE_LINE:pipe,IMAGE	easy cascadeKSampler	easy kSampler	easy kSamplerDownscaleUnet	easy kSamplerSDTurbo	easy kSamplerTiled
PIPE_LINE:pipe,IMAGE,IMAGE:cropped_refined,IMAGE:cropped_enhanced_alpha	easy detailerFix
PIPE_LINE:pipe,IMAGE,INT:width,INT:height,FLOAT:upscale_factor,STRING:show_help	CR Image Pipe Out
PIPE_LINE:pipe,IMAGE,LATENT	easy hiresFix
PIPE_LINE:pipe,IMAGE,MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,VAE,CLIP,INT:seed	easy fullkSampler
PIPE_LINE:pipe,IMAGE,VAE	easy kSamplerInpainting
PIPE_LINE:pipe,IMAGE:final_image,IMAGE:original_image,MASK:alpha	easy kSamplerLayerDiffusion
PIPE_LINE:pipe,IPADAPTER_PARAMS,CONDITIONING:positive,CONDITIONING:negative	easy ipadapterApplyRegional
PIPE_LINE:pipe,LATENT	easy unSampler
PIPE_LINE:pipe,LATENT,CONDITIONING	easy latentCompositeMaskedWithCond
PIPE_LINE:pipe,LATENT,FLOAT:sigma	easy latentNoisy
PIPE_LINE:pipe,LATENT:output,LATENT:denoised_output,IMAGE	easy kSamplerCustom
PIPE_LINE:pipe,MODEL,CONDITIONING:pos,CONDITIONING:neg,LATENT,VAE,CLIP,CONTROL_NET:controlnet,IMAGE,INT:seed,STRING:show_help	CR Module Input
PIPE_LINE:pipe,MODEL,CONDITIONING:pos,CONDITIONING:neg,LATENT,VAE,CLIP,IMAGE	easy pipeEdit
PIPE_LINE:pipe,MODEL,CONDITIONING:pos,CONDITIONING:neg,LATENT,VAE,CLIP,IMAGE,INT:seed	easy pipeOut	ttN pipeEDIT
PIPE_LINE:pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative	easy instantIDApply	easy instantIDApplyADV
PIPE_LINE:pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,VAE,CLIP,IMAGE,INT:seed	ttN pipeKSampler	ttN pipeKSamplerAdvanced
PIPE_LINE:pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,VAE,CLIP,IMAGE:images,INT:seed,IMAGE:plot_image	ttN pipeKSamplerAdvanced_v2	ttN pipeKSampler_v2
PIPE_LINE:pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,VAE,CLIP,INT:seed	ttN pipeLoader
PIPE_LINE:pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,LATENT,VAE,CLIP,INT:seed,INT:width,INT:height,STRING:pos_string,STRING:neg_string	ttN pipeLoader_v2
PIPE_LINE:pipe,MODEL,STRING:interp_log	easy sv3dLoader
PIPE_LINE:pipe,MODEL,VAE	easy a1111Loader	easy comfyLoader	easy fluxLoader	easy hunyuanDiTLoader	easy kolorsLoader	easy mochiLoader	easy pixArtLoader	easy svdLoader	easy zero123Loader
PIPE_LINE:pipe,MODEL,VAE,CLIP,CONDITIONING:positive,CONDITIONING:negative,LATENT	easy fullLoader
PIPE_LINE:pipe,MODEL:model_b,LATENT:latent_b	easy fullCascadeKSampler
PIPE_LINE:pipe,MODEL:model_c,LATENT:latent_c,VAE	easy cascadeLoader
PIPE_LINE:pipe,STRING:show_help	CR 8 Channel In	CR Data Bus In	CR Image Pipe Edit	CR Image Pipe In	CR Module Output	CR Module Pipe Loader
PIPE_LINE:sam_pipe	easy samLoaderPipe
PIPE_LINE_SDXL:sdxl_pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,VAE,CLIP,MODEL:refiner_model,CONDITIONING:refiner_positive,CONDITIONING:refiner_negative,CLIP:refiner_clip,LATENT,INT:seed,INT:width,INT:height,STRING:pos_string,STRING:neg_string	ttN pipeLoaderSDXL_v2
PIPE_LINE_SDXL:sdxl_pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,VAE,CLIP,MODEL:refiner_model,CONDITIONING:refiner_positive,CONDITIONING:refiner_negative,VAE:refiner_vae,CLIP:refiner_clip,LATENT,INT:seed	ttN pipeLoaderSDXL
PIPE_LINE_SDXL:sdxl_pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,VAE,MODEL:refiner_model,CONDITIONING:refiner_positive,CONDITIONING:refiner_negative,VAE:refiner_vae,LATENT,CLIP,IMAGE,INT:seed	ttN pipeKSamplerSDXL
PIPE_LINE_SDXL:sdxl_pipe,PIPE_LINE:pipe,MODEL,CONDITIONING:positive,CONDITIONING:negative,MODEL:refiner_model,CONDITIONING:refiner_positive,CONDITIONING:refiner_negative,LATENT,VAE,CLIP,IMAGE:images,INT:seed,IMAGE:plot_image	ttN pipeKSamplerSDXL_v2
PK_HOOK	CfgScheduleHookProvider	DenoiseScheduleHookProvider	NoiseInjectionHookProvider	PixelKSampleHookCombine	StepsScheduleHookProvider	UnsamplerHookProvider
PLAYLIST	Read Playlist (mtb)
POOL_CONFIG	Lora Pool (LoraManager)
POSE_KEYPOINT:keypoints	SDPoseKeypointExtractor
POSITIVE,NEGATIVE	Zuellni IF Encode
RAFT_FLOW	RAFTEstimate	RAFTLoadFlowFromEXRChannels
REGIONAL_IPADAPTER	RegionalIPAdapterEncodedMask //Inspire	RegionalIPAdapterMask //Inspire
REGIONAL_IPADAPTER,MASK	RegionalIPAdapterColorMask //Inspire	RegionalIPAdapterEncodedColorMask //Inspire
REGIONAL_PROMPTS	CombineRegionalPrompts	RegionalPrompt	RegionalPromptSimple //Inspire	RemoveControlNetFromRegionalPrompts //Inspire
REGIONAL_PROMPTS,MASK	RegionalPromptColorMask //Inspire
REMBG_SESSION	RemBGSession+	TransparentBGSession+
RGTHREE_CONTEXT:CONTEXT,MODEL,CLIP,VAE,CONDITIONING:POSITIVE,CONDITIONING:NEGATIVE,LATENT,IMAGE,INT:SEED	Context (rgthree)	Context Merge (rgthree)	Context Switch (rgthree)
RGTHREE_CONTEXT:CONTEXT,MODEL,CLIP,VAE,CONDITIONING:POSITIVE,CONDITIONING:NEGATIVE,LATENT,IMAGE,INT:SEED,INT:STEPS,INT:STEP_REFINER,FLOAT:CFG,COMBO:CKPT_NAME,COMBO:SAMPLER,COMBO:SCHEDULER,INT:CLIP_WIDTH,INT:CLIP_HEIGHT,STRING:TEXT_POS_G,STRING:TEXT_POS_L,STRING:TEXT_NEG_G,STRING:TEXT_NEG_L,MASK,CONTROL_NET	Context Big (rgthree)	Context Merge Big (rgthree)	Context Switch Big (rgthree)
Reel	LayerUtility: ImageReel
ReferenceImage:reference_images	ETN_ReferenceImage
Regions	ETN_BackgroundRegion	ETN_DefineRegion
S0_MODEL:MODEL	Zuellni IF Load Encoder
S1_MODEL:MODEL	Zuellni IF Load Stage I
S2_MODEL:MODEL	Zuellni IF Load Stage II
S3_MODEL:MODEL	Zuellni IF Load Stage III
SAM3_TRACK_DATA:track_data	SAM3_VideoTrack
SAMPLER	ClownSampler	ClownSamplerAdvanced	ClownSamplerAdvanced_Beta	ClownSampler_Beta	GradualLatentSampler|cgem156	KSamplerSelect	LCMSamplerRCFG|cgem156	Legacy_ClownSampler	SamplerARVideo	SamplerDPMAdaptative	SamplerDPMPP_2M_SDE	SamplerDPMPP_2S_Ancestral	SamplerDPMPP_3M_SDE	SamplerDPMPP_SDE	SamplerER_SDE	SamplerEulerAncestral	SamplerEulerAncestralCFGPP	SamplerEulerAncestralFixedNoise|cgem156	SamplerEulerCFGpp	SamplerLCM	SamplerLCMUpscale	SamplerLMS	SamplerOptions_GarbageCollection	SamplerOptions_TimestepScaling	SamplerSASolver	SamplerSEEDS2	SamplerSelfRefineVideo	TCDSampler|cgem156	VOIDSampler
SAMPLER_INFO	Sage_SamplerInfo	Sage_SamplerInfoNoCFG
SAMPLER_NAME,SCHEDULER_NAME:scheduler	SeargeSamplerInputs
SAM_EMBEDDING	GetSAMEmbedding
SAM_MODEL	SAM Model Loader	SAMLoader
SAM_PARAMETERS	SAM Parameters	SAM Parameters Combine
SAVE_FOLDER:save_to	SeargeSaveFolderInputs
SCHEDULE,STRING:show_help	CR Schedule Input Switch	CR Simple Schedule
SCHEDULE,STRING:show_text	CR Central Schedule	CR Combine Schedules	CR Load Schedule From File
SCHEDULER_FUNC	GITSSchedulerFuncProvider
SCRIPT	HighRes-Fix Script	Noise Control Script	Tiled Upscaler Script	XY Plot
SDXL_TUPLE	Pack SDXL Tuple
SDXL_TUPLE,LATENT,VAE,DEPENDENCIES	Eff. Loader SDXL
SDXL_TUPLE,LATENT,VAE,IMAGE	KSampler SDXL (Eff.)
SEED	Number to Seed
SEED,NUMBER,FLOAT,INT	Seed
SEGS	BboxDetectorSEGS	BitwiseAndMaskForEach	EmptySegs	ImpactAssembleSEGS	ImpactControlNetApplyAdvancedSEGS	ImpactControlNetApplySEGS	ImpactControlNetClearSEGS	ImpactDilateMaskInSEGS	ImpactGaussianBlurMaskInSEGS	ImpactIPAdapterApplySEGS	ImpactMakeTileSEGS	ImpactSEGSConcat	ImpactSEGSLabelAssign	ImpactSEGSMerge	ImpactSEGSPicker	ImpactSegsAndMask	ImpactSegsAndMaskForEach	ImpactSimpleDetectorSEGS	ImpactSimpleDetectorSEGSPipe	ImpactSimpleDetectorSEGS_for_AD	MaskToSEGS	MaskToSEGS_for_AnimateDiff	MediaPipeFaceMeshToSEGS	ONNXDetectorSEGS	RemoveImageFromSEGS	SegmDetectorSEGS	SetDefaultImageForSEGS	SubtractMaskForEach
SEGS,IMAGE:cnet_images	SEGSDetailer	SEGSDetailerForAnimateDiff
SEGS:filtered_SEGS,SEGS:remained_SEGS	ImpactSEGSLabelFilter	ImpactSEGSOrderedFilter	ImpactSEGSRangeFilter
SEGS:filtered_SEGS,SEGS:remained_SEGS,STRING:detected_labels	ImpactSEGSClassify
SEGS_HEADER,SEG_ELT	ImpactDecomposeSEGS
SEGS_PREPROCESSOR	AnimeLineArt_Preprocessor_Provider_for_SEGS //Inspire	Canny_Preprocessor_Provider_for_SEGS //Inspire	Color_Preprocessor_Provider_for_SEGS //Inspire	DWPreprocessor_Provider_for_SEGS //Inspire	FakeScribblePreprocessor_Provider_for_SEGS //Inspire	HEDPreprocessor_Provider_for_SEGS //Inspire	InpaintPreprocessor_Provider_for_SEGS //Inspire	LeRes_DepthMap_Preprocessor_Provider_for_SEGS //Inspire	LineArt_Preprocessor_Provider_for_SEGS //Inspire	Manga2Anime_LineArt_Preprocessor_Provider_for_SEGS //Inspire	MediaPipe_FaceMesh_Preprocessor_Provider_for_SEGS //Inspire	MeshGraphormerDepthMapPreprocessorProvider_for_SEGS //Inspire	MiDaS_DepthMap_Preprocessor_Provider_for_SEGS //Inspire	OpenPose_Preprocessor_Provider_for_SEGS //Inspire	TilePreprocessor_Provider_for_SEGS //Inspire
SEG_ELT	ImpactDilate_Mask_SEG_ELT	ImpactEdit_SEG_ELT	ImpactScaleBy_BBOX_SEG_ELT
SEG_ELT,IMAGE:cropped_image,MASK:cropped_mask,SEG_ELT_crop_region:crop_region,SEG_ELT_bbox:bbox,SEG_ELT_control_net_wrapper:control_net_wrapper,FLOAT:confidence,STRING:label	ImpactFrom_SEG_ELT
SELECTEDDITBLOCKS:blocks	FluxBlockLoraSelect	HunyuanVideoBlockLoraSelect	LTX2BlockLoraSelect	Wan21BlockLoraSelect
SET	ConvertAny2Set	SetAddNode	SetClearNode	SetCreateNode	SetDifferenceNode	SetIntersectionNode	SetRemoveNode	SetSymDifferenceNode	SetUnionNode	ToSetTypeNode
SIGMAS	AlignYourStepsScheduler	BasicScheduler	BetaSamplingScheduler	ClownScheduler	Constant Scheduler	CustomSigmas	ExponentialScheduler	ExtendIntermediateSigmas	FlipSigmas	FloatToSigmas	Flux2Scheduler	GITSScheduler	Ideogram4Scheduler	KarrasScheduler	LTXVScheduler	LaplaceScheduler	Linear Quadratic Advanced	ManualSigmas	OptimalStepsScheduler	PolyexponentialScheduler	PrintSigmas	SDTurboScheduler	SetFirstSigma	Sigmas Abs	Sigmas AdaptiveNoiseFloor	Sigmas AdaptiveStep	Sigmas Add	Sigmas Append	Sigmas ArcCosine	Sigmas ArcSine	Sigmas ArcTangent	Sigmas Attractor	Sigmas CNFInverse	Sigmas CatmullRom	Sigmas Chaos	Sigmas Cleanup	Sigmas CollatzIteration	Sigmas Concat	Sigmas ConwaySequence	Sigmas CrossProduct	Sigmas DeleteBelowFloor	Sigmas DeleteDuplicates	Sigmas DotProduct	Sigmas Easing	Sigmas Fmod	Sigmas Frac	Sigmas From Text	Sigmas GammaBeta	Sigmas Gaussian	Sigmas GaussianCDF	Sigmas GilbreathSequence	Sigmas HarmonicDecay	Sigmas Hyperbolic	Sigmas If	Sigmas InvLerp	Sigmas KernelSmooth	Sigmas LambertW	Sigmas LangevinDynamics	Sigmas Lerp	Sigmas LinearSine	Sigmas Logarithm2	Sigmas Math1	Sigmas Modulus	Sigmas Mult	Sigmas NormalizingFlows	Sigmas Pad	Sigmas Percentile	Sigmas PersistentHomology	Sigmas Power	Sigmas QuantileNorm	Sigmas Quotient	Sigmas ReactionDiffusion	Sigmas Resample	Sigmas RiemannianFlow	Sigmas SetFloor	Sigmas Sigmoid	Sigmas SmoothStep	Sigmas Split	Sigmas SquareRoot	Sigmas Start	Sigmas StepwiseMultirate	Sigmas TimeStep	Sigmas Truncate	Sigmas Unpad	Sigmas Variance Floor	Sigmas ZetaEta	Sigmas2 Add	Sigmas2 Mult	SigmoidScheduler	Tan Scheduler	Tan Scheduler 2	Tan Scheduler 2 Simple	TextScheduler|cgem156	VPScheduler
SIGMAS,SIGMAS,SIGMAS	Sigmas Math3
SIGMAS,SIGMAS:sigmas_remaining,SIGMAS:sigma_next,INT:end_step,STRING:sampler_mode,BOOLEAN:completed	Latent Extract State Info
SIGMAS,STRING:sigmas_string	FlipSigmasAdjusted
SIGMAS:channel_means	Latent Get Channel Means
SIGMAS:high_sigmas,SIGMAS:low_sigmas	Sigmas Split Value	SplitSigmas	SplitSigmasDenoise
SIGMAS:momentums,SIGMAS	Sigmas Iteration Karras	Sigmas Iteration Polyexp
SIGMAS:passthrough	Sigmas Recast
SIGMAS:sigmas_fwd,SIGMAS:sigmas_rev	Sigmas Noise Inversion
SIGMAS:sigmas_out,IMAGE	VisualizeSigmasKJ
SIGMAS:sigmas_rescaled	Sigmas Rescale
SIMPLE_PROMPT_LIST,STRING:show_help	CR Simple Prompt List
SIMPLE_SAVER_CONFIG	Make Image Saver Simple Config
SPLAT	File3DToSplat	MergeSplat	TransformSplat	VAEDecodeTripoSplat
SPLAT,INT:count	GetSplatCount
SRG_DATA_STREAM:data	SeargeAdvancedParameters	SeargeConditionMixing	SeargeConditioningParameters	SeargeControlnetModels	SeargeCustomPromptMode	SeargeDebugPrinter	SeargeFreeU	SeargeGenerationParameters	SeargeHighResolution	SeargeImage2ImageAndInpainting	SeargeImageSaving	SeargeLoras	SeargeModelSelector	SeargeOperatingMode	SeargePipelineStart	SeargePromptStyles	SeargeUpscaleModels
SRG_DATA_STREAM:data,IMAGE:preview	SeargeControlnetAdapterV2
SRG_DATA_STREAM:data,SRG_DATA_STREAM:image_inputs	SeargeImageAdapterV2
SRG_DATA_STREAM:data,SRG_DATA_STREAM:prompts	SeargePromptAdapterV2
SRG_DATA_STREAM:data,SRG_STAGE_OUTPUT:custom_output	SeargeMagicBox
SRG_PROMPT_TEXT:prompt_text	SeargeTextInputV2
STR	String _O	concat Strings _O	replace String _O	replace String advanced _O	trim String _O
STR,OPENAI_CHAT_COMPLETION	Chat_Completion _O
STRING	ACE_ImageQA	ACE_OpenAI_GPT_Chat	ACE_Text	ACE_TextConcatenate	ACE_TextGoogleTranslate	ACE_TextInputSwitch2Way	ACE_TextInputSwitch4Way	ACE_TextInputSwitch8Way	ACE_TextList	ACE_TextLoad	ACE_TextPreview	ACE_TextSave	ACE_TextSelector	ACE_TextTranslate	ACE_VideoConcat	ACE_VideoLoad	ACE_VideoPreview	Any To String (mtb)	Any to String (Image Saver)	AppendStringsToList	Apply Text Template (mtb)	BanTags|cgem156	Base64EncodeNode	Base64ToStringNode	Boolean To Text	CaseConverter	Civitai Hash Fetcher (Image Saver)	Concat Text _O	ConditioningToBase64	ConvertAny2String	ConvertArrayToString	ConvertComboToString	ConvertDictionaryToString	Coordinates To String (mtb)	Copy/Paste Textbox	CurrentTimestamp	D2 Filename Template	D2 Filename Template2	D2 List To String	D2 XY Prompt SR2	DF_DynamicPrompts_Text_Box	DF_Text	DF_Text_Box	DPCombinatorialGenerator	DPFeelingLucky	DPJinja	DPMagicPrompt	DPRandomGenerator	DartPromptV2|cgem156	DartPrompt|cgem156	Debug Text route _O	DebugComboInputNode	DisplayAny	DumpTextJsonlNode	Eight_Input_Text_Switch	ErrorNode	Evaluate Strings	FilterTagsNode	Float to String	Four_Input_Text_Switch	GetAllTagsAboveThresholdNode	GetAllTagsExceptCharacterAboveThresholdNode	GetCharactersAboveThresholdFromTextNode	GetCharactersAboveThresholdNode	GetRatingFromTextNode	GetRatingNode	GetTagsAboveThresholdFromTextNode	GetTagsAboveThresholdNode	GetTextFromJson	GlobalVarSaveNode	ImpactStringSelector	ImpactWildcardProcessor	Int to String	JWDatetimeString	JWFloatToString	JWIntegerToString	JWString	JWStringConcat	JWStringGetLine	JWStringMultiline	JWStringReplace	JWStringUnescape	JoinStringMulti	JoinStrings	JsonDumpAnyStructureNode	JsonDumpNode	JsonExtractString	KepStringLiteral	Latent Display State Info	LayerUtility: String	LoadText|pysssss	LoraSVDRank|cgem156	ManualChoiceString	MergeString	Number to String	Number to Text	PCExtractScheduledPrompt	PCMacroExpand	PCNODELinkHelper	ParseExifNode	PredictAesthetic|cgem156	PreviewAny	Primitive string [Crystools]	Primitive string multiline [Crystools]	PrimitiveString	PrimitiveStringMultiline	PromptBuilder //Inspire	RandomShuffleFloat	RandomShuffleInt	RandomShuffleString	RegexExtract	RegexReplace	Replace Text _O	ReplaceString	SDPromptMerger	SRStringPromptInput	Sage_PonyPrefix	SamplerSelectHelper+	SaveCustomJPGNode	SaveImageCustomNode	SaveImageWebpCustomNode	SaveTextCustomNode	SaveText|pysssss	ScaleBatchPromptSchedule	SchedulerSelectHelper+	SearchAndReplace	Show any to JSON [Crystools]	ShowAny|unimeta	ShowText|pysssss	ShowText|unimeta	Six_Input_Text_Switch	SomethingToString	StaticString	String	String Literal	String Literal (Image Saver)	String Replace (mtb)	String to Text	String-🔬	StringConcatenate	StringConstant	StringConstantMultiline	StringFormat	StringFunction|pysssss	StringInput|cgem156	StringListToString	StringReplace	StringSubstring	StringToBase64Node	StringTrim	Superprompt	Switch string [Crystools]	SystemUUIDGenerator	Text (LoraManager)	Text Concatenate	Text Dictionary Get	Text Dictionary To Text	Text Find and Replace by Dictionary	Text Input Switch	Text List to Text	Text Multiline	Text Multiline (Code Compatible)	Text Parse A1111 Embeddings	Text Parse Noodle Soup Prompts	Text Parse Tokens	Text Random Line	Text Random Prompt	Text Shuffle	Text Sort	Text _O	Text to Console	Text to String	TextConcat	TextSwitchCase	Trim Text _O	UniformRandomChoice	WeightedRandomChoice	WidgetToString	Wildcard Processor	YieldableIteratorString	Zuellni Text Format	Zuellni Text Prompt	easy imageToBase64	easy string	easy stringJoinLines	easy textSwitch	floatToText _O	ttN textCycleLine
STRING,COMBO	easy promptLine
STRING,DICT	Load Text File	Text File History Loader
STRING,FLOAT,INT,BOOLEAN	ImpactConvertDataType
STRING,INT,FLOAT	ACE_Expression_Eval
STRING,INT:INDEX	CustomCombo
STRING,STRING	JWStringSplit
STRING,STRING:show_help	CR Binary To Bit List	CR Cycle Text	CR Cycle Text Simple	CR Float To String	CR Integer To String	CR Intertwine Lists	CR Load Text List	CR Simple Text Scheduler	CR Text Input Switch	CR Text Input Switch (4 way)	CR Text List	CR Text List To String	CR Text Scheduler
STRING,WHISPER_CHUNKS	Process Whisper Output (mtb)
STRING,WHISPER_OUTPUT	Audio To Text (mtb)
STRING:FILENAME,STRING:FILE_PATH,STRING:METADATA	SDPromptSaver
STRING:FULL_CAPTIONS,STRING:CAPTIONS	BLIP Analyze Image
STRING:Filename	VHS_SelectFilename	VHS_SelectLatest
STRING:LORA_INFO,INT:TOTAL_LORAS	Lora Selector	Sn0w Lora Stacker
STRING:LoRA string	LoRA Stack to String converter
STRING:MODEL_NAME_STR,STRING:SAMPLER_NAME_STR,STRING:SCHEDULER_STR	SDTypeConverter
STRING:POSITIVE,STRING:NEGATIVE	Prompt Selector
STRING:PROMPT,STRING:REMOVED_TAGS	Prompt Combine
STRING:SCHEDULE,STRING:show_text	CR Bit Schedule
STRING:TEXT	DF_String_Concatenate	DF_String_Replace
STRING:TEXT,STRING:TEXT_B,STRING:TEXT_C,STRING:TEXT_D	Text String	Text String Truncate
STRING:TEXT_A_PASS,STRING:TEXT_B_PASS,BOOLEAN,NUMBER:SCORE_NUMBER,STRING:COMPARISON_TEXT	Text Compare
STRING:X,STRING:Y,STRING:x_annotation,STRING:y_annotation,BOOLEAN:trigger,STRING:show_help	CR XY List
STRING:api_response,BOOLEAN:success,STRING:status_code	✨💬 Groq LLM API	✨📷 Groq VLM API
STRING:base_model,STRING:name,STRING:url,STRING:latest_url,IMAGE	Sage_ModelInfo
STRING:caption	BLIPCaption	DeepDanbooruCaption	easy joyCaption2API	easy joyCaption3API
STRING:ckpt_hash	CheckpointHash
STRING:ckpt_name,STRING:vae_name,STRING:lora_name	easy showLoaderSettingsNames
STRING:cleaned string	Sage_CleanText
STRING:cleaned_string	🧹 String Cleaning
STRING:color_name	LayerUtility: ColorName
STRING:combined prompt	SeargePromptCombiner
STRING:combined_prompt	Sage_PromptText
STRING:combined_text,STRING:prefix,STRING:suffix,INT:index	D2 Regex Switcher
STRING:concat	ttN concat
STRING:concatenated,ListString:list_string	List of strings [Crystools]
STRING:concatenated_string	🔗 String Concat / Append
STRING:content	Sage_ViewNotes
STRING:coordinates	InterpolateCoords
STRING:current_prompt,STRING:next_prompt,FLOAT:weight,STRING:show_help	CR Prompt Scheduler	CR Simple Prompt Scheduler
STRING:enhanced_prompt	Sage_EnhancerPrompt	Sage_ErniePromptEnhancerPrompt
STRING:expanded_prompt,INT:seed	Inference_Core_PromptExpansion
STRING:exported_ply_path	Postshot Export (mtb)
STRING:extra	Sage_ConstructLLMPromptExtra
STRING:extracted_text,STRING:remainder_text,STRING:extracted_list	✂️ String Text Extractor
STRING:filename	SaveImageKJ	SaveStringKJ
STRING:filename_prefix	FileNamePrefix	FileNamePrefixDateDirFirst
STRING:filepath	Sage_SaveText
STRING:filepath_text,STRING:filename_text	Create Morph Image from Path	Create Video from Path
STRING:filtered_trigger_words	TriggerWord Toggle (LoraManager)
STRING:first_chunk,STRING:remainder,STRING:chunk_list,STRING:targeted_chunks	✂️ String Text Splitter
STRING:formatted_date_time	📅 Format Date Time
STRING:full_file_path,STRING:file_path_only,STRING:file_name_only,STRING:file_extension_only	📁 Get File Path
STRING:generated_text	TextGenerate	TextGenerateLTX2Prompt
STRING:generated_user_rules.py	ShowGeneratedUserRules
STRING:hashes,STRING:a1111_params	Image Saver	Image Saver Simple
STRING:hex_color	HSL to Hex
STRING:hex_color,INT:red,INT:green,INT:blue	🎲 Random Color
STRING:hex_color1,STRING:hex_color2,STRING:hex_color3,STRING:hex_color4,STRING:show_help	CR Random Hex Color
STRING:image_path,INT:image_count	D2 Folder Image Queue
STRING:initial_response,STRING:refined_response	Sage_LLMPromptVisionRefine
STRING:job_done	Batch Crop Resize Inplace
STRING:keyframe_list,STRING:show_help	CR Keyframe List	CR Prompt List Keyframes	CR Simple Prompt List Keyframes
STRING:keywords	Sage_CollectKeywordsFromLoraStack
STRING:latent_filename,STRING:image_filename,STRING:conditioning_filename	Cache Node
STRING:layer_weights	easy sliderControl
STRING:line_text,DICT:dictionary	Text Load Line From File
STRING:lines	TextRandomMultiline
STRING:markdown,IMAGE	easy tableEditor
STRING:markdown_display	Sage_LoraStackInfoDisplay	Sage_ModelInfoDisplay
STRING:model_path	DiffusionModelSelector
STRING:multiline_text,STRING:show_help	CR Random Multiline Colors	CR Random Panel Codes	CR Random RGB Gradient
STRING:negative	easy negative
STRING:negative_prompt	⛔ Generate Negative Prompt
STRING:output1,STRING:output2	TextCombinations
STRING:output1,STRING:output2,STRING:output3	TextCombinations3
STRING:output_full_path,STRING:output_name,STRING:output_path	💾 Save Text File With Path
STRING:output_path	VisualizeCUDAMemoryHistory
STRING:output_path,NUMBER:processed_count	Video Dump Frames
STRING:padded_text	TextPadderMikey
STRING:param_metadata	Sage_ConstructMetadataFlexible
STRING:paths	LoRA Syntax → Path (LoraManager)
STRING:plot_text	ttN advPlot combo	ttN advPlot merge	ttN advPlot range	ttN advPlot string
STRING:populated_text,INT:total,INT:factors	easy wildcardsMatrix
STRING:pos_g,STRING:pos_l,STRING:pos_r,STRING:neg_g,STRING:neg_l,STRING:neg_r	CR SDXL Prompt Mixer
STRING:pos_g,STRING:pos_l,STRING:pos_r,STRING:neg_g,STRING:neg_l,STRING:neg_r,STRING:show_help	CR SDXL Prompt Mix Presets
STRING:positive	easy positive
STRING:positive,STRING:negative	PromptExtractor //Inspire	Styles Loader (mtb)	easy portraitMaster	easy stylesSelector
STRING:positive,STRING:negative,STRING:name	UnzipPrompt //Inspire
STRING:positive_coords,STRING:negative_coords,BBOX,MASK:bbox_mask,IMAGE:cropped_image	PointsEditor
STRING:positive_prompt,STRING:negative_prompt	Sage_StylePromptFromConfig
STRING:positive_prompt_text_l,STRING:negative_prompt_text_l,STRING:show_help	CR SDXL Style Text
STRING:positive_string,STRING:negative_string	Prompt Multiple Styles Selector	Prompt Styles Selector
STRING:positive_string,STRING:negative_string,INT:seed,INT:steps,FLOAT:cfg,COMBO:sampler_name,COMBO:scheduler,INT:width,INT:height,MODEL_INFO,LORA_STACK	Sage_ParseMetadataFlexible
STRING:processed_text	📝 Wildcard Processor
STRING:processed_text,INT:seed,STRING:extracted_tags_string,STRING:extracted_tags_list,STRING:raw_tags_string,STRING:raw_tags_list	📝 Wildcard Processor Advanced
STRING:project_file_path	Postshot Train (mtb)
STRING:prompt	D2 Prompt Sanitizer	Sage_ConstructLLMPrompt	Sage_HiDreamE1_Instruction	SeargePromptText	easy imageInterrogator	easy prompt	easy promptConcat	easy promptReplace
STRING:prompt,*:text,FLOAT,BOOLEAN,STRING:show_help	CR Get Parameter From Prompt
STRING:prompt,EASY_MULTI_ANGLE:params	easy multiAngle
STRING:prompt,IMAGE:preview,BOUNDING_BOX:bboxes,INT:width,INT:height	Ideogram4PromptBuilderKJ	🎲 Ideogram 4 Random Prompter	🧩 Ideogram 4 Prompt Builder w. String Inputs
STRING:prompt,STRING:body_text,STRING:show_help	CR Prompt List
STRING:prompt,STRING:show_help	CR Combine Prompt	CR Prompt Text
STRING:random_choice	🎲 Random String
STRING:random_line	Sage_TextRandomLine
STRING:rating_text	Sage_PonyRatingv6	Sage_PonyRatingv7
STRING:ratio,INT:width,INT:height	AspectRatioSelector	SDXLAspectRatioSelector
STRING:response	Sage_LLMPromptText	Sage_LLMPromptVision
STRING:result	Sage_TextSubstitution
STRING:result_text,NUMBER:replacement_count_number,FLOAT:replacement_count_float,INT:replacement_count_int	Text Find and Replace	Text Find and Replace Input
STRING:rgb_1,STRING:rgb_2,STRING:rgb_3,STRING:rgb_4,STRING:show_help	CR Random RGB
STRING:sampler	Sage_SamplerSelector
STRING:saved_paths	Image_saver
STRING:score_text	Sage_PonyScore
STRING:selected_line	Sage_TextSelectLine
STRING:selected_prompt	Random_Prompt_Selector
STRING:selected_prompts	Random_Prompt_Multipicker
STRING:show_help	CR Save Text To File	CR Seamless Checker	CR Thumbnail Preview
STRING:shuffled_text	TextShuffle
STRING:shuffled_text,STRING:text_words,STRING:text_clip_l,STRING:text_clip_g,STRING:text_t5	TextShuffleAndTruncate
STRING:source_text	Sage_PonySource
STRING:stats,FLOAT:c0_mean,FLOAT:c1_mean,FLOAT:c2_mean,FLOAT:c3_mean	LatentStats
STRING:status	SaveCustomMetadataRules	SaveGeneratedUserRules
STRING:str	SageSetWildcardText	Sage_AnythingToStr	Sage_DynamicJoinText	Sage_JoinText	Sage_NumberToStr	Sage_SetText	Sage_SetTextWithNum	Sage_SetTextWithoutComments	Sage_TextSwitch	Sage_TripleJoinText	Sage_ViewAnything
STRING:stringout	Simple String
STRING:style_cluster_text	Sage_PonyStyleCluster
STRING:styled_text	Sage_PonyStyle
STRING:subdirectories	GetSubdirectories
STRING:suggested_rules_json,STRING:diff_report	MetadataRuleScanner
STRING:system_prompt	Sage_SystemPrompt
STRING:tags	Filter Tags	Random Artist Picker (Image Saver)	Random Character Picker (Image Saver)	Random Tag Picker (Image Saver)
STRING:text	D2 Prompt	D2 Regex Replace	LMStudioPrompt	LayerUtility: PrintInfo	LayerUtility: TextBox	LayerUtility: TextJoin	LayerUtility: TextJoinV2	LayerUtility: VQAPrompt	OobaPrompt	SaveText	TextBoxConcatenate	TextConcatenate	TextLoadFile	TextPreserve	WildcardOobaPrompt	easy textIndexSwitch	ttN text	ttN textDebug	ttN textOutput
STRING:text,IMAGE	easy saveText	easy saveTextLazy
STRING:text,IMAGE:(optional) images	AV_LLMChat	AV_LLMCompletion
STRING:text,STRING:populated_text	easy wildcards
STRING:text,STRING:removed_text	RemoveTextBetween
STRING:text1	TextBox1
STRING:text1,STRING:text2	TextBox2
STRING:text1,STRING:text2,STRING:text3	TextBox3
STRING:text1,STRING:text2,STRING:text3,STRING:1 & 2,STRING:1 & 3,STRING:2 & 3,STRING:concat	ttN text3BOX_3WAYconcat
STRING:text1,STRING:text2,STRING:text3,STRING:text4,STRING:text5,STRING:text6,STRING:text7,STRING:concat	ttN text7BOX_concat
STRING:text_a,STRING:text_b	Text2InputOr3rdOption
STRING:text_positive,STRING:text_negative	SDXLPromptStyler
STRING:text_positive_g,STRING:text_positive_l,STRING:text_positive,STRING:text_negative_g,STRING:text_negative_l,STRING:text_negative	SDXLPromptStylerAdvanced
STRING:text_words,STRING:text_clip_l,STRING:text_clip_g,STRING:text_t5	TextTruncateTokens
STRING:texts	AddTextPrefix	AddTextSuffix	MergeTextLists	ReplaceText	StripWhitespace	TextToLowercase	TextToUppercase	TruncateText
STRING:title,STRING:content	LayerUtility: ChoiceTextPreset
STRING:transcription_result,BOOLEAN:success,STRING:status_code	✨📝 Groq ALM API - Transcribe
STRING:translation	ETN_Translate
STRING:trigger_words,STRING:example_prompt	LoraInfo
STRING:value	LayerUtility: ColorPicker	✏️ Literal String
STRING:weighted_text	Sage_TextWeight
STRING:wildcard,STRING:segs_labels	WildcardPromptFromString
STRING:x / y_list	D2 XY List To Plot	D2 XY String To Plot
STRING:x / y_list,LIST	D2 XY Model List	D2 XY Prompt SR
STRING:x / y_list,LIST,*:BATCH	D2 XY Seed	D2 XY Seed2
STRING:x / y_list,LIST,INT:image_count	D2 XY Folder Images
STYLE_MODEL	ReReduxPatcher	StyleModelLoader
SVG	SaveSVGNode
SegPipeline:segformer_pipeline	LayerMask: SegformerClothesPipelineLoader	LayerMask: SegformerFashionPipelineLoader
TEXT_LIST_SIMPLE,STRING:show_help	CR Text List Simple
TILING_INFO	Sage_TilingInfo
TIMESTEPS_RANGE,TIMESTEPS_RANGE:BEFORE_RANGE,TIMESTEPS_RANGE:AFTER_RANGE	ConditioningTimestepsRange
TRACKING,STRING:prompt	AppendInstanceDiffusionTracking	Inference_Core_UpperBodyTrackingFromPoseKps
TRACKING,STRING:prompt,INT:width,INT:height,INT:bbox_width,INT:bbox_height	CreateInstanceDiffusionTracking
TRACKS	AddNoiseToTrackPath	GetTrackRange	WanMoveConcatTrack
TRACKS,INT:track_length	GenerateTracks	WanMoveTracksFromCoords
TRANSFORMERS_CLASSIFIER	ImpactHFTransformersClassifierProvider
TUPLE	ConvertAny2Tuple
TileLayout:layout	ETN_TileLayout
UPSCALER	PixelKSampleUpscalerProvider	PixelKSampleUpscalerProviderPipe	PixelTiledKSampleUpscalerProvider	PixelTiledKSampleUpscalerProviderPipe	TwoSamplersForMaskUpscalerProvider	TwoSamplersForMaskUpscalerProviderPipe
UPSCALE_MODEL	SeargeUpscaleModelLoader	Upscale Model Switch	UpscaleModelLoader
UPSCALE_MODEL,STRING:MODEL_NAME_TEXT	Upscale Model Loader
UPSCALE_STACK,STRING:show_help	CR Multi Upscale Stack
VAE	AV_VAELoader	PatchTritonVAE	Sage_VAELoaderFromInfo	SeargeVAELoader	SelectVAEDevice	TorchCompileVAE	VAE Input Switch	VAELoader	VAELoaderKJ	VAEMergeKJ
VAE,STRING:show_help	CR VAE Input Switch
VAE:Audio VAE	LTXVAudioVAELoader
VEC2	CM_ComposeVec2	CM_Vec2BinaryOperation	CM_Vec2ScalarOperation	CM_Vec2UnaryOperation
VEC3	CM_ComposeVec3	CM_Vec3BinaryOperation	CM_Vec3ScalarOperation	CM_Vec3UnaryOperation
VEC4	CM_ComposeVec4	CM_Vec4BinaryOperation	CM_Vec4ScalarOperation	CM_Vec4UnaryOperation
VHS_AUDIO	VHS_AudioToVHSAudio
VHS_BatchManager:meta_batch	VHS_BatchManager
VHS_FILENAMES:Filenames	VHS_VideoCombine
VIDEO	CreateVideo	Export With Ffmpeg (mtb)	LoadVideo	SaveVideo	Video Slice	VideoFrameSample	VideoRandomTemporalCrop	VideoTemporalCrop
VIDEO:videos	LoadVideoDataSetFromFolder	ShuffleVideoDataset
VIDEO:videos,STRING:texts	LoadVideoTextDataSetFromFolder	ShuffleVideoTextDataset
VITMATTE_MODEL:torch_script	Load Vit Matte Model (mtb)
VOXEL	VAEDecodeHunyuan3D	VaeDecodeStructureTrellis2
VOXEL:voxel_colors	VaeDecodeTextureTrellis
VQA_MODEL	LayerUtility: LoadVQAModel
WANVIDLORA:lora,STRING:trigger_words,STRING:active_loras	WanVideo Lora Select (LoraManager)	WanVideo Lora Select From Text (LoraManager)
WAN_CAMERA_EMBEDDING:camera_embedding,INT:width,INT:height,INT:length	WanCameraEmbedding
WD_TAGGER,WD_TAGGER_LABELS	LoadTagger|cgem156
WHISPER_CHUNKS	Process Whisper Diarization (mtb)
WHISPER_PIPELINE:pipeline	Load Whisper (mtb)
WIDTH,HEIGHT,TOTAL_PIXELS	GetImageInfoNode
XY:X (vectors),XY:Y (effect_compares)	XY Input: Lora Block Weight //Inspire
XY:X or Y	Join XY Inputs of Same Type	XY Input: Add/Return Noise	XY Input: Aesthetic Score	XY Input: CFG Scale	XY Input: Checkpoint	XY Input: Clip Skip	XY Input: Control Net	XY Input: Denoise	XY Input: LoRA	XY Input: LoRA Stacks	XY Input: Manual XY Entry	XY Input: Prompt S/R	XY Input: Refiner On/Off	XY Input: Sampler/Scheduler	XY Input: Seeds++ Batch	XY Input: Steps	XY Input: VAE
XY:X,XY:Y	XY Input: Control Net Plot	XY Input: LoRA Plot
XYPLOT	ttN xyPlot
XY_MODEL,XY_LIST	LoraLoaderModelOnlyXY|cgem156
X_Y:X or Y	easy XYInputs: CFG Scale	easy XYInputs: Checkpoint	easy XYInputs: ControlNet	easy XYInputs: Denoise	easy XYInputs: FluxGuidance	easy XYInputs: Lora	easy XYInputs: ModelMergeBlocks	easy XYInputs: NegativeCond	easy XYInputs: NegativeCondList	easy XYInputs: PositiveCond	easy XYInputs: PositiveCondList	easy XYInputs: PromptSR	easy XYInputs: Sampler/Scheduler	easy XYInputs: Seeds++ Batch	easy XYInputs: Steps
ZIPPED_PROMPT	LoadSinglePromptFromFile //Inspire	ZipPrompt //Inspire
ZIPPED_PROMPT,INT:count,INT:remaining_count	LoadPromptsFromDir //Inspire	LoadPromptsFromFile //Inspire`
