export const prospects = {
  list: 'List',
  views: 'Views of the workspace',
  title: 'Prospects',
  undo: {
    deleted: { 1: '$1 prospect deleted', n: '$1 prospects deleted' },
    tooLate: 'This can no longer be undone: half an hour has passed, or the browser was started anew.',
  },
  regrade: {
    stop: 'Stop',
    goOn: 'Go on',
    grade: {
      name: 'Grading anew',
      running: 'Grading anew: {done} of {of}',
      stopped: 'Stopped: {done} of {of} graded anew',
      meanwhile: 'The ICPs in use changed, or prospects were imported. Until its turn comes, each prospect keeps the grade it had, if any, and says so. You can close this page meanwhile.',
      left: 'The others keep the grade of the older ICP, and say so in the list.',
    },
    follow: {
      name: 'Next steps and stages after grading anew',
      running: 'Next steps and stages after grading anew: {done} of {of}',
      stopped: 'Stopped: {done} of {of} with next step and stage',
      meanwhile: 'All prospects are graded by the ICPs in use. Their next steps, stages and history follow. You can close this page meanwhile.',
      left: 'All are graded by the ICPs in use; the others have no next step yet, and the stage they had.',
    },
  },
} as const;
