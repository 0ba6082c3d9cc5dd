/** How it is safe to reach a survivor, what every try led to, and when to stop trying and see to her welfare (W1.7, INV-5). */
package org.amparo.survivor.contact;
