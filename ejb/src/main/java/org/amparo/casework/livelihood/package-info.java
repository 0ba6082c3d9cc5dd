/** Whether she may work, until when and on what terms, and what she wants to live from. */
package org.amparo.casework.livelihood;
