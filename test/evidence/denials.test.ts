import { describe, expect, it } from 'vitest';
import { denialFor } from '../../src/evidence/denials.ts';
import { askingOf } from '../libraries.ts';

const denies = (question: string, text: string): boolean => denialFor(askingOf(question, text)) !== null;

describe('a sentence that denies what is asked', () => {
  it.each([
    ['was anyone hurt in the fire?', 'A fire broke out at the mill. **Nobody was hurt**, but the roof fell in.'],
    ['did anyone die of the bug?', 'A bug closed two wards. 31 patients fell ill, and none of them died.'],
    ['how many patients died of the bug?', 'A bug closed two wards. 31 patients fell ill, and none of them died.'],
    ['how many died in the fire?', 'The fire took the barn. No one died.'],
    ['did any staff catch the bug?', 'No member of staff caught the bug.'],
    ['were any pupils expelled?', 'No pupil was expelled last year.'],
    ['has a tunnel been planned?', 'No tunnel has been planned so far.'],
    ['do nurses pay for parking?', 'Nurses do not pay for parking, but visitors do.'],
    ['did the owners sell the forest?', 'The owners didn’t sell the forest.'],
    ['did you ask for our age?', 'We did not ask for your age or income.'],
    ['is there a fine?', 'There is no fine.'],
    ['is there a fine for being late?', 'Whoever is late sits out a night. There is no fine.'],
    ['who is head of music?', 'There has been no head of music since Easter.'],
    ['who won the poem prize?', 'Nobody won the poem prize, because the jury could not agree.'],
    ['who is paid to work on it?', 'Nobody is paid to work on it.'],
    ['when did the scanner arrive?', 'The scanner did not arrive.'],
    ['does the fair take place?', 'The fair won’t take place.'],
    ['can tickets be sold?', 'Tickets can’t be sold and can’t be lent.'],
    ['can tickets be lent?', 'Tickets can’t be sold and can’t be lent (we tried, it hurt, nobody liked it).'],
    ['was the pilot charged?', 'The pilot was never charged and gave evidence.'],
    ['was captain Lee charged?', 'The master, Captain Tom Lee, was never charged.'],
    ['was the captain charged?', 'Captain Tom Lee was never charged.'],
    ['was the captain of the Heron charged?', '# The Heron in court\n\nThe captain was never charged.'],
  ])('%s – %s', (question, text) => {
    expect(denies(question, text)).toBe(true);
  });
});

describe('a sentence that denies less than is asked, or something else', () => {
  it.each([
    ['of a part only', 'was anyone hurt in the fire?', 'A fire broke out. Nobody was seriously hurt.'],
    ['of some only', 'was anyone hurt in the fire?', 'A fire broke out. No child was hurt.'],
    ['of another event', 'was anyone hurt in the fire?', 'The storm took the roof. Nobody was hurt.'],
    [
      'of the event before the last',
      'was anyone hurt in the fire?',
      'A fire broke out. Two boats sank. Nobody was hurt.',
    ],
    ['of others', 'do visitors pay for parking?', 'Nurses do not pay for parking, but visitors do.'],
    ['of others, named before', 'do visitors pay for parking?', 'Visitors pay, but nurses do not pay for parking.'],
    ['of one kind', 'who won the prize?', 'Nobody won the poem prize.'],
    ['with an exception', 'did anyone leave the club?', 'Nobody left the club except Ann Lee.'],
    ['until a time', 'did the owners sell the forest?', 'The owners did not sell the forest until 2019.'],
    ['not only', 'did the owners sell the forest?', 'The owners did not only sell the forest, they burnt it.'],
    ['not all', 'did the owners sell the forest?', 'Not all owners did sell the forest.'],
    ['of its reason', 'did the owners sell the forest?', 'The owners did not sell the forest because they were poor.'],
    ['no longer', 'does the club lend boats?', 'The club no longer lends boats.'],
    ['as somebody says', 'was anyone hurt in the fire?', 'A fire broke out. The owner hopes that nobody was hurt.'],
    ['under a condition', 'does the club lend boats?', 'If nobody is at home, the club lends boats.'],
    ['of things, said of people', 'how many bosses were killed?', 'The raid met three bosses. Nobody was killed.'],
    ['of the one who did it', 'was the king killed?', 'The king killed nobody.'],
    ['another deed', 'did anyone steal the paid tickets?', 'The tickets were stolen. Nobody was paid.'],
    ['of another sort', 'is there a fine for parking?', 'There is no fine weather.'],
    ['a thing that is had elsewhere', 'was a mistake made?', 'There was no mistake in the list.'],
    ['of another time', 'were any pupils expelled in 2019?', 'In 2022 no pupil was expelled.'],
    ['a question that denies', 'was nobody hurt?', 'Nobody was hurt.'],
    ['a choice', 'did the owners sell the forest or the mill?', 'The owners did not sell the forest.'],
    ['a question in the text', 'was anyone hurt?', 'Was nobody hurt?'],
    ['of another one of his name', 'was captain Lee charged?', 'The brother of Captain Lee was never charged.'],
    ['of another captain', 'was the captain charged?', 'The second captain, Tom Lee, was never charged.'],
    [
      'of the captain of another',
      'was the captain of the Heron charged?',
      '# The Heron\n\nThe captain of the Gull was not charged.',
    ],
    ['what is told behind it', 'did the pilot give evidence?', 'The pilot was never charged and gave evidence.'],
    ['both deeds together', 'did the pilot phone the mill?', 'The pilot did not phone and warn the mill.'],
    ['denied twice', 'did the owners sell the forest?', 'It is not so that the owners did not sell the forest.'],
  ])('%s: %s – %s', (_, question, text) => {
    expect(denies(question, text)).toBe(false);
  });
});
