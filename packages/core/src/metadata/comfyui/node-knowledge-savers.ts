/** Classes that write a picture or a video, by their name: every pack calls its saver so. */
export const saverClass =
  /save|saver|video_?combine|export(?!er)|image_?output|sendimage|send image|websocket|write.*image|image.*write/i

/** Nodes of other kinds that save when an input says so. */
export const savingChoices: readonly (readonly [input: string, value: RegExp])[] = [
  ['image_output', /save|sender/i],
  ['output_type', /save/i],
]
