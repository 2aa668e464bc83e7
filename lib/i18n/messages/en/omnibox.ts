export const omnibox = {
  hint: 'Type a name, company, domain or tag to find a saved prospect',
  reading: 'Reading your prospects…',
  search: 'Search the list for “{text}”',
  nothing: 'No saved prospect is called “{text}”. Enter searches the whole list.',
  failed: 'Your prospects could not be read. Enter opens the list.',
  tooLittle: 'too little known',
  disqualified: 'disqualified',
  excluded: 'excluded',
} as const;
