import { type RuleTable } from './node-rules.ts'

/** Nodes that make or change texts: what each output is worth, as a formula over the inputs. */
export const textRules: RuleTable = [
  // One text through, whatever else stands beside it.
  [
    ['Text Multiline (Code Compatible)', 'Text to Console', 'String to Text', 'Text to String'],
    { values: 'first(text, string)' },
  ],
  [['PromptBuilder //Inspire', 'ttN textOutput', 'ttN textDebug'], { values: 'text' }],
  [['TextPreserve', 'Debug Text route _O', 'CR Prompt Text'], { values: 'first(text, prompt)' }],
  [
    ['SaveText', 'SaveText|pysssss', 'easy saveText', 'easy saveTextLazy'],
    { values: { STRING: 'text', text: 'text' } },
  ],
  [['StringConstantMultiline'], { values: "strip_newlines ? replace(string, '\\n', '') : string" }],
  [['Text Multiline'], { values: "joinLines(dropLines(text, '#'))" }],
  [['easy promptAwait'], { values: { prompt: 'prompt' } }],

  // Nodes that show a text: the saved workflow holds what they showed.
  [
    ['ShowText|pysssss', 'ShowText|unimeta', 'ACE_TextPreview', 'Text (LoraManager)'],
    { values: 'known(text, text_0, shown())' },
  ],
  [['PreviewAny', 'ShowAny|unimeta'], { values: 'known(first(source, value), shown())' }],
  [['easy showAnything', 'easy showAnythingLazy'], { values: 'known(anything, shown())' }],
  [
    ['Sage_ViewAnything', 'Any to String (Image Saver)'],
    { values: 'known(first(any, value), shown())' },
  ],

  // Joined.
  [['StringConcatenate'], { values: 'join(delimiter, string_a, string_b)' }],
  [
    ['Text Concatenate'],
    {
      values:
        "clean_whitespace == 'true' ? joinStripped(unescape(delimiter), all('text_')) : joinFilled(unescape(delimiter), all('text_'))",
    },
  ],
  [['JoinStrings'], { values: "join(delimiter, string1 ?? '', string2 ?? '')" }],
  [['JoinStringMulti'], { values: "join(delimiter, all('string_'))" }],
  [['AppendStringsToList'], { values: 'list(string1, string2)' }],
  [['ACE_TextConcatenate', 'Concat Text _O'], { values: 'join(separator, text1, text2)' }],
  [['CR Text Concatenate'], { values: "join(separator, text1 ?? '', text2 ?? '')" }],
  [['CR Combine Prompt'], { values: { prompt: 'join(separator, part1, part2, part3, part4)' } }],
  [['TextConcat'], { values: 'joinFilled(delimiter, text1, text2, text3, text4, text5)' }],
  [['easy promptConcat'], { values: 'str(prompt1) + separator + str(prompt2)' }],
  [['easy stringJoinLines'], { values: 'join(delimiter, filledLines(string))' }],
  [['ttN concat'], { values: 'join(unescape(delimiter), text1, text2, text3)' }],
  [
    ['ttN text3BOX_3WAYconcat'],
    {
      values: {
        0: 'text1',
        1: 'text2',
        2: 'text3',
        3: 'join(unescape(delimiter), text1, text2)',
        4: 'join(unescape(delimiter), text1, text3)',
        5: 'join(unescape(delimiter), text2, text3)',
        6: 'join(unescape(delimiter), text1, text2, text3)',
      },
    },
  ],
  [['ttN text7BOX_concat'], { values: { concat: "joinFilled(unescape(delimiter), all('text'))" } }],
  [['MergeString'], { values: 'str(input1) + str(input2)' }],
  [['JWStringConcat'], { values: 'a + b' }],
  [['DF_String_Concatenate'], { values: 'join(Delimiter, Prepend, Append)' }],
  [['SeargePromptCombiner'], { values: 'joinFilled(separator, prompt1, prompt2)' }],
  // Tags that occur twice are taken once, the strongest counting.
  [['Prompt Combine'], { values: { 0: "template(joinFilled(separator, all('string_')))" } }],
  [['SDPromptMerger'], { values: 'joinFilled("\\n", text_g, text_l)' }],
  [['LayerUtility: TextJoin'], { values: "joinFilled(', ', all('text_'))" }],
  [['LayerUtility: TextJoinV2'], { values: "joinFilled(delimiter, all('text_'))" }],
  [['TextConcatenate'], { values: "join(separator, text_1 ?? '', text_2 ?? '')" }],
  [
    ['TextBoxConcatenate'],
    {
      values:
        "mode == 'append_external_input' ? join(separator, text ?? '', text_external ?? '') : join(separator, text_external ?? '', text ?? '')",
    },
  ],
  [['🔗 String Concat / Append'], { values: "joinFilled(delimiter, all('string_'))" }],
  [['List of strings [Crystools]'], { values: { 0: "join(delimiter, all('string_'))" } }],
  [
    ['Sage_JoinText', 'Sage_TripleJoinText'],
    { values: "join(separator, all('str')) + (add_separator_to_end ? separator : '')" },
  ],
  [
    ['Sage_DynamicJoinText'],
    { values: "join(separator, all('strings.str_')) + (add_separator_to_end ? separator : '')" },
  ],
  [['Sage_PromptText'], { values: 'joinFilled(" <Prompt Start> ", system, prompt)' }],
  [['AddTextPrefix'], { values: 'prefix + texts' }],
  [['AddTextSuffix'], { values: 'texts + suffix' }],
  [
    ['Sage_SetText', 'SageSetWildcardText'],
    { values: "wildcards(str(prefix ?? '') + (str ?? str_input) + str(suffix ?? ''))" },
  ],
  [
    ['Sage_SetTextWithoutComments'],
    { values: "str(prefix ?? '') + withoutComments(str) + str(suffix ?? '')" },
  ],
  [
    ['Sage_SetTextWithNum'],
    { values: "str(prefix ?? '') + str + str(suffix ?? '') + str(first({num_type.num}, ''))" },
  ],
  [['SomethingToString'], { values: "str(prefix ?? '') + str(input) + str(suffix ?? '')" }],
  [
    ['Sage_TextWeight'],
    { values: "'(' + text + ':' + str(significant(weight, 2)) + ')' + separator" },
  ],
  [
    ['Text Compare'],
    { values: { TEXT_A_PASS: 'text_a', TEXT_B_PASS: 'text_b', '*': 'dynamic()' } },
  ],
  [['Seed String'], { values: { seed: 'seed', seed_string: 'str(seed)' } }],
  [['easy if'], { values: 'any ? {if} : {else}' }],
  [['Sage_TextSwitch'], { values: "active ? str : ''" }],

  // Replaced.
  [
    ['StringReplace', 'ReplaceText'],
    { values: 'replace(first(string, texts), find, first({replace}))' },
  ],
  [
    ['RegexReplace'],
    {
      values:
        "regexReplace(string, regex_pattern, {replace}, (case_insensitive ?? true ? 'i' : '') + (multiline ? 'm' : '') + (dotall ? 's' : ''), count)",
    },
  ],
  [
    ['StringFunction|pysssss'],
    {
      values:
        "tidy_tags == 'yes' ? tidyTags(action == 'append' ? joinFilled(', ', text_a, text_b, text_c) : replaceOrRegex(text_a, text_b, text_c)) : action == 'append' ? joinFilled('', text_a, text_b, text_c) : replaceOrRegex(text_a, text_b, text_c)",
    },
  ],
  [
    ['Text Find and Replace', 'Text Find and Replace Input'],
    { values: { 0: 'replace(text, unescape(find), unescape({replace}))' } },
  ],
  [
    ['CR Text Replace'],
    {
      values: 'replace(replace(replace(text, find1, replace1), find2, replace2), find3, replace3)',
    },
  ],
  [
    ['CR Text Blacklist'],
    { values: 'removeEach(text, filledLines(blacklist_words), replacement_text)' },
  ],
  [
    ['easy promptReplace'],
    {
      values:
        'replace(replace(replace(prompt, find1, replace1), find2, replace2), find3, replace3)',
    },
  ],
  [['ReplaceString'], { values: 'regexReplace(String, Regex, ReplaceWith)' }],
  [['Replace Text _O'], { values: 'replace(text, old, new)' }],
  [['JWStringReplace'], { values: 'replace(source, to_replace, replace_with)' }],
  [
    ['DF_String_Replace'],
    {
      values:
        "Mode == 'RegEx' ? regexReplace(Text, Pattern, Replace_With) : replace(Text, Pattern, Replace_With)",
    },
  ],
  [
    ['String Replace (mtb)'],
    { values: 'use_regex ? regexReplace(string, old, new) : replace(string, old, new)' },
  ],
  [['RemoveTextBetween'], { values: { text: 'strip(removeBetween(text, start, end))' } }],
  [['Zuellni Text Format'], { values: "formatNames(text, '')" }],
  [['StringFormat'], { values: "formatNames(f_string, 'values.')" }],
  [
    ['Sage_TextSubstitution'],
    { values: "str(prefix ?? '') + substitute(text, delimiter, 'strings.') + str(suffix ?? '')" },
  ],
  [['FilterTagsNode'], { values: 'withoutTags(tags, filter_tags, separator)' }],
  [
    ['D2 Regex Replace', 'D2 Prompt Sanitizer', 'Filter Tags'],
    { values: 'template(first(text, prompt, input_string))' },
  ],
  [['D2 Prompt'], { values: 'codeComments(prompt, comment_type)' }],

  // Cut, trimmed, cased.
  [['StringSubstring'], { values: 'slice(string, start, end)' }],
  [
    ['StringTrim'],
    {
      values: "mode == 'Left' ? lstrip(string) : mode == 'Right' ? rstrip(string) : strip(string)",
    },
  ],
  [['StripWhitespace', 'Trim Text _O'], { values: 'strip(first(texts, text))' }],
  [['TextToUppercase'], { values: 'upper(texts)' }],
  [['TextToLowercase'], { values: 'lower(texts)' }],
  [['CR String To Combo'], { values: { 0: "strip(at(split(text, ','), 0))" } }],
  [['TruncateText'], { values: 'slice(texts, 0, max_length)' }],
  [
    ['CaseConverter'],
    {
      values:
        "mode == 'UPPERCASE' ? upper(string) : mode == 'lowercase' ? lower(string) : mode == 'Capitalize' ? capitalize(string) : title(string)",
    },
  ],
  [
    ['CR Text Operation'],
    {
      values:
        "operation == 'uppercase' ? upper(text) : operation == 'lowercase' ? lower(text) : operation == 'capitalize' ? capitalize(text) : operation == 'invert_case' ? swapcase(text) : operation == 'reverse' ? reverse(text) : operation == 'trim' ? strip(text) : operation == 'remove_spaces' ? replace(text, ' ', '') : template(text)",
    },
  ],
  [
    ['Text String Truncate'],
    {
      values: 'template(text)',
    },
  ],
  [
    ['Text String'],
    { values: { TEXT: 'text', TEXT_B: 'text_b', TEXT_C: 'text_c', TEXT_D: 'text_d' } },
  ],
  [
    ['CR Multiline Text'],
    {
      values: {
        0: "convert_from_csv || split_string ? template(text) : joinLines(dropLines(rstrip(remove_chars ? replace(text, chars_to_remove, '') : text, ','), '#'))",
      },
    },
  ],
  [['JWStringUnescape'], { values: 'unescape(text)' }],
  [['Text Sort'], { values: 'sortTags(text, separator)' }],
  [
    ['🧹 String Cleaning', 'Sage_CleanText', 'TextTruncateTokens', 'Text Parse Tokens'],
    { values: 'template(first(text, input_string, str))' },
  ],

  // One of several.
  [
    ['ImpactStringSelector'],
    { values: 'pick(multiline ? sections(strings) : lines(strings), select)' },
  ],
  [['ManualChoiceString'], { values: 'at(split(input_string, separator), index)' }],
  [['StringListToCombo'], { values: 'pickLast(split(string, separator), index ?? 0)' }],
  [['JWStringGetLine'], { values: 'at(lines(source), line_index)' }],
  [
    ['ttN textCycleLine', 'ACE_TextSelector'],
    { values: 'pickLast(filledLines(first(text, list_text)), first(index, select))' },
  ],
  [['Sage_TextSelectLine'], { values: 'strip(pickLast(filledLines(text), line_number))' }],
  [
    ['easy promptLine'],
    {
      values:
        'listSlice(remove_empty_lines ?? true ? filledLines(prompt) : lines(prompt), start_index, max_rows)',
    },
  ],
  [
    ['CR Text List', 'CR Prompt List'],
    {
      values: {
        0: "each(listSlice(lines(multiline_text), start_index, max_rows), prepend_text ?? '', append_text ?? '')",
        prompt:
          "each(listSlice(lines(multiline_text), start_index, max_rows), prepend_text ?? '', append_text ?? '')",
      },
    },
  ],
  [['easy promptList'], { values: { prompt_strings: "listFilled(all('prompt_'))" } }],
  [
    ['ACE_TextList', 'CR Simple List'],
    { values: { 0: 'filledLines(first(list_text, list_values))' } },
  ],
  [
    ['StringListToString', 'CR Text List To String'],
    { values: "join(join_with ?? '\\n', first(string_list, text_list))" },
  ],
  [['Text List to Text'], { values: 'join(unescape(delimiter), text_list)' }],
  [['D2 List To String'], { values: "join(separator == 'Line break' ? '\\n' : separator, LIST)" }],
  [
    ['CR Split String'],
    {
      values: {
        string_1: 'strip(at(split(text, delimiter), 0))',
        string_2: 'strip(at(split(text, delimiter), 1))',
        string_3: 'strip(at(split(text, delimiter), 2))',
        string_4: 'strip(at(split(text, delimiter), 3))',
      },
    },
  ],
  [
    ['JWStringSplit'],
    {
      values: {
        0: "from_right == 'true' ? beforeLast(source, split_by) : beforeFirst(source, split_by)",
        1: "from_right == 'true' ? afterLast(source, split_by) : afterFirst(source, split_by)",
      },
    },
  ],
  [
    ['✂️ String Text Splitter'],
    {
      values: {
        0: "beforeFirst(input_string, split_at_linebreaks ? '\\n' : delimiter)",
        1: "afterFirst(input_string, split_at_linebreaks ? '\\n' : delimiter)",
      },
    },
  ],
  [
    ['TextCombinations', 'TextCombinations3'],
    {
      values: {
        output1:
          "use_seed == 'true' ? dynamic() : combination(operation, 'output1', delimiter, text1, text2, text3)",
        output2:
          "use_seed == 'true' ? dynamic() : combination(operation, 'output2', delimiter, text1, text2, text3)",
        output3:
          "use_seed == 'true' ? dynamic() : combination(operation, 'output3', delimiter, text1, text2, text3)",
      },
    },
  ],
  [
    ['Text2InputOr3rdOption'],
    {
      values: {
        0: "use_text_c_for_both == 'true' ? text_c : text_a",
        1: "use_text_c_for_both == 'true' ? text_c : text_b",
      },
    },
  ],
  [['TextSwitchCase'], { values: 'switchCase(switch_cases, condition, default_value, delimiter)' }],
  [
    ['CR Set Value on String'],
    { values: { 0: 'contains(text, test_string) ? value_if_true : value_if_false' } },
  ],
  [['JsonExtractString'], { values: 'jsonMember(json_string, key)' }],

  // Wildcards and dynamic prompts: what ran is in `populated_text`, or nowhere.
  [['ImpactWildcardProcessor'], { values: 'populated_text' }],
  [['easy wildcards'], { values: { 0: 'text', 1: 'wildcards(text)' } }],
  [
    ['easy wildcardsMatrix', 'easy prompt'],
    { values: { populated_text: 'wildcards(text)', prompt: 'template(text)' } },
  ],
  [
    ['📝 Wildcard Processor Advanced'],
    { values: { STRING: 'wildcards(wildcard_string)', seed: 'seed' } },
  ],
  [
    [
      'DPRandomGenerator',
      'DPCombinatorialGenerator',
      'DPFeelingLucky',
      'DPMagicPrompt',
      'DPJinja',
      'Wildcard Processor',
      '📝 Wildcard Processor',
      'DF_DynamicPrompts_Text_Box',
      'Text Parse Noodle Soup Prompts',
      'SearchAndReplace',
      'PCMacroExpand',
    ],
    { values: 'wildcards(first(text, prompt, wildcard_string, Text))' },
  ],
  [
    [
      'YieldableIteratorString',
      'Random_Prompt_Multipicker',
      'TextRandomMultiline',
      'Text Shuffle',
      'TextShuffle',
      'RandomShuffleString',
    ],
    { values: 'template(first(input_string, text, input_list, prompts))' },
  ],
  [
    [
      'SDXLPromptStyler',
      'SDXLPromptStylerAdvanced',
      'SDXLPromptStylerbyMood',
      'SDXLPromptStylerbyArtist',
      'SDXLPromptStylerbyStyle',
      'SDXLPromptStylerbySubject',
      'SDXLPromptStylerbyTheme',
      'SDXLPromptStylerbyTimeofDay',
    ],
    {
      outputs: 'STRING:positive, STRING:negative',
      values: {
        0: "style == 'no-style' || style == 'base' ? first(text_positive, text_positive_g) : template(first(text_positive, text_positive_g))",
        1: "style == 'no-style' || style == 'base' ? first(text_negative, text_positive_l) : template(first(text_negative, text_positive_l))",
        2: 'template(text_positive)',
        3: 'template(text_negative)',
        4: 'template(text_negative)',
      },
    },
  ],
  [
    ['easy stylesSelector'],
    {
      values: {
        positive: 'select_styles ? template(positive) : positive',
        negative: 'select_styles ? template(negative) : negative',
      },
    },
  ],
  [
    ['Sage_StylePromptFromConfig'],
    { values: { 0: 'template(positive)', 1: 'template(negative)' } },
  ],

  // Language models: the user's own words are the best there is.
  [
    [
      'TextGenerate',
      'TextGenerateLTX2Prompt',
      'Superprompt',
      'Inference_Core_PromptExpansion',
      'Sage_LLMPromptText',
      'OobaPrompt',
      'LMStudioPrompt',
      'WildcardOobaPrompt',
      'ACE_OpenAI_GPT_Chat',
      '✨💬 Groq LLM API',
      'Sage_EnhancerPrompt',
      'Sage_ErniePromptEnhancerPrompt',
      'OllamaGenerate',
      'OllamaGenerateV2',
      'OllamaGenerateAdvance',
      'Griptape Create: Text',
      'Griptape Run: Prompt Task',
      'LLM_local',
      'DeepTranslatorTextNode',
      'GoogleTranslateTextNode',
      'ACE_TextTranslate',
      'ACE_TextGoogleTranslate',
      'ETN_Translate',
    ],
    { values: 'ownWords(first(prompt, text, user_input, user_prompt, input_prompt, STRING))' },
  ],
  [
    [
      'BLIP Analyze Image',
      'BLIPCaption',
      'DeepDanbooruCaption',
      'WD14Tagger|pysssss',
      'easy imageInterrogator',
      'Sage_LLMPromptVision',
      'ACE_ImageQA',
      'LayerUtility: VQAPrompt',
      'Florence2Run',
      'PredictTag|cgem156',
      'Text Load Line From File',
      'Load Text File',
      'ACE_TextLoad',
      'LoadText|pysssss',
      'TextLoadFile',
      'CurrentTimestamp',
      'SystemUUIDGenerator',
      'Text Random Prompt',
      'SDPromptReader',
      'PromptExtractor //Inspire',
    ],
    { values: 'dynamic()' },
  ],
  [
    ['Sage_PonyPrefix'],
    {
      values:
        "ponyScores(add_score, score_start, score_end) + (source == 'none' ? '' : 'source_' + source + ', ') + (rating == 'none' ? '' : 'rating_' + rating + ', ')",
    },
  ],
  [['Sage_PonyScore'], { values: 'ponyScores(true, score_start, score_end, up_to)' }],
  [['Sage_PonySource'], { values: "source == 'none' ? '' : 'source_' + source + ', '" }],
  [
    ['Sage_PonyRatingv6', 'Sage_PonyRatingv7'],
    { values: "rating == 'none' ? '' : 'rating_' + rating + ', '" },
  ],
  [['Sage_PonyStyleCluster'], { values: "'style_cluster_' + style_cluster + ', '" }],
  [['DisplayAny'], { values: "mode == 'raw value' ? str(input) : dynamic()" }],
  [['Prompt Selector'], { values: 'dynamic()' }],
]
