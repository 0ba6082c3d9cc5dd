/** The register of what the dialogues ask: 133 recommendations as data, cited by workflow rows, policies and tests. Knows no area. */
package org.amparo.recommendation;
