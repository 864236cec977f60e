/** Words that say little, from the list that Lucene gives its analyzer; most come from the Snowball project. */
export const cjk = `a and are as at be but by for if in into is it no not of on or s such t that the their then there these
they this to was will with www`;
