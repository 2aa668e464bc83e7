/** Changes with every change of rules that can change findings. */
export const EXTRACTOR_VERSION = '2';
