/** How she rates each part of her life, in her own numbers and words, as often as she likes; nothing has to be answered. */
package org.amparo.casework.assessment;
