/** Handing a case over within the house: asked, gone through together, with the survivor's word, and taken over by whoever leads from then on. */
package org.amparo.casework.handover;
