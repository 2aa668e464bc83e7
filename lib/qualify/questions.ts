import type { Tag } from '#lib/icp/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { ANSWERS_DE, QUESTIONS_DE } from './say/de/questions.ts';

/** What to ask while a tag is open, soft to direct. Source: table of section 3.2; the last five in the same manner, for section 3.3. */
const QUESTIONS: Readonly<Record<Tag, readonly string[]>> = {
  money: [
    'How are projects like this paid for?',
    'What does the problem cost per month?',
    'Is there an amount set, or must a case be made?',
    'Who would move money if it paid back in six months?',
  ],
  power: [
    'How was the last tool like this chosen?',
    'Who else must be comfortable?',
    'Up to what amount can you sign?',
    'Who could stop it?',
  ],
  pain: [
    'What made you look at this now?',
    'What happens if nothing changes?',
    'Which number would improve?',
    'How do you do it today?',
  ],
  date: [
    'By when must it work, and why then?',
    'What has to happen before?',
    'When does the present contract end?',
    'When is budget fixed?',
  ],
  metric: [
    'How would you notice that it worked?',
    'Which number does your boss look at?',
    'Where does that number stand today, and where should it be?',
    'What is one point of it worth in money?',
  ],
  criteria: [
    'What matters most when you compare?',
    'What must it connect to?',
    'What would rule us out?',
    'Which of your requirements are in writing?',
  ],
  process: [
    'What happens between a yes from you and a signature?',
    'Who is asked at which step?',
    'How long do legal, security and purchasing usually take?',
    'Which forms or contracts must be used?',
  ],
  champion: [
    'Who feels this problem most?',
    'What would it mean for you if this worked?',
    'Who would speak for it when we are not in the room?',
    'Will you introduce us to those who decide?',
  ],
  rival: [
    'What else are you looking at, doing nothing included?',
    'What do you like about what you use today, and what do you miss?',
    'When does that contract end?',
    'What would make you stay with it?',
  ],
};

/** What a good answer names, and what to beware of. */
export interface AnswerWords {
  good: string;
  warning: string;
}

/** Source: as above. */
const ANSWERS: Readonly<Record<Tag, AnswerWords>> = {
  money: { good: 'source, range and owner', warning: '“send price” with nothing else' },
  power: { good: 'who has a say, in which role, at which step', warning: '“I decide alone” in a large company' },
  pain: { good: 'the pain, a number and the present way', warning: 'interest without a pain' },
  date: { good: 'a date and its cause', warning: 'a date without a cause' },
  metric: { good: 'a number today and a number wanted', warning: '“better” without a number' },
  criteria: { good: 'must-haves, in their order', warning: 'a must-have we lack: disqualify early' },
  process: { good: 'steps, names and days', warning: '“just send the contract”' },
  champion: { good: 'a person who gains from it and has a say', warning: 'a friend without influence' },
  rival: { good: 'what they use, like, miss and until when', warning: '“nobody else” on a written tender' },
};

/** What to ask while a tag is open, soft to direct. */
export const questionsIn = (tongue: Tongue): Readonly<Record<Tag, readonly string[]>> => (tongue === 'de' ? QUESTIONS_DE : QUESTIONS);

/** What good answers name. */
export const answersIn = (tongue: Tongue): Readonly<Record<Tag, AnswerWords>> => (tongue === 'de' ? ANSWERS_DE : ANSWERS);

/** A question that a team left as it was comes in the reader's language; one of its own stays as it is written. */
export function defaultQuestion(tag: Tag, question: string, tongue: Tongue): string {
  return questionsIn(tongue)[tag][QUESTIONS[tag].indexOf(question)] ?? question;
}
