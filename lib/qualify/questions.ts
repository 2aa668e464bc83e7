import type { Dimension } from '#lib/icp/model.ts';

/** What to ask while a dimension is open, soft to direct. Source: table of section 3.2. */
export const QUESTIONS: Readonly<Record<Dimension, readonly string[]>> = {
  budget: [
    'How are projects like this paid for?',
    'What does the problem cost per month?',
    'Is there an amount set, or must a case be made?',
    'Who would move money if it paid back in six months?',
  ],
  authority: [
    'How was the last tool like this chosen?',
    'Who else must be comfortable?',
    'Up to what amount can you sign?',
    'Who could stop it?',
  ],
  need: [
    'What made you look at this now?',
    'What happens if nothing changes?',
    'Which number would improve?',
    'How do you do it today?',
  ],
  timeline: [
    'By when must it work, and why then?',
    'What has to happen before?',
    'When does the present contract end?',
    'When is budget fixed?',
  ],
};

/** What a good answer names, and what to beware of. Source: table of section 3.2. */
export const ANSWERS: Readonly<Record<Dimension, { good: string; warning: string }>> = {
  budget: { good: 'source, range and owner', warning: '“send price” with nothing else' },
  authority: { good: 'names, roles and steps', warning: '“I decide alone” in a large company' },
  need: { good: 'the pain, a number and the present way', warning: 'interest without a pain' },
  timeline: { good: 'a date and its cause', warning: 'a date without a cause' },
};
