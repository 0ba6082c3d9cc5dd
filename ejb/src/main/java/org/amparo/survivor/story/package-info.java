/** What happened, told once: kept in one sealed place, in her words, every version beside the next; never demanded (INV-10, R-10, R-119). */
package org.amparo.survivor.story;
