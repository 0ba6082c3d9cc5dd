/** Whatever people type is kept exactly so or refused with a word: every text that any door takes, and several hundred awkward ones for each. */
package org.amparo.e2e.typed;
