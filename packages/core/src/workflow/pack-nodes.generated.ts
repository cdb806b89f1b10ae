/**
 * Widgets of the node classes of popular packs in the editor's order, one class a line:
 * its name, then `type code + name`, separated by tabs; see pack-nodes.ts for the codes.
 * Written by scripts/snapshot-object-info.ts.
 */
export const packNodeLines = `
ACE_AudioCrop	S start_time	S end_time
ACE_AudioLoad	C audio
ACE_AudioPlay	C mode	F volume	I^ sample_rate
ACE_AudioSave	I^ sample_rate	S filename_prefix	C extension
ACE_Expression_Eval	S value
ACE_Float	F float
ACE_ImageColorFix	C color_fix
ACE_ImageConstrain	I max_width	I max_height	I min_width	I min_height	B crop_if_required	C crop_position
ACE_ImageFaceCrop	C model	I crop_width	I crop_height
ACE_ImageLoadFromCloud	S filepath	S bucket	S region	C cloud	S access_key_id	S access_key_secret
ACE_ImageMakeSlideshow	I fps	F image_display_time	F transition_time	C transition_effect
ACE_ImagePixelate	I pixel_size	S palette_colors
ACE_ImageQA	S text	C model
ACE_ImageRemoveBackground	C model
ACE_ImageSaveToCloud	S filepath	S bucket	S region	C cloud	S access_key_id	S access_key_secret
ACE_Integer	I int
ACE_MaskBlur	I radius
ACE_OpenAI_GPT_Chat	S system_prompt	S user_prompt	I max_tokens	F temperature	C model
ACE_OpenAI_GPT_IMAGE	S prompt	C model	I n	C quality	C size
ACE_OpenAI_GPT_TTS	S text	C model	C voice	S instructions	F speed
ACE_Seed	I! seed
ACE_Text	S text
ACE_TextConcatenate	S^ text1	S^ text2	S separator
ACE_TextGoogleTranslate	S text	C from_lang	C to_lang
ACE_TextInputSwitch2Way	I input	S^ text1	S^ text2
ACE_TextInputSwitch4Way	I input	S^ text1	S^ text2	S^ text3	S^ text4
ACE_TextInputSwitch8Way	I input	S^ text1	S^ text2	S^ text3	S^ text4	S^ text5	S^ text6	S^ text7	S^ text8
ACE_TextList	S list_text
ACE_TextLoad	S file_path
ACE_TextPreview	S^ text
ACE_TextSave	S text	S filename_prefix	S file_extension
ACE_TextSelector	S list_text	I select
ACE_TextToResolution	S^ text
ACE_TextTranslate	S text	C from_lang	C to_lang
ACE_VideoConcat	S video1	S video2	C method	C audio	I seam_size
ACE_VideoLoad	C video
ACE_VideoPreview	S video
AV_AwsBedrockClaudeApi	S aws_access_key_id	S aws_secret_access_key	S aws_session_token	C region	C version
AV_AwsBedrockMistralApi	S aws_access_key_id	S aws_secret_access_key	S aws_session_token	C region
AV_CheckpointLoader	C ckpt_name	C vae_name	I clip_skip	C lora_name	F lora_model_strength	F lora_clip_strength	S positive	S negative	C token_normalization	C weight_interpretation	I empty_latent_width	I empty_latent_height	I batch_size	S ckpt_override	S vae_override	S lora_override
AV_CheckpointMerge	F model1_weight
AV_CheckpointModelsToParametersPipe	C ckpt_name	C secondary_ckpt_name	C vae_name	C upscaler_name	C secondary_upscaler_name	C lora_1_name	C lora_2_name	C lora_3_name
AV_CheckpointSave	S filename_prefix	C dtype
AV_ClaudeApi	S claude_api_key	S endpoint	C version
AV_ControlNetEfficientLoader	C control_net_name	F strength	C preprocessor	S control_net_override	I resolution	B enabled
AV_ControlNetEfficientLoaderAdvanced	C control_net_name	F strength	F start_percent	F end_percent	C preprocessor	S control_net_override	I resolution	B enabled
AV_ControlNetEfficientStacker	C control_net_name	F strength	F start_percent	F end_percent	C preprocessor	S control_net_override	I resolution	B enabled
AV_ControlNetEfficientStackerSimple	C control_net_name	F strength	C preprocessor	S control_net_override	I resolution	B enabled
AV_ControlNetLoader	C control_net_name	S control_net_override
AV_ControlNetPreprocessor	C preprocessor	C sd_version	I resolution	S preprocessor_override
AV_FaceDetailer	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	F bbox_threshold	I bbox_dilation	F bbox_crop_factor	C sam_detection_hint	I sam_dilation	F sam_threshold	I sam_bbox_expansion	F sam_mask_hint_threshold	C sam_mask_hint_use_negative	I drop_size	S wildcard	I cycle	B inpaint_model	I noise_mask_feather	B enabled
AV_FaceDetailerPipe	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	F bbox_threshold	I bbox_dilation	F bbox_crop_factor	C sam_detection_hint	I sam_dilation	F sam_threshold	I sam_bbox_expansion	F sam_mask_hint_threshold	C sam_mask_hint_use_negative	I drop_size	F refiner_ratio	I cycle	B inpaint_model	I noise_mask_feather	B enabled
AV_GeminiApi	S gemini_api_key	S endpoint
AV_LLMApiConfig	C model	I max_token	F temperature	S custom_model
AV_LLMChat	I! seed
AV_LLMCompletion	S prompt	I! seed
AV_LLMMessage	C role	S text
AV_LoraListLoader	S data
AV_LoraListStacker	S data
AV_LoraLoader	C lora_name	F strength_model	F strength_clip	S lora_override	B enabled
AV_NanoBananaApiConfig	F temperature	C modalities	C aspect_ratio
AV_OpenAIApi	S openai_api_key	S endpoint
AV_OpenRouterApi	S openrouter_api_key	S endpoint
AV_PromptsToParametersPipe	S positive	S negative
AV_SAMLoader	C model_name
AV_VAELoader	C vae_name	S vae_override
AdainFilterLatent	I filter_size	F factor
AdainImage	F factor
AdainLatent	F factor
Add To Playlist (mtb)	B relative_paths	B persistant_playlist	S playlist_name	I index
AddLabel	I text_x	I text_y	I height	I font_size	S font_color	S label_color	C font	S text	C direction	S^ caption
AddMetaData	S label	S text_value
AddNoiseToTrackPath	F strength	I! seed	F noise_x_ratio	F noise_y_ratio	F noise_temporal_ratio
AdvancedNoise	F alpha	F k	I! noise_seed	C noise_type
AlphaClean	I radius	I fill_holes	F white_threshold	F extra_clip
AlphaMatte	I preblur	F blackpoint	F whitepoint	I max_iterations	C estimate_fg
Animation Builder (mtb)	I total_frames	F scale_float	I loop_count	I raw_iteration	I raw_loop
Anything Everywhere?	S title_regex	S input_regex	S group_regex
AppendInstanceDiffusionTracking	S^ prompt_1	S^ prompt_2
AppendStringsToList	S^ string1	S^ string2
Apply Text Template (mtb)	S template
Apply Vit Matte (mtb)	C returns
ApplyCLIPSeg+	S prompt	F threshold	I smooth	I dilate	I blur
ApplyLBW //Inspire	F strength_model	F strength_clip
ApplyRifleXRoPE_HunuyanVideo	I k
ApplyRifleXRoPE_WanVideo	I k
AspectRatioSelector	C aspect_ratio
AttentionScale|cgem156	F temperature	F start_step	F end_step	B attn1	B attn2
Audio Cut (mtb)	F length	F offset
Audio Isolate Speaker (mtb)	S target_speaker	C mode	F fade_ms
Audio Resample (mtb)	I sample_rate
Audio Sequence (mtb)	F silence_duration
Audio To Text (mtb)	C language	B return_timestamps
AudioConcatenate	C direction
Auto Pan Equilateral (mtb)	F fovX	F fovY	F elevation	I frame_count	I width	I height
BBOXToBoundingBoxKJ	C bbox_format	I index
BBox Force Dimensions (mtb)	I width	I height	B constrain_to_image
BLIP Analyze Image	C mode	S question	I min_length	I max_length	I num_beams	I no_repeat_ngram_size	B early_stopping
BLIP Model Loader	S blip_model	S vqa_model_id	C device
BLIPCaption	I min_length	I max_length	C device_mode	S prefix	S suffix	B enabled
BLIPLoader	C model_name
BNK_AddCLIPSDXLParams	I width	I height	I crop_w	I crop_h	I target_width	I target_height
BNK_AddCLIPSDXLRParams	I width	I height	F ascore
BNK_CLIPTextEncodeAdvanced	S text	C token_normalization	C weight_interpretation
BNK_CLIPTextEncodeSDXLAdvanced	S text_l	S text_g	C token_normalization	C weight_interpretation	F balance
BNK_GetSigma	C sampler_name	C scheduler	I steps	I start_at_step	I end_at_step
BNK_InjectNoise	F strength
BNK_NoisyLatentImage	C source	I! seed	I width	I height	I batch_size
BNK_SlerpLatent	F factor
BNK_TiledKSampler	I! seed	I tile_width	I tile_height	C tiling_strategy	I steps	F cfg	C sampler_name	C scheduler	F denoise
BNK_TiledKSamplerAdvanced	C add_noise	I! noise_seed	I tile_width	I tile_height	C tiling_strategy	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C return_with_leftover_noise	C preview
BNK_Unsampler	I steps	I end_at_step	F cfg	C sampler_name	C scheduler	C normalize
BOOLConstant	B value
BanTags|cgem156	S ban_tags
Base64DecodeNode	S base64_string
Base64EncodeNode	I quality	C format	B gzip_compress
Base64ToConditioning	S data
Base64ToStringNode	S base64_string
BasicPipeToDetailerPipe	S wildcard	C Select to add LoRA	C Select to add Wildcard
BasicPipeToDetailerPipeSDXL	S wildcard	C Select to add LoRA	C Select to add Wildcard
Batch Crop Image	S image_directory	F crop_amount
Batch Crop Resize Inplace	S image_directory	C subdirectories	C replace_original	S replace_suffix	C upscale_method	C crop	F crop_amount
Batch Float (mtb)	C mode	I count	F min	F max	C easing
Batch Float Assemble (mtb)	B reverse
Batch Float Fill (mtb)	C direction	F value	I count
Batch Float Fit (mtb)	B clamp	B auto_compute_source	F source_min	F source_max	F target_min	F target_max	C easing
Batch Float Math (mtb)	B reverse	C operation
Batch From Folder (mtb)	B enable	S folder_path	C mode	I count	S filter
Batch Load Images	S image_directory	C subdirectories
Batch Make (mtb)	I count
Batch Merge (mtb)	C fusion_mode	C fill
Batch Resize Image for SDXL	S image_directory	C upscale_method	C crop
Batch Sequence (mtb)	B reverse
Batch Sequence Plus (mtb)	C transition	I overlap_frames	B reverse
Batch Shake (mtb)	F position_amount_x	F position_amount_y	F rotation_amount	F frequency	F frequency_divider	I octaves	I! seed
Batch Shape (mtb)	I count	C shape	I image_width	I image_height	I shape_size	I thickness	F shadex	F shadey
Batch Time Wrap (mtb)	I target_count
Batch2d Transform (mtb)	C border_handling	B use_normalized
BatchAlign	I ref_frame	C direction	I blur
BatchAverageImage	C operation
BatchAverageUnJittered	C operation
BatchCLIPSeg	S text	F threshold	B binary_mask	B combine_mask	B use_cuda	F blur_sigma	F image_bg_level	B invert
BatchCropFromMask	F crop_size_mult	F bbox_smooth_alpha
BatchCropFromMaskAdvanced	F crop_size_mult	F bbox_smooth_alpha
BatchNegativePrompts	S negative_prompts	B print_output	I max_batch_size
BatchNormalizeImage	F factor
BatchNormalizeLatent	F factor
BatchUncrop	F border_blending	F crop_rescale	B border_top	B border_bottom	B border_left	B border_right
BatchUncropAdvanced	F border_blending	F crop_rescale	B use_combined_mask	B use_square_mask
Bbox (mtb)	I x	I y	I width	I height
Bbox From Mask (mtb)	B invert
BboxDetectorCombined_v2	F threshold	I dilation
BboxDetectorSEGS	F threshold	I dilation	F crop_factor	I drop_size	S labels
BboxToInt	I index
BboxVisualize	I line_width	C bbox_format
BetterFilmGrain	F scale	F strength	F saturation	F toe	I! seed
BilateralFilterImage	I size	F sigma_color	F sigma_space
BindImageListPromptList //Inspire	S default_positive	S default_negative
Blend Latents	C operation	F blend
BlockifyMask	I block_size	C device
Blur (mtb)	F sigmaX	F sigmaY
BlurImageFast	I radius_x	I radius_y
BlurMaskFast	I radius_x	I radius_y
BongSampler	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise
Bool-🔬	B value
Boolean Not (mtb)	B bool_in
Boolean To Text	B boolean
BooleanPrimitive	B value	B reverse
Bounded Image Blend	F blend_factor	I feathering
Bounded Image Blend with Mask	F blend_factor	I feathering
Bounded Image Crop with Mask	I padding_left	I padding_right	I padding_top	I padding_bottom	B return_list
BrightnessNode	F factor
CD_Tuner|cgem156	F detail_1	F detail_2	F contrast_1	I start	I end
CFGZeroStarAndInit	B use_zero_init	I zero_init_steps
CLIP Input Switch	B^ boolean
CLIP Vision Input Switch	B^ boolean
CLIPSEG2	S text	B use_cuda
CLIPSeg Batch Masking	S text_a	S text_b	S text_c	S text_d	S text_e	S text_f
CLIPSeg Masking	S text
CLIPSeg Model Loader	S model
CLIPSegDetectorProvider	S text	F blur	F threshold	I dilation_factor
CLIPTextEncode (BlenderNeko Advanced + NSP)	C mode	S noodle_key	I! seed	C token_normalization	C weight_interpretation	S text
CLIPTextEncode (NSP)	C mode	S noodle_key	I! seed	S text
CLIPTextEncodeFluxUnguided	S~ clip_l	S~ t5xxl
CLIPTextEncodeSDXL+	I width	I height	I size_cond_factor	S~ text
CLIPTextEncodeWithWeight //Inspire	S text	F strength	F add_weight
CM_BoolBinaryOperation	C op	B a	B b
CM_BoolToInt	B a
CM_BoolUnaryOperation	C op	B a
CM_ComposeVec2	F x	F y
CM_ComposeVec3	F x	F y	F z
CM_ComposeVec4	F x	F y	F z	F w
CM_FloatBinaryCondition	C op	F a	F b
CM_FloatBinaryOperation	C op	F a	F b
CM_FloatToInt	F a
CM_FloatToNumber	F a
CM_FloatUnaryCondition	C op	F a
CM_FloatUnaryOperation	C op	F a
CM_IntBinaryCondition	C op	I a	I b
CM_IntBinaryOperation	C op	I a	I b
CM_IntToBool	I a
CM_IntToFloat	I a
CM_IntToNumber	I a
CM_IntUnaryCondition	C op	I a
CM_IntUnaryOperation	C op	I a
CM_NumberBinaryCondition	C op
CM_NumberBinaryOperation	C op
CM_NumberUnaryCondition	C op
CM_NumberUnaryOperation	C op
CM_SDXLExtendedResolution	C resolution
CM_SDXLResolution	C resolution
CM_Vec2BinaryCondition	C op
CM_Vec2BinaryOperation	C op
CM_Vec2ScalarOperation	C op	F b
CM_Vec2ToScalarBinaryOperation	C op
CM_Vec2ToScalarUnaryOperation	C op
CM_Vec2UnaryCondition	C op
CM_Vec2UnaryOperation	C op
CM_Vec3BinaryCondition	C op
CM_Vec3BinaryOperation	C op
CM_Vec3ScalarOperation	C op	F b
CM_Vec3ToScalarBinaryOperation	C op
CM_Vec3ToScalarUnaryOperation	C op
CM_Vec3UnaryCondition	C op
CM_Vec3UnaryOperation	C op
CM_Vec4BinaryCondition	C op
CM_Vec4BinaryOperation	C op
CM_Vec4ScalarOperation	C op	F b
CM_Vec4ToScalarBinaryOperation	C op
CM_Vec4ToScalarUnaryOperation	C op
CM_Vec4UnaryCondition	C op
CM_Vec4UnaryOperation	C op
CR Apply ControlNet	C switch	F strength
CR Apply Model Merge	C merge_method	C normalise_ratios	F weight_factor
CR Apply Multi Upscale	C resampling_method	C supersample	I rounding_modulus
CR Apply Multi-ControlNet	C switch
CR Aspect Ratio	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor	F prescale_factor	I batch_size
CR Aspect Ratio Banners	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor	F prescale_factor	I batch_size
CR Aspect Ratio SDXL	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor1	F upscale_factor2	I batch_size
CR Aspect Ratio Social Media	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor	F prescale_factor	I batch_size
CR Batch Process Switch	C Input
CR Binary Pattern	S binary_pattern	I width	I height	C background_color	C color_0	C color_1	I outline_thickness	C outline_color	I jitter_distance	F bias	S bg_color_hex	S color0_hex	S color1_hex	S outline_color_hex
CR Binary To Bit List	S bit_string
CR Bit Schedule	S binary_string	I interval	I loops
CR Central Schedule	S schedule_1	C schedule_type1	S schedule_alias1	S schedule_2	C schedule_type2	S schedule_alias2	S schedule_3	C schedule_type3	S schedule_alias3	C schedule_format
CR Checker Pattern	C mode	I width	I height	C color_1	C color_2	I grid_frequency	I step	S color1_hex	S color2_hex
CR Clamp Value	F a	F range_min	F range_max
CR Clip Input Switch	I Input
CR Color Bars	C mode	I width	I height	C color_1	C color_2	C orientation	I bar_frequency	F offset	S color1_hex	S color2_hex
CR Color Gradient	I width	I height	C start_color	C end_color	F gradient_distance	F linear_transition	C orientation	S start_color_hex	S end_color_hex
CR Color Panel	I panel_width	I panel_height	C fill_color	S fill_color_hex
CR Color Tint	F strength	C mode	S tint_color_hex
CR Combine Prompt	S part1	S part2	S part3	S part4	S separator
CR Comic Panel Templates	I page_width	I page_height	C template	C reading_direction	I border_thickness	I outline_thickness	C outline_color	C panel_color	C background_color	S custom_panel_layout	S outline_color_hex	S panel_color_hex	S bg_color_hex
CR Composite Text	S text	C font_name	I font_size	C align	C justify	I margins	I line_spacing	I position_x	I position_y	F rotation_angle	C rotation_options
CR Conditioning Input Switch	I Input
CR Conditioning Mixer	C mix_method	F average_strength
CR ControlNet Input Switch	I Input
CR Current Frame	I index	C print_to_console
CR Cycle Images	C mode	I frame_interval	I loops	I current_frame
CR Cycle Images Simple	C mode	I frame_interval	I loops	I current_frame
CR Cycle LoRAs	C mode	I frame_interval	I loops	I current_frame
CR Cycle Models	C mode	I frame_interval	I loops	I current_frame
CR Cycle Text	C mode	I frame_interval	I loops	I current_frame
CR Cycle Text Simple	C mode	I frame_interval	I loops	I current_frame	S text_1	S text_2	S text_3	S text_4	S text_5
CR Diamond Panel	C pattern
CR Draw Pie	I width	I height	F pie_start	F pie_stop	C shape_color	C back_color	I x_offset	I y_offset	F zoom	F rotation	S shape_color_hex	S bg_color_hex
CR Draw Shape	I width	I height	C shape	C shape_color	C back_color	I x_offset	I y_offset	F zoom	F rotation	S shape_color_hex	S bg_color_hex
CR Draw Text	I image_width	I image_height	S text	C font_name	I font_size	C font_color	C background_color	C align	C justify	I margins	I line_spacing	I position_x	I position_y	F rotation_angle	C rotation_options	S font_color_hex	S bg_color_hex
CR Encode Scheduled Prompts	S current_prompt	S next_prompt	F weight
CR Feathered Border	I top_thickness	I bottom_thickness	I left_thickness	I right_thickness	C border_color	I feather_amount	S border_color_hex
CR Float Range List	F start	F end	F step	C operation	I decimal_places	B ignore_first_value	I max_values_per_loop	I loops	B ping_pong
CR Float To Integer	F^ _float
CR Float To String	F^ float_
CR Font File List	C source_folder	I start_index	I max_rows	S folder_path
CR Get Parameter From Prompt	S^ prompt	S search_string
CR Gradient Float	F start_value	F end_value	I start_frame	I frame_duration	I current_frame	C gradient_profile
CR Gradient Integer	I start_value	I end_value	I start_frame	I frame_duration	I current_frame	C gradient_profile
CR Half Drop Panel	C pattern	F drop_percentage
CR Halftone Filter	I dot_size	C dot_shape	C resolution	I angle_c	I angle_m	I angle_y	I angle_k	B greyscale	B antialias	I antialias_scale	B border_blending
CR Halftone Grid	I width	I height	C dot_style	C reverse_dot_style	I dot_frequency	C background_color	F x_pos	F y_pos	S bg_color_hex
CR Hires Fix Process Switch	C Input
CR Image Border	I top_thickness	I bottom_thickness	I left_thickness	I right_thickness	C border_color	I outline_thickness	C outline_color	S border_color_hex
CR Image Grid Panel	I border_thickness	C border_color	I outline_thickness	C outline_color	I max_columns	S border_color_hex
CR Image Input Switch	I Input
CR Image Input Switch (4 way)	I Input
CR Image List	S alias1	S alias2	S alias3	S alias4	S alias5
CR Image Output	C output_type	S filename_prefix	C prefix_presets	C file_format	B trigger
CR Image Panel	I border_thickness	C border_color	I outline_thickness	C outline_color	C layout_direction	S border_color_hex
CR Image Pipe Edit	I^ width	I^ height	F^ upscale_factor
CR Image Pipe In	I width	I height	F upscale_factor
CR Image Size	I width	I height	F upscale_factor
CR Img2Img Process Switch	C Input
CR Increment Float	F start_value	F step	I start_frame	I frame_duration	I current_frame
CR Increment Integer	I start_value	I step	I start_frame	I frame_duration	I current_frame
CR Index	I index	C print_to_console
CR Index Increment	I^ index	I interval
CR Index Multiply	I^ index	I factor
CR Index Reset	I^ index	I reset_to
CR Integer Multiple	I integer	F multiple
CR Integer Range List	I start	I end	I step	I loops	B ping_pong
CR Integer To String	I^ int_
CR Interpolate Latents	F weight	C method
CR Intertwine Lists	S^ list1	S^ list2
CR Keyframe List	S keyframe_list	C keyframe_format
CR Latent Batch Size	I batch_size
CR Latent Input Switch	I Input
CR LoRA List	C lora_name1	S alias1	F model_strength_1	F clip_strength_1	C lora_name2	S alias2	F model_strength_2	F clip_strength_2	C lora_name3	S alias3	F model_strength_3	F clip_strength_3
CR LoRA Stack	C switch_1	C lora_name_1	F model_weight_1	F clip_weight_1	C switch_2	C lora_name_2	F model_weight_2	F clip_weight_2	C switch_3	C lora_name_3	F model_weight_3	F clip_weight_3
CR Load Animation Frames	C image_sequence_folder	I start_index	I max_frames
CR Load Flow Frames	C input_folder	C sort_by	I^ current_frame	I skip_start_frames	S input_path	S file_pattern
CR Load GIF As List	C input_folder	S gif_filename	I start_frame	I max_frames	S input_path
CR Load Image List	C input_folder	I start_index	I max_images	S input_path
CR Load Image List Plus	C input_folder	I start_index	I max_images	S input_path
CR Load LoRA	C switch	C lora_name	F strength_model	F strength_clip
CR Load Schedule From File	S input_file_path	S file_name	C file_extension
CR Load Scheduled LoRAs	C mode	I current_frame	S schedule_alias	C default_lora	F strength_model	F strength_clip	C schedule_format
CR Load Scheduled Models	C mode	I current_frame	S schedule_alias	C default_model	C schedule_format
CR Load Text List	S input_file_path	S file_name	C file_extension
CR Mask Text	S text	C font_name	I font_size	C background_color	C align	C justify	I margins	I line_spacing	I position_x	I position_y	F rotation_angle	C rotation_options	S bg_color_hex
CR Math Operation	F a	C operation	I decimal_places
CR Model Input Switch	I Input
CR Model List	C ckpt_name1	S alias1	C ckpt_name2	S alias2	C ckpt_name3	S alias3	C ckpt_name4	S alias4	C ckpt_name5	S alias5
CR Model Merge Stack	C switch_1	C ckpt_name1	F model_ratio1	F clip_ratio1	C switch_2	C ckpt_name2	F model_ratio2	F clip_ratio2	C switch_3	C ckpt_name3	F model_ratio3	F clip_ratio3
CR Module Output	I! seed
CR Module Pipe Loader	I! seed
CR Multi Upscale Stack	C switch_1	C upscale_model_1	F rescale_factor_1	C switch_2	C upscale_model_2	F rescale_factor_2	C switch_3	C upscale_model_3	F rescale_factor_3
CR Multi-ControlNet Stack	C switch_1	C controlnet_1	F controlnet_strength_1	F start_percent_1	F end_percent_1	C switch_2	C controlnet_2	F controlnet_strength_2	F start_percent_2	F end_percent_2	C switch_3	C controlnet_3	F controlnet_strength_3	F start_percent_3	F end_percent_3
CR Multiline Text	S text	B convert_from_csv	S csv_quote_char	B remove_chars	S chars_to_remove	B split_string
CR Output Flow Frames	C output_folder	S filename_prefix	I^ current_frame	S output_path
CR Output Schedule To File	S output_file_path	S file_name	C file_extension
CR Overlay Text	S text	C font_name	I font_size	C font_color	C align	C justify	I margins	I line_spacing	I position_x	I position_y	F rotation_angle	C rotation_options	S font_color_hex
CR Overlay Transparent Image	F transparency	I offset_x	I offset_y	F rotation_angle	F overlay_scale_factor
CR Page Layout	C layout_options	I header_height	S header_text	C header_align	I footer_height	S footer_text	C footer_align	C font_name	C font_color	I header_font_size	I footer_font_size	I border_thickness	C border_color	C background_color	S font_color_hex	S border_color_hex	S bg_color_hex
CR Pipe Switch	I Input
CR Polygons	C mode	I width	I height	I rows	I columns	C face_color	C background_color	C line_color	I line_width	S face_color_hex	S bg_color_hex	S line_color_hex
CR Prompt List	S prepend_text	S multiline_text	S append_text	I start_index	I max_rows
CR Prompt List Keyframes	C keyframe_format
CR Prompt Scheduler	C mode	I current_frame	S default_prompt	C schedule_format	C interpolate_prompt	S schedule_alias	S keyframe_list	S prepend_text	S append_text
CR Prompt Text	S prompt
CR Radial Gradient	I width	I height	C start_color	C end_color	F gradient_distance	F radial_center_x	F radial_center_y	S start_color_hex	S end_color_hex
CR Random Hex Color	I! seed
CR Random LoRA Stack	C exclusive_mode	I stride	C force_randomize_after_stride	C lora_name_1	C switch_1	F chance_1	F model_weight_1	F clip_weight_1	C lora_name_2	C switch_2	F chance_2	F model_weight_2	F clip_weight_2	C lora_name_3	C switch_3	F chance_3	F model_weight_3	F clip_weight_3
CR Random Multiline Colors	I! seed	C value_type	I rows
CR Random Multiline Values	I! seed	C value_type	I rows	I string_length	S custom_values	S prepend_text
CR Random Panel Codes	I! seed	I rows	I string_length	S values
CR Random RGB	I! seed
CR Random RGB Gradient	I! seed	I rows
CR Random Shape Pattern	I width	I height	I num_rows	I num_cols	C color1	C color2	S color1_hex	S color2_hex
CR Random Weight LoRA	I stride	C force_randomize_after_stride	C lora_name	C switch	F weight_min	F weight_max	F clip_weight
CR Repeater	I repeats
CR SD1.5 Aspect Ratio	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor	I batch_size
CR SDXL Aspect Ratio	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor	I batch_size
CR SDXL Base Prompt Encoder	S pos_g	S pos_l	S neg_g	S neg_l	C preset	I base_width	I base_height	I crop_w	I crop_h	I target_width	I target_height
CR SDXL Prompt Mix Presets	S prompt_positive	S prompt_negative	S style_positive	S style_negative	C preset
CR SDXL Prompt Mixer	S prompt_positive	S prompt_negative	S style_positive	S style_negative	C preset
CR SDXL Style Text	S positive_style	S negative_style
CR Save Text To File	S multiline_text	S output_file_path	S file_name	C file_extension
CR Schedule Input Switch	I Input
CR Seamless Checker	F rescale_factor	C grid_options
CR Seed	I! seed
CR Select Font	C font_name
CR Select ISO Size	C iso_size
CR Select Model	C ckpt_name1	C ckpt_name2	C ckpt_name3	C ckpt_name4	C ckpt_name5	I select_model
CR Select Resize Method	C method
CR Set Switch From String	S^ text	S switch_1	S switch_2	S switch_3	S switch_4
CR Set Value On Binary	I^ binary	F value_if_1	F value_if_0
CR Set Value On Boolean	B^ boolean	F value_if_true	F value_if_false
CR Set Value on String	S^ text	S test_string	S value_if_true	S value_if_false
CR Simple Banner	S banner_text	C font_name	I max_font_size	C font_color	I outline_thickness	C outline_color	I margin_size	S font_color_hex	S outline_color_hex
CR Simple Binary Pattern	S binary_pattern	I width	I height
CR Simple Image Compare	S text1	S text2	I footer_height	C font_name	I font_size	C mode	I border_thickness
CR Simple List	S list_values
CR Simple Meme Template	C preset	S text_top	S text_bottom	C font_name	I max_font_size	C font_color	C font_outline	C bar_color	C bar_options	S font_color_hex	S bar_color_hex
CR Simple Prompt List	S prompt_1	S prompt_2	S prompt_3	S prompt_4	S prompt_5
CR Simple Prompt List Keyframes	I keyframe_interval	I loops	C transition_type	C transition_speed	C transition_profile	C keyframe_format
CR Simple Prompt Scheduler	S keyframe_list	I current_frame	C keyframe_format
CR Simple Schedule	S schedule	C schedule_type	S schedule_alias	C schedule_format
CR Simple Text Panel	I panel_width	I panel_height	S text	C font_name	C font_color	I font_size	I font_outline_thickness	C font_outline_color	C background_color	C align	C justify	S font_color_hex	S bg_color_hex
CR Simple Text Scheduler	S schedule	I current_frame
CR Simple Text Watermark	S text	C align	F opacity	C font_name	I font_size	C font_color	I x_margin	I y_margin	S font_color_hex
CR Simple Value Scheduler	S schedule	I current_frame
CR Split String	S text	S delimiter
CR Starburst Colors	I width	I height	I num_triangles	C color_1	C color_2	I center_x	I center_y	F rotation	F bbox_factor	S color1_hex	S color2_hex
CR Starburst Lines	I width	I height	I num_lines	F line_length	I line_width	C line_color	C background_color	I center_x	I center_y	F rotation	S line_color_hex	S bg_color_hex
CR String To Boolean	S^ text
CR String To Combo	S^ text
CR String To Number	S^ text	C round_integer
CR Style Bars	C mode	I width	I height	C bar_style	C orientation	I bar_frequency
CR Switch Model and CLIP	I Input
CR Text	S text
CR Text Blacklist	S^ text	S blacklist_words	S replacement_text
CR Text Concatenate	S^ text1	S^ text2	S separator
CR Text Cycler	S text	I repeats	I loops
CR Text Input Switch	I Input	S^ text1	S^ text2
CR Text Input Switch (4 way)	I Input	S^ text1	S^ text2	S^ text3	S^ text4
CR Text Length	S^ text
CR Text List	S multiline_text	I start_index	I max_rows
CR Text List Simple	S text_1	S text_2	S text_3	S text_4	S text_5
CR Text List To String	S^ text_list
CR Text Operation	S^ text	C operation
CR Text Replace	S^ text	S find1	S replace1	S find2	S replace2	S find3	S replace3
CR Text Scheduler	C mode	I current_frame	S schedule_alias	S default_text	C schedule_format
CR Thumbnail Preview	F rescale_factor	I max_columns
CR Trigger	I index	I trigger_value
CR Upscale Image	C upscale_model	C mode	F rescale_factor	I resize_width	C resampling_method	C supersample	I rounding_modulus
CR VAE Decode	B tiled	B circular
CR VAE Input Switch	I Input
CR Value	F value
CR Value Cycler	S values	I repeats	I loops
CR Value Scheduler	C mode	I current_frame	S schedule_alias	F default_value	C schedule_format
CR Vignette Filter	C vignette_shape	I feather_amount	I x_offset	I y_offset	F zoom	C reverse
CR XY From Folder	C image_folder	I start_index	I end_index	I max_columns	S x_annotation	S y_annotation	I font_size	I gap	B trigger
CR XY Index	I x_columns	I y_rows	I index
CR XY Interpolate	I x_columns	F x_start_value	F x_step	S x_annotation_prepend	I y_rows	F y_start_value	F y_step	S y_annotation_prepend	I index	C gradient_profile
CR XY List	I index	S list1	S x_prepend	S x_append	S x_annotation_prepend	S list2	S y_prepend	S y_append	S y_annotation_prepend
CR XY Product	S text_x	S text_y
CR XY Save Grid Image	C mode	C output_folder	S filename_prefix	C file_format	S output_path	B trigger
CR_Aspect Ratio For Print	I width	I height	C aspect_ratio	C swap_dimensions	F upscale_factor	F prescale_factor	I batch_size
Cache Node	S latent_suffix	S image_suffix	S conditioning_suffix	S output_path
CacheBackendData //Inspire	S key	S tag
CacheBackendDataList //Inspire	S key	S tag
CacheBackendDataNumberKey //Inspire	I key	S tag
CacheBackendDataNumberKeyList //Inspire	I key	S tag
CameraPoseVisualizer	S pose_file_path	F base_xval	F zval	F scale	B use_exact_fx	B relative_c2w	B use_viewer
Canny_Preprocessor_Provider_for_SEGS //Inspire	F low_threshold	F high_threshold
CensorImageByRating	C rating_threshold	C censor_method	C model_name
Cfg Literal	F float
Cfg Literal (Image Saver)	F cfg
CfgScheduleHookProvider	C schedule_for_iteration	F target_cfg
ChangeImageBatchSize //Inspire	I batch_size	C mode
ChangeLatentBatchSize //Inspire	I batch_size	C mode
ChatGPT _O	S api_key_file
Chat_Completion _O	S model
Chat_Message _O	C role	S content
Chat_Message_fromString _O	C role
Checkpoint	S literal
Checkpoint Loader	C config_name	C ckpt_name
Checkpoint Loader (LoraManager)	C! ckpt_name	C base_model
Checkpoint Loader (Simple)	C ckpt_name
Checkpoint Loader Simple Mikey	C ckpt_name
Checkpoint Loader with Name (Image Saver)	C ckpt_name
Checkpoint Selector	C ckpt_name
CheckpointHash	S^ ckpt_name
CheckpointLoaderKJ	C ckpt_name	C weight_dtype	C compute_dtype	B patch_cublaslinear	C sage_attention	B enable_fp16_accumulation
CheckpointLoaderSimpleShared //Inspire	C ckpt_name	S key_opt	C mode
CheckpointLoader|pysssss	C ckpt_name	S prompt
CheckpointNameSelector	C ckpt_name
CheckpointPerturbWeights	F joint_blocks	F final_layer	F rest_of_the_blocks	I! seed
CheckpointSaveModelOnly	S filename_prefix
CinematicLook	C look
Civitai Hash Fetcher (Image Saver)	S username	S model_name	S version
ClampImage	F blackpoint	F whitepoint
ClampOutliers	F std_dev
ClownGuide_AdaIN_MMDiT_Beta	F weight	C weight_scheduler	S double_blocks	S double_weights	S single_blocks	S single_weights	I start_step	I end_step	B invert_mask
ClownGuide_AttnInj_MMDiT_Beta	F weight	C weight_scheduler	S double_blocks	S double_weights	S single_blocks	S single_weights	F img_q	F img_k	F img_v	F txt_q	F txt_k	F txt_v	F img_q_norm	F img_k_norm	F img_v_norm	F txt_q_norm	F txt_k_norm	F txt_v_norm	I start_step	I end_step	B invert_mask
ClownGuide_Beta	C guide_mode	B channelwise_mode	B projection_mode	F weight	F cutoff	C weight_scheduler	I start_step	I end_step	B invert_mask
ClownGuide_FrequencySeparation	C apply_to	C method	F sigma	I kernel_size	I inner_kernel_size	I stride	F lowpass_weight	F highpass_weight
ClownGuide_Mean_Beta	F weight	F cutoff	C weight_scheduler	I start_step	I end_step	B invert_mask
ClownGuide_SelfRefine	C guide_mode	B channelwise_mode	B projection_mode	F weight	C weight_scheduler	I start_step	I end_step	B invert_masks	F self_refine_threshold	F self_refine_cutoff	C self_refine_metric
ClownGuide_StyleNorm_Advanced_HiDream	F weight	C weight_scheduler	S double_blocks	S double_weights	S single_blocks	S single_weights	C mode	C noise_mode	B ff_1	B ff_1_silu	B ff_3	B ff_13	B ff_2	B moe_gate	B topk_weight	B moe_ff_1	B moe_ff_1_silu	B moe_ff_3	B moe_ff_13	B moe_ff_2	B moe_sum	B moe_out	B double_img_io	B double_img_norm0	B double_img_attn	B double_img_attn_gated	B double_img	B double_img_norm1	B double_img_ff_i	B double_txt_io	B double_txt_norm0	B double_txt_attn	B double_txt_attn_gated	B double_txt	B double_txt_norm1	B double_txt_ff_t	B single_img_io	B single_img_norm0	B single_img_attn	B single_img_attn_gated	B single_img	B single_img_norm1	B single_img_ff_i	B attn_img_q_norm	B attn_img_k_norm	B attn_img_v_norm	B attn_txt_q_norm	B attn_txt_k_norm	B attn_txt_v_norm	B attn_img_double	B attn_txt_double	B attn_img_single	B proj_out	I start_step	I end_step	B invert_mask
ClownGuide_Style_Beta	C apply_to	C method	F weight	F synweight	C weight_scheduler	I start_step	I end_step	B invert_mask
ClownGuide_Style_EdgeWidth	I edge_width
ClownGuide_Style_TileSize	I height	I width	I padding
ClownGuidesAB_Beta	C guide_mode	B channelwise_mode	B projection_mode	F weight_A	F weight_B	F cutoff_A	F cutoff_B	C weight_scheduler_A	C weight_scheduler_B	I start_step_A	I start_step_B	I end_step_A	I end_step_B	B invert_masks
ClownGuides_Beta	C guide_mode	B channelwise_mode	B projection_mode	F weight_masked	F weight_unmasked	F cutoff_masked	F cutoff_unmasked	C weight_scheduler_masked	C weight_scheduler_unmasked	I start_step_masked	I start_step_unmasked	I end_step_masked	I end_step_unmasked	B invert_mask
ClownGuides_Sync	F weight_masked	F weight_unmasked	C weight_scheduler_masked	C weight_scheduler_unmasked	I weight_start_step_masked	I weight_start_step_unmasked	I weight_end_step_masked	I weight_end_step_unmasked	F sync_masked	F sync_unmasked	C sync_scheduler_masked	C sync_scheduler_unmasked	I sync_start_step_masked	I sync_start_step_unmasked	I sync_end_step_masked	I sync_end_step_unmasked	B invert_mask
ClownGuides_Sync_Advanced	F weight_masked	F weight_unmasked	C weight_scheduler_masked	C weight_scheduler_unmasked	I weight_start_step_masked	I weight_start_step_unmasked	I weight_end_step_masked	I weight_end_step_unmasked	F sync_masked	F sync_unmasked	C sync_scheduler_masked	C sync_scheduler_unmasked	I sync_start_step_masked	I sync_start_step_unmasked	I sync_end_step_masked	I sync_end_step_unmasked	F drift_x_data	F drift_x_sync	F drift_x_masked	F drift_x_unmasked	C drift_x_scheduler_masked	C drift_x_scheduler_unmasked	I drift_x_start_step_masked	I drift_x_start_step_unmasked	I drift_x_end_step_masked	I drift_x_end_step_unmasked	F drift_y_data	F drift_y_sync	F drift_y_guide	F drift_y_masked	F drift_y_unmasked	C drift_y_scheduler_masked	C drift_y_scheduler_unmasked	I drift_y_start_step_masked	I drift_y_start_step_unmasked	I drift_y_end_step_masked	I drift_y_end_step_unmasked	F lure_x_masked	F lure_x_unmasked	C lure_x_scheduler_masked	C lure_x_scheduler_unmasked	I lure_x_start_step_masked	I lure_x_start_step_unmasked	I lure_x_end_step_masked	I lure_x_end_step_unmasked	F lure_y_masked	F lure_y_unmasked	C lure_y_scheduler_masked	C lure_y_scheduler_unmasked	I lure_y_start_step_masked	I lure_y_start_step_unmasked	I lure_y_end_step_masked	I lure_y_end_step_unmasked	I lure_iter	C lure_sequence	B invert_mask	B invert_mask_sync	B invert_mask_drift_x	B invert_mask_drift_y	B invert_mask_lure_x	B invert_mask_lure_y
ClownGuides_VideoAudioMask	C model_type	F start_time	F end_time	F video_fps	B mask_video	B mask_audio	F video_init_value	F audio_init_value
ClownInpaint	F guide_weight	F guide_weight_bkg	C guide_weight_scheduler	C guide_weight_scheduler_bkg	I guide_end_step	I guide_bkg_end_step
ClownInpaintSimple	F guide_weight	C guide_weight_scheduler	I guide_end_step
ClownModelLoader	C model_name	C weight_dtype	C clip_name1_opt	C clip_name2_opt	C clip_name3_opt	C clip_name4_opt	C clip_type	C vae_name
ClownOptions_Cycles_Beta	F cycles	F eta_decay_scale	F unsample_eta	C unsampler_override	I unsample_steps_to_run	F unsample_cfg	B unsample_bongmath
ClownOptions_DetailBoost_Beta	F weight	C method	C mode	F eta	I start_step	I end_step
ClownOptions_ExtraOptions_Beta	S extra_options
ClownOptions_FlowGuide	F sync_eps
ClownOptions_Frameweights	C config_name	C dynamics	C schedule	F scale	B reverse	S custom_string
ClownOptions_ImplicitSteps_Beta	C implicit_type	C implicit_type_substeps	I implicit_steps	I implicit_substeps
ClownOptions_LatentNormalize	S latent_idx_0	S latent_idx_1
ClownOptions_Momentum_Beta	F momentum
ClownOptions_SDE_Beta	C noise_type_sde	C noise_type_sde_substep	C noise_mode_sde	C noise_mode_sde_substep	F eta	F eta_substep	I! seed
ClownOptions_SDE_Mask_Beta	F max	F min	B invert_mask
ClownOptions_SDE_Noise	I sde_noise_steps
ClownOptions_SigmaScaling_Beta	F s_noise	F s_noise_substep	F noise_anchor_sde	F lying	F lying_inv	I lying_start_step	I lying_inv_start_step
ClownOptions_StepSize_Beta	C overshoot_mode	C overshoot_mode_substep	F overshoot	F overshoot_substep
ClownOptions_SwapSampler_Beta	C sampler_name	F swap_below_err	I swap_at_step	B log_err_to_console
ClownOptions_Tile_Advanced_Beta	S tile_sizes
ClownOptions_Tile_Beta	I tile_width	I tile_height
ClownRegionalConditioning	B spineless	I edge_width
ClownRegionalConditioning2	F weight	F region_bleed	I region_bleed_start_step	C weight_scheduler	I start_step	I end_step	C mask_type	I edge_width	B invert_mask
ClownRegionalConditioning3	F weight	F region_bleed	I region_bleed_start_step	C weight_scheduler	I start_step	I end_step	C mask_type	I edge_width	B invert_mask
ClownRegionalConditioning_AB	F weight	F region_bleed	I region_bleed_start_step	C weight_scheduler	I start_step	I end_step	C mask_type	I edge_width	B invert_mask
ClownRegionalConditioning_ABC	F weight	F region_bleed	I region_bleed_start_step	C weight_scheduler	I start_step	I end_step	C mask_type	I edge_width	B invert_mask
ClownRegionalConditionings	F weight	F region_bleed	I region_bleed_start_step	C weight_scheduler	I start_step	I end_step	C mask_type	B invert_masks
ClownSampler	C noise_type_sde	C noise_mode_sde	F eta	F s_noise	F d_noise	I noise_seed_sde	C sampler_name	C implicit_sampler_name	I implicit_steps	S extra_options
ClownSamplerAdvanced	C noise_type_sde	C noise_type_sde_substep	C noise_mode_sde	C noise_mode_sde_substep	F eta	F eta_substep	F s_noise	F d_noise	I noise_seed_sde	C sampler_name	C implicit_sampler_name	I implicit_steps	S extra_options
ClownSamplerAdvanced_Beta	C noise_type_sde	C noise_type_sde_substep	C noise_mode_sde	C noise_mode_sde_substep	C overshoot_mode	C overshoot_mode_substep	F eta	F eta_substep	F overshoot	F overshoot_substep	F noise_scaling_weight	F noise_boost_step	F noise_boost_substep	F noise_anchor	F s_noise	F s_noise_substep	F d_noise	F momentum	I noise_seed_sde	C sampler_name	C implicit_type	C implicit_type_substeps	I implicit_steps	I implicit_substeps	B bongmath	S extra_options
ClownSamplerSelector_Beta	C sampler_name
ClownSampler_Beta	F eta	C sampler_name	I! seed	B bongmath
ClownScheduler	F pad_start_value	F start_value	F end_value	F pad_end_value	C scheduler	I scheduler_start_step	I scheduler_end_step	I total_steps	B flip_schedule
ClownStyle_Attn_MMDiT	C mode	C apply_to	C block_type	S block_list	S block_weights	F q_proj	F k_proj	F v_proj	F q_norm	F k_norm	F out	I tile_h	I tile_w	B invert_mask
ClownStyle_Attn_UNet	C mode	C apply_to	C block_type	S block_list	S block_weights	F q_proj	F k_proj	F v_proj	F out	I tile_h	I tile_w	B invert_mask
ClownStyle_Block_MMDiT	C mode	C apply_to	C block_type	S block_list	S block_weights	F attn_norm	F attn_norm_mod	F attn	F attn_gated	F attn_res	F ff_norm	F ff_norm_mod	F ff	F ff_gated	F ff_res	I tile_h	I tile_w	B invert_mask
ClownStyle_Block_UNet	C mode	C block_type	S block_list	S block_weights	F resample	F res	F spatial	I tile_h	I tile_w	B invert_mask
ClownStyle_Boost	C noise_mode	C recon_lure	C datashock	F datashock_weight	I datashock_start_step	I datashock_end_step	I tile_h	I tile_w
ClownStyle_MMDiT	C mode	F proj_in	F proj_out	I tile_h	I tile_w	B invert_mask
ClownStyle_ResBlock_UNet	C mode	C block_type	S block_list	S block_weights	F in_norm	F in_silu	F in_conv	F emb_silu	F emb_linear	F emb_res	F out_norm	F out_silu	F out_conv	F residual	I tile_h	I tile_w	B invert_mask
ClownStyle_SpatialBlock_UNet	C mode	C block_type	S block_list	S block_weights	F norm_in	F proj_in	F transformer_block	F transformer	F proj_out	F res	I tile_h	I tile_w	B invert_mask
ClownStyle_TransformerBlock_UNet	C mode	C block_type	S block_list	S block_weights	F norm1	F norm2	F norm3	F self_attn	F cross_attn	F ff	F self_attn_res	F cross_attn_res	F ff_res	I tile_h	I tile_w	B invert_mask
ClownStyle_UNet	C mode	F proj_in	F proj_out	I tile_h	I tile_w	B invert_mask
ClownpileModelWanVideo	C backend	B fullgraph	C mode	B dynamic	I dynamo_cache_size_limit	S skip_self_attn_blocks	B compile_transformer_blocks	B force_recompile
ClownsharKSampler	C noise_type_init	C noise_type_sde	C noise_mode_sde	F eta	I! noise_seed	C sampler_mode	C sampler_name	C implicit_sampler_name	C scheduler	I steps	I implicit_steps	F denoise	F denoise_alt	F cfg	S extra_options
ClownsharKSamplerGuide	C guide_mode	F guide_weight	F guide_weight_scale	C guide_weight_scheduler	I guide_end_step
ClownsharKSamplerGuides	C guide_mode	F guide_weight	F guide_weight_bkg	F guide_weight_scale	F guide_weight_bkg_scale	C guide_weight_scheduler	C guide_weight_scheduler_bkg	I guide_end_step	I guide_bkg_end_step
ClownsharKSamplerOptions	F noise_init_stdev	F noise_init_mean	C noise_type_init	C noise_type_sde	C noise_mode_sde	F eta	F s_noise	F d_noise	F alpha_init	F k_init	F alpha_sde	F k_sde	I! noise_seed	F c1	F c2	F c3	S t_fn_formula	S sigma_fn_formula
ClownsharKSampler_Beta	F eta	C sampler_name	C scheduler	I steps	I steps_to_run	F denoise	F cfg	I! seed	C sampler_mode	B bongmath
ClownsharkChainsampler_Beta	F eta	C sampler_name	I steps_to_run	F cfg	C sampler_mode	B bongmath
Color Correct (mtb)	C clamp	F gamma	F contrast	F exposure	F offset	F hue	F saturation	F value
Color Correct GPU (mtb)	B force_gpu	C clamp	F gamma	F contrast	F exposure	F offset	F hue	F saturation	F value
ColorCorrect	F temperature	F hue	F brightness	F contrast	F saturation	F gamma
ColorMapToMasks //Inspire	I min_pixels	I max_count
ColorMaskToDepthMask //Inspire	S spec	F base_value	I dilation	C flatten_method
ColorMatch	C method	F strength	B multithread
ColorMatchImage	C blur_type	I blur_size	F factor
ColorMatchV2	C method	F strength	B multithread
ColorNode	F factor
ColorToMask	B invert	I red	I green	I blue	I threshold	I per_batch
Colored Image (mtb)	(COLOR) color	I width	I height	B invert	F mask_opacity
Combo Clone	C combo
Compare-🔬	C comparison
ComposeRGBAImageFromMask	B invert
CompositeNoise //Inspire	C mode	I x	I y
Concat Images (mtb)	B reverse	C on_mismatch
Concat Text _O	S text1	S text2	S separator
ConcatConditioningsWithMultiplier //Inspire	F multiplier1
ConcatGridNode	C direction	C match_method
ConcatTwoImagesNode	C direction	C match_method
Conditioning Input Switch	B^ boolean
ConditioningAdd	F multiplier
ConditioningDownsample (T5)	I token_limit
ConditioningMultiCombine	I inputcount	C operation
ConditioningOrthoCollin	F t5_strength	F clip_strength
ConditioningSetMaskAndCombine	F mask_1_strength	F mask_2_strength	C set_cond_area
ConditioningSetMaskAndCombine3	F mask_1_strength	F mask_2_strength	F mask_3_strength	C set_cond_area
ConditioningSetMaskAndCombine4	F mask_1_strength	F mask_2_strength	F mask_3_strength	F mask_4_strength	C set_cond_area
ConditioningSetMaskAndCombine5	F mask_1_strength	F mask_2_strength	F mask_3_strength	F mask_4_strength	F mask_5_strength	C set_cond_area
ConditioningStretch //Inspire	I resolutionX	I resolutionY	I newWidth	I newHeight
ConditioningSubtract	F subtract_strength
ConditioningUpscale //Inspire	I scalar
ConsoleDebug+	S prefix
ConsolidateMasksKJ	I width	I height	I padding
Constant Number	C number_type	F number	S^ number_as_text
Constant Scheduler	I steps	F value_start	F value_end	F cutoff_percent
ConstrainImageforVideo|pysssss	I max_width	I max_height	I min_width	I min_height	C crop_if_required
ConstrainImage|pysssss	I max_width	I max_height	I min_width	I min_height	C crop_if_required
Context (rgthree)	I!^ seed
Context Big (rgthree)	I!^ seed	I^ steps	I^ step_refiner	F^ cfg	C^ ckpt_name	C^ sampler	C^ scheduler	I^ clip_width	I^ clip_height	S^ text_pos_g	S^ text_pos_l	S^ text_neg_g	S^ text_neg_l
ContextWindowsVisualizerKJ	C frame_units	I dim	I temporal_downscale	I num_frames	I context_length	I context_overlap	C context_schedule	I context_stride	B closed_loop	C fuse_method	B causal_window_fix	B freenoise	S cond_retain_index_list
ContrastNode	F factor
Control Net Model Input Switch	B^ boolean
Control Net Stacker	F strength	F start_percent	F end_percent
ConvertComboToString	S separator
ConvertNormals	C input_mode	C output_mode	F scale_XY	B normalize	B fix_black
Coordinates To String (mtb)	I frame
Copy/Paste Textbox	S text
CoreMLDetailerHookProvider	C mode
CounterFloat	F start	B reset	F step
CounterInteger	F start	B reset
Create Grid Image	S images_path	S pattern_glob	C include_subfolders	I border_width	I number_of_columns	I max_cell_size	I border_red	I border_green	I border_blue
Create Grid Image from Batch	I border_width	I number_of_columns	I max_cell_size	I border_red	I border_green	I border_blue
Create Hook LoRA (LoraManager)	(AUTOCOMPLETE_TEXT_LORAS) text	(LORAS) loras
Create Morph Image	I transition_frames	F still_image_delay_ms	F duration_ms	I loops	I max_size	S output_path	S filename	C filetype
Create Morph Image from Path	I transition_frames	F still_image_delay_ms	F duration_ms	I loops	I max_size	S input_path	S input_pattern	S output_path	S filename	C filetype
Create Video from Path	I transition_frames	F image_delay_sec	I fps	I max_size	S input_path	S output_path	S filename	C codec
CreateAudioMask	B invert	I frames	F scale	S audio_path	I width	I height
CreateExtraMetaData	S key1	S value1	S key2	S value2	S key3	S value3	S key4	S value4
CreateExtraMetaDataUniversal	S key1	S value1	S key2	S value2	S key3	S value3	S key4	S value4
CreateFadeMask	B invert	I frames	I width	I height	C interpolation	F start_level	F midpoint_level	F end_level	I midpoint_frame
CreateFadeMaskAdvanced	S points_string	B invert	I frames	I width	I height	C interpolation
CreateFluidMask	B invert	I frames	I width	I height	I inflow_count	I inflow_velocity	I inflow_radius	I inflow_padding	I inflow_duration
CreateGradientFromCoords	S^ coordinates	I frame_width	I frame_height	S start_color	S end_color	F multiplier
CreateGradientMask	B invert	I frames	I width	I height
CreateInstanceDiffusionTracking	S^ coordinates	I width	I height	I bbox_width	I bbox_height	S class_name	I class_id	S prompt	F^ size_multiplier	B fit_in_frame
CreateMagicMask	I frames	I depth	F distortion	I! seed	I transitions	I frame_width	I frame_height
CreateShapeImageOnPath	C shape	S^ coordinates	I frame_width	I frame_height	I shape_width	I shape_height	S shape_color	S bg_color	F blur_radius	F intensity	F^ size_multiplier	F trailing	I border_width	S border_color
CreateShapeMask	C shape	I frames	I location_x	I location_y	I grow	I frame_width	I frame_height	I shape_width	I shape_height
CreateShapeMaskOnPath	C shape	S^ coordinates	I frame_width	I frame_height	I shape_width	I shape_height	F^ size_multiplier
CreateTextMask	B invert	I frames	I text_x	I text_y	I font_size	S font_color	S text	C font	I width	I height	I start_rotation	I end_rotation
CreateTextOnPath	S^ coordinates	S text	I frame_width	I frame_height	C font	I font_size	C alignment	S text_color	F^ size_multiplier
CreateVoronoiMask	I frames	I num_points	I line_width	F speed	I frame_width	I frame_height
Crop (mtb)	I x	I y	I width	I height
CrossAttn_EraseReplace_HiDream	S~ t5xxl_erase	S~ llama_erase	S~ t5xxl_replace	S~ llama_replace	S~ t5xxl_erase_token	S~ llama_erase_token	S~ t5xxl_replace_token	S~ llama_replace_token
CrossFadeImages	C interpolation	I transition_start_index	I transitioning_frames	F start_level	F end_level
CrossFadeImagesMulti	I inputcount	C interpolation	I transitioning_frames
CurrentTimestamp	S format_string
Curve To Float (mtb)	I steps
CustomControlNetWeightsFluxFromList	F^ list_of_floats	F uncond_multiplier
CustomSigmas	S sigmas_string	I interpolate_to_steps
CutAndDragOnPath	S^ coordinates	I frame_width	I frame_height	B inpaint
D2 Any Delivery	S _label
D2 Checkpoint Loader	C ckpt_name	B auto_vpred	C sampling	B zsnr	F multiplier
D2 Controlnet Loader	C controlnet_type	C controlnet_name	F strength	F start_percent	F end_percent
D2 Cut By Mask	C cut_type	C output_size	C round_to	I padding	I min_width	I min_height	B output_alpha
D2 EmptyImage Alpha	I width	I height	I batch_size	I red	I green	I blue	F alpha	B output_alpha
D2 Filename Template	S format	I arg_count	B normalization	I! seed
D2 Filename Template2	S format	I arg_count	B normalization	I! seed
D2 Folder Image Queue	S folder	S extension	I start_at	B auto_queue	C sort_by	C order_by
D2 Get Image Size	S display
D2 Grid Image	I max_columns	I grid_gap	B swap_dimensions	I trigger_count	S title_text	I font_size
D2 Image Mask Stack	I image_count
D2 Image Resize	C mode	F rescale_factor	C preset	I resize_width	I resize_height	C rotate	C round_method	C upscale_model	C resampling	B use_tiled_vae
D2 Image Stack	I image_count
D2 KSampler	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C preview_method	S positive	S negative
D2 KSampler(Advanced)	C add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C return_with_leftover_noise	C token_normalization	C weight_interpretation	C preview_method	S positive	S negative
D2 List To String	C separator
D2 Load Diffusion Model	C unet_name	C weight_dtype
D2 Load Diffusion Model Set	C unet_name	C weight_dtype	C vae_name	C clip_name	C clip_type
D2 Load Folder Images	S folder	S extension	C sort_by	C order_by
D2 Load Image	C@ image	S^ image_path
D2 Load Lora	S prompt	C mode	C insert_lora
D2 Model and CLIP Merge SDXL	S weights
D2 Mosaic Filter	I dot_size	C color_mode	F opacity	I brightness	B invert_color
D2 Multi Output	C type	S parameter
D2 Paste By Mask	C paste_mode	C multi_mode	I^ rect_opt	I feather	C feather_type
D2 Pipe	S^ ckpt_name	S^ positive	S^ negative	I!^ seed	I^ steps	F^ cfg	S^ sampler_name	S^ scheduler	F^ denoise	I^ width	I^ height
D2 Preset Selector	C preset	S preset_text	S^ preset_name
D2 Prompt	S prompt	C comment_type	C insert_lora	B token_count
D2 Prompt Sanitizer	S^ prompt	B underscore_to_space	B space_after_comma	B remove_extra_comma	B protect_lora	B protect_score
D2 Refiner Steps	I steps	I start	I end
D2 Refiner Steps A1111	I steps	F denoise	F switch_at
D2 Refiner Steps Tester	I^ steps	I^ start	I^ end	I^ refiner_start	S text
D2 Regex Replace	S^ text	C mode	S regex_replace
D2 Regex Switcher	S^ text	S regex_and_output	C pre_delim	C suf_delim	C show_text	S text_check	S^ prefix	S^ suffix
D2 Resize Calculator	I width	I height	F rescale_factor	C round_method
D2 Save Audio Eagle	S filename_prefix	S eagle_folder	C format	C mp3_quality	C opus_quality	S memo_text
D2 Save Image	S filename_prefix	B preview_only	C format	B lossless	I quality	F fps
D2 Save Image Eagle	S filename_prefix	B preview_only	C format	B lossless	I quality	F fps	S eagle_folder	S memo_text
D2 Send File Eagle	S eagle_folder	S memo_text
D2 Size Selector	C preset	I width	I height	B swap_dimensions	F upscale_factor	F prescale_factor	C round_method	I batch_size
D2 Token Counter	S text	C clip_name
D2 XY Annotation	S title	S list
D2 XY Folder Images	S folder	S extension	C sort_by	C order_by
D2 XY Grid Image	I font_size	I grid_gap	B swap_dimensions	B grid_only	B draw_x_label	B draw_y_label	S^ status
D2 XY Model List	C model_type	S filter	C mode	C sort_by	C order_by	S model_list
D2 XY Plot	C x_type	S x_title	S x_list	C y_type	S y_title	S y_list	B auto_queue	I start_index
D2 XY Plot Easy	S positive	S negative	C ckpt_name	C unet_name	C ckpt_type	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C x_type	S x_list	C y_type	S y_list	B auto_queue	I start_index
D2 XY Plot Easy Mini	S positive	S negative	C ckpt_name	C unet_name	C ckpt_type	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C x_type	S x_list	C y_type	S y_list	B auto_queue	I start_index
D2 XY Prompt SR	S prompt	S search	S replace
D2 XY Prompt SR2	S search	S prompt	S^ x_y
D2 XY Seed	S seeds
D2 XY Seed2	I initial_number	I count	C mode
D2 XY String To Plot	I string_count
D2 XY Upload Image	S image_list
DF_Absolute_value	F Value	C negative_out
DF_Ceil	F Value
DF_Conditioning_area_scale_by_ratio	F modifier	F strength_modifier
DF_Cosines	F value	C type_	C arcCos
DF_Divide	F Numerator	F Denominator
DF_DynamicPrompts_Text_Box	S~ Text
DF_Float	F Value
DF_Floor	F Value
DF_Get_latent_size	C original
DF_Image_scale_by_ratio	F upscale_by	C upscale_method	C crop
DF_Image_scale_to_side	I side_length	C side	C upscale_method	C crop
DF_Int_to_Float	I Value
DF_Integer	F Value
DF_Latent_Scale_by_ratio	F modifier	C scale_method	C crop
DF_Latent_Scale_to_side	I side_length	C side	C scale_method	C crop
DF_Logic_node	C Operation
DF_Multiply	F Value_A	F Value_B
DF_Power	F Value	F Exponent
DF_Random	F Value_A	F Value_B	I! seed
DF_Search_In_Text	S Text	S Pattern	B ConsiderRegister	C Mode
DF_Sinus	F value	C type_	C arcSin
DF_Square_root	F Value
DF_String_Concatenate	S Prepend	S Append	S Delimiter
DF_String_Replace	S Text	S Pattern	S Replace_With	C Mode
DF_Subtract	F Value_A	F Value_B
DF_Sum	F Value_A	F Value_B
DF_Tangent	F value	C type_	C arcTan
DF_Text	S Text
DF_Text_Box	S Text
DPCombinatorialGenerator	S text	I! seed	C autorefresh
DPFeelingLucky	S text	I! seed	C autorefresh
DPJinja	S text	C autorefresh
DPMagicPrompt	S text	I! seed	C autorefresh
DPOutput	S text
DPRandomGenerator	S text	I! seed	C autorefresh
DWPreprocessor_Provider_for_SEGS //Inspire	B detect_hand	B detect_body	B detect_face	F resolution_upscale_by	C bbox_detector	C pose_estimator
DartConfig|cgem156	I max_new_tokens	I min_new_tokens	F temperature	F top_p	I top_k	I num_beams	F cfg_scale
DartGenerate|cgem156	S prompt	I batch_size	I! seed	S negative	S ban_tags
DartPromptV2|cgem156	C rating	S copyright	S character	S general	C aspect_ratio	C length	C identity
DartPrompt|cgem156	C rating	S copyright	S character	S general	C long
Debug (mtb)	B output_to_console	B as_detailed_types
Debug Number to Console	S label
Debug Text _O	S text	S prefix
Debug Text route _O	S text	S prefix
DebugComboInputNode	C input1
DecodeAndSaveVideo	F fps	S filename_prefix	C format	C codec	(COMFY_DYNAMICCOMBO_V3) tiling
Deep Bump (mtb)	C mode	C color_to_normals_overlap	C normals_to_curvature_blur_radius	B normals_to_height_seamless	B auto_download
DeepDanbooruCaption	F threshold	B sort_alpha	B use_spaces	B escape	S filter_tags	C device_mode	S prefix	S suffix	B enabled
DenoiseScheduleHookProvider	C schedule_for_iteration	F target_denoise
DenoiseSchedulerDetailerHookProvider	C schedule_for_cycle	F target_denoise
DependenciesEdit	C ckpt_name	C vae_name	I clip_skip	S positive	S negative
DepthToNormals	F scale	C output_mode
DetailerForEach	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	S wildcard	I cycle	B inpaint_model	I noise_mask_feather
DetailerForEachDebug	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	S wildcard	I cycle	B inpaint_model	I noise_mask_feather
DetailerForEachDebugPipe	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	S wildcard	F refiner_ratio	I cycle	B inpaint_model	I noise_mask_feather
DetailerForEachPipe	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	S wildcard	F refiner_ratio	I cycle	B inpaint_model	I noise_mask_feather
DetailerForEachPipeForAnimateDiff	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	F refiner_ratio	I noise_mask_feather
DiTBlockLoraLoader	F strength_model	C lora_name	S^ opt_lora_path
DictGetNode	S key
DictMergeNode	B in_place
DictPointer	B reset
DictRemoveKeyNode	S key
DictSetNode	S key
Dictionary to Console	S label
DifferenceChecker	F multiplier	B print_MAE
DifferentialDiffusionAdvanced	F multiplier
Diffusers Hub Model Down-Loader	S repo_id	S revision
Diffusers Model Loader	C model_path
DiffusionModelLoaderKJ	C model_name	C weight_dtype	C compute_dtype	B patch_cublaslinear	C sage_attention	B enable_fp16_accumulation	S^ extra_state_dict
DiffusionModelSelector	C model_name
DilateErodeMask	I radius	C shape
DimensionSelectorWithSeedNode	I resolution	F min_ratio	F max_ratio	I multiples	I! seed
Display Int (rgthree)	I^ input
DisplayAny	C mode
DownloadAndLoadBlip	C model_name
DownloadAndLoadCLIPSeg	C model
DownloadISNetModel	C model_name
DrawInstanceDiffusionTracking	I box_line_width	B draw_text	C font	I font_size
DrawMaskOnImage	S color	C device
DrawText+	S~ text	C font	I size	S color	S background_color	I shadow_distance	I shadow_blur	S shadow_color	C horizontal_align	C vertical_align	I offset_x	I offset_y	C direction
DumpTextJsonlNode	S filename_prefix	S subfolder_dir	S filename	S keyname
ETN_ExtractImageTile	I index
ETN_ExtractMaskTile	I index
ETN_GenerateTileMask	I index	B blend
ETN_KritaImageLayer	S name
ETN_KritaMaskLayer	S name
ETN_KritaOutput	I x	I y	S name	C batch_mode	B resize_canvas
ETN_KritaSelection	C context	I padding
ETN_KritaSendText	S name	C type
ETN_KritaStyle	S name	C sampler_preset
ETN_KritaStyleAndPrompt	C sampler_preset
ETN_LoadImageBase64	S image
ETN_LoadImageCache	S id
ETN_LoadMaskBase64	S mask
ETN_MergeImageTile	I index
ETN_NSFWFilter	F sensitivity
ETN_Parameter	S name	C type	S default	F min	F max
ETN_ReferenceImage	F weight	F range_start	F range_end
ETN_SaveImageCache	C format
ETN_SendImageWebSocket	C format
ETN_TileLayout	I min_tile_size	I padding	I blending	I multiple
ETN_Translate	S text
ETN_control_apply	F strength	F start_percent	F end_percent
ETN_control_load	C weights
Edit Image Saver Pipe	S filename	S path	I^ counter	S modelname	S positive	S negative	I^ width	I^ height	I!^ seed	I^ steps	F^ cfg	C^ sampler_name	C^ scheduler_name	F^ denoise	I^ clip_skip	S additional_hashes	S custom
EditDetailerPipe	S wildcard	C Select to add LoRA	C Select to add Wildcard
EditDetailerPipeSDXL	S wildcard	C Select to add LoRA	C Select to add Wildcard
Eff. Loader SDXL	C base_ckpt_name	I base_clip_skip	C refiner_ckpt_name	I refiner_clip_skip	F positive_ascore	F negative_ascore	C vae_name	S positive	S negative	C token_normalization	C weight_interpretation	I empty_latent_width	I empty_latent_height	I batch_size
Efficient Loader	C ckpt_name	C vae_name	I clip_skip	C lora_name	F lora_model_strength	F lora_clip_strength	S positive	S negative	C token_normalization	C weight_interpretation	I empty_latent_width	I empty_latent_height	I batch_size
Eight_Input_Int_Switch	I switch	I^ int1	I^ int2	I^ int3	I^ int4	I^ int5	I^ int6	I^ int7	I^ int8
Eight_Input_Int_Switch_Widget	I switch	I int1	I int2	I int3	I int4	I int5	I int6	I int7	I int8
Eight_Input_Text_Switch	I switch	S text1	S text2	S text3	S text4	S text5	S text6	S text7	S text8
Empty Latent Ratio Custom SDXL	I width	I height	I batch_size
Empty Latent Ratio Select SDXL	C ratio_selected	I batch_size
EmptyLatentImage64	I width	I height	I batch_size
EmptyLatentImageCustom	I width	I height	I batch_size	C channels	C mode	I compression	C precision
EmptyLatentImageCustomPresets	C dimensions	B invert	I batch_size
EmptyLatentImageFromPresetsSD15	C preset	I batch_size
EmptyLatentImageFromPresetsSDXL	C preset	I batch_size
EmptyLatentImagePresets	C dimensions	B invert	I batch_size
EncodeVideoComponents	I width	I height	I max_frames	C upscale_method	(COMFY_DYNAMICCOMBO_V3) keep_proportion
End Clock (mtb)	S^ clock_id
EndRecordCUDAMemoryHistory	S output_path
EndlessReplicateLatents	I count
EnhanceDetail	I filter_radius	F sigma	F denoise	F detail_mult
Equation1param _O	F x	S equation
Equation2params _O	F x	F y	S equation	S equation_2
ErrorNode	S error_msg
EvalFloats	F a	F b	S formula
Evaluate Floats	S python_expression	C print_to_console	F a	F b	F c
Evaluate Integers	S python_expression	C print_to_console	I a	I b	I c
Evaluate Strings	S python_expression	C print_to_console	S a	S b	S c
Export API	C save_prompt_api	S output_path	S filename_prefix	S filename_delimiter	I filename_number_padding	B parse_text_tokens
Export With Ffmpeg (mtb)	F fps	S prefix	C format	C codec
ExposureAdjust	F stops	C input_mode	C output_mode	C tonemap	F tonemap_scale
Extract Coordinates From Image (mtb)	F threshold	I max_points
ExtractNFrames	I frames
FFTNode	I mask_radius
FS: Crop Image Into Even Pieces	I rows	I columns
FS: Fit Image And Resize	I max_size	C resampling	C upscale	I batch_size	F add_noise
FS: Fit Size From Image	I max_size	C upscale
FS: Fit Size From Int	I original_width	I original_height	I max_size	C upscale
FS: Image Region To Mask	I rows	I columns	I chosen_row	I chosen_column
FS: Load Image And Resize To Fit	C@ image	I max_size	C resampling	C upscale	I batch_size	F add_noise
FS: Pick Image From Batch	I! seed	I start_index	I select_amount
FS: Pick Image From Batches	I! seed	I start_index	I select_amount
FS: Pick Image From List	I! seed	I start_index	I select_amount
Face Swap (mtb)	S faces_index	B preserve_alpha
FaceDetailer	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	F bbox_threshold	I bbox_dilation	F bbox_crop_factor	C sam_detection_hint	I sam_dilation	F sam_threshold	I sam_bbox_expansion	F sam_mask_hint_threshold	C sam_mask_hint_use_negative	I drop_size	S wildcard	I cycle	B inpaint_model	I noise_mask_feather
FaceDetailerPipe	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	F bbox_threshold	I bbox_dilation	F bbox_crop_factor	C sam_detection_hint	I sam_dilation	F sam_threshold	I sam_bbox_expansion	F sam_mask_hint_threshold	C sam_mask_hint_use_negative	I drop_size	F refiner_ratio	I cycle	B inpaint_model	I noise_mask_feather
FaceFixerOpenCV	I! seed	I face_img_resolution	I padding	F scale_factor	I min_neighbors	F denoise	C classifier	C sampler_name	C scheduler	F cfg	I steps
FakeScribblePreprocessor_Provider_for_SEGS //Inspire	B safe
FastPreview	C format	I max_size
FastPreviewBatch	I max_thumb_size	I crf	I max_grid_frames
FileNamePrefix	C date	C date_directory	S custom_directory	S custom_text
FileNamePrefixDateDirFirst	C date	C date_directory	S custom_directory	S custom_text
Film Grain	F density	F intensity	F highlights	I supersample_factor	I repeats
Filter Tags	S input_string	S separator	C tag_category
Filter Z (mtb)	B to_black	F threshold	B invert
FilterTagsNode	S tags	S filter_tags	S separator
Fit Number (mtb)	F^ value	B clamp	F source_min	F source_max	F target_min	F target_max	C easing
FlipSigmasAdjusted	B divide_by_last_sigma	F divide_by	I offset_by
Float	S Number
Float Literal (Image Saver)	F float
Float To Floats (mtb)	F^ float
Float To Number (mtb)	F^ float
Float to String	F float_	C use_commas
Float-🔬	F value
FloatConstant	F value
FloatRange //Inspire	F start	F stop	F step	I limit	B ensure_end
FloatToMask	F^ input_values	I width	I height
FloatToSigmas	F^ float_list
FluxAttentionSeeker+	B apply_to_query	B apply_to_key	B apply_to_value	B apply_to_out	F clip_l_0	F clip_l_1	F clip_l_2	F clip_l_3	F clip_l_4	F clip_l_5	F clip_l_6	F clip_l_7	F clip_l_8	F clip_l_9	F clip_l_10	F clip_l_11	F t5xxl_0	F t5xxl_1	F t5xxl_2	F t5xxl_3	F t5xxl_4	F t5xxl_5	F t5xxl_6	F t5xxl_7	F t5xxl_8	F t5xxl_9	F t5xxl_10	F t5xxl_11	F t5xxl_12	F t5xxl_13	F t5xxl_14	F t5xxl_15	F t5xxl_16	F t5xxl_17	F t5xxl_18	F t5xxl_19	F t5xxl_20	F t5xxl_21	F t5xxl_22	F t5xxl_23
FluxBatchPrompts	S prompts	F guidance	B print_output	I max_batch_size
FluxBlockLoraSelect	F double_blocks.0.	F double_blocks.1.	F double_blocks.2.	F double_blocks.3.	F double_blocks.4.	F double_blocks.5.	F double_blocks.6.	F double_blocks.7.	F double_blocks.8.	F double_blocks.9.	F double_blocks.10.	F double_blocks.11.	F double_blocks.12.	F double_blocks.13.	F double_blocks.14.	F double_blocks.15.	F double_blocks.16.	F double_blocks.17.	F double_blocks.18.	F single_blocks.0.	F single_blocks.1.	F single_blocks.2.	F single_blocks.3.	F single_blocks.4.	F single_blocks.5.	F single_blocks.6.	F single_blocks.7.	F single_blocks.8.	F single_blocks.9.	F single_blocks.10.	F single_blocks.11.	F single_blocks.12.	F single_blocks.13.	F single_blocks.14.	F single_blocks.15.	F single_blocks.16.	F single_blocks.17.	F single_blocks.18.	F single_blocks.19.	F single_blocks.20.	F single_blocks.21.	F single_blocks.22.	F single_blocks.23.	F single_blocks.24.	F single_blocks.25.	F single_blocks.26.	F single_blocks.27.	F single_blocks.28.	F single_blocks.29.	F single_blocks.30.	F single_blocks.31.	F single_blocks.32.	F single_blocks.33.	F single_blocks.34.	F single_blocks.35.	F single_blocks.36.	F single_blocks.37.
FluxBlocksBuster+	S~ blocks
FluxGuidanceDisable	B disable	B zero_clip_L
FluxKontextBatchPrompts	S prompts	F guidance	B print_output	I max_batch_size
FluxLoader	C model_name	C weight_dtype	C clip_name1	C clip_name2_opt	C vae_name	C clip_vision_name	C style_model_name
FluxOrthoCFGPatcher	B enable	B ortho_T5	B ortho_clip_L	B zero_clip_L
FluxSamplerParams+	S seed	S sampler	S scheduler	S steps	S guidance	S max_shift	S base_shift	S denoise
Fooocus_KSampler	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	F sharpness
Fooocus_KSamplerAdvanced	C add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C return_with_leftover_noise	F sharpness
Fooocus_KSamplerEfficient	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C preview_method	C vae_decode	F sharpness
Fooocus_KSamplerEfficientAdvanced	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C preview_method	C vae_decode	F sharpness
Four_Input_Int_Switch	I switch	I^ int1	I^ int2	I^ int3	I^ int4
Four_Input_Int_Switch_Widget	I switch	I int1	I int2	I int3	I int4
Four_Input_Text_Switch	I switch	S text1	S text2	S text3	S text4
Frame Select	I select
Frame Select Latent	I select
Frame Select Latent Raw	I select
Frames Masks Uninterpolate	I frame_chunk_size
Frames Masks ZeroOut	I zero_out_frame
Frames Slice	I start	I stop
Frames Slice Latent	I start	I stop
Frames Slice Latent Raw	I start	I stop
FrequencyCombine	C mode	F eps
FrequencySeparate	C mode	F eps
GGUFLoaderKJ	C model_name	C extra_model_name	C dequant_dtype	C patch_dtype	B patch_on_device	B enable_fp16_accumulation	C attention_override
GITSSchedulerFuncProvider	F coeff	F denoise
GLIGENTextBoxApplyBatchCoords	S^ coordinates	S text	I width	I height	F^ size_multiplier
GameOfLife	I width	I height	I cell_size	I! seed	F threshold	I steps
Generate Trimap (mtb)	I erode	I dilate
GenerateNoise	I width	I height	I batch_size	I! seed	F multiplier	B constant_batch_noise	B normalize	C latent_channels	C shape
Get Batch From History (mtb)	B enable	I count	I offset	I internal_count
Get Font Size	S text
Get Item (mtb)	I index
GetAllTagsAboveThresholdNode	F threshold	B replace	C model_name
GetAllTagsExceptCharacterAboveThresholdNode	F threshold	B replace	C model_name
GetBoolFromJson	S key
GetCharactersAboveThresholdFromTextNode	F threshold	B replace	C model_name
GetCharactersAboveThresholdNode	F threshold	B replace	C model_name
GetFloatFromJson	S key
GetImageRangeFromBatch	I start_index	I num_frames
GetImagesFromBatchIndexed	S indexes
GetIntFromJson	S key
GetLatentRangeFromBatch	I start_index	I num_frames
GetLatentsFromBatchIndexed	S indexes	C latent_format
GetLengthString	S string
GetObjectFromJson	S key
GetRatingFromTextNode	S image	C model_name
GetRatingNode	C model_name
GetSAMEmbedding	C device_mode
GetSimilarResolution	B is_sdxl
GetSimilarResolutionEmptyLatent	B is_sdxl	I batch_size
GetSubdirectories	S directory
GetTagsAboveThresholdFromTextNode	F threshold	B replace	C model_name
GetTagsAboveThresholdNode	F threshold	B replace	C model_name
GetTextFromJson	S key
GetTrackRange	I start_index	I num_frames
GlobalSampler //Inspire	C sampler_name	C scheduler
GlobalSeed //Inspire	I value	B mode	C action	S last_seed
GlobalVarGetNode	S key
GlobalVarLoadNode	S key	S filepath	B allow_missing
GlobalVarRemoveNode	S key
GlobalVarSaveNode	S key	S filepath	B allow_missing
GlobalVarSetIfNotExistsNode	S key
GlobalVarSetNode	S key
GradCamAuto|cgem156	F threshold	F heat_map_alpha	C intepolate
GradCam|cgem156	S target_tag	F heat_map_alpha	C intepolate	B negative
GradPair|cgem156	F heat_map_alpha	C intepolate	B negative
GradientToFloat	I steps
GradualLatentSampler|cgem156	C sampler_name	F eta	F s_noise	F upscale_ratio	I start_step	I end_step	I upscale_n_step	I unsharp_kernel_size	F unsharp_sigma	F unsharp_strength	C unsharp_target
GridAnnotation	S column_texts	S row_texts	I font_size
GrowMaskWithBlur	I expand	F incremental_expandrate	B tapered_corners	B flip_input	F blur_radius	F lerp_alpha	F decay_factor	B fill_holes
GuidanceTimestepping+	F value	F start_at	F end_at
GuidedFilterImage	I size	F sigma
HDRPreviewKJ	F exposure	F saturation	F fps	C input_space
HEDPreprocessor_Provider_for_SEGS //Inspire	B safe
HSL to Hex	S hsl_color
HaldCLUT 	C hald_clut	C gamma_correction
Hex to HSL	S hex_color	B include_alpha
HighRes-Fix Script	C upscale_type	C hires_ckpt_name	C latent_upscaler	C pixel_upscaler	F upscale_by	B use_same_seed	I! seed	I hires_steps	F denoise	I iterations	C use_controlnet	C control_net_name	F strength	C preprocessor	B preprocessor_imgs
Hunyuan3Dv2LatentUpscaleBy	F scale_by
HunyuanVideoBlockLoraSelect	F double_blocks.0.	F double_blocks.1.	F double_blocks.2.	F double_blocks.3.	F double_blocks.4.	F double_blocks.5.	F double_blocks.6.	F double_blocks.7.	F double_blocks.8.	F double_blocks.9.	F double_blocks.10.	F double_blocks.11.	F double_blocks.12.	F double_blocks.13.	F double_blocks.14.	F double_blocks.15.	F double_blocks.16.	F double_blocks.17.	F double_blocks.18.	F double_blocks.19.	F single_blocks.0.	F single_blocks.1.	F single_blocks.2.	F single_blocks.3.	F single_blocks.4.	F single_blocks.5.	F single_blocks.6.	F single_blocks.7.	F single_blocks.8.	F single_blocks.9.	F single_blocks.10.	F single_blocks.11.	F single_blocks.12.	F single_blocks.13.	F single_blocks.14.	F single_blocks.15.	F single_blocks.16.	F single_blocks.17.	F single_blocks.18.	F single_blocks.19.	F single_blocks.20.	F single_blocks.21.	F single_blocks.22.	F single_blocks.23.	F single_blocks.24.	F single_blocks.25.	F single_blocks.26.	F single_blocks.27.	F single_blocks.28.	F single_blocks.29.	F single_blocks.30.	F single_blocks.31.	F single_blocks.32.	F single_blocks.33.	F single_blocks.34.	F single_blocks.35.	F single_blocks.36.	F single_blocks.37.	F single_blocks.38.	F single_blocks.39.
HunyuanVideoEncodeKeyframesToCond	I num_frames	I tile_size	I overlap	I temporal_size	I temporal_overlap
HyperTile //Inspire	I tile_size	I swap_size	I max_depth	B scale_depth	I! seed
INTConstant	I value
IPAdapterModelHelper //Inspire	C preset	F lora_strength_model	F lora_strength_clip	C insightface_provider	C cache_mode	C insightface_model_name
ISNetLoader	C model_name
ISNetSegment	F threshold	C device_mode	B enabled
Ideogram4OptimizationsKJ	B chunk_ffn	I ffn_chunks	I ffn_seq_threshold	B bf16_rope
Ideogram4PromptBuilderKJ	I width	I height	S high_level_description	S background	(COMFY_DYNAMICCOMBO_V3) style	S aesthetics	S lighting	S medium	S style_palette_data	S elements_data	I bg_brightness	C import_mode	S output_format	S coord_mode	S bbox_order	S^ import_json
Image Analyze	C mode
Image Batch To Sublist (mtb)	I sub_batch_size
Image Blank	I width	I height	I red	I green	I blue
Image Blend	F blend_percentage
Image Blend by Mask	F blend_percentage
Image Blending Mode	C mode	F blend_percentage
Image Bloom Filter	F radius	F intensity
Image Bounds to Console	S label
Image Canny Filter	C enable_threshold	F threshold_low	F threshold_high
Image Caption	S font	S caption
Image Chromatic Aberration	I red_offset	I green_offset	I blue_offset	F intensity	I fade_radius
Image Color Palette	I colors	C mode
Image Compare (mtb)	C mode
Image Crop Face	F crop_padding_factor	C cascade_xml
Image Crop Location	I top	I left	I right	I bottom
Image Crop Location Exact	I x	I y	I width	I height	C edge
Image Crop Square Location	I x	I y	I size
Image Displacement Warp	F amplitude
Image Dragan Photography Filter	F saturation	F contrast	F brightness	F sharpness	F highpass_radius	I highpass_samples	F highpass_strength	C colorize
Image Edge Detection Filter	C mode
Image Film Grain	F density	F intensity	F highlights	I supersample_factor
Image Filter Adjustments	F brightness	F contrast	F saturation	F sharpness	I blur	F gaussian_blur	F edge_enhance	C detail_enhance
Image Flip	C mode
Image Gaussian Blur	I size
Image Generate Gradient	I width	I height	C direction	I tolerance	S gradient_stops
Image Gradient Map	C flip_left_right
Image Grain Add	F weight
Image H264 Compression (mtb)	I crf
Image High Pass Filter	I radius	F strength	C color_output	C neutral_background
Image History Loader	C image
Image Input Switch	B^ boolean
Image Inset Crop (rgthree)	C measurement	I left	I right	I top	I bottom
Image Levels Adjustment	F black_level	F mid_level	F white_level
Image Load	S image_path	C RGBA	C filename_text_extension
Image Lucy Sharpen	I iterations	I kernel_size
Image Median Blur	I size
Image Median Filter	I diameter	F sigma_color	F sigma_space
Image Monitor Effects Filter	C mode	I amplitude	I offset
Image Nova Filter	F amplitude	F frequency
Image Overlay	C overlay_resize	C resize_method	F rescale_factor	I width	I height	I x_offset	I y_offset	I rotation	F opacity
Image Padding	I feathering	C feather_second_pass	I left_padding	I right_padding	I top_padding	I bottom_padding
Image Paste Crop	F crop_blending	I crop_sharpening
Image Paste Crop by Location	I top	I left	I right	I bottom	F crop_blending	I crop_sharpening
Image Paste Face	F crop_blending	I crop_sharpening
Image Perlin Noise	I width	I height	I scale	I octaves	F persistence	I! seed
Image Perlin Power Fractal	I width	I height	I scale	I octaves	F persistence	F lacunarity	F exponent	I! seed
Image Pixelate	F pixelation_size	F num_colors	C init_mode	F max_iterations	C dither	C dither_mode	C color_palette_mode	C reverse_palette
Image Power Noise	I width	I height	F frequency	F attenuation	C noise_type	I! seed
Image Premultiply (mtb)	B invert
Image Rembg (Remove Background)	B transparency	C model	B post_processing	B only_mask	B alpha_matting	I alpha_matting_foreground_threshold	I alpha_matting_background_threshold	I alpha_matting_erode_size	C background_color
Image Remove Background (Alpha)	C mode	I threshold	I threshold_tolerance
Image Remove Background Rembg (mtb)	B alpha_matting	I alpha_matting_foreground_threshold	I alpha_matting_background_threshold	I alpha_matting_erode_size	B post_process_mask
Image Remove Color	I target_red	I target_green	I target_blue	I replace_red	I replace_green	I replace_blue	I clip_threshold
Image Repeat Tile To Size	I width	I height	B crop
Image Resize	C mode	C supersample	C resampling	F rescale_factor	I resize_width	I resize_height
Image Resize (rgthree)	C measurement	I width	I height	C fit	C method
Image Resize Factor (mtb)	F factor	B supersample	C resampling
Image Rotate	C mode	I rotation	C sampler
Image Rotate Hue	F hue_shift
Image SSAO (Ambient Occlusion)	F strength	F radius	F ao_blur	I specular_threshold	C enable_specular_masking	I tile_size
Image SSDO (Direct Occlusion)	F strength	F radius	I specular_threshold	C colored_occlusion
Image Save	S output_path	S filename_prefix	S filename_delimiter	I filename_number_padding	C filename_number_start	C extension	I dpi	I quality	C optimize_image	C lossless_webp	C overwrite_mode	C show_history	C show_history_by_prefix	C embed_workflow	C show_previews
Image Saver	S filename	S path	C extension	I steps	F cfg	S modelname	S sampler_name	S scheduler_name	S positive	S negative	I seed_value	I width	I height	B lossless_webp	I quality_jpeg_or_webp	B optimize_png	I counter	F denoise	I clip_skip	S time_format	B save_workflow_as_json	B embed_workflow	S additional_hashes	B download_civitai_data	B easy_remix	B show_preview	S custom
Image Saver (From Pipe)	B show_preview
Image Saver Metadata	S modelname	S positive	S negative	I width	I height	I seed_value	I steps	F cfg	S sampler_name	S scheduler_name	F denoise	I clip_skip	S additional_hashes	B download_civitai_data	B easy_remix	S custom
Image Saver Simple	S filename	S path	C extension	B lossless_webp	I quality_jpeg_or_webp	B optimize_png	B embed_workflow	B save_workflow_as_json	I counter	S time_format	B show_preview
Image Seamless Texture	F blending	C tiled	I tiles
Image Select Channel	C channel
Image Select Color	I red	I green	I blue	I variance
Image Send HTTP	S url	C method_type	S request_field_name
Image Shadows and Highlights	F shadow_threshold	F shadow_factor	F shadow_smoothing	F highlight_threshold	F highlight_factor	F highlight_smoothing	F simplify_isolation
Image Sharpen FS	C method	C type	I intensity
Image Stitch	C stitch	I feathering
Image Style Filter	C style
Image Threshold	F threshold
Image Tile Offset (mtb)	I tilesX	I tilesY
Image Tiled	I num_tiles
Image Transpose	I width	I height	I X	I Y	I rotation	I feathering
Image Voronoi Noise Filter	I width	I height	I density	I modulator	I! seed	C flat	C RGB_output
Image fDOF Filter	C mode	I radius	I samples
Image to Latent Mask	C channel
Image to Noise	I num_colors	I black_mix	F gaussian_mix	F brightness	C output_mode	I! seed
ImageAddMulti	I inputcount	C blending	F blend_amount
ImageAndMaskPreview	F mask_opacity	S mask_color	B pass_through
ImageApplyChannel	C channel
ImageApplyLUT+	C lut_file	B gamma_correction	B clip_values	F strength
ImageBatchExtendWithOverlap	I overlap	C overlap_side	C overlap_mode
ImageBatchFilter	S empty_color	F empty_threshold
ImageBatchJoinWithTransition	I start_index	C interpolation	C transition_type	I transitioning_frames	F blur_radius	B reverse	C device
ImageBatchMulti	I inputcount
ImageBatchMultiple+	C method
ImageBatchRepeatInterleaving	I repeats
ImageBatchSplitter //Inspire	I split_count
ImageBatchTestPattern	I batch_size	I start_from	I text_x	I text_y	I width	I height	C font	I font_size
ImageBorder	I border_width	S border_color
ImageCASharpening+	F amount
ImageColorMatch+	C color_space	F factor	C device	I batch_size
ImageColorMatchAdobe+	C color_space	F luminance_factor	F color_intensity_factor	F fade_factor	F neutralization_factor	C device
ImageComposite+	I x	I y	I offset_x	I offset_y
ImageConcanate	C direction	B match_image_size
ImageConcatFromBatch	I num_columns	B match_image_size	I max_resolution
ImageConcatMulti	I inputcount	C direction	B match_image_size
ImageConstant	I width	I height	I batch_size	F red	F green	F blue
ImageConstantHSV	I width	I height	I batch_size	F hue	F saturation	F value
ImageCrop+	I width	I height	C position	I x_offset	I y_offset
ImageCropByMaskAndResize	I base_resolution	I padding	I min_crop_resolution	I max_crop_resolution
ImageCropByMaskBatch	I width	I height	I padding	B preserve_size	S bg_color
ImageDesaturate+	F factor	C method
ImageEnhanceDifference+	F exponent
ImageExpandBatch+	I size	C method
ImageExtractChannel	C channel
ImageFlip+	C axis
ImageFromBatch+	I start	I length
ImageFromURL	S url
ImageFromURLNode	S url
ImageGaussianBlur	I radius
ImageGrabPIL	I x	I y	I width	I height	I num_frames	F delay
ImageGridtoBatch	I columns	I rows
ImageHistogramMatch+	C method	F factor	C device
ImageMaskSwitch	I select
ImageMatting	I preblur	F blackpoint	F whitepoint	I max_iterations	B estimate_fg
ImageMetadataLoader	C@ image
ImageMetadataSaver	S filename_prefix	S subdirectory_name
ImageMuxer	I input_selector
ImageNoiseAugmentation	F noise_aug_strength	I! seed
ImageOverlay	F opacity
ImagePadForOutpaintMasked	I left	I top	I right	I bottom	I feathering
ImagePadForOutpaintTargetSize	I target_width	I target_height	I feathering	C upscale_method
ImagePadKJ	I left	I right	I top	I bottom	I extra_padding	C pad_mode	S color	I^ target_width	I^ target_height
ImagePaste	I x_position	I y_position
ImagePosterize+	F threshold
ImagePrepForICLora	I output_width	I output_height	I border_width
ImagePreviewFromLatent+	I tile_size	C image
ImageRandomTransform+	I! seed	I repeat	F variation
ImageReceiver	C image	I link_id	B save_to_workflow	S image_data	B trigger_always
ImageRepeat	I amount
ImageResize+	I width	I height	C interpolation	C method	C condition	I multiple_of
ImageResizeKJ	I width	I height	C upscale_method	B keep_proportion	I divisible_by	C crop
ImageResizeKJv2	I width	I height	C upscale_method	C keep_proportion	S pad_color	C crop_position	I divisible_by	C device
ImageScaleDown	I width	I height	C crop
ImageScaleDownBy	F scale_by
ImageScaleDownToSize	I size	B mode
ImageScaleFactor _O	C upscale_method	F WidthFactor	F HeightFactor	C MulOf46	C crop
ImageScaleFactorSimple _O	C upscale_method	F Factor	C MulOf46	C crop
ImageScaleToMegapixels	F megapixels
ImageSeamCarving+	I width	I height	C energy	C order
ImageSender	S filename_prefix	I link_id
ImageSharpenKJ	(COMFY_DYNAMICCOMBO_V3) method
ImageSmartSharpen+	I noise_radius	F preserve_edges	F sharpen	F ratio
ImageTile+	I rows	I cols	F overlap	I overlap_x	I overlap_y
ImageToDevice+	C device
ImageTransformByNormalizedAmplitude	F zoom_scale	I x_offset	I y_offset	B cumulative
ImageTransformKJ	I target_width	I target_height	C upscale_method	(COMFY_DYNAMICCOMBO_V3) keep_proportion	I divisible_by	(COMFY_DYNAMICCOMBO_V3) extra_padding	(COMFY_DYNAMICCOMBO_V3) invert_crop	S bboxes
ImageUntile+	I overlap_x	I overlap_y	I rows	I cols
ImageUpscaleWithModelBatched	I per_batch	F downscale_ratio	C downscale_method	C precision
Image_saver	B include_timestamp	S timestamp_format	C image_format	I jpeg_quality	S delimiter	I prompt_words_limit	B embed_workflow	B save_json_metadata	B enable_filename_numbering	I filename_number_padding	B filename_number_start	B embed_png_metadata	S output_path	S^ prompt_list	S filename_prefix	S negative_prompt_list	S json_folder
ImagesGridByColumns	I gap	I max_columns
ImagesGridByRows	I gap	I max_rows
ImpactBoolean	B value
ImpactCompare	C cmp
ImpactConditionalBranch	B cond
ImpactConditionalBranchSelMode	B cond
ImpactConditionalStopIteration	B^ cond
ImpactControlBridge	B mode	C behavior
ImpactControlNetApplyAdvancedSEGS	F strength	F start_percent	F end_percent
ImpactControlNetApplySEGS	F strength
ImpactDilateMask	I dilation
ImpactDilateMaskInSEGS	I dilation
ImpactDilate_Mask_SEG_ELT	I dilation
ImpactEdit_SEG_ELT	F^ confidence_opt	S^ label_opt
ImpactFloat	F value
ImpactGaussianBlurMask	I kernel_size	F sigma
ImpactGaussianBlurMaskInSEGS	I kernel_size	F sigma
ImpactHFTransformersClassifierProvider	C preset_repo_id	S manual_repo_id	C device_mode
ImpactIPAdapterApplySEGS	F weight	F noise	C weight_type	F start_at	F end_at	B unfold_batch	B faceid_v2	F weight_v2	F context_crop_factor	C combine_embeds
ImpactInt	I value
ImpactInversedSwitch	I select	B sel_mode
ImpactKSamplerAdvancedBasicPipe	B add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	B return_with_leftover_noise
ImpactKSamplerBasicPipe	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise
ImpactLogger	S text
ImpactLogicalOperators	C operator	B^ bool_a	B^ bool_b
ImpactMakeTileSEGS	I bbox_size	F crop_factor	I min_overlap	I filter_segs_dilation	F mask_irregularity	C irregular_mask_mode
ImpactMinMax	B mode
ImpactNeg	B^ value
ImpactNodeSetMuteState	I node_id	B set_state
ImpactQueueTrigger	B mode
ImpactQueueTriggerCountdown	I count	I total	B mode
ImpactRemoteBoolean	I node_id	S widget_name	B value
ImpactRemoteInt	I node_id	S widget_name	I value
ImpactSEGSClassify	C preset_expr	S manual_expr
ImpactSEGSLabelAssign	S labels
ImpactSEGSLabelFilter	C preset	S labels
ImpactSEGSOrderedFilter	C target	B order	I take_start	I take_count
ImpactSEGSPicker	S picks
ImpactSEGSRangeFilter	C target	B mode	I min_value	I max_value
ImpactScaleBy_BBOX_SEG_ELT	F scale_by
ImpactSchedulerAdapter	C scheduler	C extra_scheduler
ImpactSetWidgetValue	I node_id	S widget_name	B^ boolean_value	I^ int_value	F^ float_value	S^ string_value
ImpactSimpleDetectorSEGS	F bbox_threshold	I bbox_dilation	F crop_factor	I drop_size	F sub_threshold	I sub_dilation	I sub_bbox_expansion	F sam_mask_hint_threshold	I post_dilation
ImpactSimpleDetectorSEGSPipe	F bbox_threshold	I bbox_dilation	F crop_factor	I drop_size	F sub_threshold	I sub_dilation	I sub_bbox_expansion	F sam_mask_hint_threshold	I post_dilation
ImpactSimpleDetectorSEGS_for_AD	F bbox_threshold	I bbox_dilation	F crop_factor	I drop_size	F sub_threshold	I sub_dilation	I sub_bbox_expansion	F sam_mask_hint_threshold	C masking_mode	C segs_pivot
ImpactSleep	F seconds
ImpactStringSelector	S strings	B multiline	I select
ImpactSwitch	I select	B sel_mode
ImpactValueReceiver	C typ	S value	I link_id
ImpactValueSender	I link_id
ImpactWildcardEncode	S wildcard_text	S populated_text	B mode	C Select to add LoRA	C Select to add Wildcard	I! seed
ImpactWildcardProcessor	S wildcard_text	S populated_text	B mode	I! seed	C Select to add Wildcard
Inference_Core_AIO_Preprocessor	C preprocessor	I resolution
Inference_Core_AnimalPosePreprocessor	C bbox_detector	C pose_estimator	I resolution
Inference_Core_AnimeFace_SemSegPreprocessor	B remove_background_using_abg	I resolution
Inference_Core_AnimeLineArtPreprocessor	I resolution
Inference_Core_AnyLineArtPreprocessor_aux	C merge_with_lineart	I resolution	F lineart_lower_bound	F lineart_upper_bound	I object_min_size	I object_connectivity
Inference_Core_BAE-NormalMapPreprocessor	I resolution
Inference_Core_BinaryPreprocessor	I bin_threshold	I resolution
Inference_Core_CannyEdgePreprocessor	I low_threshold	I high_threshold	I resolution
Inference_Core_ColorPreprocessor	I resolution
Inference_Core_ControlNetAuxSimpleAddText	S text
Inference_Core_ControlNetPreprocessorSelector	C preprocessor
Inference_Core_DSINE-NormalMapPreprocessor	F fov	I iterations	I resolution
Inference_Core_DWPreprocessor	C detect_hand	C detect_body	C detect_face	I resolution	C bbox_detector	C pose_estimator	C scale_stick_for_xinsr_cn
Inference_Core_DensePosePreprocessor	C model	C cmap	I resolution
Inference_Core_DepthAnythingPreprocessor	C ckpt_name	I resolution
Inference_Core_DepthAnythingV2Preprocessor	C ckpt_name	I resolution
Inference_Core_DiffusionEdge_Preprocessor	C environment	I patch_batch_size	I resolution
Inference_Core_ExecuteAllControlNetPreprocessors	I resolution
Inference_Core_FacialPartColoringFromPoseKps	C mode	S skin	S left_eye	S right_eye	S nose	S upper_lip	S inner_mouth	S lower_lip
Inference_Core_FakeScribblePreprocessor	C safe	I resolution
Inference_Core_HEDPreprocessor	C safe	I resolution
Inference_Core_HintImageEnchance	I image_gen_width	I image_gen_height	C resize_mode
Inference_Core_ImageIntensityDetector	F gamma_correction	I resolution
Inference_Core_ImageLuminanceDetector	F gamma_correction	I resolution
Inference_Core_InpaintPreprocessor	B black_pixel_for_xinsir_cn
Inference_Core_LayeredDiffusionApply	C config	F weight
Inference_Core_LayeredDiffusionCondApply	C config	F weight
Inference_Core_LayeredDiffusionCondJointApply	C config
Inference_Core_LayeredDiffusionDecode	C sd_version	I sub_batch_size
Inference_Core_LayeredDiffusionDecodeRGBA	C sd_version	I sub_batch_size
Inference_Core_LayeredDiffusionDecodeSplit	I frames	C sd_version	I sub_batch_size
Inference_Core_LayeredDiffusionDiffApply	C config	F weight
Inference_Core_LayeredDiffusionJointApply	C config
Inference_Core_LeReS-DepthMapPreprocessor	F rm_nearest	F rm_background	C boost	I resolution
Inference_Core_LineArtPreprocessor	C coarse	I resolution
Inference_Core_LineartStandardPreprocessor	F guassian_sigma	I intensity_threshold	I resolution
Inference_Core_M-LSDPreprocessor	F score_threshold	F dist_threshold	I resolution
Inference_Core_Manga2Anime_LineArt_Preprocessor	I resolution
Inference_Core_MediaPipe-FaceMeshPreprocessor	I max_faces	F min_confidence	I resolution
Inference_Core_MeshGraphormer+ImpactDetector-DepthMapPreprocessor	F bbox_threshold	I bbox_dilation	F bbox_crop_factor	I drop_size	I mask_bbox_padding	C mask_type	I mask_expand	I rand_seed	I resolution
Inference_Core_MeshGraphormer-DepthMapPreprocessor	I mask_bbox_padding	I resolution	C mask_type	I mask_expand	I rand_seed	F detect_thr	F presence_thr
Inference_Core_Metric3D-DepthMapPreprocessor	C backbone	I fx	I fy	I resolution
Inference_Core_Metric3D-NormalMapPreprocessor	C backbone	I fx	I fy	I resolution
Inference_Core_MiDaS-DepthMapPreprocessor	F a	F bg_threshold	I resolution
Inference_Core_MiDaS-NormalMapPreprocessor	F a	F bg_threshold	I resolution
Inference_Core_ModelMergeBlockNumber	F time_embed.	F label_emb.	F input_blocks.0.	F input_blocks.1.	F input_blocks.2.	F input_blocks.3.	F input_blocks.4.	F input_blocks.5.	F input_blocks.6.	F input_blocks.7.	F input_blocks.8.	F input_blocks.9.	F input_blocks.10.	F input_blocks.11.	F middle_block.0.	F middle_block.1.	F middle_block.2.	F output_blocks.0.	F output_blocks.1.	F output_blocks.2.	F output_blocks.3.	F output_blocks.4.	F output_blocks.5.	F output_blocks.6.	F output_blocks.7.	F output_blocks.8.	F output_blocks.9.	F output_blocks.10.	F output_blocks.11.	F out.
Inference_Core_ModelMergeSDXL	F time_embed.	F label_emb.	F input_blocks.0	F input_blocks.1	F input_blocks.2	F input_blocks.3	F input_blocks.4	F input_blocks.5	F input_blocks.6	F input_blocks.7	F input_blocks.8	F middle_block.0	F middle_block.1	F middle_block.2	F output_blocks.0	F output_blocks.1	F output_blocks.2	F output_blocks.3	F output_blocks.4	F output_blocks.5	F output_blocks.6	F output_blocks.7	F output_blocks.8	F out.
Inference_Core_ModelMergeSDXLDetailedTransformers	F time_embed.	F label_emb.	F input_blocks.0.0.	F input_blocks.1.0.	F input_blocks.2.0.	F input_blocks.3.0.	F input_blocks.4.0.	F input_blocks.4.1.	F input_blocks.4.1.transformer_blocks.0.norm1	F input_blocks.4.1.transformer_blocks.0.attn1.to_q	F input_blocks.4.1.transformer_blocks.0.attn1.to_k	F input_blocks.4.1.transformer_blocks.0.attn1.to_v	F input_blocks.4.1.transformer_blocks.0.attn1.to_out	F input_blocks.4.1.transformer_blocks.0.ff.net	F input_blocks.4.1.transformer_blocks.0.norm2	F input_blocks.4.1.transformer_blocks.0.attn2.to_q	F input_blocks.4.1.transformer_blocks.0.attn2.to_k	F input_blocks.4.1.transformer_blocks.0.attn2.to_v	F input_blocks.4.1.transformer_blocks.0.attn2.to_out	F input_blocks.4.1.transformer_blocks.0.norm3	F input_blocks.4.1.transformer_blocks.1.norm1	F input_blocks.4.1.transformer_blocks.1.attn1.to_q	F input_blocks.4.1.transformer_blocks.1.attn1.to_k	F input_blocks.4.1.transformer_blocks.1.attn1.to_v	F input_blocks.4.1.transformer_blocks.1.attn1.to_out	F input_blocks.4.1.transformer_blocks.1.ff.net	F input_blocks.4.1.transformer_blocks.1.norm2	F input_blocks.4.1.transformer_blocks.1.attn2.to_q	F input_blocks.4.1.transformer_blocks.1.attn2.to_k	F input_blocks.4.1.transformer_blocks.1.attn2.to_v	F input_blocks.4.1.transformer_blocks.1.attn2.to_out	F input_blocks.4.1.transformer_blocks.1.norm3	F input_blocks.5.0.	F input_blocks.5.1.	F input_blocks.5.1.transformer_blocks.0.norm1	F input_blocks.5.1.transformer_blocks.0.attn1.to_q	F input_blocks.5.1.transformer_blocks.0.attn1.to_k	F input_blocks.5.1.transformer_blocks.0.attn1.to_v	F input_blocks.5.1.transformer_blocks.0.attn1.to_out	F input_blocks.5.1.transformer_blocks.0.ff.net	F input_blocks.5.1.transformer_blocks.0.norm2	F input_blocks.5.1.transformer_blocks.0.attn2.to_q	F input_blocks.5.1.transformer_blocks.0.attn2.to_k	F input_blocks.5.1.transformer_blocks.0.attn2.to_v	F input_blocks.5.1.transformer_blocks.0.attn2.to_out	F input_blocks.5.1.transformer_blocks.0.norm3	F input_blocks.5.1.transformer_blocks.1.norm1	F input_blocks.5.1.transformer_blocks.1.attn1.to_q	F input_blocks.5.1.transformer_blocks.1.attn1.to_k	F input_blocks.5.1.transformer_blocks.1.attn1.to_v	F input_blocks.5.1.transformer_blocks.1.attn1.to_out	F input_blocks.5.1.transformer_blocks.1.ff.net	F input_blocks.5.1.transformer_blocks.1.norm2	F input_blocks.5.1.transformer_blocks.1.attn2.to_q	F input_blocks.5.1.transformer_blocks.1.attn2.to_k	F input_blocks.5.1.transformer_blocks.1.attn2.to_v	F input_blocks.5.1.transformer_blocks.1.attn2.to_out	F input_blocks.5.1.transformer_blocks.1.norm3	F input_blocks.6.0.	F input_blocks.7.0.	F input_blocks.7.1.	F input_blocks.7.1.transformer_blocks.0.norm1	F input_blocks.7.1.transformer_blocks.0.attn1.to_q	F input_blocks.7.1.transformer_blocks.0.attn1.to_k	F input_blocks.7.1.transformer_blocks.0.attn1.to_v	F input_blocks.7.1.transformer_blocks.0.attn1.to_out	F input_blocks.7.1.transformer_blocks.0.ff.net	F input_blocks.7.1.transformer_blocks.0.norm2	F input_blocks.7.1.transformer_blocks.0.attn2.to_q	F input_blocks.7.1.transformer_blocks.0.attn2.to_k	F input_blocks.7.1.transformer_blocks.0.attn2.to_v	F input_blocks.7.1.transformer_blocks.0.attn2.to_out	F input_blocks.7.1.transformer_blocks.0.norm3	F input_blocks.7.1.transformer_blocks.1.norm1	F input_blocks.7.1.transformer_blocks.1.attn1.to_q	F input_blocks.7.1.transformer_blocks.1.attn1.to_k	F input_blocks.7.1.transformer_blocks.1.attn1.to_v	F input_blocks.7.1.transformer_blocks.1.attn1.to_out	F input_blocks.7.1.transformer_blocks.1.ff.net	F input_blocks.7.1.transformer_blocks.1.norm2	F input_blocks.7.1.transformer_blocks.1.attn2.to_q	F input_blocks.7.1.transformer_blocks.1.attn2.to_k	F input_blocks.7.1.transformer_blocks.1.attn2.to_v	F input_blocks.7.1.transformer_blocks.1.attn2.to_out	F input_blocks.7.1.transformer_blocks.1.norm3	F input_blocks.7.1.transformer_blocks.2.norm1	F input_blocks.7.1.transformer_blocks.2.attn1.to_q	F input_blocks.7.1.transformer_blocks.2.attn1.to_k	F input_blocks.7.1.transformer_blocks.2.attn1.to_v	F input_blocks.7.1.transformer_blocks.2.attn1.to_out	F input_blocks.7.1.transformer_blocks.2.ff.net	F input_blocks.7.1.transformer_blocks.2.norm2	F input_blocks.7.1.transformer_blocks.2.attn2.to_q	F input_blocks.7.1.transformer_blocks.2.attn2.to_k	F input_blocks.7.1.transformer_blocks.2.attn2.to_v	F input_blocks.7.1.transformer_blocks.2.attn2.to_out	F input_blocks.7.1.transformer_blocks.2.norm3	F input_blocks.7.1.transformer_blocks.3.norm1	F input_blocks.7.1.transformer_blocks.3.attn1.to_q	F input_blocks.7.1.transformer_blocks.3.attn1.to_k	F input_blocks.7.1.transformer_blocks.3.attn1.to_v	F input_blocks.7.1.transformer_blocks.3.attn1.to_out	F input_blocks.7.1.transformer_blocks.3.ff.net	F input_blocks.7.1.transformer_blocks.3.norm2	F input_blocks.7.1.transformer_blocks.3.attn2.to_q	F input_blocks.7.1.transformer_blocks.3.attn2.to_k	F input_blocks.7.1.transformer_blocks.3.attn2.to_v	F input_blocks.7.1.transformer_blocks.3.attn2.to_out	F input_blocks.7.1.transformer_blocks.3.norm3	F input_blocks.7.1.transformer_blocks.4.norm1	F input_blocks.7.1.transformer_blocks.4.attn1.to_q	F input_blocks.7.1.transformer_blocks.4.attn1.to_k	F input_blocks.7.1.transformer_blocks.4.attn1.to_v	F input_blocks.7.1.transformer_blocks.4.attn1.to_out	F input_blocks.7.1.transformer_blocks.4.ff.net	F input_blocks.7.1.transformer_blocks.4.norm2	F input_blocks.7.1.transformer_blocks.4.attn2.to_q	F input_blocks.7.1.transformer_blocks.4.attn2.to_k	F input_blocks.7.1.transformer_blocks.4.attn2.to_v	F input_blocks.7.1.transformer_blocks.4.attn2.to_out	F input_blocks.7.1.transformer_blocks.4.norm3	F input_blocks.7.1.transformer_blocks.5.norm1	F input_blocks.7.1.transformer_blocks.5.attn1.to_q	F input_blocks.7.1.transformer_blocks.5.attn1.to_k	F input_blocks.7.1.transformer_blocks.5.attn1.to_v	F input_blocks.7.1.transformer_blocks.5.attn1.to_out	F input_blocks.7.1.transformer_blocks.5.ff.net	F input_blocks.7.1.transformer_blocks.5.norm2	F input_blocks.7.1.transformer_blocks.5.attn2.to_q	F input_blocks.7.1.transformer_blocks.5.attn2.to_k	F input_blocks.7.1.transformer_blocks.5.attn2.to_v	F input_blocks.7.1.transformer_blocks.5.attn2.to_out	F input_blocks.7.1.transformer_blocks.5.norm3	F input_blocks.7.1.transformer_blocks.6.norm1	F input_blocks.7.1.transformer_blocks.6.attn1.to_q	F input_blocks.7.1.transformer_blocks.6.attn1.to_k	F input_blocks.7.1.transformer_blocks.6.attn1.to_v	F input_blocks.7.1.transformer_blocks.6.attn1.to_out	F input_blocks.7.1.transformer_blocks.6.ff.net	F input_blocks.7.1.transformer_blocks.6.norm2	F input_blocks.7.1.transformer_blocks.6.attn2.to_q	F input_blocks.7.1.transformer_blocks.6.attn2.to_k	F input_blocks.7.1.transformer_blocks.6.attn2.to_v	F input_blocks.7.1.transformer_blocks.6.attn2.to_out	F input_blocks.7.1.transformer_blocks.6.norm3	F input_blocks.7.1.transformer_blocks.7.norm1	F input_blocks.7.1.transformer_blocks.7.attn1.to_q	F input_blocks.7.1.transformer_blocks.7.attn1.to_k	F input_blocks.7.1.transformer_blocks.7.attn1.to_v	F input_blocks.7.1.transformer_blocks.7.attn1.to_out	F input_blocks.7.1.transformer_blocks.7.ff.net	F input_blocks.7.1.transformer_blocks.7.norm2	F input_blocks.7.1.transformer_blocks.7.attn2.to_q	F input_blocks.7.1.transformer_blocks.7.attn2.to_k	F input_blocks.7.1.transformer_blocks.7.attn2.to_v	F input_blocks.7.1.transformer_blocks.7.attn2.to_out	F input_blocks.7.1.transformer_blocks.7.norm3	F input_blocks.7.1.transformer_blocks.8.norm1	F input_blocks.7.1.transformer_blocks.8.attn1.to_q	F input_blocks.7.1.transformer_blocks.8.attn1.to_k	F input_blocks.7.1.transformer_blocks.8.attn1.to_v	F input_blocks.7.1.transformer_blocks.8.attn1.to_out	F input_blocks.7.1.transformer_blocks.8.ff.net	F input_blocks.7.1.transformer_blocks.8.norm2	F input_blocks.7.1.transformer_blocks.8.attn2.to_q	F input_blocks.7.1.transformer_blocks.8.attn2.to_k	F input_blocks.7.1.transformer_blocks.8.attn2.to_v	F input_blocks.7.1.transformer_blocks.8.attn2.to_out	F input_blocks.7.1.transformer_blocks.8.norm3	F input_blocks.7.1.transformer_blocks.9.norm1	F input_blocks.7.1.transformer_blocks.9.attn1.to_q	F input_blocks.7.1.transformer_blocks.9.attn1.to_k	F input_blocks.7.1.transformer_blocks.9.attn1.to_v	F input_blocks.7.1.transformer_blocks.9.attn1.to_out	F input_blocks.7.1.transformer_blocks.9.ff.net	F input_blocks.7.1.transformer_blocks.9.norm2	F input_blocks.7.1.transformer_blocks.9.attn2.to_q	F input_blocks.7.1.transformer_blocks.9.attn2.to_k	F input_blocks.7.1.transformer_blocks.9.attn2.to_v	F input_blocks.7.1.transformer_blocks.9.attn2.to_out	F input_blocks.7.1.transformer_blocks.9.norm3	F input_blocks.8.0.	F input_blocks.8.1.	F input_blocks.8.1.transformer_blocks.0.norm1	F input_blocks.8.1.transformer_blocks.0.attn1.to_q	F input_blocks.8.1.transformer_blocks.0.attn1.to_k	F input_blocks.8.1.transformer_blocks.0.attn1.to_v	F input_blocks.8.1.transformer_blocks.0.attn1.to_out	F input_blocks.8.1.transformer_blocks.0.ff.net	F input_blocks.8.1.transformer_blocks.0.norm2	F input_blocks.8.1.transformer_blocks.0.attn2.to_q	F input_blocks.8.1.transformer_blocks.0.attn2.to_k	F input_blocks.8.1.transformer_blocks.0.attn2.to_v	F input_blocks.8.1.transformer_blocks.0.attn2.to_out	F input_blocks.8.1.transformer_blocks.0.norm3	F input_blocks.8.1.transformer_blocks.1.norm1	F input_blocks.8.1.transformer_blocks.1.attn1.to_q	F input_blocks.8.1.transformer_blocks.1.attn1.to_k	F input_blocks.8.1.transformer_blocks.1.attn1.to_v	F input_blocks.8.1.transformer_blocks.1.attn1.to_out	F input_blocks.8.1.transformer_blocks.1.ff.net	F input_blocks.8.1.transformer_blocks.1.norm2	F input_blocks.8.1.transformer_blocks.1.attn2.to_q	F input_blocks.8.1.transformer_blocks.1.attn2.to_k	F input_blocks.8.1.transformer_blocks.1.attn2.to_v	F input_blocks.8.1.transformer_blocks.1.attn2.to_out	F input_blocks.8.1.transformer_blocks.1.norm3	F input_blocks.8.1.transformer_blocks.2.norm1	F input_blocks.8.1.transformer_blocks.2.attn1.to_q	F input_blocks.8.1.transformer_blocks.2.attn1.to_k	F input_blocks.8.1.transformer_blocks.2.attn1.to_v	F input_blocks.8.1.transformer_blocks.2.attn1.to_out	F input_blocks.8.1.transformer_blocks.2.ff.net	F input_blocks.8.1.transformer_blocks.2.norm2	F input_blocks.8.1.transformer_blocks.2.attn2.to_q	F input_blocks.8.1.transformer_blocks.2.attn2.to_k	F input_blocks.8.1.transformer_blocks.2.attn2.to_v	F input_blocks.8.1.transformer_blocks.2.attn2.to_out	F input_blocks.8.1.transformer_blocks.2.norm3	F input_blocks.8.1.transformer_blocks.3.norm1	F input_blocks.8.1.transformer_blocks.3.attn1.to_q	F input_blocks.8.1.transformer_blocks.3.attn1.to_k	F input_blocks.8.1.transformer_blocks.3.attn1.to_v	F input_blocks.8.1.transformer_blocks.3.attn1.to_out	F input_blocks.8.1.transformer_blocks.3.ff.net	F input_blocks.8.1.transformer_blocks.3.norm2	F input_blocks.8.1.transformer_blocks.3.attn2.to_q	F input_blocks.8.1.transformer_blocks.3.attn2.to_k	F input_blocks.8.1.transformer_blocks.3.attn2.to_v	F input_blocks.8.1.transformer_blocks.3.attn2.to_out	F input_blocks.8.1.transformer_blocks.3.norm3	F input_blocks.8.1.transformer_blocks.4.norm1	F input_blocks.8.1.transformer_blocks.4.attn1.to_q	F input_blocks.8.1.transformer_blocks.4.attn1.to_k	F input_blocks.8.1.transformer_blocks.4.attn1.to_v	F input_blocks.8.1.transformer_blocks.4.attn1.to_out	F input_blocks.8.1.transformer_blocks.4.ff.net	F input_blocks.8.1.transformer_blocks.4.norm2	F input_blocks.8.1.transformer_blocks.4.attn2.to_q	F input_blocks.8.1.transformer_blocks.4.attn2.to_k	F input_blocks.8.1.transformer_blocks.4.attn2.to_v	F input_blocks.8.1.transformer_blocks.4.attn2.to_out	F input_blocks.8.1.transformer_blocks.4.norm3	F input_blocks.8.1.transformer_blocks.5.norm1	F input_blocks.8.1.transformer_blocks.5.attn1.to_q	F input_blocks.8.1.transformer_blocks.5.attn1.to_k	F input_blocks.8.1.transformer_blocks.5.attn1.to_v	F input_blocks.8.1.transformer_blocks.5.attn1.to_out	F input_blocks.8.1.transformer_blocks.5.ff.net	F input_blocks.8.1.transformer_blocks.5.norm2	F input_blocks.8.1.transformer_blocks.5.attn2.to_q	F input_blocks.8.1.transformer_blocks.5.attn2.to_k	F input_blocks.8.1.transformer_blocks.5.attn2.to_v	F input_blocks.8.1.transformer_blocks.5.attn2.to_out	F input_blocks.8.1.transformer_blocks.5.norm3	F input_blocks.8.1.transformer_blocks.6.norm1	F input_blocks.8.1.transformer_blocks.6.attn1.to_q	F input_blocks.8.1.transformer_blocks.6.attn1.to_k	F input_blocks.8.1.transformer_blocks.6.attn1.to_v	F input_blocks.8.1.transformer_blocks.6.attn1.to_out	F input_blocks.8.1.transformer_blocks.6.ff.net	F input_blocks.8.1.transformer_blocks.6.norm2	F input_blocks.8.1.transformer_blocks.6.attn2.to_q	F input_blocks.8.1.transformer_blocks.6.attn2.to_k	F input_blocks.8.1.transformer_blocks.6.attn2.to_v	F input_blocks.8.1.transformer_blocks.6.attn2.to_out	F input_blocks.8.1.transformer_blocks.6.norm3	F input_blocks.8.1.transformer_blocks.7.norm1	F input_blocks.8.1.transformer_blocks.7.attn1.to_q	F input_blocks.8.1.transformer_blocks.7.attn1.to_k	F input_blocks.8.1.transformer_blocks.7.attn1.to_v	F input_blocks.8.1.transformer_blocks.7.attn1.to_out	F input_blocks.8.1.transformer_blocks.7.ff.net	F input_blocks.8.1.transformer_blocks.7.norm2	F input_blocks.8.1.transformer_blocks.7.attn2.to_q	F input_blocks.8.1.transformer_blocks.7.attn2.to_k	F input_blocks.8.1.transformer_blocks.7.attn2.to_v	F input_blocks.8.1.transformer_blocks.7.attn2.to_out	F input_blocks.8.1.transformer_blocks.7.norm3	F input_blocks.8.1.transformer_blocks.8.norm1	F input_blocks.8.1.transformer_blocks.8.attn1.to_q	F input_blocks.8.1.transformer_blocks.8.attn1.to_k	F input_blocks.8.1.transformer_blocks.8.attn1.to_v	F input_blocks.8.1.transformer_blocks.8.attn1.to_out	F input_blocks.8.1.transformer_blocks.8.ff.net	F input_blocks.8.1.transformer_blocks.8.norm2	F input_blocks.8.1.transformer_blocks.8.attn2.to_q	F input_blocks.8.1.transformer_blocks.8.attn2.to_k	F input_blocks.8.1.transformer_blocks.8.attn2.to_v	F input_blocks.8.1.transformer_blocks.8.attn2.to_out	F input_blocks.8.1.transformer_blocks.8.norm3	F input_blocks.8.1.transformer_blocks.9.norm1	F input_blocks.8.1.transformer_blocks.9.attn1.to_q	F input_blocks.8.1.transformer_blocks.9.attn1.to_k	F input_blocks.8.1.transformer_blocks.9.attn1.to_v	F input_blocks.8.1.transformer_blocks.9.attn1.to_out	F input_blocks.8.1.transformer_blocks.9.ff.net	F input_blocks.8.1.transformer_blocks.9.norm2	F input_blocks.8.1.transformer_blocks.9.attn2.to_q	F input_blocks.8.1.transformer_blocks.9.attn2.to_k	F input_blocks.8.1.transformer_blocks.9.attn2.to_v	F input_blocks.8.1.transformer_blocks.9.attn2.to_out	F input_blocks.8.1.transformer_blocks.9.norm3	F middle_block.0.	F middle_block.1.	F middle_block.1.transformer_blocks.0.norm1	F middle_block.1.transformer_blocks.0.attn1.to_q	F middle_block.1.transformer_blocks.0.attn1.to_k	F middle_block.1.transformer_blocks.0.attn1.to_v	F middle_block.1.transformer_blocks.0.attn1.to_out	F middle_block.1.transformer_blocks.0.ff.net	F middle_block.1.transformer_blocks.0.norm2	F middle_block.1.transformer_blocks.0.attn2.to_q	F middle_block.1.transformer_blocks.0.attn2.to_k	F middle_block.1.transformer_blocks.0.attn2.to_v	F middle_block.1.transformer_blocks.0.attn2.to_out	F middle_block.1.transformer_blocks.0.norm3	F middle_block.1.transformer_blocks.1.norm1	F middle_block.1.transformer_blocks.1.attn1.to_q	F middle_block.1.transformer_blocks.1.attn1.to_k	F middle_block.1.transformer_blocks.1.attn1.to_v	F middle_block.1.transformer_blocks.1.attn1.to_out	F middle_block.1.transformer_blocks.1.ff.net	F middle_block.1.transformer_blocks.1.norm2	F middle_block.1.transformer_blocks.1.attn2.to_q	F middle_block.1.transformer_blocks.1.attn2.to_k	F middle_block.1.transformer_blocks.1.attn2.to_v	F middle_block.1.transformer_blocks.1.attn2.to_out	F middle_block.1.transformer_blocks.1.norm3	F middle_block.1.transformer_blocks.2.norm1	F middle_block.1.transformer_blocks.2.attn1.to_q	F middle_block.1.transformer_blocks.2.attn1.to_k	F middle_block.1.transformer_blocks.2.attn1.to_v	F middle_block.1.transformer_blocks.2.attn1.to_out	F middle_block.1.transformer_blocks.2.ff.net	F middle_block.1.transformer_blocks.2.norm2	F middle_block.1.transformer_blocks.2.attn2.to_q	F middle_block.1.transformer_blocks.2.attn2.to_k	F middle_block.1.transformer_blocks.2.attn2.to_v	F middle_block.1.transformer_blocks.2.attn2.to_out	F middle_block.1.transformer_blocks.2.norm3	F middle_block.1.transformer_blocks.3.norm1	F middle_block.1.transformer_blocks.3.attn1.to_q	F middle_block.1.transformer_blocks.3.attn1.to_k	F middle_block.1.transformer_blocks.3.attn1.to_v	F middle_block.1.transformer_blocks.3.attn1.to_out	F middle_block.1.transformer_blocks.3.ff.net	F middle_block.1.transformer_blocks.3.norm2	F middle_block.1.transformer_blocks.3.attn2.to_q	F middle_block.1.transformer_blocks.3.attn2.to_k	F middle_block.1.transformer_blocks.3.attn2.to_v	F middle_block.1.transformer_blocks.3.attn2.to_out	F middle_block.1.transformer_blocks.3.norm3	F middle_block.1.transformer_blocks.4.norm1	F middle_block.1.transformer_blocks.4.attn1.to_q	F middle_block.1.transformer_blocks.4.attn1.to_k	F middle_block.1.transformer_blocks.4.attn1.to_v	F middle_block.1.transformer_blocks.4.attn1.to_out	F middle_block.1.transformer_blocks.4.ff.net	F middle_block.1.transformer_blocks.4.norm2	F middle_block.1.transformer_blocks.4.attn2.to_q	F middle_block.1.transformer_blocks.4.attn2.to_k	F middle_block.1.transformer_blocks.4.attn2.to_v	F middle_block.1.transformer_blocks.4.attn2.to_out	F middle_block.1.transformer_blocks.4.norm3	F middle_block.1.transformer_blocks.5.norm1	F middle_block.1.transformer_blocks.5.attn1.to_q	F middle_block.1.transformer_blocks.5.attn1.to_k	F middle_block.1.transformer_blocks.5.attn1.to_v	F middle_block.1.transformer_blocks.5.attn1.to_out	F middle_block.1.transformer_blocks.5.ff.net	F middle_block.1.transformer_blocks.5.norm2	F middle_block.1.transformer_blocks.5.attn2.to_q	F middle_block.1.transformer_blocks.5.attn2.to_k	F middle_block.1.transformer_blocks.5.attn2.to_v	F middle_block.1.transformer_blocks.5.attn2.to_out	F middle_block.1.transformer_blocks.5.norm3	F middle_block.1.transformer_blocks.6.norm1	F middle_block.1.transformer_blocks.6.attn1.to_q	F middle_block.1.transformer_blocks.6.attn1.to_k	F middle_block.1.transformer_blocks.6.attn1.to_v	F middle_block.1.transformer_blocks.6.attn1.to_out	F middle_block.1.transformer_blocks.6.ff.net	F middle_block.1.transformer_blocks.6.norm2	F middle_block.1.transformer_blocks.6.attn2.to_q	F middle_block.1.transformer_blocks.6.attn2.to_k	F middle_block.1.transformer_blocks.6.attn2.to_v	F middle_block.1.transformer_blocks.6.attn2.to_out	F middle_block.1.transformer_blocks.6.norm3	F middle_block.1.transformer_blocks.7.norm1	F middle_block.1.transformer_blocks.7.attn1.to_q	F middle_block.1.transformer_blocks.7.attn1.to_k	F middle_block.1.transformer_blocks.7.attn1.to_v	F middle_block.1.transformer_blocks.7.attn1.to_out	F middle_block.1.transformer_blocks.7.ff.net	F middle_block.1.transformer_blocks.7.norm2	F middle_block.1.transformer_blocks.7.attn2.to_q	F middle_block.1.transformer_blocks.7.attn2.to_k	F middle_block.1.transformer_blocks.7.attn2.to_v	F middle_block.1.transformer_blocks.7.attn2.to_out	F middle_block.1.transformer_blocks.7.norm3	F middle_block.1.transformer_blocks.8.norm1	F middle_block.1.transformer_blocks.8.attn1.to_q	F middle_block.1.transformer_blocks.8.attn1.to_k	F middle_block.1.transformer_blocks.8.attn1.to_v	F middle_block.1.transformer_blocks.8.attn1.to_out	F middle_block.1.transformer_blocks.8.ff.net	F middle_block.1.transformer_blocks.8.norm2	F middle_block.1.transformer_blocks.8.attn2.to_q	F middle_block.1.transformer_blocks.8.attn2.to_k	F middle_block.1.transformer_blocks.8.attn2.to_v	F middle_block.1.transformer_blocks.8.attn2.to_out	F middle_block.1.transformer_blocks.8.norm3	F middle_block.1.transformer_blocks.9.norm1	F middle_block.1.transformer_blocks.9.attn1.to_q	F middle_block.1.transformer_blocks.9.attn1.to_k	F middle_block.1.transformer_blocks.9.attn1.to_v	F middle_block.1.transformer_blocks.9.attn1.to_out	F middle_block.1.transformer_blocks.9.ff.net	F middle_block.1.transformer_blocks.9.norm2	F middle_block.1.transformer_blocks.9.attn2.to_q	F middle_block.1.transformer_blocks.9.attn2.to_k	F middle_block.1.transformer_blocks.9.attn2.to_v	F middle_block.1.transformer_blocks.9.attn2.to_out	F middle_block.1.transformer_blocks.9.norm3	F middle_block.2.	F output_blocks.0.0.	F output_blocks.0.1.	F output_blocks.0.1.transformer_blocks.0.norm1	F output_blocks.0.1.transformer_blocks.0.attn1.to_q	F output_blocks.0.1.transformer_blocks.0.attn1.to_k	F output_blocks.0.1.transformer_blocks.0.attn1.to_v	F output_blocks.0.1.transformer_blocks.0.attn1.to_out	F output_blocks.0.1.transformer_blocks.0.ff.net	F output_blocks.0.1.transformer_blocks.0.norm2	F output_blocks.0.1.transformer_blocks.0.attn2.to_q	F output_blocks.0.1.transformer_blocks.0.attn2.to_k	F output_blocks.0.1.transformer_blocks.0.attn2.to_v	F output_blocks.0.1.transformer_blocks.0.attn2.to_out	F output_blocks.0.1.transformer_blocks.0.norm3	F output_blocks.0.1.transformer_blocks.1.norm1	F output_blocks.0.1.transformer_blocks.1.attn1.to_q	F output_blocks.0.1.transformer_blocks.1.attn1.to_k	F output_blocks.0.1.transformer_blocks.1.attn1.to_v	F output_blocks.0.1.transformer_blocks.1.attn1.to_out	F output_blocks.0.1.transformer_blocks.1.ff.net	F output_blocks.0.1.transformer_blocks.1.norm2	F output_blocks.0.1.transformer_blocks.1.attn2.to_q	F output_blocks.0.1.transformer_blocks.1.attn2.to_k	F output_blocks.0.1.transformer_blocks.1.attn2.to_v	F output_blocks.0.1.transformer_blocks.1.attn2.to_out	F output_blocks.0.1.transformer_blocks.1.norm3	F output_blocks.0.1.transformer_blocks.2.norm1	F output_blocks.0.1.transformer_blocks.2.attn1.to_q	F output_blocks.0.1.transformer_blocks.2.attn1.to_k	F output_blocks.0.1.transformer_blocks.2.attn1.to_v	F output_blocks.0.1.transformer_blocks.2.attn1.to_out	F output_blocks.0.1.transformer_blocks.2.ff.net	F output_blocks.0.1.transformer_blocks.2.norm2	F output_blocks.0.1.transformer_blocks.2.attn2.to_q	F output_blocks.0.1.transformer_blocks.2.attn2.to_k	F output_blocks.0.1.transformer_blocks.2.attn2.to_v	F output_blocks.0.1.transformer_blocks.2.attn2.to_out	F output_blocks.0.1.transformer_blocks.2.norm3	F output_blocks.0.1.transformer_blocks.3.norm1	F output_blocks.0.1.transformer_blocks.3.attn1.to_q	F output_blocks.0.1.transformer_blocks.3.attn1.to_k	F output_blocks.0.1.transformer_blocks.3.attn1.to_v	F output_blocks.0.1.transformer_blocks.3.attn1.to_out	F output_blocks.0.1.transformer_blocks.3.ff.net	F output_blocks.0.1.transformer_blocks.3.norm2	F output_blocks.0.1.transformer_blocks.3.attn2.to_q	F output_blocks.0.1.transformer_blocks.3.attn2.to_k	F output_blocks.0.1.transformer_blocks.3.attn2.to_v	F output_blocks.0.1.transformer_blocks.3.attn2.to_out	F output_blocks.0.1.transformer_blocks.3.norm3	F output_blocks.0.1.transformer_blocks.4.norm1	F output_blocks.0.1.transformer_blocks.4.attn1.to_q	F output_blocks.0.1.transformer_blocks.4.attn1.to_k	F output_blocks.0.1.transformer_blocks.4.attn1.to_v	F output_blocks.0.1.transformer_blocks.4.attn1.to_out	F output_blocks.0.1.transformer_blocks.4.ff.net	F output_blocks.0.1.transformer_blocks.4.norm2	F output_blocks.0.1.transformer_blocks.4.attn2.to_q	F output_blocks.0.1.transformer_blocks.4.attn2.to_k	F output_blocks.0.1.transformer_blocks.4.attn2.to_v	F output_blocks.0.1.transformer_blocks.4.attn2.to_out	F output_blocks.0.1.transformer_blocks.4.norm3	F output_blocks.0.1.transformer_blocks.5.norm1	F output_blocks.0.1.transformer_blocks.5.attn1.to_q	F output_blocks.0.1.transformer_blocks.5.attn1.to_k	F output_blocks.0.1.transformer_blocks.5.attn1.to_v	F output_blocks.0.1.transformer_blocks.5.attn1.to_out	F output_blocks.0.1.transformer_blocks.5.ff.net	F output_blocks.0.1.transformer_blocks.5.norm2	F output_blocks.0.1.transformer_blocks.5.attn2.to_q	F output_blocks.0.1.transformer_blocks.5.attn2.to_k	F output_blocks.0.1.transformer_blocks.5.attn2.to_v	F output_blocks.0.1.transformer_blocks.5.attn2.to_out	F output_blocks.0.1.transformer_blocks.5.norm3	F output_blocks.0.1.transformer_blocks.6.norm1	F output_blocks.0.1.transformer_blocks.6.attn1.to_q	F output_blocks.0.1.transformer_blocks.6.attn1.to_k	F output_blocks.0.1.transformer_blocks.6.attn1.to_v	F output_blocks.0.1.transformer_blocks.6.attn1.to_out	F output_blocks.0.1.transformer_blocks.6.ff.net	F output_blocks.0.1.transformer_blocks.6.norm2	F output_blocks.0.1.transformer_blocks.6.attn2.to_q	F output_blocks.0.1.transformer_blocks.6.attn2.to_k	F output_blocks.0.1.transformer_blocks.6.attn2.to_v	F output_blocks.0.1.transformer_blocks.6.attn2.to_out	F output_blocks.0.1.transformer_blocks.6.norm3	F output_blocks.0.1.transformer_blocks.7.norm1	F output_blocks.0.1.transformer_blocks.7.attn1.to_q	F output_blocks.0.1.transformer_blocks.7.attn1.to_k	F output_blocks.0.1.transformer_blocks.7.attn1.to_v	F output_blocks.0.1.transformer_blocks.7.attn1.to_out	F output_blocks.0.1.transformer_blocks.7.ff.net	F output_blocks.0.1.transformer_blocks.7.norm2	F output_blocks.0.1.transformer_blocks.7.attn2.to_q	F output_blocks.0.1.transformer_blocks.7.attn2.to_k	F output_blocks.0.1.transformer_blocks.7.attn2.to_v	F output_blocks.0.1.transformer_blocks.7.attn2.to_out	F output_blocks.0.1.transformer_blocks.7.norm3	F output_blocks.0.1.transformer_blocks.8.norm1	F output_blocks.0.1.transformer_blocks.8.attn1.to_q	F output_blocks.0.1.transformer_blocks.8.attn1.to_k	F output_blocks.0.1.transformer_blocks.8.attn1.to_v	F output_blocks.0.1.transformer_blocks.8.attn1.to_out	F output_blocks.0.1.transformer_blocks.8.ff.net	F output_blocks.0.1.transformer_blocks.8.norm2	F output_blocks.0.1.transformer_blocks.8.attn2.to_q	F output_blocks.0.1.transformer_blocks.8.attn2.to_k	F output_blocks.0.1.transformer_blocks.8.attn2.to_v	F output_blocks.0.1.transformer_blocks.8.attn2.to_out	F output_blocks.0.1.transformer_blocks.8.norm3	F output_blocks.0.1.transformer_blocks.9.norm1	F output_blocks.0.1.transformer_blocks.9.attn1.to_q	F output_blocks.0.1.transformer_blocks.9.attn1.to_k	F output_blocks.0.1.transformer_blocks.9.attn1.to_v	F output_blocks.0.1.transformer_blocks.9.attn1.to_out	F output_blocks.0.1.transformer_blocks.9.ff.net	F output_blocks.0.1.transformer_blocks.9.norm2	F output_blocks.0.1.transformer_blocks.9.attn2.to_q	F output_blocks.0.1.transformer_blocks.9.attn2.to_k	F output_blocks.0.1.transformer_blocks.9.attn2.to_v	F output_blocks.0.1.transformer_blocks.9.attn2.to_out	F output_blocks.0.1.transformer_blocks.9.norm3	F output_blocks.1.0.	F output_blocks.1.1.	F output_blocks.1.1.transformer_blocks.0.norm1	F output_blocks.1.1.transformer_blocks.0.attn1.to_q	F output_blocks.1.1.transformer_blocks.0.attn1.to_k	F output_blocks.1.1.transformer_blocks.0.attn1.to_v	F output_blocks.1.1.transformer_blocks.0.attn1.to_out	F output_blocks.1.1.transformer_blocks.0.ff.net	F output_blocks.1.1.transformer_blocks.0.norm2	F output_blocks.1.1.transformer_blocks.0.attn2.to_q	F output_blocks.1.1.transformer_blocks.0.attn2.to_k	F output_blocks.1.1.transformer_blocks.0.attn2.to_v	F output_blocks.1.1.transformer_blocks.0.attn2.to_out	F output_blocks.1.1.transformer_blocks.0.norm3	F output_blocks.1.1.transformer_blocks.1.norm1	F output_blocks.1.1.transformer_blocks.1.attn1.to_q	F output_blocks.1.1.transformer_blocks.1.attn1.to_k	F output_blocks.1.1.transformer_blocks.1.attn1.to_v	F output_blocks.1.1.transformer_blocks.1.attn1.to_out	F output_blocks.1.1.transformer_blocks.1.ff.net	F output_blocks.1.1.transformer_blocks.1.norm2	F output_blocks.1.1.transformer_blocks.1.attn2.to_q	F output_blocks.1.1.transformer_blocks.1.attn2.to_k	F output_blocks.1.1.transformer_blocks.1.attn2.to_v	F output_blocks.1.1.transformer_blocks.1.attn2.to_out	F output_blocks.1.1.transformer_blocks.1.norm3	F output_blocks.1.1.transformer_blocks.2.norm1	F output_blocks.1.1.transformer_blocks.2.attn1.to_q	F output_blocks.1.1.transformer_blocks.2.attn1.to_k	F output_blocks.1.1.transformer_blocks.2.attn1.to_v	F output_blocks.1.1.transformer_blocks.2.attn1.to_out	F output_blocks.1.1.transformer_blocks.2.ff.net	F output_blocks.1.1.transformer_blocks.2.norm2	F output_blocks.1.1.transformer_blocks.2.attn2.to_q	F output_blocks.1.1.transformer_blocks.2.attn2.to_k	F output_blocks.1.1.transformer_blocks.2.attn2.to_v	F output_blocks.1.1.transformer_blocks.2.attn2.to_out	F output_blocks.1.1.transformer_blocks.2.norm3	F output_blocks.1.1.transformer_blocks.3.norm1	F output_blocks.1.1.transformer_blocks.3.attn1.to_q	F output_blocks.1.1.transformer_blocks.3.attn1.to_k	F output_blocks.1.1.transformer_blocks.3.attn1.to_v	F output_blocks.1.1.transformer_blocks.3.attn1.to_out	F output_blocks.1.1.transformer_blocks.3.ff.net	F output_blocks.1.1.transformer_blocks.3.norm2	F output_blocks.1.1.transformer_blocks.3.attn2.to_q	F output_blocks.1.1.transformer_blocks.3.attn2.to_k	F output_blocks.1.1.transformer_blocks.3.attn2.to_v	F output_blocks.1.1.transformer_blocks.3.attn2.to_out	F output_blocks.1.1.transformer_blocks.3.norm3	F output_blocks.1.1.transformer_blocks.4.norm1	F output_blocks.1.1.transformer_blocks.4.attn1.to_q	F output_blocks.1.1.transformer_blocks.4.attn1.to_k	F output_blocks.1.1.transformer_blocks.4.attn1.to_v	F output_blocks.1.1.transformer_blocks.4.attn1.to_out	F output_blocks.1.1.transformer_blocks.4.ff.net	F output_blocks.1.1.transformer_blocks.4.norm2	F output_blocks.1.1.transformer_blocks.4.attn2.to_q	F output_blocks.1.1.transformer_blocks.4.attn2.to_k	F output_blocks.1.1.transformer_blocks.4.attn2.to_v	F output_blocks.1.1.transformer_blocks.4.attn2.to_out	F output_blocks.1.1.transformer_blocks.4.norm3	F output_blocks.1.1.transformer_blocks.5.norm1	F output_blocks.1.1.transformer_blocks.5.attn1.to_q	F output_blocks.1.1.transformer_blocks.5.attn1.to_k	F output_blocks.1.1.transformer_blocks.5.attn1.to_v	F output_blocks.1.1.transformer_blocks.5.attn1.to_out	F output_blocks.1.1.transformer_blocks.5.ff.net	F output_blocks.1.1.transformer_blocks.5.norm2	F output_blocks.1.1.transformer_blocks.5.attn2.to_q	F output_blocks.1.1.transformer_blocks.5.attn2.to_k	F output_blocks.1.1.transformer_blocks.5.attn2.to_v	F output_blocks.1.1.transformer_blocks.5.attn2.to_out	F output_blocks.1.1.transformer_blocks.5.norm3	F output_blocks.1.1.transformer_blocks.6.norm1	F output_blocks.1.1.transformer_blocks.6.attn1.to_q	F output_blocks.1.1.transformer_blocks.6.attn1.to_k	F output_blocks.1.1.transformer_blocks.6.attn1.to_v	F output_blocks.1.1.transformer_blocks.6.attn1.to_out	F output_blocks.1.1.transformer_blocks.6.ff.net	F output_blocks.1.1.transformer_blocks.6.norm2	F output_blocks.1.1.transformer_blocks.6.attn2.to_q	F output_blocks.1.1.transformer_blocks.6.attn2.to_k	F output_blocks.1.1.transformer_blocks.6.attn2.to_v	F output_blocks.1.1.transformer_blocks.6.attn2.to_out	F output_blocks.1.1.transformer_blocks.6.norm3	F output_blocks.1.1.transformer_blocks.7.norm1	F output_blocks.1.1.transformer_blocks.7.attn1.to_q	F output_blocks.1.1.transformer_blocks.7.attn1.to_k	F output_blocks.1.1.transformer_blocks.7.attn1.to_v	F output_blocks.1.1.transformer_blocks.7.attn1.to_out	F output_blocks.1.1.transformer_blocks.7.ff.net	F output_blocks.1.1.transformer_blocks.7.norm2	F output_blocks.1.1.transformer_blocks.7.attn2.to_q	F output_blocks.1.1.transformer_blocks.7.attn2.to_k	F output_blocks.1.1.transformer_blocks.7.attn2.to_v	F output_blocks.1.1.transformer_blocks.7.attn2.to_out	F output_blocks.1.1.transformer_blocks.7.norm3	F output_blocks.1.1.transformer_blocks.8.norm1	F output_blocks.1.1.transformer_blocks.8.attn1.to_q	F output_blocks.1.1.transformer_blocks.8.attn1.to_k	F output_blocks.1.1.transformer_blocks.8.attn1.to_v	F output_blocks.1.1.transformer_blocks.8.attn1.to_out	F output_blocks.1.1.transformer_blocks.8.ff.net	F output_blocks.1.1.transformer_blocks.8.norm2	F output_blocks.1.1.transformer_blocks.8.attn2.to_q	F output_blocks.1.1.transformer_blocks.8.attn2.to_k	F output_blocks.1.1.transformer_blocks.8.attn2.to_v	F output_blocks.1.1.transformer_blocks.8.attn2.to_out	F output_blocks.1.1.transformer_blocks.8.norm3	F output_blocks.1.1.transformer_blocks.9.norm1	F output_blocks.1.1.transformer_blocks.9.attn1.to_q	F output_blocks.1.1.transformer_blocks.9.attn1.to_k	F output_blocks.1.1.transformer_blocks.9.attn1.to_v	F output_blocks.1.1.transformer_blocks.9.attn1.to_out	F output_blocks.1.1.transformer_blocks.9.ff.net	F output_blocks.1.1.transformer_blocks.9.norm2	F output_blocks.1.1.transformer_blocks.9.attn2.to_q	F output_blocks.1.1.transformer_blocks.9.attn2.to_k	F output_blocks.1.1.transformer_blocks.9.attn2.to_v	F output_blocks.1.1.transformer_blocks.9.attn2.to_out	F output_blocks.1.1.transformer_blocks.9.norm3	F output_blocks.2.0.	F output_blocks.2.1.	F output_blocks.2.1.transformer_blocks.0.norm1	F output_blocks.2.1.transformer_blocks.0.attn1.to_q	F output_blocks.2.1.transformer_blocks.0.attn1.to_k	F output_blocks.2.1.transformer_blocks.0.attn1.to_v	F output_blocks.2.1.transformer_blocks.0.attn1.to_out	F output_blocks.2.1.transformer_blocks.0.ff.net	F output_blocks.2.1.transformer_blocks.0.norm2	F output_blocks.2.1.transformer_blocks.0.attn2.to_q	F output_blocks.2.1.transformer_blocks.0.attn2.to_k	F output_blocks.2.1.transformer_blocks.0.attn2.to_v	F output_blocks.2.1.transformer_blocks.0.attn2.to_out	F output_blocks.2.1.transformer_blocks.0.norm3	F output_blocks.2.1.transformer_blocks.1.norm1	F output_blocks.2.1.transformer_blocks.1.attn1.to_q	F output_blocks.2.1.transformer_blocks.1.attn1.to_k	F output_blocks.2.1.transformer_blocks.1.attn1.to_v	F output_blocks.2.1.transformer_blocks.1.attn1.to_out	F output_blocks.2.1.transformer_blocks.1.ff.net	F output_blocks.2.1.transformer_blocks.1.norm2	F output_blocks.2.1.transformer_blocks.1.attn2.to_q	F output_blocks.2.1.transformer_blocks.1.attn2.to_k	F output_blocks.2.1.transformer_blocks.1.attn2.to_v	F output_blocks.2.1.transformer_blocks.1.attn2.to_out	F output_blocks.2.1.transformer_blocks.1.norm3	F output_blocks.2.1.transformer_blocks.2.norm1	F output_blocks.2.1.transformer_blocks.2.attn1.to_q	F output_blocks.2.1.transformer_blocks.2.attn1.to_k	F output_blocks.2.1.transformer_blocks.2.attn1.to_v	F output_blocks.2.1.transformer_blocks.2.attn1.to_out	F output_blocks.2.1.transformer_blocks.2.ff.net	F output_blocks.2.1.transformer_blocks.2.norm2	F output_blocks.2.1.transformer_blocks.2.attn2.to_q	F output_blocks.2.1.transformer_blocks.2.attn2.to_k	F output_blocks.2.1.transformer_blocks.2.attn2.to_v	F output_blocks.2.1.transformer_blocks.2.attn2.to_out	F output_blocks.2.1.transformer_blocks.2.norm3	F output_blocks.2.1.transformer_blocks.3.norm1	F output_blocks.2.1.transformer_blocks.3.attn1.to_q	F output_blocks.2.1.transformer_blocks.3.attn1.to_k	F output_blocks.2.1.transformer_blocks.3.attn1.to_v	F output_blocks.2.1.transformer_blocks.3.attn1.to_out	F output_blocks.2.1.transformer_blocks.3.ff.net	F output_blocks.2.1.transformer_blocks.3.norm2	F output_blocks.2.1.transformer_blocks.3.attn2.to_q	F output_blocks.2.1.transformer_blocks.3.attn2.to_k	F output_blocks.2.1.transformer_blocks.3.attn2.to_v	F output_blocks.2.1.transformer_blocks.3.attn2.to_out	F output_blocks.2.1.transformer_blocks.3.norm3	F output_blocks.2.1.transformer_blocks.4.norm1	F output_blocks.2.1.transformer_blocks.4.attn1.to_q	F output_blocks.2.1.transformer_blocks.4.attn1.to_k	F output_blocks.2.1.transformer_blocks.4.attn1.to_v	F output_blocks.2.1.transformer_blocks.4.attn1.to_out	F output_blocks.2.1.transformer_blocks.4.ff.net	F output_blocks.2.1.transformer_blocks.4.norm2	F output_blocks.2.1.transformer_blocks.4.attn2.to_q	F output_blocks.2.1.transformer_blocks.4.attn2.to_k	F output_blocks.2.1.transformer_blocks.4.attn2.to_v	F output_blocks.2.1.transformer_blocks.4.attn2.to_out	F output_blocks.2.1.transformer_blocks.4.norm3	F output_blocks.2.1.transformer_blocks.5.norm1	F output_blocks.2.1.transformer_blocks.5.attn1.to_q	F output_blocks.2.1.transformer_blocks.5.attn1.to_k	F output_blocks.2.1.transformer_blocks.5.attn1.to_v	F output_blocks.2.1.transformer_blocks.5.attn1.to_out	F output_blocks.2.1.transformer_blocks.5.ff.net	F output_blocks.2.1.transformer_blocks.5.norm2	F output_blocks.2.1.transformer_blocks.5.attn2.to_q	F output_blocks.2.1.transformer_blocks.5.attn2.to_k	F output_blocks.2.1.transformer_blocks.5.attn2.to_v	F output_blocks.2.1.transformer_blocks.5.attn2.to_out	F output_blocks.2.1.transformer_blocks.5.norm3	F output_blocks.2.1.transformer_blocks.6.norm1	F output_blocks.2.1.transformer_blocks.6.attn1.to_q	F output_blocks.2.1.transformer_blocks.6.attn1.to_k	F output_blocks.2.1.transformer_blocks.6.attn1.to_v	F output_blocks.2.1.transformer_blocks.6.attn1.to_out	F output_blocks.2.1.transformer_blocks.6.ff.net	F output_blocks.2.1.transformer_blocks.6.norm2	F output_blocks.2.1.transformer_blocks.6.attn2.to_q	F output_blocks.2.1.transformer_blocks.6.attn2.to_k	F output_blocks.2.1.transformer_blocks.6.attn2.to_v	F output_blocks.2.1.transformer_blocks.6.attn2.to_out	F output_blocks.2.1.transformer_blocks.6.norm3	F output_blocks.2.1.transformer_blocks.7.norm1	F output_blocks.2.1.transformer_blocks.7.attn1.to_q	F output_blocks.2.1.transformer_blocks.7.attn1.to_k	F output_blocks.2.1.transformer_blocks.7.attn1.to_v	F output_blocks.2.1.transformer_blocks.7.attn1.to_out	F output_blocks.2.1.transformer_blocks.7.ff.net	F output_blocks.2.1.transformer_blocks.7.norm2	F output_blocks.2.1.transformer_blocks.7.attn2.to_q	F output_blocks.2.1.transformer_blocks.7.attn2.to_k	F output_blocks.2.1.transformer_blocks.7.attn2.to_v	F output_blocks.2.1.transformer_blocks.7.attn2.to_out	F output_blocks.2.1.transformer_blocks.7.norm3	F output_blocks.2.1.transformer_blocks.8.norm1	F output_blocks.2.1.transformer_blocks.8.attn1.to_q	F output_blocks.2.1.transformer_blocks.8.attn1.to_k	F output_blocks.2.1.transformer_blocks.8.attn1.to_v	F output_blocks.2.1.transformer_blocks.8.attn1.to_out	F output_blocks.2.1.transformer_blocks.8.ff.net	F output_blocks.2.1.transformer_blocks.8.norm2	F output_blocks.2.1.transformer_blocks.8.attn2.to_q	F output_blocks.2.1.transformer_blocks.8.attn2.to_k	F output_blocks.2.1.transformer_blocks.8.attn2.to_v	F output_blocks.2.1.transformer_blocks.8.attn2.to_out	F output_blocks.2.1.transformer_blocks.8.norm3	F output_blocks.2.1.transformer_blocks.9.norm1	F output_blocks.2.1.transformer_blocks.9.attn1.to_q	F output_blocks.2.1.transformer_blocks.9.attn1.to_k	F output_blocks.2.1.transformer_blocks.9.attn1.to_v	F output_blocks.2.1.transformer_blocks.9.attn1.to_out	F output_blocks.2.1.transformer_blocks.9.ff.net	F output_blocks.2.1.transformer_blocks.9.norm2	F output_blocks.2.1.transformer_blocks.9.attn2.to_q	F output_blocks.2.1.transformer_blocks.9.attn2.to_k	F output_blocks.2.1.transformer_blocks.9.attn2.to_v	F output_blocks.2.1.transformer_blocks.9.attn2.to_out	F output_blocks.2.1.transformer_blocks.9.norm3	F output_blocks.3.0.	F output_blocks.3.1.	F output_blocks.3.1.transformer_blocks.0.norm1	F output_blocks.3.1.transformer_blocks.0.attn1.to_q	F output_blocks.3.1.transformer_blocks.0.attn1.to_k	F output_blocks.3.1.transformer_blocks.0.attn1.to_v	F output_blocks.3.1.transformer_blocks.0.attn1.to_out	F output_blocks.3.1.transformer_blocks.0.ff.net	F output_blocks.3.1.transformer_blocks.0.norm2	F output_blocks.3.1.transformer_blocks.0.attn2.to_q	F output_blocks.3.1.transformer_blocks.0.attn2.to_k	F output_blocks.3.1.transformer_blocks.0.attn2.to_v	F output_blocks.3.1.transformer_blocks.0.attn2.to_out	F output_blocks.3.1.transformer_blocks.0.norm3	F output_blocks.3.1.transformer_blocks.1.norm1	F output_blocks.3.1.transformer_blocks.1.attn1.to_q	F output_blocks.3.1.transformer_blocks.1.attn1.to_k	F output_blocks.3.1.transformer_blocks.1.attn1.to_v	F output_blocks.3.1.transformer_blocks.1.attn1.to_out	F output_blocks.3.1.transformer_blocks.1.ff.net	F output_blocks.3.1.transformer_blocks.1.norm2	F output_blocks.3.1.transformer_blocks.1.attn2.to_q	F output_blocks.3.1.transformer_blocks.1.attn2.to_k	F output_blocks.3.1.transformer_blocks.1.attn2.to_v	F output_blocks.3.1.transformer_blocks.1.attn2.to_out	F output_blocks.3.1.transformer_blocks.1.norm3	F output_blocks.4.0.	F output_blocks.4.1.	F output_blocks.4.1.transformer_blocks.0.norm1	F output_blocks.4.1.transformer_blocks.0.attn1.to_q	F output_blocks.4.1.transformer_blocks.0.attn1.to_k	F output_blocks.4.1.transformer_blocks.0.attn1.to_v	F output_blocks.4.1.transformer_blocks.0.attn1.to_out	F output_blocks.4.1.transformer_blocks.0.ff.net	F output_blocks.4.1.transformer_blocks.0.norm2	F output_blocks.4.1.transformer_blocks.0.attn2.to_q	F output_blocks.4.1.transformer_blocks.0.attn2.to_k	F output_blocks.4.1.transformer_blocks.0.attn2.to_v	F output_blocks.4.1.transformer_blocks.0.attn2.to_out	F output_blocks.4.1.transformer_blocks.0.norm3	F output_blocks.4.1.transformer_blocks.1.norm1	F output_blocks.4.1.transformer_blocks.1.attn1.to_q	F output_blocks.4.1.transformer_blocks.1.attn1.to_k	F output_blocks.4.1.transformer_blocks.1.attn1.to_v	F output_blocks.4.1.transformer_blocks.1.attn1.to_out	F output_blocks.4.1.transformer_blocks.1.ff.net	F output_blocks.4.1.transformer_blocks.1.norm2	F output_blocks.4.1.transformer_blocks.1.attn2.to_q	F output_blocks.4.1.transformer_blocks.1.attn2.to_k	F output_blocks.4.1.transformer_blocks.1.attn2.to_v	F output_blocks.4.1.transformer_blocks.1.attn2.to_out	F output_blocks.4.1.transformer_blocks.1.norm3	F output_blocks.5.0.	F output_blocks.5.1.	F output_blocks.5.1.transformer_blocks.0.norm1	F output_blocks.5.1.transformer_blocks.0.attn1.to_q	F output_blocks.5.1.transformer_blocks.0.attn1.to_k	F output_blocks.5.1.transformer_blocks.0.attn1.to_v	F output_blocks.5.1.transformer_blocks.0.attn1.to_out	F output_blocks.5.1.transformer_blocks.0.ff.net	F output_blocks.5.1.transformer_blocks.0.norm2	F output_blocks.5.1.transformer_blocks.0.attn2.to_q	F output_blocks.5.1.transformer_blocks.0.attn2.to_k	F output_blocks.5.1.transformer_blocks.0.attn2.to_v	F output_blocks.5.1.transformer_blocks.0.attn2.to_out	F output_blocks.5.1.transformer_blocks.0.norm3	F output_blocks.5.1.transformer_blocks.1.norm1	F output_blocks.5.1.transformer_blocks.1.attn1.to_q	F output_blocks.5.1.transformer_blocks.1.attn1.to_k	F output_blocks.5.1.transformer_blocks.1.attn1.to_v	F output_blocks.5.1.transformer_blocks.1.attn1.to_out	F output_blocks.5.1.transformer_blocks.1.ff.net	F output_blocks.5.1.transformer_blocks.1.norm2	F output_blocks.5.1.transformer_blocks.1.attn2.to_q	F output_blocks.5.1.transformer_blocks.1.attn2.to_k	F output_blocks.5.1.transformer_blocks.1.attn2.to_v	F output_blocks.5.1.transformer_blocks.1.attn2.to_out	F output_blocks.5.1.transformer_blocks.1.norm3	F output_blocks.6.0.	F output_blocks.7.0.	F output_blocks.8.0.	F out.
Inference_Core_ModelMergeSDXLTransformers	F time_embed.	F label_emb.	F input_blocks.0.0.	F input_blocks.1.0.	F input_blocks.2.0.	F input_blocks.3.0.	F input_blocks.4.0.	F input_blocks.4.1.	F input_blocks.4.1.transformer_blocks.0.	F input_blocks.4.1.transformer_blocks.1.	F input_blocks.5.0.	F input_blocks.5.1.	F input_blocks.5.1.transformer_blocks.0.	F input_blocks.5.1.transformer_blocks.1.	F input_blocks.6.0.	F input_blocks.7.0.	F input_blocks.7.1.	F input_blocks.7.1.transformer_blocks.0.	F input_blocks.7.1.transformer_blocks.1.	F input_blocks.7.1.transformer_blocks.2.	F input_blocks.7.1.transformer_blocks.3.	F input_blocks.7.1.transformer_blocks.4.	F input_blocks.7.1.transformer_blocks.5.	F input_blocks.7.1.transformer_blocks.6.	F input_blocks.7.1.transformer_blocks.7.	F input_blocks.7.1.transformer_blocks.8.	F input_blocks.7.1.transformer_blocks.9.	F input_blocks.8.0.	F input_blocks.8.1.	F input_blocks.8.1.transformer_blocks.0.	F input_blocks.8.1.transformer_blocks.1.	F input_blocks.8.1.transformer_blocks.2.	F input_blocks.8.1.transformer_blocks.3.	F input_blocks.8.1.transformer_blocks.4.	F input_blocks.8.1.transformer_blocks.5.	F input_blocks.8.1.transformer_blocks.6.	F input_blocks.8.1.transformer_blocks.7.	F input_blocks.8.1.transformer_blocks.8.	F input_blocks.8.1.transformer_blocks.9.	F middle_block.0.	F middle_block.1.	F middle_block.1.transformer_blocks.0.	F middle_block.1.transformer_blocks.1.	F middle_block.1.transformer_blocks.2.	F middle_block.1.transformer_blocks.3.	F middle_block.1.transformer_blocks.4.	F middle_block.1.transformer_blocks.5.	F middle_block.1.transformer_blocks.6.	F middle_block.1.transformer_blocks.7.	F middle_block.1.transformer_blocks.8.	F middle_block.1.transformer_blocks.9.	F middle_block.2.	F output_blocks.0.0.	F output_blocks.0.1.	F output_blocks.0.1.transformer_blocks.0.	F output_blocks.0.1.transformer_blocks.1.	F output_blocks.0.1.transformer_blocks.2.	F output_blocks.0.1.transformer_blocks.3.	F output_blocks.0.1.transformer_blocks.4.	F output_blocks.0.1.transformer_blocks.5.	F output_blocks.0.1.transformer_blocks.6.	F output_blocks.0.1.transformer_blocks.7.	F output_blocks.0.1.transformer_blocks.8.	F output_blocks.0.1.transformer_blocks.9.	F output_blocks.1.0.	F output_blocks.1.1.	F output_blocks.1.1.transformer_blocks.0.	F output_blocks.1.1.transformer_blocks.1.	F output_blocks.1.1.transformer_blocks.2.	F output_blocks.1.1.transformer_blocks.3.	F output_blocks.1.1.transformer_blocks.4.	F output_blocks.1.1.transformer_blocks.5.	F output_blocks.1.1.transformer_blocks.6.	F output_blocks.1.1.transformer_blocks.7.	F output_blocks.1.1.transformer_blocks.8.	F output_blocks.1.1.transformer_blocks.9.	F output_blocks.2.0.	F output_blocks.2.1.	F output_blocks.2.1.transformer_blocks.0.	F output_blocks.2.1.transformer_blocks.1.	F output_blocks.2.1.transformer_blocks.2.	F output_blocks.2.1.transformer_blocks.3.	F output_blocks.2.1.transformer_blocks.4.	F output_blocks.2.1.transformer_blocks.5.	F output_blocks.2.1.transformer_blocks.6.	F output_blocks.2.1.transformer_blocks.7.	F output_blocks.2.1.transformer_blocks.8.	F output_blocks.2.1.transformer_blocks.9.	F output_blocks.3.0.	F output_blocks.3.1.	F output_blocks.3.1.transformer_blocks.0.	F output_blocks.3.1.transformer_blocks.1.	F output_blocks.4.0.	F output_blocks.4.1.	F output_blocks.4.1.transformer_blocks.0.	F output_blocks.4.1.transformer_blocks.1.	F output_blocks.5.0.	F output_blocks.5.1.	F output_blocks.5.1.transformer_blocks.0.	F output_blocks.5.1.transformer_blocks.1.	F output_blocks.6.0.	F output_blocks.7.0.	F output_blocks.8.0.	F out.
Inference_Core_ModelSamplerTonemapNoiseTest	F multiplier
Inference_Core_OneFormer-ADE20K-SemSegPreprocessor	I resolution
Inference_Core_OneFormer-COCO-SemSegPreprocessor	I resolution
Inference_Core_OpenposePreprocessor	C detect_hand	C detect_body	C detect_face	I resolution	C scale_stick_for_xinsr_cn
Inference_Core_PiDiNetPreprocessor	C safe	I resolution
Inference_Core_PixelPerfectResolution	I image_gen_width	I image_gen_height	C resize_mode
Inference_Core_PromptExpansion	C model_name	S text	I! seed	B log_prompt
Inference_Core_PyraCannyPreprocessor	I low_threshold	I high_threshold	I resolution
Inference_Core_ReferenceOnlySimple	I batch_size
Inference_Core_RenderPeopleKps	B render_body	B render_hand	B render_face
Inference_Core_RescaleClassifierFreeGuidanceTest	F multiplier
Inference_Core_SAMPreprocessor	I resolution
Inference_Core_SavePoseKpsAsJsonFile	S filename_prefix
Inference_Core_ScribblePreprocessor	I resolution
Inference_Core_Scribble_PiDiNet_Preprocessor	C safe	I resolution
Inference_Core_Scribble_XDoG_Preprocessor	I threshold	I resolution
Inference_Core_SemSegPreprocessor	I resolution
Inference_Core_ShufflePreprocessor	I resolution	I! seed
Inference_Core_TEEDPreprocessor	I safe_steps	I resolution
Inference_Core_TTPlanet_TileGF_Preprocessor	F scale_factor	F blur_strength	I radius	F eps	I resolution
Inference_Core_TTPlanet_TileSimple_Preprocessor	F scale_factor	F blur_strength
Inference_Core_TilePreprocessor	I pyrUp_iters	I resolution
Inference_Core_TonemapNoiseWithRescaleCFG	F tonemap_multiplier	F rescale_multiplier
Inference_Core_UniFormer-SemSegPreprocessor	I resolution
Inference_Core_Unimatch_OptFlowPreprocessor	C ckpt_name	B backward_flow	B bidirectional_flow
Inference_Core_UpperBodyTrackingFromPoseKps	S id_include	S Head_width_height	S Neck_width_height	S Shoulder_width_height	S Torso_width_height	S RArm_width_height	S RForearm_width_height	S LArm_width_height	S LForearm_width_height
Inference_Core_Zoe-DepthMapPreprocessor	I resolution
Inference_Core_Zoe_DepthAnythingPreprocessor	C environment	I resolution
InjectLatentNoise+	I! noise_seed	F noise_strength	C normalize
InjectNoiseToLatent	F strength	B normalize	B average	F mix_randn_amount	I! seed
InpaintConditionApply	B noise_mask
InpaintPreprocessor_Provider_for_SEGS //Inspire	B black_pixel_for_xinsir_cn
Input Parameters (Image Saver)	I! seed	I steps	F cfg	C sampler	C scheduler	F denoise
InsertImagesToBatchIndexed	S indexes	C mode
InsertLatentToIndexed	I index
Inset Image Bounds	I inset_left	I inset_right	I inset_top	I inset_bottom
InstructPixToPixConditioningAdvanced	F new_scale	F original_scale
Int	S Number
Int Literal	I int
Int Literal (Image Saver)	I int
Int To Bool (mtb)	I int
Int To Number (mtb)	I^ int
Int to String	I int_	C use_commas
Int-🔬	I value
Integer place counter	I int_input
Interpolate Clip Sequential (mtb)	S base_text	S text_to_replace	F interpolation_strength
Interpolate Condition (mtb)	F blend
InterpolateCoords	S^ coordinates	F^ interpolation_curve
IsCached //Inspire	S key
IsPrimeNode	I value	I threshold	I miller_rabin_rounds
IterativeImageUpscale	F upscale_factor	I steps	S temp_prefix	C step_mode
IterativeLatentUpscale	F upscale_factor	I steps	S temp_prefix	C step_mode
JSON extractor [Crystools]	S key	S default
JWDatetimeString	S format
JWFloat	F value
JWFloatAbsolute	F value
JWFloatAdd	F a	F b
JWFloatDiv	F a	F b
JWFloatMax	F a	F b
JWFloatMin	F a	F b
JWFloatMul	F a	F b
JWFloatSub	F a	F b
JWFloatToInteger	F value	C mode
JWFloatToString	F value	S format_string
JWImageContrast	F factor
JWImageCropToClosestSDXLResolution	C interpolation_mode
JWImageExtractFromBatch	I index
JWImageFlip	C direction
JWImageLevels	F min	F max
JWImageLoadRGB	S path
JWImageLoadRGBA	S path
JWImageLoadRGBIfExists	S path
JWImageMix	C blend_type	F factor
JWImageResize	I height	I width	C interpolation_mode
JWImageResizeByFactor	F factor	C interpolation_mode
JWImageResizeByLongerSide	I size	C interpolation_mode
JWImageResizeByShorterSide	I size	C interpolation_mode
JWImageResizeToClosestSDXLResolution	C interpolation_mode
JWImageResizeToMegapixels	F megapixels	I divisible_by	C interpolation_mode
JWImageResizeToSquare	I size	C interpolation_mode
JWImageSaturation	F factor
JWImageSaveToPath	S path	C overwrite
JWImageSequenceExtractFromBatch	I i_start	I i_stop	C inclusive
JWInteger	I value
JWIntegerAbsolute	I value
JWIntegerAdd	I a	I b
JWIntegerDiv	I a	I b
JWIntegerMax	I a	I b
JWIntegerMin	I a	I b
JWIntegerMul	I a	I b
JWIntegerSub	I a	I b
JWIntegerToFloat	I value
JWIntegerToString	I value	S format_string
JWLoadImageSequence	S path_pattern	I start_index	I frame_count	C ignore_missing_images
JWLoadImageSequenceWithStopIndex	S path_pattern	I start_index	I stop_index	C inclusive	C ignore_missing_images
JWLoadImagesFromString	S paths	C ignore_missing_images
JWLoopImageSequence	I target_frames
JWMaskLikeImageSize	F value
JWMaskResize	I height	I width	C interpolation_mode
JWMaskSequenceFromMask	I batch_size
JWSaveImageSequence	S path_pattern	I start_index	C overwrite
JWString	S text
JWStringConcat	S a	S b
JWStringGetLine	S source	I line_index
JWStringMultiline	S text
JWStringReplace	S source	S to_replace	S replace_with
JWStringSplit	S source	S split_by	C from_right
JWStringToFloat	S text
JWStringToInteger	S text
JWStringUnescape	S text
JitterImage	F jitter_scale
JoinStringMulti	I inputcount	S^ string_1	S delimiter	B return_list	S^ string_2
JoinStrings	S delimiter	S^ string1	S^ string2
JsonDumpAnyStructureNode	I indent
JsonDumpNode	I indent
JsonParseNode	S json_string
KSampler (Efficient)	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C preview_method	C vae_decode
KSampler (WAS)	I steps	F cfg	C sampler_name	C scheduler	F denoise
KSampler //Inspire	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C noise_mode	C batch_seed_mode	I variation_seed	F variation_strength	C variation_method	I internal_seed
KSampler Adv. (Efficient)	C add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C return_with_leftover_noise	C preview_method	C vae_decode
KSampler Config (rgthree)	I steps_total	I refiner_step	F cfg	C sampler_name	C scheduler
KSampler Cycle	I! seed	I steps	F cfg	C sampler_name	C scheduler	C tiled_vae	C latent_upscale	F upscale_factor	I upscale_cycles	F starting_denoise	F cycle_denoise	C scale_denoise	C scale_sampling	I secondary_start_cycle	C pos_add_mode	F pos_add_strength	C pos_add_strength_scaling	F pos_add_strength_cutoff	C neg_add_mode	F neg_add_strength	C neg_add_strength_scaling	F neg_add_strength_cutoff	F sharpen_strength	I sharpen_radius	C steps_scaling	C steps_control	I steps_scaling_value	I steps_cutoff	F denoise_cutoff
KSampler SDXL (Eff.)	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I refine_at_step	C preview_method	C vae_decode
KSamplerAdvanced //Inspire	B add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C noise_mode	B return_with_leftover_noise	C batch_seed_mode	I variation_seed	F variation_strength	C variation_method	I internal_seed
KSamplerAdvancedPipe //Inspire	B add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C noise_mode	B return_with_leftover_noise	C batch_seed_mode	I variation_seed	F variation_strength	I internal_seed
KSamplerAdvancedProgress //Inspire	B add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C noise_mode	B return_with_leftover_noise	I interval	B omit_start_latent	B omit_final_latent
KSamplerAdvancedProvider	F cfg	C sampler_name	C scheduler	F sigma_factor
KSamplerAdvancedXY|cgem156	C add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C return_with_leftover_noise
KSamplerPipe //Inspire	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C noise_mode	C batch_seed_mode	I variation_seed	F variation_strength	I internal_seed
KSamplerProgress //Inspire	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C noise_mode	I interval	B omit_start_latent	B omit_final_latent
KSamplerProvider	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise
KSamplerVariationsStochastic+	I! noise_seed	I steps	F cfg	C sampler	C scheduler	F variation_strength	F cfg_scale
KSamplerVariationsWithNoise+	I steps	F cfg	C sampler_name	C scheduler	F variation_strength	F denoise
KSamplerXY|cgem156	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise
KepStringLiteral	S String
Keyer	C operation	F low	F high	F gamma	B premult
Krea2PromptWeight	S text	F strength
LCMSamplerRCFG|cgem156	B enable	F delta	F cfg
LMStudioPrompt	S input_prompt	C mode	S~ custom_history	S server_address	I server_port	I! seed
LTX2AttentionTunerPatch	S blocks	F video_scale	F audio_scale	F audio_to_video_scale	F video_to_audio_scale	B triton_kernels
LTX2AudioLatentNormalizingSampling	S audio_normalization_factors
LTX2BlockLoraSelect	F blocks.0.	F blocks.1.	F blocks.2.	F blocks.3.	F blocks.4.	F blocks.5.	F blocks.6.	F blocks.7.	F blocks.8.	F blocks.9.	F blocks.10.	F blocks.11.	F blocks.12.	F blocks.13.	F blocks.14.	F blocks.15.	F blocks.16.	F blocks.17.	F blocks.18.	F blocks.19.	F blocks.20.	F blocks.21.	F blocks.22.	F blocks.23.	F blocks.24.	F blocks.25.	F blocks.26.	F blocks.27.	F blocks.28.	F blocks.29.	F blocks.30.	F blocks.31.	F blocks.32.	F blocks.33.	F blocks.34.	F blocks.35.	F blocks.36.	F blocks.37.	F blocks.38.	F blocks.39.	F blocks.40.	F blocks.41.	F blocks.42.	F blocks.43.	F blocks.44.	F blocks.45.	F blocks.46.	F blocks.47.
LTX2LoraLoaderAdvanced	C lora_name	F strength_model	F video	F video_to_audio	F audio	F audio_to_video	F other	S^ opt_lora_path
LTX2MemoryEfficientSageAttentionPatch	B triton_kernels
LTX2SamplingPreviewOverride	F preview_rate
LTX2_NAG	F nag_scale	F nag_alpha	F nag_tau	B inplace
LTXVAddGuideMulti	(COMFY_DYNAMICCOMBO_V3) num_guides
LTXVAddGuidesFromBatch	F strength
LTXVAudioVideoMask	F video_fps	F video_start_time	F video_end_time	F audio_start_time	F audio_end_time	C max_length	C existing_mask_mode
LTXVChunkFeedForward	I chunks	I dim_threshold
LTXVEnhanceAVideoKJ	F weight
LTXVImgToVideoInplaceKJ	(COMFY_DYNAMICCOMBO_V3) num_images
LaMaInpaint	C device_mode
Latent Batcher	I batch_size
Latent Input Switch	B^ boolean
Latent Lerp (mtb)	F t
Latent Match Channelwise	S extra_options
Latent Noise Injection	F noise_std
Latent Normalize Channels	C mode	C operation
Latent Replace State Info	B replace_start_step	B replace_end_step	B replace_raw_x	B replace_sigmas	I start_step	I end_step
Latent TrimVideo State Info	I trim_amount
Latent Upscale State Info	C upscale_method	F scale_by
Latent Upscale by Factor (WAS)	C mode	F factor	C align
Latent to Cuda	B to_cuda	B full_latent
LatentBatchSplitter //Inspire	I split_count
LatentBatch_channels	C mode	F luminosity	F cyan_red	F lime_purple	F pattern_structure
LatentBatch_channels_16	C mode	F chan_1	F chan_2	F chan_3	F chan_4	F chan_5	F chan_6	F chan_7	F chan_8	F chan_9	F chan_10	F chan_11	F chan_12	F chan_13	F chan_14	F chan_15	F chan_16
LatentInpaintTTM	I steps
LatentNoiseBatch_fractal	F alpha	B k_flip	I steps	I! seed
LatentNoiseBatch_gaussian	F mean	F std	I steps	I! seed
LatentNoiseBatch_gaussian_channels	F mean	F mean_luminosity	F mean_cyan_red	F mean_lime_purple	F mean_pattern_structure	F std	I steps	I! seed
LatentNoiseBatch_perlin	I! seed	I width	I height	I batch_size	F detail_level
LatentNoiseList	F alpha	B k_flip	I steps	I! seed
LatentNoised	B add_noise	B noise_is_latent	C noise_type	F alpha	F k	I! noise_seed	F noise_strength	C normalize
LatentNormalizeShuffle	I flatten	B normalize	B shuffle
LatentPhaseMagnitude	F phase_mix_power	F magnitude_mix_power	F phase_luminosity	F phase_cyan_red	F phase_lime_purple	F phase_pattern_structure	F magnitude_luminosity	F magnitude_cyan_red	F magnitude_lime_purple	F magnitude_pattern_structure	B latent_0_normal	B latent_1_normal	B latent_out_normal	B latent_0_stdize	B latent_1_stdize	B latent_out_stdize	B latent_0_meancenter	B latent_1_meancenter	B latent_out_meancenter
LatentPhaseMagnitudeMultiply	F phase_luminosity	F phase_cyan_red	F phase_lime_purple	F phase_pattern_structure	F magnitude_luminosity	F magnitude_cyan_red	F magnitude_lime_purple	F magnitude_pattern_structure	B latent_0_normal	B latent_out_normal
LatentPhaseMagnitudeOffset	F phase_luminosity	F phase_cyan_red	F phase_lime_purple	F phase_pattern_structure	F magnitude_luminosity	F magnitude_cyan_red	F magnitude_lime_purple	F magnitude_pattern_structure	B latent_0_normal	B latent_out_normal
LatentPhaseMagnitudePower	F phase_luminosity	F phase_cyan_red	F phase_lime_purple	F phase_pattern_structure	F magnitude_luminosity	F magnitude_cyan_red	F magnitude_lime_purple	F magnitude_pattern_structure	B latent_0_normal	B latent_out_normal
LatentPixelScale	C scale_method	F scale_factor	B use_tiled_vae
LatentReceiver	C latent	I link_id	B trigger_always
LatentSender	S filename_prefix	I link_id	C preview_method
LatentSwitch	I select	B sel_mode
LatentUpscaleFactor _O	C upscale_method	F WidthFactor	F HeightFactor	C crop
LatentUpscaleFactorSimple _O	C upscale_method	F factor	C crop
LatentUpscaleMultiply	C upscale_method	F WidthMul	F HeightMul	C crop
LatentUpscaleWithVAE	I width	I height
LayerColor: AutoAdjust	I strength	I brightness	I contrast	I saturation	I red	I green	I blue
LayerColor: AutoAdjustV2	I strength	I brightness	I contrast	I saturation	I red	I green	I blue	C mode
LayerColor: AutoBrightness	I strength	I saturation
LayerColor: Brightness & Contrast	F brightness	F contrast	F saturation
LayerColor: BrightnessContrastV2	F brightness	F contrast	F saturation
LayerColor: Color of Shadow & Highlight	F shadow_brightness	F shadow_saturation	I shadow_hue	I shadow_level_offset	F shadow_range	F highlight_brightness	F highlight_saturation	I highlight_hue	I highlight_level_offset	F highlight_range
LayerColor: ColorAdapter	I opacity
LayerColor: ColorBalance	F cyan_red	F magenta_green	F yellow_blue
LayerColor: ColorTemperature	F temperature
LayerColor: ColorofShadowHighlightV2	F shadow_brightness	F shadow_saturation	I shadow_hue	I shadow_level_offset	F shadow_range	F highlight_brightness	F highlight_saturation	I highlight_hue	I highlight_level_offset	F highlight_range
LayerColor: Exposure	I exposure
LayerColor: Gamma	F gamma
LayerColor: HSV	I H	I S	I V
LayerColor: LAB	I L	I A	I B
LayerColor: LUT Apply	C LUT	C color_space	I strength
LayerColor: Levels	C channel	I black_point	I white_point	F gray_point	I output_black_point	I output_white_point
LayerColor: Negative	C negative_channel
LayerColor: RGB	I R	I G	I B
LayerColor: YUV	I Y	I U	I V
LayerFilter: AddGrain	F grain_power	F grain_scale	F grain_sat
LayerFilter: ChannelShake	I distance	F angle	C mode
LayerFilter: ColorMap	C color_map	I opacity
LayerFilter: DistortDisplace	F distort_strength	I smoothness	I anti_aliasing	C shadow_blend_mode	I shadow_strength	C highlight_blend_mode	I highlight_strength
LayerFilter: Film	F center_x	F center_y	F saturation	F vignette_intensity	F grain_power	F grain_scale	F grain_sat	F grain_shadows	F grain_highs	I blur_strength	F blur_focus_spread	F focal_depth
LayerFilter: FilmV2	F center_x	F center_y	F saturation	F vignette_intensity	C grain_method	F grain_power	F grain_scale	F grain_sat	F filmgrainer_shadows	F filmgrainer_highs	I blur_strength	F blur_focus_spread	F focal_depth
LayerFilter: GaussianBlur	I blur
LayerFilter: GaussianBlurV2	F blur
LayerFilter: HDREffects	F hdr_intensity	F shadow_intensity	F highlight_intensity	F gamma_intensity	F contrast	F enhance_color
LayerFilter: HalfTone	I dot_size	F angle	C shape	S dot_color	S background_color	I anti_aliasing
LayerFilter: LightLeak	C light	C corner	I hue	I saturation	I opacity
LayerFilter: MotionBlur	I angle	I blur
LayerFilter: Sharp & Soft	C enhance
LayerFilter: SkinBeauty	I smooth	I threshold	I opacity
LayerFilter: SoftLight	F soft	I threshold	I opacity
LayerFilter: WaterColor	I line_density	I opacity
LayerMask: BlendIf Mask	B invert_mask	C blend_if	I black_point	I black_range	I white_point	I white_range
LayerMask: CreateGradientMask	I width	I height	C gradient_side	I gradient_scale	I gradient_offset	I opacity
LayerMask: DrawRoundedRectangle	I rounded_rect_radius	I anti_aliasing	I width	I height
LayerMask: ImageToMask	C channel	I black_point	I white_point	F gray_point	B invert_output_mask
LayerMask: LoadSegformerModel	C model_name	C device
LayerMask: MaskBoxDetect	C detect	I x_adjust	I y_adjust	F scale_adjust
LayerMask: MaskBoxExtend	F top_extend	F bottem_extend	F left_extend	F right_extend
LayerMask: MaskByColor	(COLOR) color	S color_in_HEX	I threshold	I fix_gap	F fix_threshold	B invert_mask
LayerMask: MaskEdgeShrink	B invert_mask	I shrink_level	I soft	I edge_shrink	I edge_reserve
LayerMask: MaskEdgeUltraDetail	C method	I mask_grow	I fix_gap	F fix_threshold	I detail_range	F black_point	F white_point
LayerMask: MaskEdgeUltraDetail V2	C method	I mask_grow	I fix_gap	F fix_threshold	I edge_erode	I edte_dilate	F black_point	F white_point	C device	F max_megapixels
LayerMask: MaskEdgeUltraDetail V3	C method	I mask_grow	I fix_gap	F fix_threshold	I mask_edge_erode	I mask_edge_dilate	I transparent_trimap_erode	I transparent_trimap_dilate	I trimap_blur	F black_point	F white_point	I spread_mask_grow	C device	F max_megapixels
LayerMask: MaskGradient	B invert_mask	C gradient_side	I gradient_scale	I gradient_offset	I opacity
LayerMask: MaskGrain	I grain	B invert_mask
LayerMask: MaskGrow	B invert_mask	I grow	I blur
LayerMask: MaskMotionBlur	B invert_mask	I blur	F angle
LayerMask: MaskStroke	B invert_mask	I stroke_grow	I stroke_width	I blur
LayerMask: PixelSpread	B invert_mask	I mask_grow
LayerMask: RemBgUltra	I detail_range	F black_point	F white_point	B process_detail
LayerMask: RmBgUltra V2	C detail_method	I detail_erode	I detail_dilate	F black_point	F white_point	B process_detail	C device	F max_megapixels
LayerMask: SegformerB2ClothesUltra	B face	B hair	B hat	B sunglass	B left_arm	B right_arm	B left_leg	B right_leg	B upper_clothes	B skirt	B pants	B dress	B belt	B shoe	B bag	B scarf	C detail_method	I detail_erode	I detail_dilate	F black_point	F white_point	B process_detail	C device	F max_megapixels
LayerMask: SegformerClothesPipelineLoader	C model	B face	B hair	B hat	B sunglass	B left_arm	B right_arm	B left_leg	B right_leg	B left_shoe	B right_shoe	B upper_clothes	B skirt	B pants	B dress	B belt	B bag	B scarf
LayerMask: SegformerClothesSetting	B face	B hair	B hat	B sunglass	B left_arm	B right_arm	B left_leg	B right_leg	B left_shoe	B right_shoe	B upper_clothes	B skirt	B pants	B dress	B belt	B bag	B scarf
LayerMask: SegformerFashionPipelineLoader	C model	B shirt	B top	B sweater	B cardigan	B jacket	B vest	B pants	B shorts	B skirt	B coat	B dress	B jumpsuit	B cape	B glasses	B hat	B hairaccessory	B tie	B glove	B watch	B belt	B legwarmer	B tights	B sock	B shoe	B bagwallet	B scarf	B umbrella	B hood	B collar	B lapel	B epaulette	B sleeve	B pocket	B neckline	B buckle	B zipper	B applique	B bead	B bow	B flower	B fringe	B ribbon	B rivet	B ruffle	B sequin	B tassel
LayerMask: SegformerFashionSetting	B shirt	B top	B sweater	B cardigan	B jacket	B vest	B pants	B shorts	B skirt	B coat	B dress	B jumpsuit	B cape	B glasses	B hat	B hairaccessory	B tie	B glove	B watch	B belt	B legwarmer	B tights	B sock	B shoe	B bagwallet	B scarf	B umbrella	B hood	B collar	B lapel	B epaulette	B sleeve	B pocket	B neckline	B buckle	B zipper	B applique	B bead	B bow	B flower	B fringe	B ribbon	B rivet	B ruffle	B sequin	B tassel
LayerMask: SegformerUltraV2	C detail_method	I detail_erode	I detail_dilate	F black_point	F white_point	B process_detail	C device	F max_megapixels
LayerMask: SegformerUltraV3	C detail_method	I detail_erode	I detail_dilate	F black_point	F white_point	B process_detail	F max_megapixels
LayerMask: Shadow & Highlight Mask	I shadow_level_offset	F shadow_range	I highlight_level_offset	F highlight_range
LayerMask: ShadowHighlightMaskV2	I shadow_level_offset	F shadow_range	I highlight_level_offset	F highlight_range
LayerPatcher	C embedder	C gates	C last_layer	C dtype
LayerStyle: ColorOverlay	B invert_mask	C blend_mode	I opacity	S color
LayerStyle: ColorOverlay V2	B invert_mask	C blend_mode	I opacity	S color
LayerStyle: DropShadow	B invert_mask	C blend_mode	I opacity	I distance_x	I distance_y	I grow	I blur	S shadow_color
LayerStyle: DropShadow V2	B invert_mask	C blend_mode	I opacity	I distance_x	I distance_y	I grow	I blur	S shadow_color
LayerStyle: DropShadow V3	B invert_mask	C blend_mode	I opacity	I distance_x	I distance_y	I grow	I blur	S shadow_color
LayerStyle: Gradient Map	S start_color	S mid_color	S end_color	F mid_point	I opacity
LayerStyle: GradientOverlay	B invert_mask	C blend_mode	I opacity	S start_color	I start_alpha	S end_color	I end_alpha	I angle
LayerStyle: GradientOverlay V2	B invert_mask	C blend_mode	I opacity	S start_color	I start_alpha	S end_color	I end_alpha	I angle
LayerStyle: InnerGlow	B invert_mask	C blend_mode	I opacity	I brightness	I glow_range	I blur	S light_color	S glow_color
LayerStyle: InnerGlow V2	B invert_mask	C blend_mode	I opacity	I brightness	I glow_range	I blur	S light_color	S glow_color
LayerStyle: InnerShadow	B invert_mask	C blend_mode	I opacity	I distance_x	I distance_y	I grow	I blur	S shadow_color
LayerStyle: InnerShadow V2	B invert_mask	C blend_mode	I opacity	I distance_x	I distance_y	I grow	I blur	S shadow_color
LayerStyle: OuterGlow	B invert_mask	C blend_mode	I opacity	I brightness	I glow_range	I blur	S light_color	S glow_color
LayerStyle: OuterGlow V2	B invert_mask	C blend_mode	I opacity	I brightness	I glow_range	I blur	S light_color	S glow_color
LayerStyle: Stroke	B invert_mask	C blend_mode	I opacity	I stroke_grow	I stroke_width	I blur	S stroke_color
LayerStyle: Stroke V2	B invert_mask	C blend_mode	I opacity	I stroke_grow	I stroke_width	I blur	S stroke_color
LayerUtility: BatchSelector	S select
LayerUtility: Boolean	B bool_value
LayerUtility: BooleanOperator	C operator
LayerUtility: BooleanOperatorV2	S a_value	S b_value	C operator
LayerUtility: CheckMask	I white_point	I area_percent
LayerUtility: CheckMaskV2	C method	I white_point	F area_percent
LayerUtility: ChoiceTextPreset	S choice_title	B random_choice	I default	I! seed
LayerUtility: ColorImage	I width	I height	S color
LayerUtility: ColorImage V2	C size	I custom_width	I custom_height	S color
LayerUtility: ColorName	S color	C palette
LayerUtility: ColorPicker	(COLOR) color	C mode
LayerUtility: CropByMask	B invert_mask	C detect	I top_reserve	I bottom_reserve	I left_reserve	I right_reserve
LayerUtility: CropByMask V2	B invert_mask	C detect	I top_reserve	I bottom_reserve	I left_reserve	I right_reserve	C round_to_multiple
LayerUtility: CropByMask V3	B invert_mask	C detect	I top_reserve	I bottom_reserve	I left_reserve	I right_reserve	C round_to_multiple
LayerUtility: ExtendCanvas	B invert_mask	I top	I bottom	I left	I right	(COLOR) color
LayerUtility: ExtendCanvasV2	B invert_mask	I top	I bottom	I left	I right	S color
LayerUtility: Float	F float_value
LayerUtility: FluxKontextImageScale	C method
LayerUtility: GetMainColors	C k_means_algorithm
LayerUtility: GetMainColorsV2	C k_means_algorithm
LayerUtility: GradientImage	I width	I height	I angle	S start_color	S end_color
LayerUtility: GradientImage V2	C size	I custom_width	I custom_height	I angle	S start_color	S end_color
LayerUtility: HLFrequencyDetailRestore	I keep_high_freq	I erase_low_freq	I mask_blur
LayerUtility: ICMask	C patch_mode	I output_length	C patch_color
LayerUtility: ImageBatchToList	I batch_size
LayerUtility: ImageBlend	B invert_mask	C blend_mode	I opacity
LayerUtility: ImageBlend V2	B invert_mask	C blend_mode	I opacity
LayerUtility: ImageBlendAdvance	B invert_mask	C blend_mode	I opacity	F x_percent	F y_percent	C mirror	F scale	F aspect_ratio	F rotate	C transform_method	I anti_aliasing
LayerUtility: ImageBlendAdvance V2	B invert_mask	C blend_mode	I opacity	F x_percent	F y_percent	C mirror	F scale	F aspect_ratio	F rotate	C transform_method	I anti_aliasing
LayerUtility: ImageBlendAdvance V3	B invert_mask	C blend_mode	I opacity	F x_percent	F y_percent	C mirror	F scale	F aspect_ratio	F rotate	C transform_method	I anti_aliasing
LayerUtility: ImageChannelMerge	C mode
LayerUtility: ImageChannelSplit	C mode
LayerUtility: ImageCompositeHandleMask	B invert_mask	I opacity	F x_percent	F y_percent	F scale	F rotate	C mirror	I anti_aliasing	C handle_detect	F top_handle	F bottom_handle	F left_handle	F right_handle	I handle_mask_outradius	I top_reserve	I bottom_reserve	I left_reserve	I right_reserve	C round_to_multiple
LayerUtility: ImageHub	I output	B random_output
LayerUtility: ImageMaskScaleAs	C fit	C method
LayerUtility: ImageMaskScaleAsV2	C fit	C method	S background_color
LayerUtility: ImageOpacity	I opacity	B invert_mask
LayerUtility: ImageReel	S image1_text	S image2_text	S image3_text	S image4_text	I reel_height	I border
LayerUtility: ImageReelComposit	C font_file	I font_size	I border	C color_theme
LayerUtility: ImageRemoveAlpha	B fill_background	S background_color
LayerUtility: ImageScaleByAspectRatio	C aspect_ratio	I proportional_width	I proportional_height	C fit	C method	C round_to_multiple	B scale_to_longest_side	I longest_side
LayerUtility: ImageScaleByAspectRatio V2	C aspect_ratio	I proportional_width	I proportional_height	C fit	C method	C round_to_multiple	C scale_to_side	I scale_to_length	S background_color
LayerUtility: ImageScaleRestore	F scale	C method	B scale_by_longest_side	I longest_side
LayerUtility: ImageScaleRestore V2	F scale	C method	C scale_by	I scale_by_length
LayerUtility: ImageShift	I shift_x	I shift_y	B cyclic	S background_color	I border_mask_width	I border_mask_blur
LayerUtility: ImageTaggerSave	S^ tag_text	S custom_path	S filename_prefix	C timestamp	C format	I quality	B preview
LayerUtility: ImageTaggerSaveV2	S^ tag_text	S custom_path	S custom_filename	B remove_custom_filename_ext	S filename_prefix	C timestamp	C format	I quality	B preview
LayerUtility: Integer	I int_value
LayerUtility: LayerImageTransform	I x	I y	C mirror	F scale	F aspect_ratio	F rotate	C transform_method	I anti_aliasing
LayerUtility: LayerMaskTransform	I x	I y	C mirror	F scale	F aspect_ratio	F rotate	C transform_method	I anti_aliasing
LayerUtility: LoadImagesFromPath	S path	I image_load_cap	I select_every_nth
LayerUtility: LoadVQAModel	C model	C precision	C device
LayerUtility: NameToColor	S color_name	C palette	B in_palette_only	S default_color	C size	I custom_width	I custom_height
LayerUtility: NanoBananaImageScale	C method
LayerUtility: NumberCalculator	C operator
LayerUtility: NumberCalculatorV2	S a_value	S b_value	C operator
LayerUtility: Pad Image Batch to 8n+1	I multiplier	I remainder
LayerUtility: PurgeVRAM	B purge_cache	B purge_models
LayerUtility: PurgeVRAM V2	B purge_cache	B purge_models
LayerUtility: QueueStop	C mode	B stop
LayerUtility: RandomGenerator	F min_value	F max_value	I float_decimal_places	B fix_seed
LayerUtility: RandomGeneratorV2	F min_value	F max_value	F least	I float_decimal_places	I! seed
LayerUtility: Restore Pad Image Batch	I^ original_batch_length
LayerUtility: RestoreCropBox	B invert_mask
LayerUtility: RoundedRectangle	I rounded_rect_radius	I anti_aliasing	F top	F bottom	F left	F right	C detect	F obj_ext_top	F obj_ext_bottom	F obj_ext_left	F obj_ext_right
LayerUtility: Seed	I! seed
LayerUtility: SimpleTextImage	S text	C font_file	C align	I char_per_line	I leading	I font_size	S text_color	I stroke_width	S stroke_color	I x_offset	I y_offset	I width	I height
LayerUtility: String	S string
LayerUtility: StringCondition	S text	C condition	S sub_string
LayerUtility: SwitchCase	S switch_condition	S case_1	S case_2	S case_3
LayerUtility: TextBox	S text
LayerUtility: TextImage	S text	C font_file	I spacing	I leading	F horizontal_border	F vertical_border	F scale	I variation_range	I variation_seed	C layout	I width	I height	S text_color	S background_color
LayerUtility: TextImage V2	S text	C font_file	I spacing	I leading	F horizontal_border	F vertical_border	F scale	I variation_range	I variation_seed	C layout	I width	I height	S text_color	S background_color
LayerUtility: TextJoin	S text_1	S text_2	S text_3	S text_4
LayerUtility: TextJoinV2	S^ text_1	S delimiter	S^ text_2	S^ text_3	S^ text_4
LayerUtility: TextPreseter	S title	S content
LayerUtility: VQAPrompt	S question
LayerUtility: XY to Percent	I x	I y
LazySwitchKJ	B switch
LeRes_DepthMap_Preprocessor_Provider_for_SEGS //Inspire	F rm_nearest	F rm_background	B boost
LeapfusionHunyuanI2VPatcher	I index	F start_percent	F end_percent	F strength
Legacy_ClownSampler	F eta	F eta_var	F s_noise	F d_noise	C noise_mode	C noise_sampler_type	F alpha	F k	I! noise_seed	C rk_type	B exp_mode	B multistep	I implicit_steps	F cfgpp	F latent_guide_weight	C guide_mode	B rescale_floor
Legacy_ClownsharKSampler	C noise_type_init	C noise_type_sde	C noise_mode_sde	F eta	I! noise_seed	C sampler_mode	C sampler_name	C implicit_sampler_name	C scheduler	I steps	I implicit_steps	F denoise	F denoise_alt	F cfg	F shift	F base_shift	C truncate_conditioning
Legacy_ClownsharKSamplerGuides	C guide_mode	F latent_guide_weight	C scheduler	I steps	F denoise	B rescale_floor
Legacy_SharkSampler	B add_noise	B noise_normalize	F noise_stdev	F noise_mean	B noise_is_latent	C noise_type	F alpha	F k	I! noise_seed	C sampler_mode	C scheduler	I steps	F denoise	F cfg	C truncate_conditioning
LimitedIntervalCFGGuider|cgem156	F cfg	F start_step	F end_step
LineArt_Preprocessor_Provider_for_SEGS //Inspire	B coarse
Linear Quadratic Advanced	I steps	F denoise	F inflection_percent	F threshold_noise
List of strings [Crystools]	S string_1	S string_2	S string_3	S string_4	S string_5	S string_6	S string_7	S string_8	S delimiter
ListCounter //Inspire	I base_value
ListGetNode	I index
ListInsertNode	I index
ListPopNode	I index
LoRA Stacker	C input_mode	I lora_count	C lora_name_1	F lora_wt_1	F model_str_1	F clip_str_1	C lora_name_2	F lora_wt_2	F model_str_2	F clip_str_2	C lora_name_3	F lora_wt_3	F model_str_3	F clip_str_3	C lora_name_4	F lora_wt_4	F model_str_4	F clip_str_4	C lora_name_5	F lora_wt_5	F model_str_5	F clip_str_5	C lora_name_6	F lora_wt_6	F model_str_6	F clip_str_6	C lora_name_7	F lora_wt_7	F model_str_7	F clip_str_7	C lora_name_8	F lora_wt_8	F model_str_8	F clip_str_8	C lora_name_9	F lora_wt_9	F model_str_9	F clip_str_9	C lora_name_10	F lora_wt_10	F model_str_10	F clip_str_10	C lora_name_11	F lora_wt_11	F model_str_11	F clip_str_11	C lora_name_12	F lora_wt_12	F model_str_12	F clip_str_12	C lora_name_13	F lora_wt_13	F model_str_13	F clip_str_13	C lora_name_14	F lora_wt_14	F model_str_14	F clip_str_14	C lora_name_15	F lora_wt_15	F model_str_15	F clip_str_15	C lora_name_16	F lora_wt_16	F model_str_16	F clip_str_16	C lora_name_17	F lora_wt_17	F model_str_17	F clip_str_17	C lora_name_18	F lora_wt_18	F model_str_18	F clip_str_18	C lora_name_19	F lora_wt_19	F model_str_19	F clip_str_19	C lora_name_20	F lora_wt_20	F model_str_20	F clip_str_20	C lora_name_21	F lora_wt_21	F model_str_21	F clip_str_21	C lora_name_22	F lora_wt_22	F model_str_22	F clip_str_22	C lora_name_23	F lora_wt_23	F model_str_23	F clip_str_23	C lora_name_24	F lora_wt_24	F model_str_24	F clip_str_24	C lora_name_25	F lora_wt_25	F model_str_25	F clip_str_25	C lora_name_26	F lora_wt_26	F model_str_26	F clip_str_26	C lora_name_27	F lora_wt_27	F model_str_27	F clip_str_27	C lora_name_28	F lora_wt_28	F model_str_28	F clip_str_28	C lora_name_29	F lora_wt_29	F model_str_29	F clip_str_29	C lora_name_30	F lora_wt_30	F model_str_30	F clip_str_30	C lora_name_31	F lora_wt_31	F model_str_31	F clip_str_31	C lora_name_32	F lora_wt_32	F model_str_32	F clip_str_32	C lora_name_33	F lora_wt_33	F model_str_33	F clip_str_33	C lora_name_34	F lora_wt_34	F model_str_34	F clip_str_34	C lora_name_35	F lora_wt_35	F model_str_35	F clip_str_35	C lora_name_36	F lora_wt_36	F model_str_36	F clip_str_36	C lora_name_37	F lora_wt_37	F model_str_37	F clip_str_37	C lora_name_38	F lora_wt_38	F model_str_38	F clip_str_38	C lora_name_39	F lora_wt_39	F model_str_39	F clip_str_39	C lora_name_40	F lora_wt_40	F model_str_40	F clip_str_40	C lora_name_41	F lora_wt_41	F model_str_41	F clip_str_41	C lora_name_42	F lora_wt_42	F model_str_42	F clip_str_42	C lora_name_43	F lora_wt_43	F model_str_43	F clip_str_43	C lora_name_44	F lora_wt_44	F model_str_44	F clip_str_44	C lora_name_45	F lora_wt_45	F model_str_45	F clip_str_45	C lora_name_46	F lora_wt_46	F model_str_46	F clip_str_46	C lora_name_47	F lora_wt_47	F model_str_47	F clip_str_47	C lora_name_48	F lora_wt_48	F model_str_48	F clip_str_48	C lora_name_49	F lora_wt_49	F model_str_49	F clip_str_49	C lora_name_50	F lora_wt_50	F model_str_50	F clip_str_50
LoRA Syntax → Path (LoraManager)	S^ lora_syntax
LoRA Text Loader (LoraManager)	S^ lora_syntax
Load Cache	S latent_path	S image_path	S conditioning_path
Load Face Analysis Model (mtb)	C faceswap_model
Load Face Enhance Model (mtb)	C model_name	I upscale
Load Face Swap Model (mtb)	C faceswap_model
Load Image Based on Number	S image_directory	I! seed
Load Image Batch	C mode	I! seed	I index	S label	S path	S pattern	C allow_RGBA_output	C filename_text_extension
Load Image From Url (mtb)	S url
Load Image Sequence (mtb)	S path	I current_frame	S range
Load Lora	C lora_name	F strength_model	F strength_clip
Load Lora Folder	S prompt	S folders	F lora_strength	S separator
Load Lora Sn0w	C lora	F lora_strength
Load Text File	S file_path	S dictionary_name
Load Vit Matte Model (mtb)	C kind	B autodownload
Load Whisper (mtb)	C model_size	B download_missing
Load image with metadata [Crystools]	C@ image
LoadAestheticShadow|cgem156	S model	C device	B optimize_attention
LoadAndResizeImage	C@ image	B resize	I width	I height	I repeat	B keep_proportion	I divisible_by	C mask_channel	S background_color
LoadDart|cgem156	S tokenizer	S model
LoadDiffusionModelShared //Inspire	C model_name	C weight_dtype	S key_opt	C mode
LoadImage //Inspire	C@ image	S image_data
LoadImageAsMaskFromUrl	S image	C channel	B output_mode
LoadImageFromUrl	S image	B keep_alpha_channel	B output_mode
LoadImageListFromDir //Inspire	S directory	I image_load_cap	I start_index	B load_always	C sort_method
LoadImagesFromDir //Inspire	S directory	I image_load_cap	I start_index	B load_always	C sort_method
LoadImagesFromFolderKJ	S folder	I width	I height	C keep_aspect_ratio	I image_load_cap	I start_index	B include_subfolders
LoadJsonFromText	S data
LoadJsonFromUrl	S url	B print_to_console
LoadLBW //Inspire	C lbw_model
LoadLaMaModel	C model_name
LoadPromptsFromDir //Inspire	C prompt_dir	B reload	I load_cap	I start_index
LoadPromptsFromFile //Inspire	C prompt_file	S text_data_opt	B reload	I load_cap	I start_index
LoadSinglePromptFromFile //Inspire	C prompt_file	I index	S text_data_opt
LoadTagger|cgem156	C tagger	C dtype
LoadTextEncoderShared //Inspire	C model_name1	C model_name2	C model_name3	C type	S key_opt	C mode	C device
LoadText|pysssss	C root_dir	C file
LoadVideoFromUrl	S video	F force_rate	I custom_width	I custom_height	I frame_load_cap	I skip_first_frames	I select_every_nth	C format
LoadVideosFromFolder	S video	F force_rate	I custom_width	I custom_height	I frame_load_cap	I skip_first_frames	I select_every_nth	C output_type	I grid_max_columns	B add_label
LogNode	F input1	F base
Logic Boolean	F boolean
Logic Boolean Primitive	B boolean
Logic Comparison AND	B boolean_a	B boolean_b
Logic Comparison OR	B boolean_a	B boolean_b
Logic Comparison XOR	B boolean_a	B boolean_b
Logic NOT	B boolean
LogicGateBitwiseAnd	I input1	I input2
LogicGateBitwiseNot	I input1
LogicGateBitwiseOr	I input1	I input2
LogicGateBitwiseShift	I input1	I input2
LogicGateBitwiseXor	I input1	I input2
LogicGateCompareString	S regex	S input2
Lora	S literal
Lora Input Switch	B^ boolean
Lora Loader	C lora_name	F strength_model	F strength_clip
Lora Loader (LoraManager)	(AUTOCOMPLETE_TEXT_LORAS) text	(LORAS) loras
Lora Loader Stack (rgthree)	C lora_01	F strength_01	C lora_02	F strength_02	C lora_03	F strength_03	C lora_04	F strength_04
Lora Randomizer (LoraManager)	(LORAS) loras
Lora Selector	C lora	F lora_strength	I highest_lora	I total_loras	B add_default_generation
Lora Stacker (LoraManager)	(AUTOCOMPLETE_TEXT_LORAS) text	(LORAS) loras
Lora Tester	I! seed	I steps	F cfg	I width	I height	C sampler_name	C scheduler	S positive	S negative	F denoise	S lora_info	B hires	F upscale_by
LoraBlockInfo //Inspire	C lora_name	S block_info
LoraExtractKJ	S filename_prefix	I rank	C lora_type	C algorithm	I lowrank_iters	C output_dtype	B bias_diff	F adaptive_param	B clamp_quantile
LoraInfo	C lora_name
LoraLoaderBlockWeight //Inspire	C category_filter	C lora_name	F strength_model	F strength_clip	B inverse	I! seed	F A	F B	C preset	S block_vector	B bypass
LoraLoaderModelOnlyXY|cgem156	C lora_name	S strength_list
LoraLoaderTagsQuery	C lora_name	F strength_model	F strength_clip	B query_tags	B tags_out	B print_tags	B bypass	B force_fetch	S^ opt_prompt
LoraLoaderWeightOnly|cgem156	C lora_name	F strength_model	F strength_clip	S lbw
LoraLoader|pysssss	C lora_name	F strength_model	F strength_clip	S prompt
LoraMerger|cgem156	C mode	I rank	F threshold	C device	C dtype
LoraReduceRankKJ	C lora_name	I new_rank	C dynamic_method	F dynamic_param	C output_dtype	B verbose
LoraSVDRank|cgem156	F threshold	C device
LoraSave|cgem156	S file_name	C extension
LoraSyntaxProcessor	S text	I! seed
LoraTagLoader	S text
LorasForFluxParams+	C lora_1	S strength_model_1
LortnocLoader|cgem156	C file_name	F strength_lora	F strength_hint
Make Image Saver Metadata Config	S modelname	S positive	S negative	I width	I height	I! seed	I steps	F cfg	C sampler_name	C scheduler_name	F denoise	I clip_skip	S additional_hashes	B download_civitai_data	B easy_remix	S custom
Make Image Saver Simple Config	S filename	S path	C extension	B lossless_webp	I quality_jpeg_or_webp	B optimize_png	B embed_workflow	B save_workflow_as_json	I counter	S time_format
MakeBasicPipe //Inspire	C ckpt_name	S ckpt_key_opt	S positive_wildcard_text	S negative_wildcard_text	B Add selection to	C Select to add LoRA	C Select to add Wildcard	C wildcard_mode	S positive_populated_text	S negative_populated_text	C token_normalization	C weight_interpretation	I stop_at_clip_layer	I! seed
MakeLBW //Inspire	C category_filter	C lora_name	B inverse	I! seed	F A	F B	C preset	S block_vector	B bypass
Manual XY Entry Info	S notes
ManualChoiceFloat	S input_string	S separator	I index
ManualChoiceInt	S input_string	S separator	I index
ManualChoiceString	S input_string	S separator	I index
Mask Arbitrary Region	I size	I threshold
Mask Batch to Mask	I batch_number
Mask Bounding Box Aspect Ratio	I padding	I blur	F aspect_ratio	B transpose
Mask Crop Dominant Region	I padding
Mask Crop Minority Region	I padding
Mask Crop Region	I padding	C region_type
Mask Dilate Region	I iterations
Mask Dominant Region	I threshold
Mask Erode Region	I iterations
Mask Gaussian Region	F radius
Mask Minority Region	I threshold
Mask Paste Region	F crop_blending	I crop_sharpening
Mask Rect Area	I x	I y	I width	I height	I blur_radius
Mask Rect Area (Advanced)	I x	I y	I width	I height	I image_width	I image_height	I blur_radius
Mask Sketch	C@ image
Mask Smooth Region	F sigma
Mask Threshold Region	I black_threshold	I white_threshold
Mask To Image (mtb)	B invert
MaskBatchMulti	I inputcount
MaskBlur+	I amount	C device
MaskBoundingBox+	I padding	I blur
MaskClean	I radius	I fill_holes	F white_threshold	F extra_clip
MaskDetailerPipe	F guide_size	B guide_size_for	F max_size	B mask_mode	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	F crop_factor	I drop_size	F refiner_ratio	I batch_size	I cycle	B inpaint_model	I noise_mask_feather	B bbox_fill	B contour_fill
MaskEdge	I dilation	C mode	F internal	F external
MaskExpandBatch+	I size	C method
MaskFix+	I erode_dilate	I fill_holes	I remove_isolated_pixels	I smooth	I blur
MaskFlip+	C axis
MaskFromBatch+	I start	I length
MaskFromColor+	I red	I green	I blue	I threshold
MaskFromList+	I width	I height	S str_values
MaskFromRGBCMYBW+	F threshold_r	F threshold_g	F threshold_b
MaskFromSegmentation+	I segments	I remove_isolated_pixels	F remove_small_masks	B fill_holes
MaskOrImageToWeight	C output_type
MaskSmooth+	I amount
MaskToSEGS	B combined	F crop_factor	B bbox_fill	I drop_size	B contour_fill
MaskToSEGS_for_AnimateDiff	B combined	F crop_factor	B bbox_fill	I drop_size	B contour_fill
MaskToggle	B enable
Match Dimensions (mtb)	C match
Math Expression (mtb)	S expression
MathExpression|pysssss	S expression
MediaPipeFaceMeshDetectorProvider //Inspire	I max_faces	B face	B mouth	B left_eyebrow	B left_eye	B left_pupil	B right_eyebrow	B right_eye	B right_pupil
MediaPipeFaceMeshToSEGS	F crop_factor	B bbox_fill	I crop_min_size	I drop_size	I dilation	B face	B mouth	B left_eyebrow	B left_eye	B left_pupil	B right_eyebrow	B right_eye	B right_pupil
MediaPipe_FaceMesh_Preprocessor_Provider_for_SEGS //Inspire	I max_faces	F min_confidence	F resolution_upscale_by
MedianFilterImage	I size
MergeModels	F ratio
Metadata Overwrite (LoraManager)	S prompt	S negative_prompt	I seed	I steps	F cfg_scale	S sampler	S scheduler	S model	S loras	S size	I clip_skip	S additional_data
Metadata comparator [Crystools]	C what
MetadataForceInclude	S force_include_node_class	B reset_forced	B dry_run
MetadataRuleScanner	S exclude_keywords	B include_existing	C mode	S force_include_metafields	S force_include_node_class
MetadataTestSampler|unimeta	S positive_prompt	S negative_prompt	S model_name	S model_hash	S vae_name	S vae_hash	S clip_name1	I! seed	I steps	F cfg	S sampler_name	S scheduler	F guidance	I width	I height	I batch_size	F colour_r	F colour_g	F colour_b	S generator_version	S clip_name2	S clip_name3	S clip_name4
MiDaS Depth Approximation	C use_cpu	C midas_type	C invert_depth
MiDaS Mask Image	C use_cpu	C midas_model	C remove	C threshold	F threshold_low	F threshold_mid	F threshold_high	F smoothing	I background_red	I background_green	I background_blue
MiDaS Model Loader	C midas_model
MiDaS_DepthMap_Preprocessor_Provider_for_SEGS //Inspire	F a	F bg_threshold
Mikey Sampler	C model_name	I! seed	F upscale_by	F hires_strength
Mikey Sampler Base Only	C model_name	I! seed	F upscale_by	F hires_strength	I smooth_step
Mikey Sampler Base Only Advanced	C add_noise	F denoise	I steps	I smooth_step	F cfg_1	F cfg_2	C sampler_name	C scheduler	C upscale_model	I! seed	F upscale_by	F hires_denoise	I hires_steps
Mikey Sampler Tiled	C model_name	I! seed	F upscale_by	F tiler_denoise	C tiler_model
Mikey Sampler Tiled Base Only	C model_name	I! seed	F upscale_by	F tiler_denoise
MikeyLatentTileSampler	I! seed	F denoise	I steps	F cfg	C sampler_name	C scheduler	I tile_size
MikeyLatentTileSamplerCustom	B add_noise	I! noise_seed	F cfg	I tile_size
MikeySamplerTiledAdvanced	C model_name	I! seed	F denoise_image	I steps	I smooth_step	F cfg	C sampler_name	C scheduler	F upscale_by	F tiler_denoise	C tiler_model	C use_complexity_score
MikeySamplerTiledAdvancedBaseOnly	C model_name	I! seed	F denoise_image	I steps	F cfg	C sampler_name	C scheduler	F upscale_by	F tiler_denoise	I tile_size
MiniMaxChunkFeedForward	I chunks	I seq_threshold
MiniMaxLowVRAMAttention	I head_chunks
Model Input Switch	B^ boolean
Model Patch Seamless (mtb)	I startStep	I stopStep	B tilingX	B tilingY
Model Pruner (mtb)	B save_separately	S save_folder	B fix_clip	B remove_junk	C ema_mode	C precision_unet	C operation_unet	C precision_clip	C operation_clip	C precision_vae	C operation_vae
ModelCompile+	B fullgraph	B dynamic	C mode
ModelMemoryUsageFactorOverride	F memory_usage_factor
ModelMergePixArtSigmaXL2_1024MS	F blocks.0.	F blocks.1.	F blocks.2.	F blocks.3.	F blocks.4.	F blocks.5.	F blocks.6.	F blocks.7.	F blocks.8.	F blocks.9.	F blocks.10.	F blocks.11.	F blocks.12.	F blocks.13.	F blocks.14.	F blocks.15.	F blocks.16.	F blocks.17.	F blocks.18.	F blocks.19.	F blocks.20.	F blocks.21.	F blocks.22.	F blocks.23.	F blocks.24.	F blocks.25.	F blocks.26.	F blocks.27.	F final_layer	F pos_embed	F t_block.1	F t_embedder	F x_embedder	F y_embedder
ModelMergeTrainDiff	F ratio
ModelMergeTrainDiffPixartSigmaXL2_1024MS	F blocks.0.	F blocks.1.	F blocks.2.	F blocks.3.	F blocks.4.	F blocks.5.	F blocks.6.	F blocks.7.	F blocks.8.	F blocks.9.	F blocks.10.	F blocks.11.	F blocks.12.	F blocks.13.	F blocks.14.	F blocks.15.	F blocks.16.	F blocks.17.	F blocks.18.	F blocks.19.	F blocks.20.	F blocks.21.	F blocks.22.	F blocks.23.	F blocks.24.	F blocks.25.	F blocks.26.	F blocks.27.	F final_layer	F pos_embed	F t_block.1	F t_embedder	F x_embedder	F y_embedder
ModelPatchTorchSettings	B enable_fp16_accumulation
ModelPreviewOverrideKJ	I max_resolution	I jpeg_quality	B suppress_default_preview	I preview_frames	I preview_fps	C tiny_vae
ModelSamplingAdvanced	C scaling	F shift
ModelSamplingAdvancedResolution	C scaling	F max_shift	F base_shift
ModelSamplingSD3Advanced+	F shift	F cut_off	F shift_multiplier
ModelSaveKJ	S filename_prefix	S model_key_prefix
ModelTest	S code
ModelTimestepPatcher	C scaling	F shift
ModuloNode	I input1	I modulo
MosaicExpandImage	I left	I top	I right	I bottom
MultipleLoraLoader10|cgem156	B normalize	F normalize_sum	C lora_name_0	F strength_model_0	B apply_0	C lora_name_1	F strength_model_1	B apply_1	C lora_name_2	F strength_model_2	B apply_2	C lora_name_3	F strength_model_3	B apply_3	C lora_name_4	F strength_model_4	B apply_4	C lora_name_5	F strength_model_5	B apply_5	C lora_name_6	F strength_model_6	B apply_6	C lora_name_7	F strength_model_7	B apply_7	C lora_name_8	F strength_model_8	B apply_8	C lora_name_9	F strength_model_9	B apply_9
MultipleLoraLoader3|cgem156	B normalize	F normalize_sum	C lora_name_0	F strength_model_0	B apply_0	C lora_name_1	F strength_model_1	B apply_1	C lora_name_2	F strength_model_2	B apply_2
MultipleLoraLoader5|cgem156	B normalize	F normalize_sum	C lora_name_0	F strength_model_0	B apply_0	C lora_name_1	F strength_model_1	B apply_1	C lora_name_2	F strength_model_2	B apply_2	C lora_name_3	F strength_model_3	B apply_3	C lora_name_4	F strength_model_4	B apply_4
NABLA_AttentionKJ	I window_time	I window_width	I window_height	F sparsity	B torch_compile
Noise Control Script	C rng_source	B cfg_denoiser	B add_seed_noise	I! seed	F weight
NoiseFromImage+	F noise_strenght	F noise_size	F color_noise	F mask_strength	F mask_scale_diff	F mask_contrast	F saturation	F contrast	F blur
NoiseInjectionDetailerHookProvider	C schedule_for_cycle	C source	I! seed	F start_strength	F end_strength
NoiseInjectionHookProvider	C schedule_for_iteration	C source	I! seed	F start_strength	F end_strength
NormalMapSimple	F scale_XY
NormalizedAmplitudeToMask	I width	I height	I frame_offset	I location_x	I location_y	I size	C shape	C color
Note _O	S text
Number Counter	C number_type	C mode	F start	F stop	F step
Number Input Condition	C return_boolean	C comparison
Number Input Switch	B^ boolean
Number Multiple Of	I multiple
Number Operation	C operation
NumberScaler	F min	F max	F scale_to_min	F scale_to_max	F value
ONNXDetectorProvider	C model_name
ONNXDetectorSEGS	F threshold	I dilation	F crop_factor	I drop_size	S labels
OffsetLatentImage	I width	I height	I batch_size	F offset_0	F offset_1	F offset_2	F offset_3
OffsetMask	I x	I y	I angle	I duplication_factor	B roll	B incremental	C padding_mode
OffsetMaskByNormalizedAmplitude	I x	I y	B rotate	F angle_multiplier
OobaPrompt	S input_prompt	C mode	S~ custom_history	I! seed
OpenPose_Preprocessor_Provider_for_SEGS //Inspire	B detect_hand	B detect_body	B detect_face	F resolution_upscale_by
Operation	C A Type	C B Type	C Operation	I^ A - Int	F^ A - Float	I^ B - Int	F^ B - Float
PCExtractScheduledPrompt	S text	F at	S tags	B expand_segs	B expand_subs	B expand_macros
PCLazyLoraLoader	S text
PCLazyLoraLoaderAdvanced	S text	B apply_hooks	S tags	F start	F end	I num_steps
PCLazyTextEncode	S text
PCLazyTextEncodeAdvanced	S text	S tags	F start	F end	I num_steps
PCLoraHooksFromText	S text
PCMacroExpand	S text
PCNODELinkHelper	S template
PCSetLogLevel	C level
PCSetPCTextEncodeSettings	I mask_width	I mask_height	I sdxl_width	I sdxl_height	I sdxl_target_w	I sdxl_target_h	I sdxl_crop_w	I sdxl_crop_h
PCTextEncode	S text
PCTextEncodeWithRange	S text	F start	F end
PackVideoMask	C blend_mode	B causal	I stride
PadImageBatchInterleaved	I empty_frames_per_image	F pad_frame_value	B add_after_last
PatchFlashAttentionKJ	B allow_compile
PatchModelPatcherOrder	C patch_order	C full_load
PatchTritonVAE	B fuse_norm_silu	B channels_last	B int8_conv	B autotune
PathchSageAttentionKJ	C sage_attention	B allow_compile
PiDColorBiasCorrection	F strength	C backbone
Pick From Batch (mtb)	C from_direction	I count
PixelKSampleUpscalerProvider	C scale_method	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	B use_tiled_vae	I tile_size
PixelKSampleUpscalerProviderPipe	C scale_method	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	B use_tiled_vae	I tile_size	F tile_cnet_strength
PixelOEPixelize+	C downscale_mode	I target_size	I patch_size	I thickness	B color_matching	B upscale
PixelTiledKSampleUpscalerProvider	C scale_method	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I tile_width	I tile_height	C tiling_strategy	F tile_cnet_strength
PixelTiledKSampleUpscalerProviderPipe	C scale_method	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I tile_width	I tile_height	C tiling_strategy	F tile_cnet_strength
PlaySoundKJ	S audio_path	C mode	F volume	F duration
PlaySound|pysssss	C mode	F volume	S file
Plot Batch Float (mtb)	I width	I height	I point_size	I! seed	B start_at_zero
PlotCoordinates	S^ coordinates	S text	I width	I height	I bbox_width	I bbox_height	F^ size_multiplier
PlotParameters+	C order_by	C cols_value	I cols_num	C add_prompt	C add_params
PointsEditor	S points_store	S coordinates	S neg_coordinates	S bbox_store	S bboxes	C bbox_format	I width	I height	B normalize
Postshot Export (mtb)	S^ project_file	S export_splat_ply	S postshot_cli
Postshot Train (mtb)	C profile	C image_select	I train_steps_limit	S output_path	S postshot_cli	I gpu	I num_train_images	I max_image_size	I max_num_features	F splat_density	I max_num_splats	S export_splat_ply
Power Prompt (rgthree)	S~ prompt	C insert_lora	C insert_embedding	C insert_saved
Power Prompt - Simple (rgthree)	S~ prompt	C insert_embedding	C insert_saved
PredictTag|cgem156	B rating	F character_thereshold	F general_thereshold
PrefixString|cgem156	S prefix
PrepForUnsampling	C resize_to_input	I width	I height	C mask_channel	B invert_mask	C latent_type	C interpolation	C method
PrepareImageAndMaskForInpaint	I mask_blur	B inpaint_masked	I mask_padding	I width	I height
PresetRatioSelector	C select_preset	C swap_axis	C use_preset_seed	I! seed
PreviewAnimation	F fps
PreviewBridge	S image	B block	C restore_mask
PreviewBridgeLatent	S image	C preview_method	B block	C restore_mask
PreviewDetailerHookProvider	I quality
Primitive boolean [Crystools]	B boolean
Primitive float [Crystools]	F float
Primitive integer [Crystools]	I int
Primitive string [Crystools]	S string
Primitive string multiline [Crystools]	S string
ProbabilityGate	F probability	I! seed
Process Whisper Diarization (mtb)	C backend	I num_speakers	C device
Process Whisper Output (mtb)	F min_chunk_length
Prompt (LoraManager)	(AUTOCOMPLETE_TEXT_PROMPT) text	I!^ seed	S^ trigger_words1
Prompt Combine	S separator	B simplify	S string_a	S string_b	S string_c	S string_d
Prompt Multiple Styles Selector	C style1	C style2	C style3	C style4
Prompt Selector	S prompt	C model	B skip_classification
Prompt Styles Selector	C style
Prompt With SDXL	S positive_prompt	S negative_prompt	S positive_style	S negative_style	C ratio_selected	I batch_size	I! seed	C output_option
Prompt With Style	S positive_prompt	S negative_prompt	C style	C ratio_selected	I batch_size	I! seed
Prompt With Style V2	S positive_prompt	S negative_prompt	C style	C ratio_selected	I batch_size	I! seed
Prompt With Style V3	S positive_prompt	S negative_prompt	C ratio_selected	C custom_size	C fit_custom_size	I custom_width	I custom_height	I batch_size	I! seed	C target_mode
PromptBuilder //Inspire	C category	C preset	S text
PromptCounter	S^ prompts	B print_to_console
PromptExtractor //Inspire	C@ image	S positive_id	S negative_id	S info
QRCodeGenerator	S text	I size	I qr_version	C error_correction	I box_size	I border
Qr Code (mtb)	S url	I width	I height	C error_correct	I box_size	I border	C invert
RAFTLoadFlowFromEXRChannels	S path	C x_channel	C y_channel	C invert_x	C invert_y
RAMPNode	F input1
RGB_HexToHSV //Inspire	S rgb_hex
RandnLikeLatent	I! seed
Random Artist Picker (Image Saver)	S file_path	I count	S delimiter	B replace_underscore	B escape_parens	B trailing_comma	B weight_by_count	I! seed	S prefix	S exclude	S filter
Random Character Picker (Image Saver)	S file_path	I count	S delimiter	B replace_underscore	B escape_parens	B trailing_comma	B weight_by_count	I! seed	B include_core_tags	B include_copyright	S exclude	S filter
Random Checkpoint Loader (LoraManager)	C ckpt_name	B select_at_random	C base_model
Random Number	C number_type	F minimum	F maximum	I! seed
Random Tag Picker (Image Saver)	S file_path	I count	S delimiter	B replace_underscore	B escape_parens	B trailing_comma	B weight_by_count	I! seed	S exclude	S filter
Random Unet Loader (LoraManager)	C unet_name	C weight_dtype	B select_at_random	C base_model
RandomEmptyLatentImageFromPresetsSD15	I batch_size	I! seed
RandomEmptyLatentImageFromPresetsSDXL	I batch_size	I! seed
RandomFloat	F min	F max
RandomGaussianFloat	F mean	F std_dev	I decimal_places	I! seed
RandomGeneratorForList //Inspire	I! seed
RandomImageFromBatch	I start_index	I end_index	I num_frames	F randomness	I min_distance	I max_distance	I! seed
RandomInt	I min	I max
RandomNoise //Inspire	I! noise_seed	C noise_mode	C batch_seed_mode	I variation_seed	F variation_strength	C variation_method	I internal_seed
RandomNoiseOffset|cgem156	I! noise_seed	F offset
RandomNoiseVariationSimple|cgem156	I! seed	F similarity
RandomShapeGenerator	I width	I height	C bg_color	C fg_color	C shape_type	I! seed	S bg_color_override	S fg_color_override
RandomShuffleFloat	S input_string	S separator	I! seed
RandomShuffleInt	S input_string	S separator	I! seed
RandomShuffleString	S input_string	S separator	I! seed
RandomSizeFromPresetsSD15	I! seed
RandomSizeFromPresetsSDXL	I! seed
Random_Prompt_Multipicker	S prompts	I num_to_pick	B allow_duplicates	S delimiter	I! seed
Random_Prompt_Selector	S prompts	I! seed
Randomizer_Chaos	I steps_min	I steps_max	F cfg_min	F cfg_max	F guidance_min	F guidance_max	I dimension_min	I dimension_max	C orientation	B divisible_by_64	I seed_min	I seed_max	I! seed
Randomizer_Mayhem	I steps_min	I steps_max	F cfg_min	F cfg_max	F guidance_min	F guidance_max	I height_min	I height_max	I width_min	I width_max	B flip_dimensions	B divisible_by_64	I seed_min	I seed_max	I! seed
Randomizer_Pandemonium	B divisible_by_64	I! seed
Range Float	F start	F end	F step	I! seed
Range Integer	I start	I end	I step	I! seed
Ratio Advanced	C preset	C swap_axis	C select_latent_ratio	I custom_latent_w	I custom_latent_h	C select_cte_ratio	I cte_w	I cte_h	F cte_mult	I cte_res	I cte_fit_size	C select_target_ratio	I target_w	I target_h	F target_mult	I target_res	I target_fit_size	I crop_w	I crop_h	C use_preset_seed	I! seed
ReAuraPatcher	C style_dtype	B enable
ReAuraPatcherAdvanced	S doublelayer_blocks	S singlelayer_blocks	C style_dtype	B enable
ReChromaPatcher	C style_dtype	B enable
ReChromaPatcherAdvanced	S doublestream_blocks	S singlestream_blocks	C style_dtype	B enable
ReFluxPatcher	C style_dtype	B enable
ReFluxPatcherAdvanced	S doublestream_blocks	S singlestream_blocks	C style_dtype	B enable
ReHiDreamPatcher	C style_dtype	B enable
ReHiDreamPatcherAdvanced	S double_stream_blocks	S single_stream_blocks	C style_dtype	B enable
ReLTXVPatcher	C style_dtype	B enable
ReLTXVPatcherAdvanced	S doublestream_blocks	S singlestream_blocks	C style_dtype	B enable
ReReduxPatcher	C style_dtype	B enable
ReSD35Patcher	C style_dtype	B enable
ReSD35PatcherAdvanced	S joint_blocks	C style_dtype	B enable
ReSDPatcher	C style_dtype	B enable
ReWanPatcher	B enable
ReWanPatcherAdvanced	S self_attn_blocks	S cross_attn_blocks	B enable	C sliding_window_self_attn	I sliding_window_frames
Read JSON file [Crystools]	S path_to_json
Read Playlist (mtb)	B enable	B persistant_playlist	S playlist_name	I index
ReencodeLatent	C tile_mode	I tile_size
ReencodeLatentPipe	C tile_mode
ReferenceApply|cgem156	I index	C mode	I depth	F start_step	F end_step	B apply_input	B apply_middle	B apply_output
ReferenceLatent|cgem156	I index	I batch_size
RegionalConditioningColorMask //Inspire	S mask_color	F strength	C set_cond_area	S prompt	I dilation
RegionalConditioningSimple //Inspire	F strength	C set_cond_area	S prompt
RegionalIPAdapterColorMask //Inspire	S mask_color	F weight	F noise	C weight_type	F start_at	F end_at	B unfold_batch	B faceid_v2	F weight_v2	C combine_embeds
RegionalIPAdapterEncodedColorMask //Inspire	S mask_color	F weight	C weight_type	F start_at	F end_at	B unfold_batch
RegionalIPAdapterEncodedMask //Inspire	F weight	C weight_type	F start_at	F end_at	B unfold_batch
RegionalIPAdapterMask //Inspire	F weight	F noise	C weight_type	F start_at	F end_at	B unfold_batch	B faceid_v2	F weight_v2	C combine_embeds
RegionalPrompt	I variation_seed	F variation_strength	C variation_method
RegionalPromptColorMask //Inspire	S mask_color	F cfg	C sampler_name	C scheduler	S wildcard_prompt	B controlnet_in_pipe	F sigma_factor	I variation_seed	F variation_strength	C variation_method
RegionalPromptSimple //Inspire	F cfg	C sampler_name	C scheduler	S wildcard_prompt	B controlnet_in_pipe	F sigma_factor	I variation_seed	F variation_strength	C variation_method
RegionalSampler	I! seed	I seed_2nd	C seed_2nd_mode	I steps	I base_only_steps	F denoise	I overlap_factor	B restore_latent	C additional_mode	C additional_sampler	F additional_sigma_ratio
RegionalSamplerAdvanced	B add_noise	I! noise_seed	I steps	I start_at_step	I end_at_step	I overlap_factor	B restore_latent	B return_with_leftover_noise	C additional_mode	C additional_sampler	F additional_sigma_ratio
RegionalSeedExplorerColorMask //Inspire	S mask_color	S seed_prompt	B enable_additional	I additional_seed	F additional_strength	C noise_mode	C variation_method
RegionalSeedExplorerMask //Inspire	S seed_prompt	B enable_additional	I additional_seed	F additional_strength	C noise_mode	C variation_method
RelightSimple	F x	F y	F z	F brightness
RemBGSession+	C model	C providers
RemapImageRange	F min	F max	B clamp
RemapMaskRange	F min	F max
RemapRange	F blackpoint	F whitepoint
RemoveBackendData //Inspire	S key
RemoveBackendDataNumberKey //Inspire	I key
RemoveTextBetween	S text	S start	S end
Repeater|pysssss	I repeats	C output	C node_mode
Replace Text _O	S text	S old	S new
ReplaceImagesInBatch	I start_index
ReplaceString	S String	S Regex	S ReplaceWith
Resize Image for SDXL	C upscale_method	C crop
ResizeImageEnsuringMultiple	I multiple	C method
ResizeImageNode	I width	I height	C method
ResizeImageResolution	I resolution	C method
ResizeImageResolutionIfBigger	I resolution	C method
ResizeImageResolutionIfSmaller	I resolution	C method
ResizeLongestToNode	I size	C method
ResizeMask	I width	I height	B keep_proportions	C upscale_method	C crop
ResizeScaleImageNode	I scale	C method
ResizeShortestToNode	I size	C method
Restore Face (mtb)	B aligned	B only_center_face	F weight	B save_tmp_steps	B preserve_alpha
RestoreDetail	C mode	C blur_type	I blur_size	F factor
RetrieveBackendData //Inspire	S key
RetrieveBackendDataNumberKey //Inspire	I key
RotateImageNode	I angle
SAM Model Loader	C model_size
SAM Parameters	S points	S labels
SAMDetectorCombined	C detection_hint	I dilation	F threshold	I bbox_expansion	F mask_hint_threshold	C mask_hint_use_negative
SAMDetectorSegmented	C detection_hint	I dilation	F threshold	I bbox_expansion	F mask_hint_threshold	C mask_hint_use_negative
SAMLoader	C model_name	C device_mode
SD35Loader	C model_name	C weight_dtype	C clip_name1	C clip_name2_opt	C clip_name3_opt	C vae_name
SD3AttentionSeekerLG+	B apply_to_query	B apply_to_key	B apply_to_value	B apply_to_out	F clip_l_0	F clip_l_1	F clip_l_2	F clip_l_3	F clip_l_4	F clip_l_5	F clip_l_6	F clip_l_7	F clip_l_8	F clip_l_9	F clip_l_10	F clip_l_11	F clip_g_0	F clip_g_1	F clip_g_2	F clip_g_3	F clip_g_4	F clip_g_5	F clip_g_6	F clip_g_7	F clip_g_8	F clip_g_9	F clip_g_10	F clip_g_11	F clip_g_12	F clip_g_13	F clip_g_14	F clip_g_15	F clip_g_16	F clip_g_17	F clip_g_18	F clip_g_19	F clip_g_20	F clip_g_21	F clip_g_22	F clip_g_23	F clip_g_24	F clip_g_25	F clip_g_26	F clip_g_27	F clip_g_28	F clip_g_29	F clip_g_30	F clip_g_31
SD3AttentionSeekerT5+	B apply_to_query	B apply_to_key	B apply_to_value	B apply_to_out	F t5xxl_0	F t5xxl_1	F t5xxl_2	F t5xxl_3	F t5xxl_4	F t5xxl_5	F t5xxl_6	F t5xxl_7	F t5xxl_8	F t5xxl_9	F t5xxl_10	F t5xxl_11	F t5xxl_12	F t5xxl_13	F t5xxl_14	F t5xxl_15	F t5xxl_16	F t5xxl_17	F t5xxl_18	F t5xxl_19	F t5xxl_20	F t5xxl_21	F t5xxl_22	F t5xxl_23
SD3NegativeConditioning+	F end
SD3TextConditioningWithOptionsOnePrompt	S positive_prompt	S negative_prompt	C option_positive_clip_l	C option_positive_clip_g	C option_positive_t5xxl	C option_negative_clip_l	C option_negative_clip_g	C option_negative_t5xxl	S padding_character
SDBatchLoader	S path	I image_load_limit	I start_index
SDLoraLoader	C lora_name	F strength_model	F strength_clip
SDLoraSelector	C lora_name
SDParameterExtractor	S^ settings	C parameter	C value_type	I parameter_index
SDParameterGenerator	C ckpt_name	C vae_name	C model_version	C config_name	I! seed	I steps	F refiner_start	F cfg	C sampler_name	C scheduler	F positive_ascore	F negative_ascore	C aspect_ratio	I width	I height	I batch_size
SDPromptMerger	S^ text_g	S^ text_l
SDPromptReader	C@ image	I parameter_index
SDPromptSaver	S filename	S path	C model_name	C vae_name	I! seed	I steps	F cfg	C sampler_name	C scheduler	I width	I height	S positive	S negative	C extension	B calculate_hash	B resource_hash	B lossless_webp	I jpg_webp_quality	S date_format	S time_format	B save_metadata_file	S extra_info
SDTypeConverter	C^ model_name	C^ sampler_name	C^ scheduler
SDWebuiAPIFallbackNode	S prompt	S api_endpoint	S auth	I! seed	S negative_prompt	I steps	I width	I height	F hr_scale	S hr_upscale	B enable_hr	I cfg_scale
SDWebuiAPINode	S prompt	S api_endpoint	S auth	I! seed	S negative_prompt	I steps	I width	I height	F hr_scale	S hr_upscale	B enable_hr	I cfg_scale
SDXL Empty Latent Image	C resolution	I batch_size	C channels
SDXL Empty Latent Image (rgthree)	C dimensions	F clip_scale	I batch_size
SDXL Power Prompt - Positive (rgthree)	S~ prompt_g	S~ prompt_l	I^ opt_clip_width	I^ opt_clip_height	C insert_lora	C insert_embedding	C insert_saved	I target_width	I target_height	I crop_width	I crop_height
SDXL Power Prompt - Simple / Negative (rgthree)	S~ prompt_g	S~ prompt_l	I^ opt_clip_width	I^ opt_clip_height	C insert_embedding	C insert_saved	I target_width	I target_height	I crop_width	I crop_height
SDXLAspectRatioSelector	C aspect_ratio
SDXLBatchPrompts	S prompts	B print_output	I max_batch_size
SDXLEmptyLatentSizePicker+	C resolution	I batch_size	I width_override	I height_override
SDXLPromptStyler	S text_positive	S text_negative	C style	B log_prompt	B style_positive	B style_negative
SDXLPromptStylerAdvanced	S text_positive_g	S text_positive_l	S text_negative	C style	C negative_prompt_to	B copy_to_l	B log_prompt
SEGSDetailer	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	B noise_mask	B force_inpaint	F refiner_ratio	I batch_size	I cycle	B inpaint_model	I noise_mask_feather
SEGSDetailerForAnimateDiff	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	F refiner_ratio	I noise_mask_feather
SEGSLabelFilterDetailerHookProvider	C preset	S labels
SEGSOrderedFilterDetailerHookProvider	C target	B order	I take_start	I take_count
SEGSPaste	I feather	I alpha
SEGSPreview	B alpha_mode	F min_alpha
SEGSRangeFilterDetailerHookProvider	C target	B mode	I min_value	I max_value
SEGSSwitch	I select	B sel_mode
SEGSUpscaler	F rescale_factor	C resampling_method	C supersample	I rounding_modulus	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B inpaint_model	I noise_mask_feather
SEGSUpscalerPipe	F rescale_factor	C resampling_method	C supersample	I rounding_modulus	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B inpaint_model	I noise_mask_feather
SRFloatPromptInput	F^ input_float
SRIntPromptInput	I^ input_int
SRStringPromptInput	S^ input_str
SV3D_BatchSchedule	I width	I height	I batch_size	C interpolation	S azimuth_points_string	S elevation_points_string
SageSetWildcardText	S~ str_input	I! seed	B clean	S^ prefix	S^ suffix
Sage_Ace15AudioEncode	S^~ tags	S^~ lyrics	I! seed	F duration	I bpm	C timesignature	C keyscale	B generate_audio_codes
Sage_AceAdvOptions	C language	F cfg_scale	F temperature	F top_p	I top_k	F min_p
Sage_AdvSamplerInfo	B add_noise	I start_at_step	I end_at_step	B return_with_leftover_noise
Sage_CLIPSelector	C clip_name	C clip_type
Sage_CheckLorasForUpdates	B force
Sage_CheckpointSelector	C ckpt_name
Sage_CleanText	S^ str
Sage_CombineCLIPMultilineTextEncode	C mode	(COMFY_DYNAMICCOMBO_V3) operation	S^~ text
Sage_CombineCLIPTextEncode	(COMFY_DYNAMICCOMBO_V3) operation
Sage_CombineConditioning	(COMFY_DYNAMICCOMBO_V3) operation
Sage_ConstructLLMPrompt	C prompt	S extra_instructions	B adult_content	B avoid_euphemisms	B avoid_flowery_language	B be_specific	B erotic_imagery	B exaggerate_quality	B exclude_sexual	B exclude_watermarks	B non_technical	B only_describe_key_elements	B only_output_description	B use_vulgar_language
Sage_ConstructLLMPromptExtra	S extra_instructions	B describe_actions	B describe_mood	B describe_setting	B include_anomalies	B include_camera_details	B include_context	B include_cultural_references	B include_emphasis_on_details	B include_lighting	B include_marks	B include_materials	B include_motion	B include_reflections	B include_scale	B include_symmetry	B include_time_of_day	B include_weather
Sage_ConstructMetadataFlexible	S positive_string	S negative_string	I width	I height	C metadata_style
Sage_CropImage	I left	I top	I right	I bottom
Sage_CubiqImageResize	I width	I height	C interpolation	C method	C condition	I multiple_of
Sage_DualCLIPSelector	C clip_name_1	C clip_name_2	C clip_type
Sage_DualCLIPTextEncode	B clean	S^~ pos	S^~ neg
Sage_DualCLIPTextEncodeLumina2	C system_prompt	B clean	S^~ pos	S^~ neg
Sage_DualCLIPTextEncodeQwen	B clean	S^~ pos	S^~ neg
Sage_DynamicJoinText	S separator	B add_separator_to_end
Sage_EmptyAceStep15LatentAudio	F seconds	I batch_size
Sage_EmptyLatentImagePassthrough	I width	I height	I batch_size	C type
Sage_EnhancerPrompt	S^ user_prompt
Sage_ErniePromptEnhancerPrompt	S^ prompt	I width	I height
Sage_FlexibleCLIPSelector	(COMFY_DYNAMICCOMBO_V3) num_of_clips
Sage_FreeMemory	B free_memory
Sage_FreeU2	B freeu_v2	F b1	F b2	F s1	F s2
Sage_GuessResolutionByRatio	I width	I height
Sage_HiDreamE1_Instruction	S instruction	S description
Sage_JoinText	S separator	B add_separator_to_end	S str1	S str2
Sage_KSampler	F denoise
Sage_KSamplerAudioDecoder	F denoise
Sage_KSamplerTiledDecoder	F denoise
Sage_LLMPromptText	S prompt	(COMFY_DYNAMICCOMBO_V3) provider	I! seed
Sage_LLMPromptVision	S prompt	(COMFY_DYNAMICCOMBO_V3) provider	I! seed
Sage_LLMPromptVisionRefine	S prompt	I! seed	S refine_prompt	I refine_seed	(COMFY_DYNAMICCOMBO_V3) provider
Sage_LoadImage	C@ image_name
Sage_Load_Dataset_From_Folder	S dataset_path	S prefix	S suffix	S separator
Sage_LogicalSwitch	B condition
Sage_LoraStack	B enabled	C lora_name	F model_weight	F clip_weight
Sage_ModelShiftOnly	C shift_type	F shift
Sage_ModelShifts	(COMFY_DYNAMICCOMBO_V3) settings
Sage_MultiModelPicker	I index
Sage_MultiSelectorDoubleClip	C unet_name	C weight_dtype	C clip_name_1	C clip_name_2	C clip_type	C vae_name
Sage_MultiSelectorFlexibleClip	C unet_name	C weight_dtype	(COMFY_DYNAMICCOMBO_V3) num_of_clips	C vae_name
Sage_MultiSelectorQuadClip	C unet_name	C weight_dtype	C clip_name_1	C clip_name_2	C clip_name_3	C clip_name_4	C vae_name
Sage_MultiSelectorSingleClip	C unet_name	C weight_dtype	C clip_name	C clip_type	C vae_name
Sage_MultiSelectorTripleClip	C unet_name	C weight_dtype	C clip_name_1	C clip_name_2	C clip_name_3	C vae_name
Sage_MultiplyConditioningStrength	(COMFY_DYNAMICCOMBO_V3) operation
Sage_NormalizeConditioningStrength	C norm	F target
Sage_NumberToStr	(COMFY_DYNAMICCOMBO_V3) num_type
Sage_ParseMetadataFlexible	S metadata_string	I default_seed	I default_steps	F default_cfg	C default_sampler	C default_scheduler	I default_width	I default_height
Sage_PercentageToFloat	F percentage
Sage_PonyPrefix	B add_score	I score_start	I score_end	C rating	C source
Sage_PonyRatingv6	C rating
Sage_PonyRatingv7	C rating
Sage_PonyScore	I score_start	I score_end	B up_to
Sage_PonySource	C source
Sage_PonyStyle	C style
Sage_PonyStyleCluster	I style_cluster
Sage_PromptText	S^ system	S^ prompt
Sage_QuadCLIPSelector	C clip_name_1	C clip_name_2	C clip_name_3	C clip_name_4
Sage_QuickLoraStack	B enabled	C lora_name	F model_weight
Sage_QuickNineLoraStack	B enabled_1	C lora_1_name	F model_1_weight	B enabled_2	C lora_2_name	F model_2_weight	B enabled_3	C lora_3_name	F model_3_weight	B enabled_4	C lora_4_name	F model_4_weight	B enabled_5	C lora_5_name	F model_5_weight	B enabled_6	C lora_6_name	F model_6_weight	B enabled_7	C lora_7_name	F model_7_weight	B enabled_8	C lora_8_name	F model_8_weight	B enabled_9	C lora_9_name	F model_9_weight
Sage_QuickResPicker	C aspect_ratio	C orientation	F multiplier
Sage_QuickSixLoraStack	B enabled_1	C lora_1_name	F model_1_weight	B enabled_2	C lora_2_name	F model_2_weight	B enabled_3	C lora_3_name	F model_3_weight	B enabled_4	C lora_4_name	F model_4_weight	B enabled_5	C lora_5_name	F model_5_weight	B enabled_6	C lora_6_name	F model_6_weight
Sage_SamplerInfo	I! seed	I steps	F cfg	C sampler_name	C scheduler
Sage_SamplerInfoNoCFG	I! seed	I steps	C sampler_name	C scheduler
Sage_SamplerSelector	C sampler_name
Sage_SaveImageWithMetadata	S filename_prefix	B include_node_metadata	B include_extra_pnginfo_metadata	B save_text	S param_metadata	S extra_metadata
Sage_SaveText	S filename_prefix	S file_extension	S^ text	I batch_size
Sage_SchedulerSelector	I steps	C scheduler_name
Sage_SetText	S str	S^ prefix	S^ suffix
Sage_SetTextWithNum	S str	(COMFY_DYNAMICCOMBO_V3) num_type	S^ prefix	S^ suffix
Sage_SetTextWithoutComments	S str	S^ prefix	S^ suffix
Sage_SingleCLIPTextEncode	S^~ text
Sage_SingleCLIPTextImageEncode	B clean	S^~ text
Sage_SixLoraStack	B enabled_1	C lora_1_name	F model_1_weight	F clip_1_weight	B enabled_2	C lora_2_name	F model_2_weight	F clip_2_weight	B enabled_3	C lora_3_name	F model_3_weight	F clip_3_weight	B enabled_4	C lora_4_name	F model_4_weight	F clip_4_weight	B enabled_5	C lora_5_name	F model_5_weight	F clip_5_weight	B enabled_6	C lora_6_name	F model_6_weight	F clip_6_weight
Sage_StylePromptFromConfig	(COMFY_DYNAMICCOMBO_V3) model	S^ positive	S^ negative
Sage_SystemPrompt	C system
Sage_TextRandomLine	S text	I! seed
Sage_TextSelectLine	S text	I line_number
Sage_TextSubstitution	S text	S delimiter	S^ prefix	S^ suffix
Sage_TextSwitch	S^ str	B active
Sage_TextWeight	S text	F weight	S separator
Sage_TilingInfo	I tile_size	I overlap	I temporal_size	I temporal_overlap
Sage_TrainingCaptionsToConditioning	S captions
Sage_TripleCLIPSelector	C clip_name_1	C clip_name_2	C clip_name_3
Sage_TripleJoinText	S separator	B add_separator_to_end	S str1	S str2	S str3
Sage_TripleLoraStack	B enabled_1	C lora_1_name	F model_1_weight	F clip_1_weight	B enabled_2	C lora_2_name	F model_2_weight	F clip_2_weight	B enabled_3	C lora_3_name	F model_3_weight	F clip_3_weight
Sage_TripleQuickLoraStack	B enabled_1	C lora_1_name	F model_1_weight	B enabled_2	C lora_2_name	F model_2_weight	B enabled_3	C lora_3_name	F model_3_weight
Sage_UNETSelector	C unet_name	C weight_dtype
Sage_VAESelector	C vae_name
Sage_ViewNotes	C filename
Sampler Selector	C sampler_name
Sampler Selector (Image Saver)	C sampler_name
SamplerCustomXY|cgem156	B add_noise	I! noise_seed	F cfg
SamplerEulerAncestralFixedNoise|cgem156	C noise	F eta	F s_noise
SamplerOptions_GarbageCollection	B garbage_collection
SamplerOptions_TimestepScaling	S t_fn_formula	S sigma_fn_formula
SamplerSelectHelper+	B euler	B euler_cfg_pp	B euler_ancestral	B euler_ancestral_cfg_pp	B heun	B heunpp2	B exp_heun_2_x0	B exp_heun_2_x0_sde	B dpm_2	B dpm_2_ancestral	B lms	B dpm_fast	B dpm_adaptive	B dpmpp_2s_ancestral	B dpmpp_2s_ancestral_cfg_pp	B dpmpp_sde	B dpmpp_sde_gpu	B dpmpp_2m	B dpmpp_2m_alt	B dpmpp_2m_cfg_pp	B dpmpp_2m_sde	B dpmpp_2m_sde_gpu	B dpmpp_2m_sde_heun	B dpmpp_2m_sde_heun_gpu	B dpmpp_3m_sde	B dpmpp_3m_sde_gpu	B ddpm	B lcm	B ipndm	B ipndm_v	B deis	B res_multistep	B res_multistep_cfg_pp	B res_multistep_ancestral	B res_multistep_ancestral_cfg_pp	B gradient_estimation	B gradient_estimation_cfg_pp	B er_sde	B seeds_2	B seeds_3	B sa_solver	B sa_solver_pece	B ddim	B uni_pc	B uni_pc_bh2	B legacy_rk	B rk	B rk_beta	B deis_3m_ode	B deis_2m_ode	B deis_3m	B deis_2m	B res_6s_ode	B res_5s_ode	B res_3s_ode	B res_2s_ode	B res_3m_ode	B res_2m_ode	B res_6s	B res_5s	B res_3s	B res_2s	B res_3m	B res_2m
SamplerSelfRefineVideo	(COMFY_DYNAMICCOMBO_V3) input_mode	F certain_percentage	F uncertainty_threshold	B verbose	I! seed
Save Gif (mtb)	I fps	F resize_by	B optimize	B pingpong	C resample_filter	B use_ffmpeg
Save Image (LoraManager)	S filename_prefix	C file_format	B lossless_webp	I quality	I webp_method	I jpeg_subsampling	B embed_workflow	B save_with_metadata	B add_loras_to_prompt	B add_counter_to_filename	B save_as_recipe
Save Image (mtb)	S filename_prefix
Save Image Grid (mtb)	S filename_prefix	B save_intermediate
Save Image If True	I save_condition	S filename_prefix
Save Image Sequence (mtb)	S filename_prefix	I current_frame
Save Image With Prompt Data	S positive_prompt	S negative_prompt	S filename_prefix	S parameters
Save Image w/Metadata	S filename	S path	C extension	I steps	F cfg	C modelname	C sampler_name	C scheduler	S positive	S negative	I seed_value	I width	I height	B lossless_webp	I quality_jpeg_or_webp	I counter	S time_format
Save Images Mikey	S sub_directory	S filename_text_1	S filename_text_2	S filename_text_3	S filename_separator	C timestamp	C counter_type	I filename_text_1_pos	I filename_text_2_pos	I filename_text_3_pos	I timestamp_pos	C timestamp_type	I counter_pos	S extra_metadata
Save Images No Display	S sub_directory	S filename_text_1	S filename_text_2	S filename_text_3	S filename_separator	C timestamp	C counter_type	I filename_text_1_pos	I filename_text_2_pos	I filename_text_3_pos	I timestamp_pos	C timestamp_type	I counter_pos	S extra_metadata
Save Tensors (mtb)	S filename_prefix
Save Text File	S^ text	S path	S filename_prefix	S filename_delimiter	I filename_number_padding	S file_extension	S encoding	S filename_suffix
Save image with extra metadata [Crystools]	S filename_prefix	B with_workflow	S metadata_extra
SaveAvif	S filename_prefix	I c_quality	I enc_speed	C subsampling
SaveBatchString|cgem156	S folder	S extension	I! seed
SaveCustomJPGNode	S filename_prefix	S subfolder_dir	I quality	B optimize	S metadata_string
SaveCustomMetadataRules	S rules_json_string	C save_mode	B backup_before_save	C restore_backup_set	B replace_conflicts	B rebuild_python_rules	I limit_backup_sets
SaveGeneratedUserRules	S rules_text	B append
SaveImageBatch|cgem156	S folder	S extension	I! seed
SaveImageCustomNode	S filename_prefix	S subfolder_dir
SaveImageExtended	S filename_prefix	S filename_keys	S foldername_prefix	S foldername_keys	S delimiter	C save_job_data	B job_data_per_image	S job_custom_text	B save_metadata	I counter_digits	C counter_position	B one_counter_per_folder	B image_preview	C output_ext	I quality	B named_keys	S^ positive_text_opt	S^ negative_text_opt
SaveImageKJ	S filename_prefix	S output_folder	S caption_file_extension	S^ caption
SaveImagePlus	S filename_prefix	C file_type	B remove_metadata
SaveImageWebpCustomNode	S filename_prefix	S subfolder_dir	I quality	B lossless	I compression	B optimize	S metadata_string	S optional_additional_metadata
SaveImageWithAlpha	S filename_prefix
SaveImageWithMetaData	S filename_prefix	S subdirectory_name	C output_format	C quality	C metadata_scope	B include_batch_num	B prefer_nearest
SaveImageWithMetaDataUniversal	S filename_prefix	C sampler_selection_method	I sampler_selection_node_id	C file_format	B lossless_webp	I quality	I max_jpeg_exif_kb	B save_workflow_json	B add_counter_to_filename	B civitai_sampler	B guidance_as_cfg	B save_workflow_image	B include_lora_summary	B suppress_missing_class_log	C model_hash_log	B lora_strengths_in_prompt
SaveLBW //Inspire	S filename_prefix
SaveLatentBatch|cgem156	S folder	C extension	I! seed
SaveMetaData	S filename_prefix	C timestamp_prefix	C counter
SaveStringKJ	S^ string	S filename_prefix	S output_folder	S file_extension
SaveTextCustomNode	S filename_prefix	S subfolder_dir	S filename
SaveText|pysssss	C root_dir	S file	C append	B insert	S^ text
Save_as_webp	S filename_prefix	C mode	I compression
ScaleBatchPromptSchedule	S^ input_str	I^ old_frame_count	I^ new_frame_count
ScaleCrafter|cgem156	F dilation_rate	I depth	I start	I end
ScheduledCFGGuidance	F cfg	F start_percent	F end_percent
ScheduledCFGGuider //Inspire	F from_cfg	F to_cfg	C schedule
ScheduledPerpNegCFGGuider //Inspire	F neg_scale	F from_cfg	F to_cfg	C schedule
Scheduler Selector	C scheduler
Scheduler Selector (Eff.) (Image Saver)	C scheduler
Scheduler Selector (Image Saver)	C scheduler
Scheduler Selector (inspire) (Image Saver)	C scheduler
SchedulerSelectHelper+	B simple	B sgm_uniform	B karras	B exponential	B ddim_uniform	B beta	B normal	B linear_quadratic	B kl_optimal	B bong_tangent	B beta57
ScreencapStream	S frame_data	I crop_width	I crop_height
Screencap_mss	I x	I y	I width	I height	I num_frames	F delay
SearchAndReplace	S text	I! seed
SeargeAdvancedParameters	C dynamic_cfg_method	F dynamic_cfg_factor	F refiner_detail_boost	F contrast_factor	F saturation_factor	C latent_detailer
SeargeConditioningMuxer2	I input_selector
SeargeConditioningMuxer5	I input_selector
SeargeConditioningParameters	F base_conditioning_scale	F refiner_conditioning_scale	F target_conditioning_scale	F positive_conditioning_scale	F negative_conditioning_scale	F positive_aesthetic_score	F negative_aesthetic_score	C precondition_mode	F precondition_strength
SeargeControlnetAdapterV2	C controlnet_mode	B controlnet_preprocessor	F strength	F low_threshold	F high_threshold	F start_percent	F end_percent	F noise_augmentation	B revision_enhancer
SeargeControlnetModels	C clip_vision	C canny_checkpoint	C depth_checkpoint	C recolor_checkpoint	C sketch_checkpoint	C custom_checkpoint
SeargeDebugPrinter	B enabled	S prefix
SeargeEnablerInputs	C state
SeargeFloatConstant	F value
SeargeFloatMath	C op	F a	F b	F c
SeargeFloatPair	F value1	F value2
SeargeFreeU	C freeu_mode	F b1	F b2	F s1	F s2	C freeu_version
SeargeGenerationParameters	I! seed	C image_size_preset	I image_width	I image_height	I steps	F cfg	C sampler_preset	C sampler_name	C scheduler	F base_vs_refiner_ratio
SeargeHighResolution	C hires_mode	C hires_scale	F hires_denoise	F hires_softness	F hires_detail_boost	F hires_contrast_factor	F hires_saturation_factor	C hires_latent_detailer	C final_upscale_size
SeargeImage2ImageAndInpainting	F denoise	I inpaint_mask_blur	C inpaint_mask_mode
SeargeImageSave	S filename_prefix
SeargeImageSaving	B save_parameters_file	C save_folder	B save_generated_image	B embed_workflow_in_generated	S generated_image_name	B save_high_res_image	B embed_workflow_in_high_res	S high_res_image_name	B save_upscaled_image	B embed_workflow_in_upscaled	S upscaled_image_name
SeargeInput1	S main_prompt	S secondary_prompt	S style_prompt	S negative_prompt	S negative_style
SeargeInput2	I! seed	I image_width	I image_height	I steps	F cfg	C sampler_name	C scheduler	C save_image	C save_directory
SeargeInput3	F base_ratio	F refiner_strength	C refiner_intensity	I precondition_steps	I batch_size	F upscale_resolution_factor	C save_upscaled_image	F denoise
SeargeInput4	C base_model	C refiner_model	C vae_model	C main_upscale_model	C support_upscale_model	C lora_model
SeargeInput5	F base_conditioning_scale	F refiner_conditioning_scale	F style_prompt_power	F negative_style_power	C style_template
SeargeInput6	C hires_fix	I hrf_steps	F hrf_denoise	F hrf_upscale_factor	C hrf_intensity	C hrf_seed_offset	F hrf_smoothness
SeargeInput7	F lora_strength	C operation_mode	C prompt_style
SeargeIntegerConstant	I value
SeargeIntegerMath	C op	I a	I b	I c
SeargeIntegerPair	I value1	I value2
SeargeIntegerScaler	I value	F factor	I multiple_of
SeargeLatentMuxer3	I input_selector
SeargeLoraLoader	F strength_model	F strength_clip
SeargeLoras	C lora_1	F lora_1_strength	C lora_2	F lora_2_strength	C lora_3	F lora_3_strength	C lora_4	F lora_4_strength	C lora_5	F lora_5_strength
SeargeMagicBox	C stage	C input_from	C output_to
SeargeModelSelector	C base_checkpoint	C refiner_checkpoint	C vae_checkpoint
SeargeOperatingMode	C workflow_mode	C prompting_mode	I batch_size
SeargePipelineStart	C wf_version
SeargePreviewImage	B enabled
SeargePromptCombiner	S prompt1	S separator	S prompt2
SeargePromptText	S prompt
SeargeSDXLBasePromptEncoder	S pos_g	S pos_l	S neg_g	S neg_l	I base_width	I base_height	I crop_w	I crop_h	I target_width	I target_height
SeargeSDXLImage2ImageSampler	I! noise_seed	I steps	F cfg	F base_ratio	F denoise	I scaled_width	I scaled_height	I noise_offset	F refiner_strength	F softness
SeargeSDXLImage2ImageSampler2	I! noise_seed	I steps	F cfg	F base_ratio	F denoise	I scaled_width	I scaled_height	I noise_offset	F refiner_strength	F softness
SeargeSDXLPromptEncoder	S pos_g	S pos_l	S pos_r	S neg_g	S neg_l	S neg_r	I base_width	I base_height	I crop_w	I crop_h	I target_width	I target_height	F pos_ascore	F neg_ascore	I refiner_width	I refiner_height
SeargeSDXLRefinerPromptEncoder	S pos_r	S neg_r	F pos_ascore	F neg_ascore	I refiner_width	I refiner_height
SeargeSDXLSampler	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler	F base_ratio	F denoise
SeargeSDXLSampler2	I! noise_seed	I steps	F cfg	F base_ratio	F denoise	I refiner_prep_steps	I noise_offset	F refiner_strength
SeargeSDXLSamplerV3	I! noise_seed	I steps	F cfg	F base_ratio	F denoise	I refiner_prep_steps
SeargeSamplerInputs	C sampler_name	C scheduler
SeargeSaveFolderInputs	C save_to
SeargeStylePreprocessor	S active_style_name	S style_definitions
SeargeTextInputV2	S prompt
SeargeUpscaleModels	C detail_processor	C high_res_upscaler	C primary_upscaler	C secondary_upscaler
Seed	I! seed
Seed (rgthree)	I! seed
Seed Everywhere	I! seed
Seed Generator	I! seed
Seed Generator (Image Saver)	I! seed	I increment
Seed String	I! seed
SeedExplorer //Inspire	S seed_prompt	B enable_additional	I additional_seed	F additional_strength	C noise_mode	C initial_batch_seed_mode	C variation_method
SeedGenerator	I! seed
SeedLogger //Inspire	I! seed	S seeds	I limit
SeedSelector	B mode	I! seed	I fixed_seed
SegmDetectorCombined_v2	F threshold	I dilation
SegmDetectorSEGS	F threshold	I dilation	F crop_factor	I drop_size	S labels
SelectNthMask //Inspire	I idx
SeparateMasks	I size_threshold_width	I size_threshold_height	C mode	I max_poly_points
Set Precision	C precision	B set_default
Set Precision Advanced	C global_precision	C shark_precision
Set Precision Universal	C precision	B set_default
SetDefaultImageForSEGS	B override
SetImageSize	I width	I height
SetImageSizeWithScale	I width	I height	F scale_by
SetShakkerLabsUnionControlNetType	C type
SharkChainsampler_Beta	I steps_to_run	F cfg	C sampler_mode
SharkOptions_Beta	C noise_type_init	F s_noise_init	F denoise_alt	B channelwise_cfg
SharkOptions_GuideCond_Beta	F cfg
SharkOptions_GuideConds_Beta	F cfg_masked	F cfg_unmasked
SharkOptions_StartStep_Beta	I start_at_step
SharkOptions_UltraCascade_Latent_Beta	I width	I height
SharkSampler_Beta	C scheduler	I steps	I steps_to_run	F denoise	F cfg	I! seed	C sampler_mode
Sharpen (mtb)	I sharpen_radius	F sigma_x	F sigma_y	F alpha
SharpenFilterLatent	I filter_size	F factor
SharpnessNode	F factor
Show any [Crystools]	B console	B display	S prefix
ShowAny|unimeta	S display
ShowCachedInfo //Inspire	S cache_info	S key
ShowText|pysssss	S^ text
ShowText|unimeta	S^ text
ShuffleChannels	C red	C green	C blue	C alpha
ShuffleImageBatch	I! seed
Sigmas AdaptiveNoiseFloor	F min_noise_level	F adaptation_factor	I window_size
Sigmas AdaptiveStep	C adaptation_type	F sensitivity	F min_step	F max_step	I target_steps
Sigmas Add	F addend
Sigmas Append	F value	I count
Sigmas ArcCosine	B normalize_input	B scale_output	F out_min	F out_max
Sigmas ArcSine	B normalize_input	B scale_output	F out_min	F out_max
Sigmas ArcTangent	B scale_output	F out_min	F out_max
Sigmas Attractor	C attractor	I iterations	F dt	C component	B normalize_output
Sigmas CNFInverse	I time_steps	C flow_type	B reverse
Sigmas CatmullRom	F tension	I points	C boundary_condition
Sigmas Chaos	C system	F parameter	I iterations	B normalize_output	B use_as_seed
Sigmas Cleanup	F sigmin
Sigmas CollatzIteration	I iterations	F scaling_factor	B normalize_output
Sigmas ConwaySequence	I steps	C sequence_type	B normalize_range	F min_value	F max_value
Sigmas DeleteBelowFloor	F floor
Sigmas DotProduct	B normalize
Sigmas Easing	C easing_type	C easing_mode	B normalize_input	B normalize_output	F strength
Sigmas Fmod	F divisor
Sigmas From Text	S text
Sigmas GammaBeta	C function	F offset	F scale	F parameter_a	F parameter_b	B normalize_output
Sigmas Gaussian	F mean	F std	C operation	B normalize_output
Sigmas GaussianCDF	F mu	F sigma	B normalize_output
Sigmas GilbreathSequence	I steps	I levels	B normalize_range	F min_value	F max_value
Sigmas HarmonicDecay	I steps	F start_value	F end_value	F harmonic_offset	F decay_rate	B pad_end
Sigmas Hyperbolic	C function	F scale	B normalize_output
Sigmas If	F threshold	C comp_type
Sigmas InvLerp	F min_value	F max_value
Sigmas Iteration Karras	I steps_up	I steps_down	F rho_up	F rho_down	F s_min_start	F s_max	F s_min_end
Sigmas Iteration Polyexp	I steps_up	I steps_down	F rho_up	F rho_down	F s_min_start	F s_max	F s_min_end
Sigmas KernelSmooth	C kernel	I kernel_size	F sigma
Sigmas LambertW	C branch	F scale	B normalize_output	I max_iterations
Sigmas LangevinDynamics	I steps	F start_value	F end_value	F temperature	F friction	I! seed
Sigmas Lerp	F t	B ensure_length
Sigmas LinearSine	F amplitude	F frequency	F phase	F linear_weight
Sigmas Logarithm2	B handle_negative	F epsilon
Sigmas Math1	I start	I stop	I trim	F x	F y	F z	S f1	B rescale	F max1	F min1
Sigmas Math3	I start	I stop	I trim	F x	F y	F z	S f1	B rescale1	F max1	F min1	S f2	B rescale2	F max2	F min2	S f3	B rescale3	F max3	F min3
Sigmas Modulus	F divisor
Sigmas Mult	F multiplier
Sigmas NormalizingFlows	I steps	F start_value	F end_value	C flow_type	I num_transforms	I! seed
Sigmas Pad	F value
Sigmas Percentile	F percentile_min	F percentile_max	F target_min	F target_max	B clip_outliers
Sigmas PersistentHomology	I steps	F start_value	F end_value	C persistence_type	F birth_density	F death_density
Sigmas Power	F power
Sigmas QuantileNorm	C target_distribution	I num_quantiles
Sigmas Quotient	F divisor
Sigmas ReactionDiffusion	C system	I iterations	F dt	F param_a	F param_b	F diffusion_a	F diffusion_b	B normalize_output
Sigmas Recast	C precision	B set_default
Sigmas Resample	I output_length	C mode	I order	B rescale_after
Sigmas Rescale	F start	F end
Sigmas RiemannianFlow	I steps	C metric_type	F curvature	F start_value	F end_value
Sigmas SetFloor	F floor	F new_floor
Sigmas Sigmoid	C variant	F gain	F offset	B normalize_output
Sigmas SmoothStep	F edge0	F edge1	C mode
Sigmas Split	I sigmas_start	I sigmas_end
Sigmas Split Value	F split_value	B bias_split_up
Sigmas SquareRoot	B handle_negative
Sigmas Start	I sigmas_until
Sigmas StepwiseMultirate	I steps	S rates	S boundaries	F start_value	F end_value	B pad_end
Sigmas TimeStep	F dt	C scaling	F decay
Sigmas Truncate	I sigmas_until
Sigmas ZetaEta	C function	F offset	F scale	B normalize_output	I approx_terms
SigmasPreview	B print_as_list	S line_color
SigmasSchedulePreview	C noise_mode	F eta	F s_noise	F denoise	F denoise_alt	C scheduler	I steps	F plot_max	F plot_min
SigmoidNode	F input1
SigmoidScheduler	I steps	F sigma_max_sig	F sigma_min_sig	F steepness	F midpoint_ratio
Simple Eval Examples	S models_text
Simple String	S string
SimpleBatchPrompts	S prompts	B print_output	I max_batch_size
SimpleCalculatorKJ	S expression
SimpleComparison+	C comparison
SimpleMath+	S value
SimpleMathBoolean+	B value
SimpleMathCondition+	S on_true	S on_false
SimpleMathDual+	S value_1	S value_2
SimpleMathFloat+	F value
SimpleMathInt+	I value
SimpleMathPercent+	F value
SimpleMathSlider+	F value	F min	F max	I rounding
SimpleMathSliderLowRes+	I value	F min	F max	I rounding
Six_Input_Int_Switch	I switch	I^ int1	I^ int2	I^ int3	I^ int4	I^ int5	I^ int6
Six_Input_Int_Switch_Widget	I switch	I int1	I int2	I int3	I int4	I int5	I int6
Six_Input_Text_Switch	I switch	S text1	S text2	S text3	S text4	S text5	S text6
SizeFromPresetsSD15	C preset
SizeFromPresetsSDXL	C preset
SkipLayerGuidanceWanVideo	S blocks	F start_percent	F end_percent
Sleep	I minutes	F seconds
SleepNodeAny	F interval
SleepNodeImage	F interval
Smart Step (mtb)	I step	I start_percent	I end_percent
Sn0w KSampler	B add_noise	I! noise_seed	I steps	F cfg	C sampler_name	C scheduler_name	F denoise	I width	I height
Sn0w Lora Stacker	C lora_a	F lora_strength_a	C lora_b	F lora_strength_b	C lora_c	F lora_strength_c	C lora_d	F lora_strength_d	B add_default_generation
SomethingToString	S prefix	S suffix
SoundReactive	F sound_level	I start_range_hz	I end_range_hz	F multiplier	F smoothing_factor	B normalize
SplineEditor	S points_store	S coordinates	I mask_width	I mask_height	I points_to_sample	C sampling_method	C interpolation	F tension	I repeat_output	C float_output_type	F min_value	F max_value
SplitBboxes	I index
StableCascade_CheckpointLoader //Inspire	C stage_b	S key_opt_b	C stage_c	S key_opt_c	C cache_mode
StableCascade_StageC_VAEEncode_Exact	I width	I height
StableZero123_BatchSchedule	I width	I height	I batch_size	C interpolation	S azimuth_points_string	S elevation_points_string
Stack Images (mtb)	B vertical	C match_method	B output_rgb
Start Clock (mtb)	S name	B cache
StartRecordCUDAMemoryHistory	C enabled	C context	C stacks	I max_entries
StaticNumberFloat	F number
StaticNumberInt	I number
StaticString	S string
StepsScheduleHookProvider	C schedule_for_iteration	I target_steps
String	S String
String Literal	S string
String Literal (Image Saver)	S string
String Replace (mtb)	S^ string	S old	S new	B use_regex
String _O	S string
String to Text	S string
String-🔬	S value
StringConstant	S string
StringConstantMultiline	S string	B strip_newlines
StringFunction|pysssss	C action	C tidy_tags	S text_a	S text_b	S text_c
StringInput|cgem156	S text
StringListToCombo	S string	S separator	I index
StringListToString	S join_with	S^ string_list
StringToBase64Node	S string	B gzip_compress
StringToFloatList	S string
StringToInt	S string
StringToNumber	S string	C rounding
Style Conditioner	C style	F strength	C use_seed	I! seed
Style Conditioner Base Only	C style	F strength	C use_seed	I! seed
StyleModelApplyAdvanced	F strength
StyleModelApplyStyle	F strength
Styles Loader (mtb)	C style_name
Superprompt	S instruction_prompt	S^ prompt	I max_new_tokens
Switch any [Crystools]	B boolean
Switch conditioning [Crystools]	B boolean
Switch from any [Crystools]	B boolean
Switch image [Crystools]	B boolean
Switch latent [Crystools]	B boolean
Switch mask [Crystools]	B boolean
Switch string [Crystools]	S on_true	S on_false	B boolean
SystemNotification|pysssss	S message	C mode
SystemRandomFloat	F min_val	F max_val	I precision
SystemRandomGaussianFloat	F mean	F std_dev	I decimal_places
SystemRandomInt	I min_val	I max_val
SystemUUIDGenerator	I length
TCDSampler|cgem156	F gamma
TaggedTiledUpscaler	F upscale_by	I split_parts	I overlap_pixels	S positive	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C tagger_model	F tag_threshold	F character_threshold	S exclude_tags
Tan Scheduler	I steps	F offset	F slope	F start	F end	B sgm	B pad
Tan Scheduler 2	I steps	I midpoint	I pivot_1	I pivot_2	F slope_1	F slope_2	F start	F middle	F end	B pad
Tan Scheduler 2 Simple	I steps	F pivot_1	F pivot_2	F slope_1	F slope_2	F start	F middle	F end	B pad
TemporalCrossAttnMask	I cross_attn_start	I cross_attn_stop
TemporalMaskGenerator	I switch_frame	I frames	B invert_mask
TemporalSplitAttnMask	I self_attn_start	I self_attn_stop	I cross_attn_start	I cross_attn_stop
TemporalSplitAttnMask (Midframe)	I self_attn_midframe	I cross_attn_midframe	B self_attn_invert	B cross_attn_invert	I frames
Tensor Batch to Image	I batch_image_number
Tensor Ops (mtb)	C operation	F value	F source_min	F source_max	F target_min	F target_max	C dtype	B use_mean
Text (LoraManager)	(AUTOCOMPLETE_TEXT_PROMPT) text	I!^ seed
Text Add Token by Input	S^ token_name	S^ token_value	C print_current_tokens
Text Add Tokens	S tokens	C print_current_tokens
Text Compare	S^ text_a	S^ text_b	C mode	F tolerance
Text Concatenate	S delimiter	C clean_whitespace	S^ text_a	S^ text_b	S^ text_c	S^ text_d
Text Contains	S text	S sub_text	B case_insensitive
Text Dictionary Convert	S^ dictionary_text
Text Dictionary Get	S key	S default_value
Text Dictionary New	S key_1	S value_1	S key_2	S value_2	S key_3	S value_3	S key_4	S value_4	S key_5	S value_5
Text File History Loader	C file	S dictionary_name
Text Find	S^ text	S substring	S pattern
Text Find and Replace	S^ text	S find	S replace
Text Find and Replace Input	S^ text	S^ find	S^ replace
Text Find and Replace by Dictionary	S^ text	S replacement_key	I! seed
Text Input Switch	S^ text_a	S^ text_b	B^ boolean
Text List	S^ text_a	S^ text_b	S^ text_c	S^ text_d	S^ text_e	S^ text_f	S^ text_g
Text List to Text	S delimiter
Text Load Line From File	S file_path	S dictionary_name	S label	C mode	I index	S^ multiline_text
Text Multiline	S~ text
Text Multiline (Code Compatible)	S text
Text Parse A1111 Embeddings	S^ text
Text Parse Noodle Soup Prompts	C mode	S noodle_key	I! seed	S^ text
Text Parse Tokens	S^ text
Text Random Line	S^ text	I! seed
Text Random Prompt	S search_seed
Text Shuffle	S^ text	S separator	I! seed
Text Sort	S^ text	S separator
Text String	S text	S text_b	S text_c	S text_d
Text String Truncate	S^ text	C truncate_by	C truncate_from	I truncate_to	S^ text_b	S^ text_c	S^ text_d
Text To Image (mtb)	S text	C font	B wrap	B trim	F line_height	I font_size	I width	I height	C h_align	C v_align	I h_offset	I v_offset	I h_coverage	I fps	F fade_duration
Text _O	S text
Text to Conditioning	S^ text
Text to Console	S^ text	S label
Text to Number	S^ text
Text to String	S^ text
Text2Image _O	S text	C font	I size	I font_R	I font_G	I font_B	I font_A	I background_R	I background_G	I background_B	I background_A	I width	I height	C expand	I x	I y
Text2InputOr3rdOption	S text_a	S text_b	S text_c	C use_text_c_for_both
TextBox1	S text1
TextBox2	S text1	S text2
TextBox3	S text1	S text2	S text3
TextBoxConcatenate	S text	S^ text_external	S separator	C mode
TextCombinations	S text1	S text2	C operation	S delimiter	C use_seed	I! seed
TextCombinations3	S text1	S text2	S text3	C operation	S delimiter	C use_seed	I! seed
TextConcat	S delimiter	S text1	S text2	S text3	S text4	S text5
TextConcatenate	S^ text_1	S^ text_2	S separator
TextEncodeForSamplerParams+	S~ text
TextLoadFile	C text_file
TextPadderMikey	S text	I length	C technique	S padding_character
TextPreserve	S text	S result_text
TextRandomMultiline	S text	I amount	I! seed
TextScheduler|cgem156	S timesteps	B verbose
TextShuffle	S^ text	S separator	I! seed
TextShuffleAndTruncate	S^ text	S separator	I truncate_words_to	I truncate_tokens_to	I! seed
TextSwitchCase	S switch_cases	S condition	S default_value	S delimiter
TextTruncateTokens	S^ text	I truncate_words_to	I truncate_clip_l_to	I truncate_clip_g_to	I truncate_t5_to
ThresholdNode	I threshold
TilePreprocessor_Provider_for_SEGS //Inspire	I pyrUp_iters
Tiled Upscaler Script	F upscale_by	I tile_size	C tiling_strategy	I tiling_steps	I! seed	F denoise	B use_controlnet	C tile_controlnet	F strength
TiledKSamplerProvider	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I tile_width	I tile_height	C tiling_strategy
TimerNodeKJ	C mode	S name
To Device (mtb)	B ignore_errors	C device
ToBinaryMask	I threshold
ToDetailerPipe	S wildcard	C Select to add LoRA	C Select to add Wildcard
ToDetailerPipeSDXL	S wildcard	C Select to add LoRA	C Select to add Wildcard
Tonemap	C input_mode	C output_mode	F tonemap_scale
TorchCompileControlNet	C backend	B fullgraph	C mode
TorchCompileModelAdvanced	C backend	B fullgraph	C mode	C dynamic	B compile_transformer_blocks_only	I dynamo_cache_size_limit	B debug_compile_keys	B disable_dynamic_vram
TorchCompileModelAura	C backend	B fullgraph	C mode	B dynamic	I dynamo_cache_size_limit
TorchCompileModelFluxAdv	C backend	B fullgraph	C mode	S double_blocks	S single_blocks	B dynamic
TorchCompileModelFluxAdvancedV2	C backend	B fullgraph	C mode	B double_blocks	B single_blocks	B dynamic	I dynamo_cache_size_limit	B force_parameter_static_shapes
TorchCompileModelSD35	C backend	B fullgraph	C mode	B dynamic	I dynamo_cache_size_limit
TorchCompileModelWanVideoV2	C backend	B fullgraph	C mode	B dynamic	B compile_transformer_blocks_only	I dynamo_cache_size_limit	B force_parameter_static_shapes
TorchCompileModels	C backend	B fullgraph	C mode	B dynamic	I dynamo_cache_size_limit	I triton_max_block_x
TorchCompileVAE	C backend	B fullgraph	C mode	B compile_encoder	B compile_decoder
Transform Image (mtb)	F x	F y	F zoom	F angle	F shear	C border_handling	C filter_type	F stretch_x	F stretch_y	B use_normalized
TransitionImagesInBatch	C interpolation	C transition_type	I transitioning_frames	F blur_radius	B reverse	C device
TransitionImagesMulti	I inputcount	C interpolation	C transition_type	I transitioning_frames	F blur_radius	B reverse	C device
TransitionMask+	I width	I height	I frames	I start_frame	I end_frame	C transition_type	C timing_function
TransparentBGSession+	C mode	B use_jit
TriangularRandomFloat	F low	F high	F mode	I! seed
TriggerWord Toggle (LoraManager)	B group_mode	B default_active	B allow_strength_adjustment
Trim Text _O	S text
True Random.org Number Generator	S api_key	F minimum	F maximum	C mode
TwoAdvancedSamplersForMask	I! seed	I steps	F denoise	I overlap_factor
TwoSamplersForMaskUpscalerProvider	C scale_method	C full_sample_schedule	B use_tiled_vae	I tile_size
TwoSamplersForMaskUpscalerProviderPipe	C scale_method	C full_sample_schedule	B use_tiled_vae	I tile_size
UNet loader with Name (Image Saver)	C unet_name	C weight_dtype
UNetSave	S filename_prefix
UltimateSDUpscale	F upscale_by	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C mode_type	I tile_width	I tile_height	I mask_blur	I tile_padding	C seam_fix_mode	F seam_fix_denoise	I seam_fix_width	I seam_fix_mask_blur	I seam_fix_padding	B force_uniform_tiles	B tiled_decode	I batch_size
UltimateSDUpscaleCustomSample	F upscale_by	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C mode_type	I tile_width	I tile_height	I mask_blur	I tile_padding	C seam_fix_mode	F seam_fix_denoise	I seam_fix_width	I seam_fix_mask_blur	I seam_fix_padding	B force_uniform_tiles	B tiled_decode	I batch_size
UltimateSDUpscaleNoUpscale	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	C mode_type	I tile_width	I tile_height	I mask_blur	I tile_padding	C seam_fix_mode	F seam_fix_denoise	I seam_fix_width	I seam_fix_mask_blur	I seam_fix_padding	B force_uniform_tiles	B tiled_decode	I batch_size
UltraSharkSampler	B add_noise	B normalize_noise	C noise_type	F alpha	F k	I! noise_seed	F cfg	C guide_type	F guide_weight
UltraSharkSampler Tiled	B add_noise	B noise_is_latent	C noise_type	F alpha	F k	I! noise_seed	F cfg	C guide_type	F guide_weight	I tile_width	I tile_height	C tiling_strategy	I max_tile_batch_size	C clip_name	F strength	F noise_augment
UltralyticsDetectorProvider	C model_name
UnJitterImage	F jitter_scale	B oflow_align
UnTonemap	C input_mode	C output_mode	F tonemap_scale
Uncrop (mtb)	F border_blending
Unet Loader (LoraManager)	C! unet_name	C weight_dtype	C base_model
UniformRandomChoice	S input_string	S separator	I! seed
UniformRandomFloat	F min_val	F max_val	I decimal_places	I! seed
UniformRandomInt	I min_val	I max_val	I! seed
UnsamplerDetailerHookProvider	I steps	I start_end_at_step	I end_end_at_step	F cfg	C sampler_name	C scheduler	C normalize	C schedule_for_cycle
UnsamplerHookProvider	I steps	I start_end_at_step	I end_end_at_step	F cfg	C sampler_name	C scheduler	C normalize	C schedule_for_iteration
Unsplash Image (mtb)	I width	I height	I random_seed	S keyword
Upscale Bbox By (mtb)	F scale
Upscale Image With Model By	F upscale_by
Upscale Model Loader	C model_name
Upscale Model Switch	B^ boolean
Upscale Tile Calculator	I tile_resolution
VAE Input Switch	B^ boolean
VAEDecodeLoopKJ	I overlap_latent_frames
VAEEncodeAdvanced	C resize_to_input	I width	I height	C mask_channel	B invert_mask	C latent_type	C interpolation	C method
VAELoaderKJ	C vae_name	C device	C weight_dtype
VAEMergeKJ	F ratio
VAEStyleTransferLatent	C method
VHS_BatchManager	I frames_per_batch
VHS_DuplicateImages	I multiply_by
VHS_DuplicateLatents	I multiply_by
VHS_DuplicateMasks	I multiply_by
VHS_LoadAudio	S audio_file
VHS_LoadAudioUpload	C audio
VHS_LoadImagePath	S image	I custom_width	I custom_height
VHS_LoadImages	C directory	I image_load_cap	I skip_first_images	I select_every_nth
VHS_LoadImagesPath	S directory	I image_load_cap	I skip_first_images	I select_every_nth
VHS_LoadVideo	C video	F force_rate	I custom_width	I custom_height	I frame_load_cap	I skip_first_frames	I select_every_nth	C format
VHS_LoadVideoFFmpeg	C video	F force_rate	I custom_width	I custom_height	I frame_load_cap	C format
VHS_LoadVideoFFmpegPath	S video	F force_rate	I custom_width	I custom_height	I frame_load_cap	C format
VHS_LoadVideoPath	S video	F force_rate	I custom_width	I custom_height	I frame_load_cap	I skip_first_frames	I select_every_nth	C format
VHS_MergeImages	C merge_strategy	C scale_method	C crop
VHS_MergeLatents	C merge_strategy	C scale_method	C crop
VHS_MergeMasks	C merge_strategy	C scale_method	C crop
VHS_PruneOutputs	C options
VHS_SelectEveryNthImage	I select_every_nth	I skip_first_images
VHS_SelectEveryNthLatent	I select_every_nth	I skip_first_latents
VHS_SelectEveryNthMask	I select_every_nth	I skip_first_masks
VHS_SelectFilename	I index
VHS_SelectImages	S indexes	B err_if_missing	B err_if_empty
VHS_SelectLatents	S indexes	B err_if_missing	B err_if_empty
VHS_SelectLatest	S filename_prefix	S filename_postfix
VHS_SelectMasks	S indexes	B err_if_missing	B err_if_empty
VHS_SplitImages	I split_index
VHS_SplitLatents	I split_index
VHS_SplitMasks	I split_index
VHS_VAEDecodeBatched	I per_batch
VHS_VAEEncodeBatched	I per_batch
VHS_VideoCombine	F frame_rate	I loop_count	S filename_prefix	C format	B pingpong	B save_output
VRAM_Debug	B empty_cache	B gc_collect	B unload_all_models
Vae Decode (mtb)	B seamless_model	B use_tiling_decoder	I tile_size
VariationNoiseDetailerHookProvider	I! seed	F strength
VariationNoise|cgem156	I base_seed	I! seed	F similarity	I batch_index
Video Dump Frames	S video_path	S output_path	S prefix	I filenumber_digits	C extension
VisualizeCUDAMemoryHistory	S snapshot_path
VisualizeSigmasKJ	I start_step	I end_step
Wan21BlockLoraSelect	F blocks.0.	F blocks.1.	F blocks.2.	F blocks.3.	F blocks.4.	F blocks.5.	F blocks.6.	F blocks.7.	F blocks.8.	F blocks.9.	F blocks.10.	F blocks.11.	F blocks.12.	F blocks.13.	F blocks.14.	F blocks.15.	F blocks.16.	F blocks.17.	F blocks.18.	F blocks.19.	F blocks.20.	F blocks.21.	F blocks.22.	F blocks.23.	F blocks.24.	F blocks.25.	F blocks.26.	F blocks.27.	F blocks.28.	F blocks.29.	F blocks.30.	F blocks.31.	F blocks.32.	F blocks.33.	F blocks.34.	F blocks.35.	F blocks.36.	F blocks.37.	F blocks.38.	F blocks.39.
WanChunkFeedForward	I chunks	I dim_threshold
WanImageToVideoSVIPro	I length	I motion_latent_count
WanVideo Lora Select (LoraManager)	B low_mem_load	B merge_loras	(AUTOCOMPLETE_TEXT_LORAS) text	(LORAS) loras
WanVideo Lora Select From Text (LoraManager)	B low_mem_load	B merge_lora	S^ lora_syntax
WanVideoEnhanceAVideoKJ	F weight
WanVideoNAG	F nag_scale	F nag_alpha	F nag_tau	C input_type	B inplace
WanVideoTeaCacheKJ	F rel_l1_thresh	F start_percent	F end_percent	C cache_device	C coefficients
WebcamCaptureCV2	I x	I y	I width	I height	I cam_index	B release
WeightScheduleConvert	F^ input_values	C output_type	B invert	I repeat	I remap_to_frames	F^ interpolation_curve	B remap_values	F remap_min	F remap_max
WeightScheduleExtend	F^ input_values_1	F^ input_values_2	C output_type
WeightedRandomChoice	S input_string	S separator	I! seed
WidgetToString	I id	S widget_name	B return_all	S node_title	I allowed_float_decimals
Width/Height Literal	I int
Width/Height Literal (Image Saver)	I size
Wildcard Processor	S prompt	I! seed
WildcardAndLoraSyntaxProcessor	S text	I! seed
WildcardEncode //Inspire	C token_normalization	C weight_interpretation	S wildcard_text	S populated_text	C mode	C Select to add LoRA	C Select to add Wildcard	I! seed
WildcardOobaPrompt	S input_prompt	I! seed
WildcardPromptFromString	S^ string	S delimiter	S prefix_all	S postfix_all	S restrict_to_tags	S exclude_tags
Workflow Input Value (Image Saver)	S node_id	S input_name
Write to GIF	I transition_frames	F image_delay_ms	F duration_ms	I loops	I max_size	S output_path	S filename
Write to Video	I transition_frames	F image_delay_sec	I fps	I max_size	S output_path	S filename	C codec
XY Input: Add/Return Noise	C XY_type
XY Input: Aesthetic Score	C target_ascore	I batch_count	F first_ascore	F last_ascore
XY Input: CFG Scale	I batch_count	F first_cfg	F last_cfg
XY Input: Checkpoint	C target_ckpt	C input_mode	S batch_path	B subdirectories	C batch_sort	I batch_max	I ckpt_count	C ckpt_name_1	I clip_skip_1	C vae_name_1	C ckpt_name_2	I clip_skip_2	C vae_name_2	C ckpt_name_3	I clip_skip_3	C vae_name_3	C ckpt_name_4	I clip_skip_4	C vae_name_4	C ckpt_name_5	I clip_skip_5	C vae_name_5	C ckpt_name_6	I clip_skip_6	C vae_name_6	C ckpt_name_7	I clip_skip_7	C vae_name_7	C ckpt_name_8	I clip_skip_8	C vae_name_8	C ckpt_name_9	I clip_skip_9	C vae_name_9	C ckpt_name_10	I clip_skip_10	C vae_name_10	C ckpt_name_11	I clip_skip_11	C vae_name_11	C ckpt_name_12	I clip_skip_12	C vae_name_12	C ckpt_name_13	I clip_skip_13	C vae_name_13	C ckpt_name_14	I clip_skip_14	C vae_name_14	C ckpt_name_15	I clip_skip_15	C vae_name_15	C ckpt_name_16	I clip_skip_16	C vae_name_16	C ckpt_name_17	I clip_skip_17	C vae_name_17	C ckpt_name_18	I clip_skip_18	C vae_name_18	C ckpt_name_19	I clip_skip_19	C vae_name_19	C ckpt_name_20	I clip_skip_20	C vae_name_20	C ckpt_name_21	I clip_skip_21	C vae_name_21	C ckpt_name_22	I clip_skip_22	C vae_name_22	C ckpt_name_23	I clip_skip_23	C vae_name_23	C ckpt_name_24	I clip_skip_24	C vae_name_24	C ckpt_name_25	I clip_skip_25	C vae_name_25	C ckpt_name_26	I clip_skip_26	C vae_name_26	C ckpt_name_27	I clip_skip_27	C vae_name_27	C ckpt_name_28	I clip_skip_28	C vae_name_28	C ckpt_name_29	I clip_skip_29	C vae_name_29	C ckpt_name_30	I clip_skip_30	C vae_name_30	C ckpt_name_31	I clip_skip_31	C vae_name_31	C ckpt_name_32	I clip_skip_32	C vae_name_32	C ckpt_name_33	I clip_skip_33	C vae_name_33	C ckpt_name_34	I clip_skip_34	C vae_name_34	C ckpt_name_35	I clip_skip_35	C vae_name_35	C ckpt_name_36	I clip_skip_36	C vae_name_36	C ckpt_name_37	I clip_skip_37	C vae_name_37	C ckpt_name_38	I clip_skip_38	C vae_name_38	C ckpt_name_39	I clip_skip_39	C vae_name_39	C ckpt_name_40	I clip_skip_40	C vae_name_40	C ckpt_name_41	I clip_skip_41	C vae_name_41	C ckpt_name_42	I clip_skip_42	C vae_name_42	C ckpt_name_43	I clip_skip_43	C vae_name_43	C ckpt_name_44	I clip_skip_44	C vae_name_44	C ckpt_name_45	I clip_skip_45	C vae_name_45	C ckpt_name_46	I clip_skip_46	C vae_name_46	C ckpt_name_47	I clip_skip_47	C vae_name_47	C ckpt_name_48	I clip_skip_48	C vae_name_48	C ckpt_name_49	I clip_skip_49	C vae_name_49	C ckpt_name_50	I clip_skip_50	C vae_name_50
XY Input: Clip Skip	C target_ckpt	I batch_count	I first_clip_skip	I last_clip_skip
XY Input: Control Net	C target_parameter	I batch_count	F first_strength	F last_strength	F first_start_percent	F last_start_percent	F first_end_percent	F last_end_percent	F strength	F start_percent	F end_percent
XY Input: Control Net Plot	C plot_type	F strength	F start_percent	F end_percent	I X_batch_count	F X_first_value	F X_last_value	I Y_batch_count	F Y_first_value	F Y_last_value
XY Input: Denoise	I batch_count	F first_denoise	F last_denoise
XY Input: LoRA	C input_mode	S batch_path	B subdirectories	C batch_sort	I batch_max	I lora_count	F model_strength	F clip_strength	C lora_name_1	F model_str_1	F clip_str_1	C lora_name_2	F model_str_2	F clip_str_2	C lora_name_3	F model_str_3	F clip_str_3	C lora_name_4	F model_str_4	F clip_str_4	C lora_name_5	F model_str_5	F clip_str_5	C lora_name_6	F model_str_6	F clip_str_6	C lora_name_7	F model_str_7	F clip_str_7	C lora_name_8	F model_str_8	F clip_str_8	C lora_name_9	F model_str_9	F clip_str_9	C lora_name_10	F model_str_10	F clip_str_10	C lora_name_11	F model_str_11	F clip_str_11	C lora_name_12	F model_str_12	F clip_str_12	C lora_name_13	F model_str_13	F clip_str_13	C lora_name_14	F model_str_14	F clip_str_14	C lora_name_15	F model_str_15	F clip_str_15	C lora_name_16	F model_str_16	F clip_str_16	C lora_name_17	F model_str_17	F clip_str_17	C lora_name_18	F model_str_18	F clip_str_18	C lora_name_19	F model_str_19	F clip_str_19	C lora_name_20	F model_str_20	F clip_str_20	C lora_name_21	F model_str_21	F clip_str_21	C lora_name_22	F model_str_22	F clip_str_22	C lora_name_23	F model_str_23	F clip_str_23	C lora_name_24	F model_str_24	F clip_str_24	C lora_name_25	F model_str_25	F clip_str_25	C lora_name_26	F model_str_26	F clip_str_26	C lora_name_27	F model_str_27	F clip_str_27	C lora_name_28	F model_str_28	F clip_str_28	C lora_name_29	F model_str_29	F clip_str_29	C lora_name_30	F model_str_30	F clip_str_30	C lora_name_31	F model_str_31	F clip_str_31	C lora_name_32	F model_str_32	F clip_str_32	C lora_name_33	F model_str_33	F clip_str_33	C lora_name_34	F model_str_34	F clip_str_34	C lora_name_35	F model_str_35	F clip_str_35	C lora_name_36	F model_str_36	F clip_str_36	C lora_name_37	F model_str_37	F clip_str_37	C lora_name_38	F model_str_38	F clip_str_38	C lora_name_39	F model_str_39	F clip_str_39	C lora_name_40	F model_str_40	F clip_str_40	C lora_name_41	F model_str_41	F clip_str_41	C lora_name_42	F model_str_42	F clip_str_42	C lora_name_43	F model_str_43	F clip_str_43	C lora_name_44	F model_str_44	F clip_str_44	C lora_name_45	F model_str_45	F clip_str_45	C lora_name_46	F model_str_46	F clip_str_46	C lora_name_47	F model_str_47	F clip_str_47	C lora_name_48	F model_str_48	F clip_str_48	C lora_name_49	F model_str_49	F clip_str_49	C lora_name_50	F model_str_50	F clip_str_50
XY Input: LoRA Plot	C input_mode	C lora_name	F model_strength	F clip_strength	I X_batch_count	S X_batch_path	B X_subdirectories	C X_batch_sort	F X_first_value	F X_last_value	I Y_batch_count	F Y_first_value	F Y_last_value
XY Input: LoRA Stacks	C node_state
XY Input: Lora Block Weight //Inspire	C category_filter	C lora_name	F strength_model	F strength_clip	B inverse	I! seed	F A	F B	C preset	S block_vectors	C heatmap_palette	F heatmap_alpha	F heatmap_strength	C xyplot_mode
XY Input: Manual XY Entry	C plot_type	S plot_value
XY Input: Prompt S/R	C target_prompt	S search_txt	I replace_count	S replace_1	S replace_2	S replace_3	S replace_4	S replace_5	S replace_6	S replace_7	S replace_8	S replace_9	S replace_10	S replace_11	S replace_12	S replace_13	S replace_14	S replace_15	S replace_16	S replace_17	S replace_18	S replace_19	S replace_20	S replace_21	S replace_22	S replace_23	S replace_24	S replace_25	S replace_26	S replace_27	S replace_28	S replace_29	S replace_30	S replace_31	S replace_32	S replace_33	S replace_34	S replace_35	S replace_36	S replace_37	S replace_38	S replace_39	S replace_40	S replace_41	S replace_42	S replace_43	S replace_44	S replace_45	S replace_46	S replace_47	S replace_48	S replace_49
XY Input: Refiner On/Off	F refine_at_percent
XY Input: Sampler/Scheduler	C target_parameter	I input_count	C sampler_1	C scheduler_1	C sampler_2	C scheduler_2	C sampler_3	C scheduler_3	C sampler_4	C scheduler_4	C sampler_5	C scheduler_5	C sampler_6	C scheduler_6	C sampler_7	C scheduler_7	C sampler_8	C scheduler_8	C sampler_9	C scheduler_9	C sampler_10	C scheduler_10	C sampler_11	C scheduler_11	C sampler_12	C scheduler_12	C sampler_13	C scheduler_13	C sampler_14	C scheduler_14	C sampler_15	C scheduler_15	C sampler_16	C scheduler_16	C sampler_17	C scheduler_17	C sampler_18	C scheduler_18	C sampler_19	C scheduler_19	C sampler_20	C scheduler_20	C sampler_21	C scheduler_21	C sampler_22	C scheduler_22	C sampler_23	C scheduler_23	C sampler_24	C scheduler_24	C sampler_25	C scheduler_25	C sampler_26	C scheduler_26	C sampler_27	C scheduler_27	C sampler_28	C scheduler_28	C sampler_29	C scheduler_29	C sampler_30	C scheduler_30	C sampler_31	C scheduler_31	C sampler_32	C scheduler_32	C sampler_33	C scheduler_33	C sampler_34	C scheduler_34	C sampler_35	C scheduler_35	C sampler_36	C scheduler_36	C sampler_37	C scheduler_37	C sampler_38	C scheduler_38	C sampler_39	C scheduler_39	C sampler_40	C scheduler_40	C sampler_41	C scheduler_41	C sampler_42	C scheduler_42	C sampler_43	C scheduler_43	C sampler_44	C scheduler_44	C sampler_45	C scheduler_45	C sampler_46	C scheduler_46	C sampler_47	C scheduler_47	C sampler_48	C scheduler_48	C sampler_49	C scheduler_49	C sampler_50	C scheduler_50
XY Input: Seeds++ Batch	I batch_count
XY Input: Steps	C target_parameter	I batch_count	I first_step	I last_step	I first_start_step	I last_start_step	I first_end_step	I last_end_step	I first_refine_step	I last_refine_step
XY Input: VAE	C input_mode	S batch_path	B subdirectories	C batch_sort	I batch_max	I vae_count	C vae_name_1	C vae_name_2	C vae_name_3	C vae_name_4	C vae_name_5	C vae_name_6	C vae_name_7	C vae_name_8	C vae_name_9	C vae_name_10	C vae_name_11	C vae_name_12	C vae_name_13	C vae_name_14	C vae_name_15	C vae_name_16	C vae_name_17	C vae_name_18	C vae_name_19	C vae_name_20	C vae_name_21	C vae_name_22	C vae_name_23	C vae_name_24	C vae_name_25	C vae_name_26	C vae_name_27	C vae_name_28	C vae_name_29	C vae_name_30	C vae_name_31	C vae_name_32	C vae_name_33	C vae_name_34	C vae_name_35	C vae_name_36	C vae_name_37	C vae_name_38	C vae_name_39	C vae_name_40	C vae_name_41	C vae_name_42	C vae_name_43	C vae_name_44	C vae_name_45	C vae_name_46	C vae_name_47	C vae_name_48	C vae_name_49	C vae_name_50
XY Plot	I grid_spacing	C XY_flip	C Y_label_orientation	C cache_models	C ksampler_output_image
YieldableIteratorInt	I start	I end	I step	B reset
YieldableIteratorString	S input_string	S separator	B reset
ZipPrompt //Inspire	S^ positive	S^ negative	S^ name_opt
Zuellni Aesthetic Loader	C aesthetic	C style	C waifu	C age
Zuellni Aesthetic Select	I count
Zuellni IF Encode	S positive	S negative
Zuellni IF Load Encoder	C model	S device
Zuellni IF Load Stage I	C model	C scheduler	B karrasSigmas	S device
Zuellni IF Load Stage II	C model	C scheduler	B karrasSigmas	S device
Zuellni IF Load Stage III	S device
Zuellni IF Stage I	I width	I height	I batch_size	I! seed	I steps	F cfg
Zuellni IF Stage II	I! seed	I steps	F cfg
Zuellni IF Stage III	I tile_size	I noise	I! seed	I steps	F cfg	S positive	S negative
Zuellni Image Batch	S input_dir
Zuellni Image Saver	S output_dir	C format	C optimize	I fps
Zuellni Multi Crop	I width	I height
Zuellni Multi Noise	F strength	C color
Zuellni Multi Repeat	I batch_size
Zuellni Multi Resize	F scale	C mode
Zuellni Text Condition	S var_1	C condition	S var_2	C interrupt
Zuellni Text Format	S text	S var_1	S var_2	S var_3	S var_4	S var_5
Zuellni Text Loader	S character	S template	S api	I min_tokens	I max_tokens	F penalty	F temperature	I top_k	F top_p
Zuellni Text Print	S prefix	S text
Zuellni Text Prompt	S text	I! seed
create image _O	S prompt	I number	C size	I! seed
create_image _O	I number	C size
dynamicThresholdingFull	F mimic_scale	F threshold_percentile	C mimic_mode	F mimic_scale_min	C cfg_mode	F cfg_scale_min	F sched_val	C separate_feature_channels	C scaling_startpoint	C variability_measure	F interpolate_phi
easy LLLiteLoader	C model_name	F strength	I steps	F start_percent	F end_percent
easy XYInputs: CFG Scale	I batch_count	F first_cfg	F last_cfg
easy XYInputs: Checkpoint	C input_mode	I ckpt_count	C ckpt_name_1	I clip_skip_1	C vae_name_1	C ckpt_name_2	I clip_skip_2	C vae_name_2	C ckpt_name_3	I clip_skip_3	C vae_name_3	C ckpt_name_4	I clip_skip_4	C vae_name_4	C ckpt_name_5	I clip_skip_5	C vae_name_5	C ckpt_name_6	I clip_skip_6	C vae_name_6	C ckpt_name_7	I clip_skip_7	C vae_name_7	C ckpt_name_8	I clip_skip_8	C vae_name_8	C ckpt_name_9	I clip_skip_9	C vae_name_9	C ckpt_name_10	I clip_skip_10	C vae_name_10
easy XYInputs: ControlNet	C control_net_name	C target_parameter	I batch_count	F first_strength	F last_strength	F first_start_percent	F last_start_percent	F first_end_percent	F last_end_percent	F strength	F start_percent	F end_percent
easy XYInputs: Denoise	I batch_count	F first_denoise	F last_denoise
easy XYInputs: FluxGuidance	I batch_count	F first_guidance	F last_guidance
easy XYInputs: Lora	C input_mode	I lora_count	F model_strength	F clip_strength	C lora_name_1	F model_str_1	F clip_str_1	C lora_name_2	F model_str_2	F clip_str_2	C lora_name_3	F model_str_3	F clip_str_3	C lora_name_4	F model_str_4	F clip_str_4	C lora_name_5	F model_str_5	F clip_str_5	C lora_name_6	F model_str_6	F clip_str_6	C lora_name_7	F model_str_7	F clip_str_7	C lora_name_8	F model_str_8	F clip_str_8	C lora_name_9	F model_str_9	F clip_str_9	C lora_name_10	F model_str_10	F clip_str_10	B display_trigger_word
easy XYInputs: ModelMergeBlocks	C ckpt_name_1	C ckpt_name_2	C vae_use	C preset	S values
easy XYInputs: PromptSR	C target_prompt	S search_txt	B replace_all_text	I replace_count	S replace_1	S replace_2	S replace_3	S replace_4	S replace_5	S replace_6	S replace_7	S replace_8	S replace_9	S replace_10	S replace_11	S replace_12	S replace_13	S replace_14	S replace_15	S replace_16	S replace_17	S replace_18	S replace_19	S replace_20	S replace_21	S replace_22	S replace_23	S replace_24	S replace_25	S replace_26	S replace_27	S replace_28	S replace_29
easy XYInputs: Sampler/Scheduler	C target_parameter	I input_count	C sampler_1	C scheduler_1	C sampler_2	C scheduler_2	C sampler_3	C scheduler_3	C sampler_4	C scheduler_4	C sampler_5	C scheduler_5	C sampler_6	C scheduler_6	C sampler_7	C scheduler_7	C sampler_8	C scheduler_8	C sampler_9	C scheduler_9	C sampler_10	C scheduler_10	C sampler_11	C scheduler_11	C sampler_12	C scheduler_12	C sampler_13	C scheduler_13	C sampler_14	C scheduler_14	C sampler_15	C scheduler_15	C sampler_16	C scheduler_16	C sampler_17	C scheduler_17	C sampler_18	C scheduler_18	C sampler_19	C scheduler_19	C sampler_20	C scheduler_20	C sampler_21	C scheduler_21	C sampler_22	C scheduler_22	C sampler_23	C scheduler_23	C sampler_24	C scheduler_24	C sampler_25	C scheduler_25	C sampler_26	C scheduler_26	C sampler_27	C scheduler_27	C sampler_28	C scheduler_28	C sampler_29	C scheduler_29	C sampler_30	C scheduler_30
easy XYInputs: Seeds++ Batch	I batch_count
easy XYInputs: Steps	C target_parameter	I batch_count	I first_step	I last_step	I first_start_step	I last_start_step	I first_end_step	I last_end_step
easy XYPlot	I grid_spacing	C output_individuals	C flip_xy	C x_axis	S x_values	C y_axis	S y_values
easy XYPlotAdvanced	I grid_spacing	C output_individuals	C flip_xy	C font
easy a1111Loader	C ckpt_name	C vae_name	I clip_skip	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	S positive	S negative	I batch_size	B a1111_prompt_style
easy ab	B A or B
easy anythingIndexSwitch	I index
easy anythingInversedSwitch	I index
easy applyBrushNet	C brushnet	C dtype	F scale	I start_at	I end_at
easy applyFooocusInpaint	C head	C patch
easy applyInpaint	C inpaint_mode	C encode	I grow_mask_by	C dtype	F fitting	C function	F scale	I start_at	I end_at	B noise_mask
easy applyPowerPaint	C powerpaint_model	C powerpaint_clip	C dtype	F fitting	C function	F scale	I start_at	I end_at	C save_memory
easy blocker	B continue
easy boolean	B value
easy cascadeKSampler	C image_output	I link_id	S save_prefix
easy cascadeLoader	C stage_c	C stage_b	C stage_a	C clip_name	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	I compression	S positive	S negative	I batch_size
easy ckptNames	C ckpt_name
easy clearCacheKey	S cache_key
easy comfyLoader	C ckpt_name	C vae_name	I clip_skip	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	S positive	S negative	I batch_size
easy compare	C comparison
easy conditioningIndexSwitch	I index
easy controlnetLoader	C control_net_name	F strength	F scale_soft_weights
easy controlnetLoader++	C control_net_name	F strength	F start_percent	F end_percent	F scale_soft_weights	C union_type
easy controlnetLoaderADV	C control_net_name	F strength	F start_percent	F end_percent	F scale_soft_weights
easy controlnetNames	C controlnet_name
easy controlnetStack	B toggle	C mode	I num_controlnet	C controlnet_1	F controlnet_1_strength	F start_percent_1	F end_percent_1	F scale_soft_weight_1	C controlnet_2	F controlnet_2_strength	F start_percent_2	F end_percent_2	F scale_soft_weight_2	C controlnet_3	F controlnet_3_strength	F start_percent_3	F end_percent_3	F scale_soft_weight_3
easy convertAnything	C output_type
easy detailerFix	C image_output	I link_id	S save_prefix
easy float	F value
easy fluxLoader	C ckpt_name	C vae_name	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	S positive	I batch_size
easy forLoopStart	I total
easy fullCascadeKSampler	C encode_vae_name	C decode_vae_name	I steps	F cfg	C sampler_name	C scheduler	F denoise	C image_output	I link_id	S save_prefix	I! seed
easy fullLoader	C ckpt_name	C config_name	C vae_name	I clip_skip	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	S positive	C positive_token_normalization	C positive_weight_interpretation	S negative	C negative_token_normalization	C negative_weight_interpretation	I batch_size	B a1111_prompt_style
easy fullkSampler	I steps	F cfg	C sampler_name	C scheduler	F denoise	C image_output	I link_id	S save_prefix	I! seed
easy globalSeed	I value	B mode	C action	S last_seed
easy hiresFix	C model_name	C rescale_after_model	C rescale_method	C rescale	I percent	I width	I height	I longer_side	C crop	C image_output	I link_id	S save_prefix
easy humanSegmentation	C method	F confidence	F crop_multi
easy hunyuanDiTLoader	C ckpt_name	C vae_name	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	S positive	S negative	I batch_size
easy icLightApply	C mode	C lighting	C source	B remove_bg
easy ifElse	B boolean
easy imageChooser	C mode	F preview_rescale
easy imageColorMatch	C method	C image_output	S save_prefix
easy imageConcat	C direction	B match_image_size
easy imageCropFromMask	F image_crop_multi	F mask_crop_multi	F bbox_smooth_alpha
easy imageDetailTransfer	C mode	F blur_sigma	F blend_factor	C image_output	S save_prefix
easy imageIndexSwitch	I index
easy imageInsetCrop	C measurement	I left	I right	I top	I bottom
easy imageInterrogator	C mode	B use_lowvram
easy imagePixelPerfect	C resize_mode
easy imageRemBg	C rem_mode	C image_output	S save_prefix	B torchscript_jit	C add_background	B refine_foreground
easy imageSave	S filename_prefix	B only_preview
easy imageScaleDown	I width	I height	C crop
easy imageScaleDownBy	F scale_by
easy imageScaleDownToSize	I size	B mode
easy imageScaleToNormPixels	C upscale_method	F scale_by
easy imageSizeBySide	C side
easy imageSplitGrid	I row	I column
easy imageSplitTiles	F overlap_ratio	I overlap_offset	I tiles_rows	I tiles_cols	B norm
easy imageSwitch	B boolean
easy imageTilesFromBatch	I index
easy imageToMask	C channel
easy imageUncropFromBBOX	F border_blending	B use_square_mask
easy imagesCountInDirectory	S directory	I start_index	I limit
easy indexAnything	I index
easy injectNoiseToLatent	F strength	B normalize	B average	F mix_randn_amount	I! seed
easy instantIDApply	C instantid_file	C insightface	C control_net_name	F cn_strength	F cn_soft_weights	F weight	F start_at	F end_at	F noise
easy instantIDApplyADV	C instantid_file	C insightface	C control_net_name	F cn_strength	F cn_soft_weights	F weight	F start_at	F end_at	F noise
easy int	I value
easy ipadapterApply	C preset	F lora_strength	C provider	F weight	F weight_faceidv2	F start_at	F end_at	C cache_mode	B use_tiled
easy ipadapterApplyADV	C preset	F lora_strength	C provider	F weight	F weight_faceidv2	C weight_type	C combine_embeds	F start_at	F end_at	C embeds_scaling	C cache_mode	B use_tiled	B use_batch	F sharpening	S layer_weights
easy ipadapterApplyEmbeds	F weight	C weight_type	F start_at	F end_at	C embeds_scaling
easy ipadapterApplyEncoder	C preset	I num_embeds	F weight1	F weight2	F weight3	F weight4	C combine_method
easy ipadapterApplyFaceIDKolors	C preset	F lora_strength	C provider	F weight	F weight_faceidv2	F weight_kolors	C weight_type	C combine_embeds	F start_at	F end_at	C embeds_scaling	C cache_mode	B use_tiled	B use_batch	F sharpening
easy ipadapterApplyFromParams	C preset	C combine_embeds	C embeds_scaling	C cache_mode
easy ipadapterApplyRegional	S positive	S negative	F image_weight	F prompt_weight	C weight_type	F start_at	F end_at
easy ipadapterStyleComposition	C preset	F weight_style	F weight_composition	B expand_style	C combine_embeds	F start_at	F end_at	C embeds_scaling	C cache_mode
easy isFileExist	S file_path	S file_name	S file_extension
easy joinImageBatch	C mode
easy joyCaption2API	C do_sample	F temperature	I max_tokens	C caption_type	C caption_length	S extra_options	S name_input	S custom_prompt	S^ apikey_override
easy joyCaption3API	C do_sample	F temperature	I max_tokens	C caption_type	C caption_length	S extra_options	S name_input	S custom_prompt	S^ apikey_override
easy kSampler	C image_output	I link_id	S save_prefix
easy kSamplerCustom	C image_output	I link_id	S save_prefix
easy kSamplerDownscaleUnet	C downscale_mode	I block_number	F downscale_factor	F start_percent	F end_percent	B downscale_after_skip	C downscale_method	C upscale_method	C image_output	I link_id	S save_prefix
easy kSamplerInpainting	I grow_mask_by	C image_output	I link_id	S save_prefix	C additional
easy kSamplerLayerDiffusion	C image_output	I link_id	S save_prefix
easy kSamplerSDTurbo	C image_output	I link_id	S save_prefix
easy kSamplerTiled	I tile_size	C image_output	I link_id	S save_prefix
easy kolorsLoader	C unet_name	C vae_name	C chatglm3_name	C lora_name	F lora_model_strength	F lora_clip_strength	C resolution	I empty_latent_width	I empty_latent_height	S positive	S negative	I batch_size	B auto_clean_gpu
easy latentCompositeMaskedWithCond	C text_combine_mode	S replace_text
easy latentNoisy	C sampler_name	C scheduler	I steps	I start_at_step	I end_at_step	C source	I! seed
easy loadImageBase64	S base64_data	C image_output	S save_prefix
easy loadImagesForLoop	S directory	I start_index	I limit
easy loraNames	C lora_name
easy loraPromptApply	S^ positive	S^ negative
easy loraStack	B toggle	C mode	I num_loras	C lora_1_name	F lora_1_strength	F lora_1_model_strength	F lora_1_clip_strength	C lora_2_name	F lora_2_strength	F lora_2_model_strength	F lora_2_clip_strength	C lora_3_name	F lora_3_strength	F lora_3_model_strength	F lora_3_clip_strength	C lora_4_name	F lora_4_strength	F lora_4_model_strength	F lora_4_clip_strength	C lora_5_name	F lora_5_strength	F lora_5_model_strength	F lora_5_clip_strength	C lora_6_name	F lora_6_strength	F lora_6_model_strength	F lora_6_clip_strength	C lora_7_name	F lora_7_strength	F lora_7_model_strength	F lora_7_clip_strength	C lora_8_name	F lora_8_strength	F lora_8_model_strength	F lora_8_clip_strength	C lora_9_name	F lora_9_strength	F lora_9_model_strength	F lora_9_clip_strength	C lora_10_name	F lora_10_strength	F lora_10_model_strength	F lora_10_clip_strength
easy loraSwitcher	B toggle	I select	I num_loras	F lora_strength	C lora_1_name	C lora_2_name	C lora_3_name	C lora_4_name	C lora_5_name	C lora_6_name	C lora_7_name	C lora_8_name	C lora_9_name	C lora_10_name	C lora_11_name	C lora_12_name	C lora_13_name	C lora_14_name	C lora_15_name	C lora_16_name	C lora_17_name	C lora_18_name	C lora_19_name	C lora_20_name	C lora_21_name	C lora_22_name	C lora_23_name	C lora_24_name	C lora_25_name	C lora_26_name	C lora_27_name	C lora_28_name	C lora_29_name	C lora_30_name	C lora_31_name	C lora_32_name	C lora_33_name	C lora_34_name	C lora_35_name	C lora_36_name	C lora_37_name	C lora_38_name	C lora_39_name	C lora_40_name	C lora_41_name	C lora_42_name	C lora_43_name	C lora_44_name	C lora_45_name	C lora_46_name	C lora_47_name	C lora_48_name	C lora_49_name	C lora_50_name
easy makeImageForICLora	C direction	I pixels	C method
easy mathFloat	F a	F b	C operation
easy mathInt	I a	I b	C operation
easy mathString	S a	S b	C operation	B case_sensitive
easy mochiLoader	C ckpt_name	C vae_name	S positive	S negative	C resolution	I empty_latent_width	I empty_latent_height	I length	I batch_size
easy negative	S negative
easy pipeBatchIndex	I batch_index	I length
easy pipeEdit	I clip_skip	S optional_positive	C positive_token_normalization	C positive_weight_interpretation	S optional_negative	C negative_token_normalization	C negative_weight_interpretation	B a1111_prompt_style	C conditioning_mode	F average_strength	F old_cond_start	F old_cond_end	F new_cond_start	F new_cond_end
easy pipeEditPrompt	S positive	S negative
easy pixArtLoader	C ckpt_name	C model_name	C vae_name	C t5_type	C clip_name	I padding	C t5_name	C device	C dtype	C lora_name	F lora_model_strength	C ratio	I empty_latent_width	I empty_latent_height	S positive	S negative	I batch_size
easy pixels	C resolution	I width	I height	F scale	B flip_w/h
easy portraitMaster	C shot	F shot_weight	C gender	I age	C nationality_1	C nationality_2	F nationality_mix	C body_type	F body_type_weight	C model_pose	C eyes_color	C facial_expression	F facial_expression_weight	C face_shape	F face_shape_weight	F facial_asymmetry	C hair_style	C hair_color	F disheveled	C beard	F skin_details	F skin_pores	F dimples	F freckles	F moles	F skin_imperfections	F skin_acne	F tanned_skin	F eyes_details	F iris_details	F circular_iris	F circular_pupil	C light_type	C light_direction	F light_weight	C photorealism_improvement	S prompt_start	S prompt_additional	S prompt_end	S negative_prompt
easy poseEditor	S image
easy positive	S positive
easy preDetailerFix	F guide_size	B guide_size_for	F max_size	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	B noise_mask	B force_inpaint	I drop_size	S wildcard	I cycle
easy preMaskDetailerFix	F guide_size	B guide_size_for	F max_size	B mask_mode	I! seed	I steps	F cfg	C sampler_name	C scheduler	F denoise	I feather	F crop_factor	I drop_size	F refiner_ratio	I batch_size	I cycle	B inpaint_model	I noise_mask_feather
easy preSampling	I steps	F cfg	C sampler_name	C scheduler	F denoise	I! seed
easy preSamplingAdvanced	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C add_noise	I! seed	C return_with_leftover_noise
easy preSamplingCascade	C encode_vae_name	C decode_vae_name	I steps	F cfg	C sampler_name	C scheduler	F denoise	I! seed
easy preSamplingCustom	C guider	F cfg	F cfg_negative	C sampler_name	C scheduler	F coeff	I steps	F sigma_max	F sigma_min	F rho	F beta_d	F beta_min	F eps_s	B flip_sigmas	F denoise	C add_noise	I! seed
easy preSamplingDynamicCFG	I steps	F cfg	C cfg_mode	F cfg_scale_min	C sampler_name	C scheduler	F denoise	I! seed
easy preSamplingLayerDiffusion	C method	F weight	I steps	F cfg	C sampler_name	C scheduler	F denoise	I! seed
easy preSamplingLayerDiffusionADDTL	S foreground_prompt	S background_prompt	S blended_prompt
easy preSamplingNoiseIn	F factor	I steps	F cfg	C sampler_name	C scheduler	F denoise	I! seed	I^ optional_noise_seed
easy preSamplingSdTurbo	I steps	F cfg	C sampler_name	F eta	F s_noise	F upscale_ratio	I start_step	I end_step	I upscale_n_step	I unsharp_kernel_size	F unsharp_sigma	F unsharp_strength	I! seed
easy prompt	S text	C prefix	C subject	C action	C clothes	C environment	C background	C nsfw
easy promptAwait	S prompt
easy promptConcat	S^ prompt1	S^ prompt2	S separator
easy promptLine	S prompt	I start_index	I max_rows	B remove_empty_lines
easy promptList	S prompt_1	S prompt_2	S prompt_3	S prompt_4	S prompt_5
easy promptReplace	S^ prompt	S find1	S replace1	S find2	S replace2	S find3	S replace3
easy pulIDApply	C pulid_file	C insightface	C method	F weight	F start_at	F end_at
easy pulIDApplyADV	C pulid_file	C insightface	F weight	C projection	I fidelity	F noise	F start_at	F end_at
easy rangeFloat	C range_mode	F start	F stop	F step	I num_steps	C end_mode
easy rangeInt	C range_mode	I start	I stop	I step	I num_steps	C end_mode
easy removeLocalImage	S file_name
easy samLoaderPipe	C model_name	C device_mode	C sam_detection_hint	I sam_dilation	F sam_threshold	I sam_bbox_expansion	F sam_mask_hint_threshold	C sam_mask_hint_use_negative
easy saveImageLazy	S filename_prefix	B save_metadata
easy saveText	S^ text	S output_file_path	S file_name	C file_extension	B overwrite
easy saveTextLazy	S^ text	S output_file_path	S file_name	C file_extension	B overwrite
easy seed	I! seed
easy seedList	I min_num	I max_num	C method	I total	I! seed
easy simpleMath	S value
easy simpleMathDual	S value1	S value2
easy sleep	F delay
easy sliderControl	C mode	C model_type
easy stableDiffusion3API	S positive	S negative	C model	C aspect_ratio	I! seed	F denoise
easy string	S value
easy stringJoinLines	S string	S delimiter
easy stringToFloatList	S string
easy stringToIntList	S string
easy styleAlignedBatchAlign	C share_norm	C share_attn	F scale
easy stylesSelector	C styles	S^ positive	S^ negative
easy sv3dLoader	C ckpt_name	C vae_name	I empty_latent_width	I empty_latent_height	I batch_size	C interp_easing	C easing_mode	S scheduler
easy svdLoader	C ckpt_name	C vae_name	C clip_name	C resolution	I empty_latent_width	I empty_latent_height	I video_frames	I motion_bucket_id	I fps	F augmentation_level	S optional_positive	S optional_negative
easy textIndexSwitch	I index	S^ text0	S^ text1	S^ text2	S^ text3	S^ text4	S^ text5	S^ text6	S^ text7	S^ text8	S^ text9	S^ text10	S^ text11	S^ text12	S^ text13	S^ text14	S^ text15	S^ text16	S^ text17	S^ text18	S^ text19
easy textSwitch	I input	S^ text1	S^ text2
easy ultralyticsDetectorPipe	C model_name	F bbox_threshold	I bbox_dilation	F bbox_crop_factor
easy unSampler	I steps	I end_at_step	F cfg	C sampler_name	C scheduler	C normalize
easy whileLoopEnd	B condition
easy whileLoopStart	B condition
easy wildcards	S text	C Select to add LoRA	C Select to add Wildcard	I! seed	B multiline_mode
easy wildcardsMatrix	S text	C Select to add LoRA	C Select to add Wildcard	I! offset	I output_limit
easy xyAny	C direction
easy zero123Loader	C ckpt_name	C vae_name	I empty_latent_width	I empty_latent_height	I batch_size	F elevation	F azimuth
float _O	F float
floatToInt _O	F float
floatToText _O	F float
int _O	I int
intToFloat _O	I int
mxSeed	I X
mxSlider	I Xi	F Xf	I isfloatX
mxSlider2D	I Xi	F Xf	I Yi	F Yf	I isfloatX	I isfloatY
replace String _O	S old	S new
saveTextToFile _O	S text	S filename	C append
seed _O	I! seed
selectLatentFromBatch _O	I index
smZ CLIPTextEncode	S~ text	C parser	B mean_normalization	B multi_conditioning	B use_old_emphasis_implementation	B with_SDXL	F ascore	I width	I height	I crop_w	I crop_h	I target_width	I target_height	S~ text_g	S~ text_l	I smZ_steps
smZ Settings	S extra	S ㅤ	S info_comma_padding_backtrack	I Prompt word wrap length limit	B enable_emphasis	S info_RNG	C RNG	S ㅤㅤ	S info_disable_nan_check	B disable_nan_check	S ㅤㅤㅤ	S info_eta_ancestral	F eta	S info_s_churn	F s_churn	S info_s_tmin	F s_tmin	S info_s_tmax	F s_tmax	S info_s_noise	F s_noise	S info_eta_noise_seed_delta	I ENSD	S info_skip_early_cond	F skip_early_cond	S info_sgm_noise_multiplier	B sgm_noise_multiplier	S info_upcast_sampling	B upcast_sampling	S ㅤㅤㅤㅤ	S info_NGMS	F NGMS	S info_NGMS_all_steps	B NGMS all steps	S info_pad_cond_uncond	B pad_cond_uncond	S info_batch_cond_uncond	B batch_cond_uncond	S ㅤㅤㅤㅤㅤ	S info_use_prev_scheduling	B Use previous prompt editing timelines	S ㅤㅤㅤㅤㅤㅤ	S info_use_CFGDenoiser	B Use CFGDenoiser	S info_debug	B debug
string2Image _O	S font	I size	I font_R	I font_G	I font_B	I background_R	I background_G	I background_B
ttN KSampler_v2	C lora_name	F lora_strength	C upscale_method	C upscale_model_name	F factor	C rescale	I percent	I width	I height	I longer_side	C crop	I steps	F cfg	C sampler_name	C scheduler	F denoise	C image_output	S save_prefix	C file_type	B embed_workflow	I! seed
ttN advPlot combo	C node	C widget	C mode	C start_from	C end_with	C select	S selection	C label_type
ttN advPlot images	B enabled	C image_output	S save_prefix	C file_type	B embed_workflow
ttN advPlot merge	C label_type	S^ plot_text1	S^ plot_text2
ttN advPlot range	C node	C widget	C range_mode	F start	F step	F stop	B include_stop	I num_steps	C label_type
ttN advPlot string	C node	C widget	B replace_mode	S search_string	S text	S delimiter	C label_type
ttN advanced xyPlot	I grid_spacing	B save_individuals	B flip_xy	S x_plot	S y_plot	S z_plot	B invert_background
ttN concat	S~ text1	S~ text2	S~ text3	S delimiter
ttN conditioning	S loras	S~ positive	C positive_token_normalization	C positive_weight_interpretation	S~ negative	C negative_token_normalization	C negative_weight_interpretation	B zero_out_empty	S^ prepend_positive	S^ prepend_negative
ttN debugInput	B print_to_console	S console_title	C console_color
ttN float	F float
ttN hiresfixScale	C model_name	C rescale_after_model	C rescale_method	C rescale	I percent	I width	I height	I longer_side	C crop	C image_output	S save_prefix	C output_latent
ttN imageOutput	C image_output	S output_path	S save_prefix	C number_padding	C file_type	B overwrite_existing	B embed_workflow
ttN imageREMBG	C image_output	S save_prefix
ttN int	I int
ttN multiModelMerge	C ckpt_A_name	C config_A_name	C ckpt_B_name	C config_B_name	C ckpt_C_name	C config_C_name	C model_interpolation	F model_multiplier	C clip_interpolation	F clip_multiplier
ttN pipe2DETAILER	S wildcard
ttN pipeEDIT	I!^ seed
ttN pipeEncodeConcat	C toggle	S positive	C positive_token_normalization	C positive_weight_interpretation	S negative	C negative_token_normalization	C negative_weight_interpretation
ttN pipeIN	I! seed
ttN pipeKSampler	C lora_name	F lora_model_strength	F lora_clip_strength	C upscale_method	F factor	C crop	C sampler_state	I steps	F cfg	C sampler_name	C scheduler	F denoise	C image_output	S save_prefix	I! seed
ttN pipeKSamplerAdvanced	C lora_name	F lora_model_strength	F lora_clip_strength	C upscale_method	F factor	C crop	C sampler_state	C add_noise	I steps	F cfg	C sampler_name	C scheduler	I start_at_step	I end_at_step	C return_with_leftover_noise	C image_output	S save_prefix	I! noise_seed
ttN pipeKSamplerAdvanced_v2	C lora_name	F lora_strength	C upscale_method	C upscale_model_name	F factor	C rescale	I percent	I width	I height	I longer_side	C crop	C add_noise	F noise	I steps	I start_at_step	I end_at_step	F cfg	C sampler_name	C scheduler	C return_with_leftover_noise	C image_output	S save_prefix	C file_type	B embed_workflow	I! noise_seed
ttN pipeKSamplerSDXL	C upscale_method	F factor	C crop	C sampler_state	I base_steps	I refiner_steps	F cfg	C sampler_name	C scheduler	C image_output	S save_prefix	I! seed
ttN pipeKSamplerSDXL_v2	C lora_name	F lora_strength	C upscale_method	C upscale_model_name	F factor	C rescale	I percent	I width	I height	I longer_side	C crop	I base_steps	F cfg	F denoise	I refiner_steps	F refiner_cfg	F refiner_denoise	C sampler_name	C scheduler	C image_output	S save_prefix	C file_type	B embed_workflow	I! seed
ttN pipeKSampler_v2	C lora_name	F lora_strength	C upscale_method	C upscale_model_name	F factor	C rescale	I percent	I width	I height	I longer_side	C crop	I steps	F cfg	C sampler_name	C scheduler	F denoise	C image_output	S save_prefix	C file_type	B embed_workflow	I! seed
ttN pipeLoader	C ckpt_name	C config_name	C vae_name	I clip_skip	C lora1_name	F lora1_model_strength	F lora1_clip_strength	C lora2_name	F lora2_model_strength	F lora2_clip_strength	C lora3_name	F lora3_model_strength	F lora3_clip_strength	S positive	C positive_token_normalization	C positive_weight_interpretation	S negative	C negative_token_normalization	C negative_weight_interpretation	I empty_latent_width	I empty_latent_height	I batch_size	I! seed
ttN pipeLoaderSDXL	C ckpt_name	C vae_name	C lora1_name	F lora1_model_strength	F lora1_clip_strength	C lora2_name	F lora2_model_strength	F lora2_clip_strength	C refiner_ckpt_name	C refiner_vae_name	C refiner_lora1_name	F refiner_lora1_model_strength	F refiner_lora1_clip_strength	C refiner_lora2_name	F refiner_lora2_model_strength	F refiner_lora2_clip_strength	I clip_skip	S positive	C positive_token_normalization	C positive_weight_interpretation	S negative	C negative_token_normalization	C negative_weight_interpretation	I empty_latent_width	I empty_latent_height	I batch_size	I! seed
ttN pipeLoaderSDXL_v2	C ckpt_name	C config_name	C vae_name	I clip_skip	S loras	C refiner_ckpt_name	C refiner_config_name	S~ positive_g	S~ positive_l	S~ negative_g	S~ negative_l	C conditioning_aspect	I conditioning_width	I conditioning_height	I crop_width	I crop_height	C target_aspect	I target_width	I target_height	I positive_ascore	I negative_ascore	C empty_latent_aspect	I empty_latent_width	I empty_latent_height	I batch_size	I! seed	S^ prepend_positive_g	S^ prepend_positive_l	S^ prepend_negative_g	S^ prepend_negative_l
ttN pipeLoader_v2	C ckpt_name	C config_name	C vae_name	I clip_skip	S loras	S~ positive	C positive_token_normalization	C positive_weight_interpretation	S~ negative	C negative_token_normalization	C negative_weight_interpretation	C empty_latent_aspect	I empty_latent_width	I empty_latent_height	I batch_size	I! seed	S^ prepend_positive	S^ prepend_negative
ttN pipeLoraStack	C toggle	C mode	I num_loras	C lora_1_name	F lora_1_strength	F lora_1_model_strength	F lora_1_clip_strength	C lora_2_name	F lora_2_strength	F lora_2_model_strength	F lora_2_clip_strength	C lora_3_name	F lora_3_strength	F lora_3_model_strength	F lora_3_clip_strength	C lora_4_name	F lora_4_strength	F lora_4_model_strength	F lora_4_clip_strength	C lora_5_name	F lora_5_strength	F lora_5_model_strength	F lora_5_clip_strength	C lora_6_name	F lora_6_strength	F lora_6_model_strength	F lora_6_clip_strength	C lora_7_name	F lora_7_strength	F lora_7_model_strength	F lora_7_clip_strength	C lora_8_name	F lora_8_strength	F lora_8_model_strength	F lora_8_clip_strength	C lora_9_name	F lora_9_strength	F lora_9_model_strength	F lora_9_clip_strength	C lora_10_name	F lora_10_strength	F lora_10_model_strength	F lora_10_clip_strength	C lora_11_name	F lora_11_strength	F lora_11_model_strength	F lora_11_clip_strength	C lora_12_name	F lora_12_strength	F lora_12_model_strength	F lora_12_clip_strength	C lora_13_name	F lora_13_strength	F lora_13_model_strength	F lora_13_clip_strength	C lora_14_name	F lora_14_strength	F lora_14_model_strength	F lora_14_clip_strength	C lora_15_name	F lora_15_strength	F lora_15_model_strength	F lora_15_clip_strength	C lora_16_name	F lora_16_strength	F lora_16_model_strength	F lora_16_clip_strength	C lora_17_name	F lora_17_strength	F lora_17_model_strength	F lora_17_clip_strength	C lora_18_name	F lora_18_strength	F lora_18_model_strength	F lora_18_clip_strength	C lora_19_name	F lora_19_strength	F lora_19_model_strength	F lora_19_clip_strength	C lora_20_name	F lora_20_strength	F lora_20_model_strength	F lora_20_clip_strength
ttN seed	I! seed
ttN text	S~ text
ttN text3BOX_3WAYconcat	S~ text1	S~ text2	S~ text3	S delimiter
ttN text7BOX_concat	S~ text1	S~ text2	S~ text3	S~ text4	S~ text5	S~ text6	S~ text7	S delimiter
ttN textCycleLine	S~ text	I index	C index_control
ttN textDebug	C print_to_console	S console_title	C execute	S^~ text
ttN textOutput	C text_output	S text	S output_path	S save_prefix	C number_padding	C file_type	B overwrite_existing
ttN tinyLoader	C ckpt_name	C config_name	C sampling	B zsnr	F cfg_rescale_mult	C vae_name	I clip_skip	C empty_latent_aspect	I empty_latent_width	I empty_latent_height	I batch_size
ttN xyPlot	I grid_spacing	I latent_id	C output_individuals	C flip_xy	C x_axis	S x_values	C y_axis	S y_values
unCLIP Checkpoint Loader	C ckpt_name
variation_image _O	I number	C size	I! seed
⚙️ Prompt Property Extractor	S input_string	B load_clip_from_checkpoint	B load_vae_from_checkpoint	F cfg	I steps	C sampler_name	F denoise	I width	I height	I! seed	I start_step	I end_step
⛔ Generate Negative Prompt	S^ input_prompt	I max_length	I num_beams	F temperature	I top_k	F top_p	S blocked_words
✂️ String Text Extractor	S input_string	S delimiters
✂️ String Text Splitter	S input_string	S delimiter	B split_at_linebreaks	S target_indices
✏️ Literal Bool	B value
✏️ Literal Float	F value
✏️ Literal Int	I value
✏️ Literal String	S value
✨💬 Groq LLM API	C model	C preset	S system_message	S user_input	F temperature	I max_tokens	F top_p	I! seed	I max_retries	S stop	B json_mode
✨📝 Groq ALM API - Transcribe	C model	S file_path	C preset	S user_input	C response_format	F temperature	S language	I max_retries
✨📷 Groq VLM API	C model	C preset	S system_message	S user_input	F temperature	I max_tokens	F top_p	I! seed	I max_retries	S stop	B json_mode
🎨 Colorful Starting Image	I width	I height	I components	F component_scale	S shape_string	C color_palette	C color_harmony	C fill_mode	F shape_opacity	S background_color	C positioning_bias	C arrangement	C size_distribution	B allow_rotation	F noise_level	F noise_scale	C noise_color	C warp_type	F warp_intensity	F blur_radius	I! seed
🎲 Ideogram 4 Random Prompter	I! seed	I width	I height	I region_count_min	I region_count_max	F background_weight	F large_weight	F medium_weight	F small_weight	I word_length_bias	I word_length_randomness	B scene_framing	I region_word_min	I region_word_max	F freeform_chance	I text_region_min	I text_region_max	F element_palette_chance	C medium	C color_palette	C color_harmony	C positioning_bias	C arrangement	I description_length	S description_override	S description_prefix	S description_background_prefix
🎲 Load Random Checkpoint	S checkpoints	I! seed	I repeat_count	B shuffle
🎲 Random Bool	F true_probability	I! seed
🎲 Random Color	I! seed
🎲 Random Float in Range	F min_value	F max_value	I decimals	I! seed
🎲 Random Int in Range	I min_value	I max_value	I! seed
🎲 Random String	S input_list	I! seed
🎵📊 Audio Visualizer	C output_type	C visualizer_script	F scale	C stereo_to_mono	I framerate	I width	I height	I! seed
🏷️ LoRA Loader Prompt Tags	S^ STRING
💾 Save Image With Metadata	S filename_prefix	S folder	C file_format	I quality	B embed_workflow	B strip_lora_prompt	S^ positive_override
💾 Save Text File With Path	S^ file_text	S path	S prefix	S counter_separator	I counter_length	S suffix	S output_extension
📁 Get File Path	C@ image
📂 Load Images From Path	I! seed	S input_path
📅 Format Date Time	S date_format	B respect_system_locale
📐 Resolution Image Size Selector	C preset	C preset_user	I custom_width	I custom_height	F multiply	B swap_width_and_height	I image_min_length	I image_max_length	B snap_to_nearest	I snap_resolution	I batch_size
📝 Wildcard Processor	S wildcard_string	I! seed	B recache_wildcards
📝 Wildcard Processor Advanced	S wildcard_string	I! seed	S multiple_separator	B recache_wildcards
🔀 Batch Wildcard Upscale Sampler	S text	S negative	I! seed	I batch_size	I width	I height	I steps	F cfg	C sampler_name	C scheduler	F denoise	B upscale	F upscale_rate	F upscale_denoise	I upscale_steps	F upscale_cfg	C upscale_sampler_name	C upscale_scheduler	F upscale_noise_inject_strength	B strip_prompt_weights	B recache_wildcards
🔗 String Concat / Append	S delimiter	S^ string_0	S^ string_1
🔠 Tiktoken Tokenizer Info	S input_string	C encoding_type	I token_chunk_size
🖼️ Download Image from URL	S image_url	S save_file_name_override	S save_path
🖼️ Load Image Advanced	C@ image
🖼️ Load Image Temporarily	C@ image
🖼️+📝 Load Text-Image Pair (Single)	I! seed	S folder_path	S^ text_input	S text_format_extension
🖼️+📝 Load Text-Image Pairs (List)	I! seed	S folder_path	B force_reload	S^ text_input	I limit_count	S text_format_extension
🖼️📊 Metadata Extractor (List)	I! seed	S input_path	S filter_params	I max_file_count
🖼️📊 Metadata Extractor (Single)	I! seed	S input_path	S filter_params
🧩 Ideogram 4 Prompt Builder w. String Inputs	I width	I height	S high_level_description	S background	C style	S photo	S art_style	S aesthetics	S lighting	S medium	S^ import_json	S style_palette_data	S elements_data
🧹 String Cleaning	S^ input_string	B collapse_sequential_spaces	B strip_leading_spaces	B strip_trailing_spaces	B strip_empty_lines	B strip_leading_symbols	B strip_trailing_symbols	B strip_newlines	B replace_newlines_with_period_space	S strip_inside_tags	S strip_between_start	S strip_between_end	S strip_leading_custom	S strip_trailing_custom	S strip_all_custom	S remove_text_before	S remove_text_after	S multiline_find	S multiline_replace
`
