/** First contact: safety, understanding, and a case only if the person wants one; otherwise nothing of her is kept. */
package org.amparo.survivor.intake;
