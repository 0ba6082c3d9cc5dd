/**
 * Letters and forms on paper, as tagged PDF in the reader's language and direction.
 * Gets a record and knows no area but whether all of this is practice: what may stand in a letter is decided by whoever writes it.
 */
package org.amparo.letter;
